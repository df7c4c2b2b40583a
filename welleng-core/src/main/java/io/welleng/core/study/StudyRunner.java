package io.welleng.core.study;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Runs many studies: results in input order, progress to a listener, and one failing study never disturbs another.
 *
 * <p>It starts no threads: the caller brings the {@link Executor}, for example
 * {@code ForkJoinPool.commonPool()}. The outcomes do not depend on it.
 */
public final class StudyRunner {

    /** Hears how far a batch is. Called from the threads that run the studies, one call at a time. */
    @FunctionalInterface
    public interface Progress {

        /**
         * One more study is done.
         *
         * @param done studies done so far, from 1 to {@code total}, increasing
         * @param total studies in the batch
         */
        void done(int done, int total);
    }

    private final Executor executor;
    private final Progress progress;

    private StudyRunner(Executor executor, Progress progress) {
        this.executor = Check.present(executor, "executor");
        this.progress = Check.present(progress, "progress");
    }

    /**
     * Runs the studies one after the other in the calling thread.
     *
     * @return a runner without progress listener
     */
    public static StudyRunner sequential() {
        return new StudyRunner(Runnable::run, (done, total) -> {});
    }

    /**
     * Runs the studies on the caller's threads.
     *
     * @param executor what runs them
     * @return a runner without progress listener
     */
    public static StudyRunner on(Executor executor) {
        return new StudyRunner(executor, (done, total) -> {});
    }

    /**
     * The same runner with a listener.
     *
     * @param listener hears of every finished study; what it throws is passed on to the caller of {@link #runAll}
     * @return a new runner
     */
    public StudyRunner withProgress(Progress listener) {
        return new StudyRunner(executor, listener);
    }

    /**
     * Runs all studies.
     *
     * @param <R> type of the reports
     * @param studies the studies; each is isolated from the others
     * @return outcomes in the order of {@code studies}
     */
    public <R> List<StudyOutcome<R>> runAll(List<? extends Study<? extends R>> studies) {
        List<Supplier<R>> tasks = new ArrayList<>(studies.size());
        for (Study<? extends R> study : studies) {
            tasks.add(() -> study.run());
        }
        return callAll(tasks);
    }

    /**
     * Runs all tasks with the same isolation, for batches that also read their studies.
     *
     * @param <R> type of the reports
     * @param tasks each returns a report or throws
     * @return outcomes in the order of {@code tasks}
     */
    public <R> List<StudyOutcome<R>> callAll(List<? extends Supplier<? extends R>> tasks) {
        int total = tasks.size();
        Counter counter = new Counter(progress, total);
        List<CompletableFuture<StudyOutcome<R>>> pending = new ArrayList<>(total);
        for (Supplier<? extends R> task : tasks) {
            pending.add(CompletableFuture.supplyAsync(
                    () -> {
                        StudyOutcome<R> outcome = outcome(task);
                        counter.increment();
                        return outcome;
                    },
                    executor));
        }
        List<StudyOutcome<R>> outcomes = new ArrayList<>(total);
        try {
            for (CompletableFuture<StudyOutcome<R>> one : pending) {
                outcomes.add(one.join());
            }
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException ofListener) {
                throw ofListener;
            }
            throw e;
        }
        return List.copyOf(outcomes);
    }

    private static <R> StudyOutcome<R> outcome(Supplier<? extends R> task) {
        try {
            R report = task.get();
            return report == null ? internalError("no report") : new StudyOutcome.Answered<>(report);
        } catch (InvalidInputException e) {
            return invalidInput(e.name(), e);
        } catch (InvalidJsonException e) {
            return invalidInput(e.pointer(), e);
        } catch (IllegalArgumentException e) {
            return invalidInput("", e);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return internalError(e.toString());
        }
    }

    private static <R> StudyOutcome<R> invalidInput(String field, IllegalArgumentException e) {
        return new StudyOutcome.Failed<>("invalid_input", field, String.valueOf(e.getMessage()));
    }

    private static <R> StudyOutcome<R> internalError(String message) {
        return new StudyOutcome.Failed<>("internal_error", "", message);
    }

    /** Counts finished studies; the lock keeps the listener's numbers in order. */
    private static final class Counter {

        private final Progress progress;
        private final int total;
        private int done;

        Counter(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        synchronized void increment() {
            done++;
            progress.done(done, total);
        }
    }
}
