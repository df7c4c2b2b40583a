package io.welleng.lift.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Nsga2Test {

    private static final Nsga2 SHORT = Nsga2.STANDARD.withSize(40, 60);

    private static final List<ParetoVariable> PLANE =
            List.of(new ParetoVariable("x", "ft", 0.1, 1), new ParetoVariable("y", "", 0, 5));

    /** CONSTR of Deb and others (2002), section V: f = x, (1 + y) / x with y + 9x at least 6 and 9x - y at least 1. */
    private record Constr(double first, double nan, int nanFrom, AtomicInteger count) implements ParetoProblem {

        Constr(double first) {
            this(first, 0, Integer.MAX_VALUE, new AtomicInteger());
        }

        @Override
        public List<ParetoVariable> variables() {
            return PLANE;
        }

        @Override
        public List<ParetoObjective> objectives() {
            return List.of(ParetoObjective.least("a", "ft"), ParetoObjective.most("b", "1/ft"));
        }

        @Override
        public List<ParetoConstraint> constraints() {
            return List.of(new ParetoConstraint("sum", "ft", first), new ParetoConstraint("difference", "ft", 1));
        }

        @Override
        public void evaluate(double[] x, double[] f, double[] violations) {
            f[0] = x[0];
            f[1] = count.incrementAndGet() >= nanFrom ? nan : -(1 + x[1]) / x[0];
            violations[0] = Math.max(0, first - (x[1] + 9 * x[0]));
            violations[1] = Math.max(0, 1 - (9 * x[0] - x[1]));
        }
    }

    @ParameterizedTest
    @EnumSource(TestProblem.class)
    void theSameSeedGivesTheSameFrontOnAnyThreads(TestProblem problem) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (FrontSource source : FrontSource.values()) {
                Nsga2 search = SHORT.withFrontSource(source);
                ParetoOutcome alone = search.search(problem);
                assertThat(search.search(problem)).isEqualTo(alone);
                assertThat(search.search(problem, pool, 2)).isEqualTo(alone);
                assertThat(search.search(problem, pool, 5)).isEqualTo(alone);
                assertThat(search.search(problem, task -> {}, 3)).isEqualTo(alone); // an executor too busy to help
                assertThat(search.withSeed(2).search(problem)).isNotEqualTo(alone);
                assertThat(search.withTruncation(Truncation.AT_ONCE).search(problem))
                        .isNotEqualTo(alone);
            }
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource(TestProblem.class)
    void noMemberIsDominatedByAnother(TestProblem problem) {
        for (FrontSource source : FrontSource.values()) {
            ParetoFront front = front(SHORT.withFrontSource(source).search(problem));
            List<ParetoPoint> points = front.points();
            for (int i = 0; i < points.size(); i++) {
                for (int q = 0; q < points.size(); q++) {
                    assertThat(q != i
                                    && noWorse(
                                            points.get(q).objectives(),
                                            points.get(i).objectives()))
                            .isFalse();
                }
                assertThat(i == 0
                                || points.get(i - 1).objectives().get(0)
                                        <= points.get(i).objectives().get(0))
                        .isTrue();
            }
        }
    }

    private static boolean noWorse(List<Double> a, List<Double> b) {
        for (int j = 0; j < a.size(); j++) {
            if (a.get(j) > b.get(j)) {
                return false;
            }
        }
        return true;
    }

    /** With more objectives than three too. */
    @Test
    void archiveKeepsExactlyWhatNothingDominates() {
        for (int m = 2; m <= 5; m++) {
            Archive archive = new Archive(m);
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(m);
            Individual[] all = new Individual[2600];
            for (int i = 0; i < all.length; i++) {
                all[i] = new Individual(0, m, 0);
                for (int j = 0; j < m; j++) {
                    all[i].f[j] = random.nextInt(60);
                }
                archive.offer(all[i]);
            }
            long expected = Arrays.stream(all)
                    .filter(one -> Arrays.stream(all).noneMatch(other -> Individual.dominates(other.f, one.f)))
                    .map(one -> Arrays.toString(one.f))
                    .distinct()
                    .count();
            assertThat(archive.members()).hasSize((int) expected);
        }
    }

    /** Along y = 6 - 9x, then y = 0 from x = 2/3 on. */
    @Test
    void constraintsAreKeptAndTheFrontLiesAlongThem() {
        ParetoFront front = front(Nsga2.STANDARD.search(new Constr(6)));

        assertThat(front.points()).hasSizeGreaterThan(90).allMatch(ParetoPoint::feasible);
        for (ParetoPoint point : front.points()) {
            double x = point.variables().get(0);
            double exact = (1 + Math.max(0, 6 - 9 * x)) / x;
            assertThat(-point.objectives().get(1)).isGreaterThan(exact - 1e-9);
            assertThat(point.objectives().get(0)).isEqualTo(x);
        }
        // 9 less the front, integrated from its left end at 7/18 over the corner at 2/3 to 1.
        double area = 5 - 7 * Math.log(12.0 / 7) + 3 - Math.log(1.5);
        assertThat(front.hypervolume(List.of(1.0, -9.0))).isBetween(0.99 * area, area);
        assertThat(front.extreme(0).objectives().get(0)).isCloseTo(7.0 / 18, within(2e-3));
        assertThat(front.extreme(1).objectives().get(1)).isCloseTo(-1.0, within(1e-3));
        assertThat(front.toString()).contains("a 0.38", "1/ft").doesNotContain("\n");
    }

    @Test
    void whatCannotBeKeptIsAnAnswer() {
        // 14 - (y + 9x) is 0 at the corner, where 9x - y is 4: with 15 the corner lacks 1 ft.
        ParetoOutcome outcome = SHORT.search(new Constr(15));

        ParetoOutcome.NoneFeasible none = (ParetoOutcome.NoneFeasible) outcome;
        assertThat(none.nearest().violations().get(0)).isCloseTo(1.0, within(1e-3));
        assertThat(none.nearest().violation()).isCloseTo(1.0 / 15, within(1e-4));
        assertThat(none.broken()).extracting(ParetoConstraint::name).containsExactly("sum");
        assertThat(none.evaluations()).isEqualTo(2400);
        assertThat(none.toString()).contains("sum", "2400");
        assertThat(none.nearest().toString()).contains("violation 0.066");
        assertThat(Json.read(Json.write(none), ParetoOutcome.class)).isEqualTo(none);
    }

    @Test
    void everyPointIsEvaluatedOnceAndNoMore() {
        Constr problem = new Constr(6);
        ParetoOutcome outcome = SHORT.search(problem);
        assertThat(problem.count()).hasValue(2400);
        assertThat(outcome.evaluations()).isEqualTo(2400);
        assertThat(SHORT.withSize(4, 1).search(problem).evaluations()).isEqualTo(4);
        assertThat(Json.read(Json.write(outcome), ParetoOutcome.class)).isEqualTo(outcome);
        assertThat(outcome.toString()).contains("2400 evaluations");
    }

    /** What is to be least is the same search as its negative to be most. */
    @Test
    void sensesMirrorEachOther() {
        ParetoFront front = front(SHORT.search(TestProblem.ZDT1));
        ParetoFront mirrored = front(SHORT.search(new ParetoProblem() {
            @Override
            public List<ParetoVariable> variables() {
                return TestProblem.ZDT1.variables();
            }

            @Override
            public List<ParetoObjective> objectives() {
                return List.of(ParetoObjective.least("f0", ""), ParetoObjective.most("f1", ""));
            }

            @Override
            public void evaluate(double[] x, double[] f, double[] violations) {
                TestProblem.ZDT1.evaluate(x, f, violations);
                f[1] = -f[1];
            }
        }));
        assertThat(mirrored.points())
                .extracting(ParetoPoint::variables)
                .isEqualTo(front.points().stream().map(ParetoPoint::variables).toList());
        assertThat(mirrored.hypervolume(List.of(7.0, -7.0))).isEqualTo(front.hypervolume(List.of(7.0, 7.0)));
        assertThat(mirrored.preferred(List.of(1.0, 2.0)).variables())
                .isEqualTo(front.preferred(List.of(1.0, 2.0)).variables());
    }

    /** The best of ZDT1 at its two ends, given to begin with, is not lost. */
    @Test
    void startingPointsAreNeverLost() {
        List<Double> left = Collections.nCopies(30, 0.0);
        ParetoProblem knowing = withStart(List.of(left));
        ParetoFront front = front(Nsga2.STANDARD.withSize(20, 3).search(knowing));
        assertThat(front.extreme(0).variables()).isEqualTo(left);
        assertThat(front.extreme(0).objectives()).containsExactly(0.0, 1.0);

        assertThatThrownBy(() -> SHORT.search(withStart(List.of(List.of(1.0)))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("startingPoints[0]");
        assertThatThrownBy(() -> SHORT.search(withStart(List.of(Collections.nCopies(30, 2.0)))))
                .hasMessageContaining("x0");
        assertThatThrownBy(() -> SHORT.withSize(4, 1).search(withStart(Collections.nCopies(5, left))))
                .hasMessageContaining("populationSize");
    }

    private static ParetoProblem withStart(List<List<Double>> starts) {
        return new ParetoProblem() {
            @Override
            public List<ParetoVariable> variables() {
                return TestProblem.ZDT1.variables();
            }

            @Override
            public List<ParetoObjective> objectives() {
                return TestProblem.ZDT1.objectives();
            }

            @Override
            public List<List<Double>> startingPoints() {
                return starts;
            }

            @Override
            public void evaluate(double[] x, double[] f, double[] violations) {
                TestProblem.ZDT1.evaluate(x, f, violations);
            }
        };
    }

    @Test
    void numbersThatAreNoneAreRefusedByName() {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
                assertThatThrownBy(() -> SHORT.search(new Constr(6, bad, 500, new AtomicInteger())))
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining("b must be finite");
                assertThatThrownBy(() -> SHORT.search(new Constr(6, bad, 500, new AtomicInteger()), pool, 2))
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining("b must be finite");
            }
            for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1}) {
                assertThatThrownBy(() -> SHORT.search(broken(bad))).hasMessageContaining("limit (violation)");
            }
            assertThatThrownBy(() -> SHORT.search(broken(-2), pool, 3)).isInstanceOf(AssertionError.class);
            assertThatThrownBy(() -> SHORT.search(null)).hasMessageContaining("problem");
            assertThatThrownBy(() -> SHORT.search(TestProblem.ZDT1, pool, 0)).hasMessageContaining("parallelism");
            assertThatThrownBy(() -> SHORT.search(TestProblem.ZDT1, null, 2)).hasMessageContaining("executor");
        } finally {
            pool.shutdown();
        }
    }

    private static ParetoProblem broken(double violation) {
        return new ParetoProblem() {
            @Override
            public List<ParetoVariable> variables() {
                return PLANE;
            }

            @Override
            public List<ParetoObjective> objectives() {
                return TestProblem.ZDT1.objectives();
            }

            @Override
            public List<ParetoConstraint> constraints() {
                return List.of(new ParetoConstraint("limit", "kW", 10));
            }

            @Override
            public void evaluate(double[] x, double[] f, double[] violations) {
                if (violation < -1) {
                    throw new AssertionError("a fault of the model");
                }
                violations[0] = violation;
            }
        };
    }

    /** Ten times as many generations allocate no more but for a constant. */
    @Test
    void evaluationsAllocateNothing() {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        Nsga2 few = SHORT.withSize(40, 20);
        for (int round = 0; round < 4; round++) {
            long start = threads.getCurrentThreadAllocatedBytes();
            few.search(TestProblem.DTLZ2);
            long middle = threads.getCurrentThreadAllocatedBytes();
            few.withSize(40, 220).search(TestProblem.DTLZ2);
            long end = threads.getCurrentThreadAllocatedBytes();
            least = Math.min(least, (end - middle) - (middle - start));
        }
        // 8,000 evaluations more.
        assertThat(least).isLessThan(40_000);
    }

    @Test
    void settingsAreChecked() {
        assertThat(Nsga2.STANDARD.populationSize()).isEqualTo(100);
        assertThat(Nsga2.STANDARD.generations()).isEqualTo(200);
        assertThat(Json.read(Json.write(Nsga2.STANDARD), Nsga2.class)).isEqualTo(Nsga2.STANDARD);
        assertThatThrownBy(() -> SHORT.withSize(2, 1)).hasMessageContaining("populationSize");
        assertThatThrownBy(() -> SHORT.withSize(5, 1)).hasMessageContaining("even");
        assertThatThrownBy(() -> SHORT.withSize(4, 0)).hasMessageContaining("generations");
        assertThatThrownBy(() -> SHORT.withSize(100_000, 100_000)).hasMessageContaining("generations");
        assertThatThrownBy(() -> new Nsga2(4, 1, 1.1, 20, 20, null, Truncation.AT_ONCE, FrontSource.POPULATION, 1))
                .hasMessageContaining("crossoverProbability");
        assertThatThrownBy(() -> new Nsga2(4, 1, 1, -1, 20, null, Truncation.AT_ONCE, FrontSource.POPULATION, 1))
                .hasMessageContaining("crossoverIndex");
        assertThatThrownBy(
                        () -> new Nsga2(4, 1, 1, 20, Double.NaN, null, Truncation.AT_ONCE, FrontSource.POPULATION, 1))
                .hasMessageContaining("mutationIndex");
        assertThatThrownBy(() -> new Nsga2(4, 1, 1, 20, 20, 2.0, Truncation.AT_ONCE, FrontSource.POPULATION, 1))
                .hasMessageContaining("mutationProbability");
        assertThatThrownBy(() -> new ParetoVariable("x", "Hz", 2, 1)).hasMessageContaining("x (upper)");
        assertThatThrownBy(() -> new ParetoVariable("x", "", -1.5e308, 1.5e308)).hasMessageContaining("upper - lower");
        assertThatThrownBy(() -> new ParetoConstraint("p", "kW", 0)).hasMessageContaining("p (scale)");
        assertThat(new ParetoVariable("x", "Hz", 30, 60)).hasToString("x 30.00 to 60.00 Hz");
    }

    private static ParetoFront front(ParetoOutcome outcome) {
        return ((ParetoOutcome.Found) outcome).front();
    }
}
