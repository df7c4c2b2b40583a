package io.welleng.lift.field.gas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.field.gas.SharingOutcome.Infeasible;
import io.welleng.lift.field.gas.SharingOutcome.Shared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Small fields with curves of any shape, against ways that try everything. */
class SmallFieldsTest {

    private static final RandomGeneratorFactory<RandomGenerator> RANDOM = RandomGeneratorFactory.of("L64X128MixRandom");

    private static LiftGasCurve well(RandomGenerator random, int i, boolean whole, String compressor) {
        int n = 1 + random.nextInt(5);
        double[] gas = new double[n];
        double[] oil = new double[n];
        double g = random.nextInt(3) == 0 ? 0.0 : 1 + random.nextInt(9);
        for (int k = 0; k < n; k++) {
            gas[k] = g;
            g += whole ? 1 + random.nextInt(8) : 0.1 + random.nextDouble(8.0);
            oil[k] = random.nextInt(4) == 0 ? 0.0 : whole ? random.nextInt(60) : random.nextDouble(60.0);
        }
        return LiftGasCurve.measured(
                "W" + i, gas, oil, random.nextInt(3) == 0 ? RunRule.MUST_RUN : RunRule.MAY_SHUT, compressor);
    }

    /** At an optimum under one limit at most one well is between two points, and it takes all that is left. */
    @Test
    void thousandFieldsUnderOneLimitEqualTryingAllPoints() {
        RandomGenerator random = RANDOM.create(20260707L);
        int infeasible = 0;
        int branched = 0;
        for (int f = 0; f < 1000; f++) {
            List<LiftGasCurve> wells = new ArrayList<>();
            int n = 1 + random.nextInt(4);
            for (int i = 0; i < n; i++) {
                wells.add(well(random, i, false, "C"));
            }
            double cap = 1.0 + random.nextDouble(20.0 * n);
            double best = Double.NEGATIVE_INFINITY;
            for (int free = -1; free < n; free++) {
                best = Math.max(best, tryAll(wells, free, 0, cap, 0.0));
            }
            SharingOutcome outcome = GasSharing.standard().share(GasField.of(wells, cap));
            if (outcome instanceof Shared shared) {
                assertThat(shared.oilStbPerDay()).isCloseTo(best, within(1e-8 * (1.0 + best)));
                assertThat(shared.proof().boundStbPerDay()).isGreaterThanOrEqualTo(best - 1e-9 * (1.0 + best));
                assertThat(shared.proof().closed()).isTrue();
                branched += shared.proof().nodes() > 1 ? 1 : 0;
            } else {
                assertThat(best).isEqualTo(Double.NEGATIVE_INFINITY);
                infeasible++;
            }
        }
        assertThat(infeasible).isBetween(10, 300);
        assertThat(branched).isGreaterThan(200);
    }

    /** Counting from the second node on gives the same oil, and a bound that is not below it. */
    @Test
    void countingTheWellsNeverCutsTheOptimumOff() {
        RandomGenerator random = RANDOM.create(7L);
        int counted = 0;
        for (int f = 0; f < 1000; f++) {
            List<LiftGasCurve> wells = new ArrayList<>();
            int n = 2 + random.nextInt(7);
            LiftGasCurve pattern = well(random, 0, false, "C");
            for (int i = 0; i < n; i++) {
                wells.add(f % 2 == 0 ? well(random, i, false, "C") : like(pattern, i, random));
            }
            GasField field = GasField.of(wells, 2.0 + random.nextDouble(10.0 * n));
            if (GasSharing.standard().share(field) instanceof Shared plain) {
                Choices[] choices =
                        wells.stream().map(w -> Choices.of(w, w.pieces(), 0)).toArray(Choices[]::new);
                CountedSearch search = new CountedSearch(choices, GasLimits.of(field), 1e-9, 100_000, 1);
                assertThat(search.run()).isTrue();
                double oil = 0.0;
                for (int i = 0; i < n; i++) {
                    oil += choices[i].oilAt(search.gas(i), search.running(i));
                }
                assertThat(oil).isCloseTo(plain.oilStbPerDay(), within(1e-8 * (1.0 + oil)));
                assertThat(search.bound()).isBetween(oil * (1.0 - 1e-12), oil + 1e-8 * (1.0 + oil));
                assertThat(search.closed()).isTrue();
                counted += search.nodes() > 1 ? 1 : 0;
            }
        }
        assertThat(counted).isGreaterThan(200);
    }

    private static LiftGasCurve like(LiftGasCurve pattern, int i, RandomGenerator random) {
        List<GasPoint> points = ((GasResponse.Measured) pattern.response()).points();
        double gas = 0.95 + random.nextDouble(0.1);
        double oil = 0.95 + random.nextDouble(0.1);
        return LiftGasCurve.measured(
                "W" + i,
                points.stream().mapToDouble(p -> p.liftGasMscfPerDay() * gas).toArray(),
                points.stream().mapToDouble(p -> p.oilStbPerDay() * oil).toArray(),
                RunRule.MAY_SHUT,
                "C");
    }

