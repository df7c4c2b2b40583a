package io.welleng.dca.probability;

import io.welleng.core.study.StudyOutcome;
import io.welleng.core.study.StudyRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Independent parts of a calculation on the caller's threads; the first that fails, in order, fails the whole. */
final class Batch {

    private Batch() {}

    static <R> List<R> run(StudyRunner runner, int parts, IntFunction<R> part) {
        RuntimeException[] failures = new RuntimeException[parts];
        List<Supplier<R>> tasks = new ArrayList<>(parts);
        for (int k = 0; k < parts; k++) {
            int index = k;
            tasks.add(() -> {
                try {
                    return part.apply(index);
                } catch (RuntimeException e) {
                    failures[index] = e;
                    throw e;
                }
            });
        }
        List<R> results = new ArrayList<>(parts);
        for (StudyOutcome<R> outcome : runner.<R>callAll(tasks)) {
            RuntimeException failure = failures[results.size()];
            if (failure != null) {
                throw failure;
            }
            if (!(outcome instanceof StudyOutcome.Answered<R> answered)) {
                throw new IllegalStateException(outcome.toString());
            }
            results.add(answered.report());
        }
        return results;
    }
}
