package io.welleng.core.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.study.StudyOutcome.Answered;
import io.welleng.core.study.StudyOutcome.Failed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyRunnerTest {

    private static List<HalvingStudy> studies(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new HalvingStudy(i, i % 7 == 3 ? "state" : null))
                .toList();
    }

    // Order and isolation

    @Test
    void outcomesComeInInputOrderAndAFailureStaysAlone() {
        List<StudyOutcome<HalvingStudy.Report>> outcomes =
                StudyRunner.on(ForkJoinPool.commonPool()).runAll(studies(500));
        assertThat(outcomes).hasSize(500);
        for (int i = 0; i < 500; i++) {
            if (i % 7 == 3) {
                assertThat(outcomes.get(i))
                        .isEqualTo(new Failed<>("internal_error", "", "java.lang.IllegalStateException: broken"));
            } else {
                assertThat(outcomes.get(i)).isEqualTo(new Answered<>(new HalvingStudy.Report(i / 2.0)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "check, invalid_input, halfStbPerDay, 'halfStbPerDay must be finite and > 0 STB/d, but was -1.0'",
        "argument, invalid_input, '', not a checked rule",
        "state, internal_error, '', java.lang.IllegalStateException: broken",
        "overflow, internal_error, '', java.lang.StackOverflowError",
        "assertion, internal_error, '', java.lang.AssertionError: cannot be",
        "nothing, internal_error, '', no report"
    })
    void everyFailureIsTold(String fault, String kind, String field, String message) {
        List<StudyOutcome<HalvingStudy.Report>> outcomes = StudyRunner.sequential()
                .runAll(List.of(new HalvingStudy(1.0), new HalvingStudy(2.0, fault), new HalvingStudy(3.0)));
        assertThat(outcomes)
                .containsExactly(
                        new Answered<>(new HalvingStudy.Report(0.5)),
                        new Failed<>(kind, field, message),
                        new Answered<>(new HalvingStudy.Report(1.5)));
    }

    @Test
    void aStudyThatCannotBeReadNamesItsPointer() {
        List<Supplier<Object>> tasks = List.of(
                () -> Studies.read("{\"study\":\"core_test_halving\",\"rate_stb_per_day\":\"5\"}")
                        .run(),
                () -> {
                    throw new InvalidJsonException("/a", "present", "missing");
                });
        List<StudyOutcome<Object>> outcomes = StudyRunner.sequential().callAll(tasks);
        assertThat(outcomes.get(0))
                .isEqualTo(new Failed<>(
                        "invalid_input",
                        "/rate_stb_per_day",
                        "/rate_stb_per_day: must be a finite number, but was \"5\""));
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.field())
                .isEqualTo("/a"));
    }

    @Test
    void anErrorOfTheMachineIsNotAnOutcome() {
        assertThatThrownBy(() -> StudyRunner.sequential().runAll(List.of(new HalvingStudy(1.0, "error"))))
                .hasRootCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void noStudiesNoOutcomes() {
        assertThat(StudyRunner.sequential().runAll(List.<HalvingStudy>of())).isEmpty();
    }

    // Progress

    @Test
    void progressCountsEveryStudyOnceInOrder() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        StudyRunner.on(ForkJoinPool.commonPool())
                .withProgress((done, total) -> heard.add(done + "/" + total))
                .runAll(studies(200));
        assertThat(heard)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 200).mapToObj(i -> i + "/200").toList());
    }

    @Test
    void whatTheListenerThrowsReachesTheCaller() {
        StudyRunner runner = StudyRunner.sequential().withProgress((done, total) -> {
            throw new UnsupportedOperationException("cancelled");
        });
        assertThatThrownBy(() -> runner.runAll(studies(3)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("cancelled");
    }

    // Determinism

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void outcomesDoNotDependOnTheNumberOfThreads(int threads) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
        List<HalvingStudy> studies = random.doubles(300, 0.0, 1e5)
                .mapToObj(rate -> new HalvingStudy(rate, rate < 3e4 ? "check" : null))
                .toList();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            assertThat(StudyRunner.on(executor).runAll(studies))
                    .isEqualTo(StudyRunner.sequential().runAll(studies));
        } finally {
            executor.shutdownNow();
        }
    }

    // What cannot be

    @Test
    void missingPartsAreRefused() {
        assertThatThrownBy(() -> StudyRunner.on(null)).hasMessage("executor must be present, but was null");
        assertThatThrownBy(() -> StudyRunner.sequential().withProgress(null))
                .hasMessage("progress must be present, but was null");
        assertThatThrownBy(() -> new Answered<>(null)).hasMessage("report must be present, but was null");
        assertThatThrownBy(() -> new Failed<>("", "", "")).hasMessageStartingWith("kind must be");
        assertThatThrownBy(() -> new Failed<>("internal_error", null, "")).hasMessageStartingWith("field must be");
        assertThatThrownBy(() -> new Failed<>("internal_error", "", null)).hasMessageStartingWith("message must be");
    }
}