    private static double tryAll(List<LiftGasCurve> wells, int free, int i, double left, double oil) {
        if (left < 0.0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (i == wells.size()) {
            if (free < 0) {
                return oil;
            }
            GasResponse curve = wells.get(free).response();
            return left >= curve.leastGasMscfPerDay() && left <= curve.greatestGasMscfPerDay()
                    ? oil + curve.oilStbPerDay(left)
                    : Double.NEGATIVE_INFINITY;
        }
        if (i == free) {
            return tryAll(wells, free, i + 1, left, oil);
        }
        LiftGasCurve well = wells.get(i);
        double best =
                well.rule() == RunRule.MAY_SHUT ? tryAll(wells, free, i + 1, left, oil) : Double.NEGATIVE_INFINITY;
        for (GasPoint p : ((GasResponse.Measured) well.response()).points()) {
            best = Math.max(best, tryAll(wells, free, i + 1, left - p.liftGasMscfPerDay(), oil + p.oilStbPerDay()));
        }
        return best;
    }

    /** With points and limits in whole numbers an optimum is in whole numbers too, so that counting finds it. */
    @Test
    void nestedLimitsEqualDynamicProgrammingInWholeNumbers() {
        RandomGenerator random = RANDOM.create(42L);
        int infeasible = 0;
        for (int f = 0; f < 400; f++) {
            int groups = 1 + random.nextInt(3);
            List<LiftGasCurve> wells = new ArrayList<>();
            List<GasCompressor> compressors = new ArrayList<>();
            int sum = 0;
            int[] reach = new int[groups];
            boolean header = random.nextBoolean();
            for (int k = 0; k < groups; k++) {
                int cap = 1 + random.nextInt(40);
                Double line = header ? Double.valueOf(random.nextInt(20)) : null;
                compressors.add(new GasCompressor("C" + k, cap, line));
                reach[k] = cap + (line == null ? 0 : line.intValue());
                sum += cap;
                int n = 1 + random.nextInt(4);
                for (int i = 0; i < n; i++) {
                    wells.add(well(random, wells.size(), true, "C" + k));
                }
            }
            boolean limited = random.nextBoolean();
            int total = limited ? 1 + random.nextInt(60) : sum;
            double best = count(wells, reach, Math.min(total, sum));
            SharingOutcome outcome = GasSharing.standard()
                    .share(new GasField(wells, compressors, limited ? Double.valueOf(total) : null));
            if (outcome instanceof Shared shared) {
                assertThat(shared.oilStbPerDay()).isCloseTo(best, within(1e-8 * (1.0 + best)));
                assertThat(shared.proof().boundStbPerDay()).isGreaterThanOrEqualTo(best - 1e-9 * (1.0 + best));
                SharingPropertiesTest.assertKeepsLimits(
                        new GasField(wells, compressors, limited ? (double) total : null), shared);
            } else {
                assertThat(best).isEqualTo(Double.NEGATIVE_INFINITY);
                assertThat(((Infeasible) outcome).shortfallMscfPerDay()).isPositive();
                infeasible++;
            }
        }
        assertThat(infeasible).isBetween(10, 200);
    }

    private static double count(List<LiftGasCurve> wells, int[] reach, int total) {
        double[] all = new double[total + 1];
        for (int k = 0; k < reach.length; k++) {
            double[] group = new double[Math.min(reach[k], total) + 1];
            for (LiftGasCurve well : wells) {
                if (well.compressor().equals("C" + k)) {
                    group = add(group, oil(well, group.length));
                }
            }
            all = add(all, group);
        }
        return all[total];
    }

    /** Best oil with up to so much gas, of two that share it. */
    private static double[] add(double[] a, double[] b) {
        double[] sum = new double[a.length];
        Arrays.fill(sum, Double.NEGATIVE_INFINITY);
        for (int g = 0; g < a.length; g++) {
            for (int own = 0; own <= g && own < b.length; own++) {
                sum[g] = Math.max(sum[g], a[g - own] + b[own]);
            }
        }
        return sum;
    }

    private static double[] oil(LiftGasCurve well, int length) {
        double[] oil = new double[length];
        for (int g = 0; g < length; g++) {
            boolean runs = g >= well.leastGasMscfPerDay() && g <= well.greatestGasMscfPerDay();
            oil[g] = runs
                    ? well.response().oilStbPerDay(g)
                    : g == 0 && well.rule() == RunRule.MAY_SHUT ? 0.0 : Double.NEGATIVE_INFINITY;
        }
        return oil;
    }
}
