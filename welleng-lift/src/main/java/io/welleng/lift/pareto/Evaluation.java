package io.welleng.lift.pareto;

import io.welleng.core.check.InvalidInputException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Evaluates a population, with the caller's executor to help. Each member is evaluated once and by itself, so the numbers
 * do not depend on who does it. The calling thread takes part and does all that no helper has begun, so that a busy
 * executor cannot block it.
 */
final class Evaluation {

    private final ParetoProblem problem;
    private final double[] signs;
    private final double[] scales;
    private final Executor executor;
    private final int helpers;

    Evaluation(ParetoProblem problem, double[] signs, Executor executor, int parallelism) {
        this.problem = problem;
        this.signs = signs;
        this.scales = problem.constraints().stream()
                .mapToDouble(ParetoConstraint::scale)
                .toArray();
        this.executor = executor;
        helpers = parallelism - 1;
    }

    void evaluate(Individual[] members) {
        if (helpers == 0) {
            for (Individual one : members) {
                evaluate(one);
            }
            return;
        }
        Batch batch = new Batch(members);
        for (int k = 0; k < Math.min(helpers, members.length - 1); k++) {
            executor.execute(batch);
        }
        batch.run();
        batch.done.join();
        batch.throwFirst();
    }

    private void evaluate(Individual one) {
        problem.evaluate(one.x, one.f, one.violations);
        one.violation = 0.0;
        for (int j = 0; j < one.f.length; j++) {
            if (!Double.isFinite(one.f[j])) {
                ParetoObjective bad = problem.objectives().get(j);
                throw new InvalidInputException(bad.name(), "finite", bad.unit(), Double.toString(one.f[j]));
            }
            one.f[j] = one.f[j] * signs[j] + 0.0; // no negative zero
        }
        for (int j = 0; j < one.violations.length; j++) {
            double violation = one.violations[j];
            if (!(violation >= 0.0) || violation == Double.POSITIVE_INFINITY) {
                List<ParetoConstraint> constraints = problem.constraints();
                ParetoConstraint bad = constraints.get(j);
                throw new InvalidInputException(
                        bad.name() + " (violation)", "finite and >= 0", bad.unit(), Double.toString(violation));
            }
            one.violation += violation / scales[j];
        }
    }

    /** Members that wait to be evaluated by whoever comes. */
    private final class Batch implements Runnable {

        private final Individual[] members;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger left;
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private int failedAt = Integer.MAX_VALUE;
        private Throwable failure;

        Batch(Individual[] members) {
            this.members = members;
            left = new AtomicInteger(members.length);
        }

        @Override
        public void run() {
            for (int i = next.getAndIncrement(); i < members.length; i = next.getAndIncrement()) {
                try {
                    evaluate(members[i]);
                } catch (RuntimeException | Error e) {
                    failed(i, e);
                }
                if (left.decrementAndGet() == 0) {
                    done.complete(null);
                }
            }
        }

        private synchronized void failed(int i, Throwable e) {
            if (i < failedAt) {
                failedAt = i;
                failure = e;
            }
        }

        /** Throws what the first member threw, as it would be without helpers. */
        private synchronized void throwFirst() {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }
}
