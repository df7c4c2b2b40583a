package io.welleng.allocation.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationStudyTest {

    private static final StudyType<?> TYPE = Studies.type("reconciliation");
    private static final ReconciliationStudy EXAMPLE = (ReconciliationStudy) TYPE.example();

    @Test
    void isFoundByItsName() {
        assertThat(TYPE).isInstanceOf(ReconciliationStudyType.class);
        assertThat(TYPE.studyClass()).isEqualTo(ReconciliationStudy.class);
        assertThat(TYPE.summary()).isNotBlank().doesNotEndWith(".");
    }

    @Test
    void theExampleSurvivesJsonAndRuns() {
        String json = Studies.write(EXAMPLE);
        assertThat(json)
                .contains(
                        "\"study\" : \"reconciliation\"",
                        "\"type\" : \"metered\"",
                        "\"type\" : \"unmeasured\"",
                        "\"type\" : \"common\"",
                        "\"correction\" : \"sidak\"",
                        "\"standard_uncertainty\" : 25.0");
        assertThat(Studies.read(json)).isEqualTo(EXAMPLE);
        ReconciliationReport report = EXAMPLE.run();
        assertThat(Json.read(Json.write(report), ReconciliationReport.class)).isEqualTo(report);
        ReconciliationOutcome.Reconciled result = (ReconciliationOutcome.Reconciled) report.outcome();
        assertThat(result.stream("Sale").reconciled()).isEqualTo(1931.4);
        assertThat(result.stream("Sale").kind()).isEqualTo(StreamClass.EXACT);
        assertThat(result.stream("W-3").kind()).isEqualTo(StreamClass.NON_REDUNDANT);
        assertThat(result.stream("W-5").kind()).isEqualTo(StreamClass.OBSERVABLE);
        // Equation: the calibration is 1 % of 1221 on top of 25.
        assertThat(result.stream("North line").measuredUncertainty())
                .isCloseTo(Math.sqrt(25.0 * 25.0 + 12.21 * 12.21), within(1e-12));
        assertThat(report.grossErrors().global().rejected()).isFalse();
        assertThat(report.withoutSuspects()).isNull();
        assertThat(report.advisories()).isEmpty();
        assertThat(report.toString()).contains("Reconciled, bbl/d", "no gross error found");
    }

    @Test
    void aWrongMeterIsLeftOutAndALeakBecomesAStream() {
        List<FlowStream> streams = List.of(
                FlowStream.metered("in 1", null, "a", 100.0, 1.0),
                FlowStream.metered("in 2", null, "a", 50.0, 1.0),
                FlowStream.metered("a-b", "a", "b", 150.0, 1.0),
                FlowStream.metered("a-b again", "b", "c", 150.0, 1.0),
                FlowStream.metered("c-d", "c", "d", 120.0, 1.0),
                FlowStream.metered("out", "d", null, 100.0, 1.0),
                FlowStream.metered("out again", "d", "e", 20.0, 1.0),
                FlowStream.metered("end", "e", null, 20.0, 1.0));
        ReconciliationReport report =
                new ReconciliationStudy(BalanceModel.of("bbl/d", streams), GrossErrorTests.USUAL).run();
        assertThat(report.grossErrors().serial().errors())
                .anyMatch(e -> e.suspect().equals("c") && e.kind() == ErrorTest.Kind.LEAK);
        ReconciliationOutcome.Reconciled without = (ReconciliationOutcome.Reconciled) report.withoutSuspects();
        double leak = report.grossErrors().serial().errors().stream()
                .filter(e -> e.suspect().equals("c"))
                .findFirst()
                .orElseThrow()
                .estimate();
        assertThat(without.stream("leak of c").reconciled()).isCloseTo(leak, within(1e-9));
        assertThat(report.advisories().stream().map(Advisory::code)).contains("gross_error");
        assertThat(Json.read(Json.write(report), ReconciliationReport.class)).isEqualTo(report);
    }

    @Test
    void advisoriesTellWhatIsMissingAndWhatIsHeld() {
        List<FlowStream> streams = List.of(
                FlowStream.metered("in", null, "a", 10.0, 1.0),
                FlowStream.metered("out", "a", null, 14.0, 1.0),
                FlowStream.metered("drain", "a", null, -3.0, 2.0),
                FlowStream.unmeasured("x", null, "b"),
                FlowStream.unmeasured("y", "b", null));
        ReconciliationReport report =
                new ReconciliationStudy(BalanceModel.of("bbl/d", streams), GrossErrorTests.USUAL).run();
        assertThat(report.advisories().stream().map(Advisory::code))
                .containsExactly("unobservable_streams", "bound_at_work");
        assertThat(report.advisories().get(0).message()).startsWith("No value follows for x, y;");
        List<FlowStream> open =
                List.of(FlowStream.metered("in", null, "a", 10.0, 1.0), FlowStream.unmeasured("out", "a", null));
        ReconciliationReport none =
                new ReconciliationStudy(BalanceModel.of("bbl/d", open), GrossErrorTests.USUAL).run();
        assertThat(none.advisories().stream().map(Advisory::code)).containsExactly("no_redundancy");
        assertThat(none.toString()).endsWith("no redundancy to test; no gross error found");
    }

    @Test
    void aModelThatContradictsItselfIsAnAnswer() {
        String json =
                Studies.write(EXAMPLE).replace("\"standard_uncertainty\" : 15.0", "\"standard_uncertainty\" : 0.0");
        ReconciliationReport fine = (ReconciliationReport) Studies.read(json).run();
        assertThat(fine.outcome()).isInstanceOf(ReconciliationOutcome.Reconciled.class);
        List<FlowStream> exact = List.of(
                FlowStream.metered("in", null, "a", 10.0, 0.0), FlowStream.metered("out", "a", null, 11.0, 0.0));
        ReconciliationReport report =
                new ReconciliationStudy(BalanceModel.of("bbl/d", exact), GrossErrorTests.USUAL).run();
        assertThat(report.outcome()).isInstanceOf(ReconciliationOutcome.Contradictory.class);
        assertThat(report.grossErrors()).isNull();
        assertThat(report.toString()).startsWith("Contradictory, bbl/d");
        assertThat(Json.read(Json.write(report), ReconciliationReport.class)).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"North line\", \"South line\" | \"North lines\", \"South line\" "
                        + "| /model/correlated_errors/0/streams/0: must be the name of a stream "
                        + "(nearest: \"North line\"), but was \"North lines\"",
                "\"from\" : \"Facility\" | \"from\" : \"Plant\" "
                        + "| /model/streams: must be such that every node has a stream in and a stream out, "
                        + "but was node \"Facility\" with no stream out",
                "1931.4 | -1931.4 | /model/streams/9/reading/value: must be an exact value from 0 to any, "
                        + "but was \"Sale\" with -1931.4",
                "\"name\" : \"W-2\" | \"name\" : \"W-1\" | /model/streams: must be names that differ, "
                        + "but was \"W-1\"",
                "\"level\" : 0.05 | \"level\" : 5 | /tests/level: must be at least 1e-12 and below 1, but was 5.0",
                "\"most_errors\" : 10 | \"most_errors\" : 0 | /tests/most_errors: must be at least 1, but was 0",
                "\"standard_uncertainty\" : 60.0 | \"standard_uncertainty\" : -1 "
                        + "| /model/streams/0/reading/standard_uncertainty: must be finite and >= 0, but was -1.0",
                "\"relative_uncertainty\" : 0.01 | \"relative_uncertainty\" : 0 "
                        + "| /model/correlated_errors/0/relative_uncertainty: "
                        + "must be finite and > 0 (fraction), but was 0.0",
                "\"unit\" : \"bbl/d\", | '' | /model/unit: must be present, but was missing",
            })
    void badJsonIsRefusedWithItsPlace(String found, String replacement, String message) {
        String json = Studies.write(EXAMPLE);
        String broken = json.replace(found, replacement);
        assertThat(broken).isNotEqualTo(json);
        assertThatThrownBy(() -> Studies.read(broken))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage(message);
    }

    private static BalanceModel three(List<CorrelatedError> errors) {
        List<FlowStream> streams = List.of(
                FlowStream.metered("a", null, "n", 10.0, 1.0),
                FlowStream.metered("b", null, "n", 10.0, 1.0),
                FlowStream.metered("c", "n", null, 20.0, 1.0),
                FlowStream.unmeasured("d", "n", null),
                FlowStream.metered("e", "n", null, 1.0, 0.0));
        return new BalanceModel("bbl", streams, List.of(), errors, true);
    }

    @Test
    void aCovarianceThatCannotBeIsRefused() {
        BalanceModel model = three(List.of(
                new CorrelatedError.Pair("a", "b", 0.9),
                new CorrelatedError.Pair("b", "c", 0.9),
                new CorrelatedError.Pair("a", "c", -0.9)));
        // Equation: 1 - 0.9^2 - (-0.9 - 0.81)^2 / 0.19 = -15.2
        assertThatThrownBy(() -> new ReconciliationStudy(model, GrossErrorTests.USUAL))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("correlatedErrors must be such that the covariance is positive definite, "
                        + "but was a fraction of -15.2 of the variance of \"c\" left to itself");
    }

    @Test
    void badModelsAreRefused() {
        assertRefused(
                () -> three(List.of(new CorrelatedError.Pair("a", "d", 0.1))),
                "correlatedErrors[0].second must be a stream with a meter, but was \"d\"");
        assertRefused(
                () -> three(List.of(new CorrelatedError.Pair("a", "e", 0.1))),
                "correlatedErrors[0].second must be a stream that is not exact, but was \"e\"");
        assertRefused(
                () -> three(List.of(new CorrelatedError.Pair("a", "b", 0.1), new CorrelatedError.Pair("b", "a", 0.1))),
                "correlatedErrors[1] must be a pair not given before, but was b, a");
        assertRefused(
                () -> new CorrelatedError.Pair("a", "a", 0.1),
                "second must be another stream than first, but was \"a\"");
        assertRefused(
                () -> new CorrelatedError.Pair("a", "b", 1.0),
                "coefficient must be between -1 and 1, both excluded, but was 1.0");
        assertRefused(
                () -> new CorrelatedError.Common("x", List.of("a", "a"), 0.1),
                "streams must be names that differ, but was [a, a]");
        assertRefused(() -> Reading.metered(1.1e15, 1.0), "value must be from -1.0E15 to 1.0E15, but was 1.1E15");
        assertRefused(
                () -> Reading.metered(1.0, 1e-101),
                "standardUncertainty must be from 1.0E-100 to 1.0E15, but was 1.0E-101");
        assertRefused(
                () -> new GrossErrorTests(1e-13, LevelCorrection.NONE, true, 1),
                "level must be at least 1e-12 and below 1, but was 1.0E-13");
        assertRefused(() -> new Range(null, 2e15), "upper must be from -1.0E15 to 1.0E15, but was 2.0E15");
        assertRefused(
                () -> new LinearBalance("x", List.of(new LinearBalance.Term("a", 1.0)), -2e15),
                "rightSide must be from -1.0E15 to 1.0E15, but was -2.0E15");
        assertRefused(() -> new Range(2.0, 1.0), "upper must be at least lower = 2.0, but was 1.0");
        assertRefused(
                () -> new LinearBalance.Term("a", 0.0),
                "coefficient must be of a size from 1e-15 to 1e15, but was 0.0");
        assertRefused(
                () -> BalanceModel.of("bbl", List.of(FlowStream.metered("a", "n", "n", 1.0, 1.0))),
                "streams[0] must be from one node to another, but was from \"n\" to itself");
        assertRefused(
                () -> BalanceModel.of("bbl", List.of(FlowStream.metered("a", null, null, 1.0, 1.0))),
                "balances must be not empty where no stream has a node, but was empty");
        LinearBalance.Term zz = new LinearBalance.Term("zz", 1.0);
        LinearBalance.Term a = new LinearBalance.Term("a", 1.0);
        assertRefused(
                () -> three(List.of()).withBalances(List.of(new LinearBalance("x", List.of(a, zz), 0.0))),
                "balances[0].terms[1].stream must be the name of a stream (nearest: \"a\"), but was \"zz\"");
        assertRefused(
                () -> three(List.of()).withBalances(List.of(new LinearBalance("n", List.of(a), 0.0))),
                "balances[0] must be with a name that no node has, but was \"n\"");
        assertRefused(
                () -> BalanceModel.of("bbl", List.of(FlowStream.metered("a", null, "n", 1.0, 1.0))),
                "streams must be such that every node has a stream in and a stream out, "
                        + "but was node \"n\" with no stream out");
    }

    @Test
    void theFarthestReadingsStillGiveNumbers() {
        for (double reading : new double[] {1e15, -1e15}) {
            BalanceModel model = BalanceModel.of(
                            "bbl",
                            List.of(
                                    FlowStream.metered("a", null, "n", reading, 1e-6),
                                    FlowStream.metered("b", null, "n", 2.0, 1e-6),
                                    FlowStream.metered("c", "n", null, 3.0, 1e-6)))
                    .withoutBounds();
            ReconciliationReport report =
                    new ReconciliationStudy(model, new GrossErrorTests(1e-12, LevelCorrection.SIDAK, true, 3)).run();
            assertThat(report.grossErrors().global().statistic()).isBetween(3e41, 3.4e41);
            assertThat(report.grossErrors().global().probability()).isZero();
            assertThat(report.toString()).doesNotContain("NaN", "Infinity");
            assertThat(Json.read(Json.write(report), ReconciliationReport.class))
                    .isEqualTo(report);
        }
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }

    @Test
    void withoutMetersKeepsWhatTheOthersShare() {
        List<CorrelatedError> errors = new ArrayList<>();
        errors.add(new CorrelatedError.Common("calibration", List.of("a", "b", "c"), 0.1));
        errors.add(new CorrelatedError.Pair("a", "b", 0.5));
        BalanceModel two = three(errors).withoutMeters(List.of("a"));
        assertThat(two.correlatedErrors())
                .containsExactly(new CorrelatedError.Common("calibration", List.of("b", "c"), 0.1));
        BalanceModel one = three(errors).withoutMeters(List.of("a", "b"));
        assertThat(one.correlatedErrors()).isEmpty();
        // Equation: 10 % of 20 is 2, on top of 1.
        Reading.Metered left = (Reading.Metered) one.streams().get(2).reading();
        assertThat(left.standardUncertainty()).isCloseTo(Math.sqrt(5.0), within(1e-15));
        assertThat(three(errors).withoutMeters(List.of("d")).correlatedErrors()).isEqualTo(errors);
    }

    @Test
    void smallTypesPrintThemselves() {
        assertThat(Range.NOT_NEGATIVE).hasToString("0 to any");
        assertThat(new Range(null, 5.0)).hasToString("any to 5.000");
        assertThat(new Range(1.0, 5.0).contains(5.0)).isTrue();
        assertThat(Reading.exact(3.0)).isEqualTo(Reading.metered(3.0, 0.0));
        assertThat(new KktCheck(0.0, 0.0, -1e-3, 0.0).holds(1e-6)).isFalse();
        assertThat(new KktCheck(0.0, 1e-3, 0.0, 0.0).holds(1e-6)).isFalse();
        assertThat(new KktCheck(1e-3, 0.0, 0.0, 0.0).holds(1e-6)).isFalse();
    }
}
