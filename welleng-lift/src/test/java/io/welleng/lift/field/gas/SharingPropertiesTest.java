package io.welleng.lift.field.gas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.field.gas.SharingOutcome.Shared;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SharingPropertiesTest {

    /** Never above a limit, wells within theirs, sums that are sums, a bound that is not below the oil. */
    static void assertKeepsLimits(GasField field, Shared shared) {
        double sum = 0.0;
        double oil = 0.0;
        double[] used = new double[field.compressors().size()];
        int[] of = field.compressorOfWell();
        for (int i = 0; i < of.length; i++) {
            LiftGasCurve well = field.wells().get(i);
            WellShare share = shared.wells().get(i);
            assertThat(share.name()).isEqualTo(well.name());
            double gas = share.liftGasMscfPerDay();
            if (share.running()) {
                assertThat(gas).isBetween(well.leastGasMscfPerDay(), well.greatestGasMscfPerDay());
                assertThat(share.oilStbPerDay()).isEqualTo(well.response().oilStbPerDay(gas));
            } else {
                assertThat(well.rule()).isEqualTo(RunRule.MAY_SHUT);
                assertThat(gas + share.oilStbPerDay()).isZero();
            }
            used[of[i]] += gas;
            sum += gas;
            oil += share.oilStbPerDay();
        }
        for (int k = 0; k < used.length; k++) {
            assertThat(used[k]).isLessThanOrEqualTo(field.compressors().get(k).reachMscfPerDay() * (1.0 + 1e-11));
        }
        assertThat(sum).isLessThanOrEqualTo(field.availableGasMscfPerDay() * (1.0 + 1e-11));
        assertThat(shared.liftGasMscfPerDay()).isCloseTo(sum, within(1e-9));
        assertThat(shared.oilStbPerDay()).isCloseTo(oil, within(1e-9));
        assertThat(shared.proof().boundStbPerDay())
                .isGreaterThanOrEqualTo(shared.proof().oilStbPerDay());
    }

    /** S-shaped curves: nothing below a start, a steep rise, a flat top that turns down. */
    static List<LiftGasCurve> field(long seed, int n, double scaleGas, double scaleOil) {
        SplittableRandom random = new SplittableRandom(seed);
        List<LiftGasCurve> wells = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int points = 8 + random.nextInt(5);
            double[] gas = new double[points];
            double[] oil = new double[points];
            double g = random.nextDouble(300.0);
            double top = 100.0 + random.nextDouble(900.0);
            double start = random.nextDouble(900.0);
            for (int k = 0; k < points; k++) {
                gas[k] = g * scaleGas;
                oil[k] = top * Math.exp(-start / Math.max(g, 1.0)) * (1.0 - 3e-5 * g) * scaleOil;
                g += 50.0 + random.nextDouble(400.0);
            }
            RunRule rule = random.nextInt(5) == 0 ? RunRule.MUST_RUN : RunRule.MAY_SHUT;
            wells.add(LiftGasCurve.measured("W" + i, gas, oil, rule, "C"));
        }
        return wells;
    }

    private static double gasOf(List<LiftGasCurve> wells) {
        return wells.stream().mapToDouble(LiftGasCurve::greatestGasMscfPerDay).sum();
    }

    @Property(tries = 150)
    void keepsLimitsAndNeverLosesByMoreGas(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.12, max = 1.1) double share) {
        List<LiftGasCurve> wells = field(seed, 8, 1.0, 1.0);
        double cap = share * gasOf(wells);
        Shared less = (Shared) GasSharing.standard().share(GasField.of(wells, cap));
        Shared more = (Shared) GasSharing.standard().share(GasField.of(wells, cap * 1.05));
        assertKeepsLimits(GasField.of(wells, cap), less);
        assertThat(more.oilStbPerDay()).isGreaterThanOrEqualTo(less.oilStbPerDay() * (1.0 - 1e-9));
        StepwiseShare.of(GasField.of(wells, cap), 5.0).ifPresent(s -> assertThat(s.oilStbPerDay())
                .isLessThanOrEqualTo(less.proof().boundStbPerDay()));
    }

    @Property(tries = 60)
    void orderOfWellsDoesNotMatter(@ForAll long seed) {
        List<LiftGasCurve> wells = field(seed, 9, 1.0, 1.0);
        double cap = 0.3 * gasOf(wells);
        List<LiftGasCurve> mixed = new ArrayList<>(wells);
        Collections.shuffle(mixed, new Random(seed));
        Shared a = (Shared) GasSharing.standard().share(GasField.of(wells, cap));
        Shared b = (Shared) GasSharing.standard().share(GasField.of(mixed, cap));
        assertThat(b.wells()).containsExactlyInAnyOrderElementsOf(a.wells());
        assertThat(b.proof().nodes()).isEqualTo(a.proof().nodes());
    }

    @Property(tries = 60)
    void scalesWithGasAndOil(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -3.0, max = 3.0) double gasExponent,
            @ForAll @DoubleRange(min = -3.0, max = 3.0) double oilExponent) {
        double gas = Math.pow(10.0, gasExponent);
        double oil = Math.pow(10.0, oilExponent);
        List<LiftGasCurve> wells = field(seed, 8, 1.0, 1.0);
        double cap = 0.25 * gasOf(wells);
        Shared a = (Shared) GasSharing.standard().share(GasField.of(wells, cap));
        Shared b = (Shared) GasSharing.standard().share(GasField.of(field(seed, 8, gas, oil), cap * gas));
        assertThat(b.oilStbPerDay()).isCloseTo(a.oilStbPerDay() * oil, within(2e-9 * a.oilStbPerDay() * oil));
    }

    /** Nothing gains by moving a little gas from a running well to another: slopes of an optimum. */
    @Property(tries = 60)
    void noSmallMoveGains(@ForAll long seed) {
        List<LiftGasCurve> wells = field(seed, 10, 1.0, 1.0);
        Shared shared = (Shared) GasSharing.standard().share(GasField.of(wells, 0.3 * gasOf(wells)));
        double mostGained = 0.0;
        double leastLost = Double.POSITIVE_INFINITY;
        for (WellShare well : shared.wells()) {
            mostGained = well.moreGasStbPerMscf() == null ? mostGained : Math.max(mostGained, well.moreGasStbPerMscf());
            leastLost = well.lessGasStbPerMscf() == null ? leastLost : Math.min(leastLost, well.lessGasStbPerMscf());
        }
        assertThat(mostGained).isLessThanOrEqualTo(leastLost + 1e-6);
    }

    @Test
    void twoHundredWellsAreProvenToAMillionth() {
        for (long seed = 1; seed <= 10; seed++) {
            List<LiftGasCurve> wells = field(seed, 200, 1.0, 1.0);
            for (double share : new double[] {0.1, 0.2, 0.4}) {
                Shared shared = (Shared)
                        GasSharing.standard().withRelativeGap(1e-6).share(GasField.of(wells, share * gasOf(wells)));
                assertThat(shared.proof().relativeGap()).isLessThanOrEqualTo(1e-6);
                assertThat(shared.proof().closed()).isTrue();
                assertThat(shared.proof().nodes()).isLessThan(100);
            }
        }
    }

    /** 200 wells that are nearly the same and jump twice: the plain bound is half a percent off, counting closes it. */
    @Test
    void wellsThatAreNearlyAlikeAreCounted() {
        for (int seed = 0; seed < 3; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<LiftGasCurve> wells = new ArrayList<>();
            GasResponse.Measured six = (GasResponse.Measured) new GasAllocationStudyType()
                    .example()
                    .field()
                    .wells()
                    .get(5)
                    .response();
            for (int i = 0; i < 200; i++) {
                double gas = 0.98 + random.nextDouble(0.04);
                double oil = 0.98 + random.nextDouble(0.04);
                wells.add(LiftGasCurve.measured(
                        "W" + i,
                        six.points().stream()
                                .mapToDouble(p -> p.liftGasMscfPerDay() * gas)
                                .toArray(),
                        six.points().stream()
                                .mapToDouble(p -> p.oilStbPerDay() * oil)
                                .toArray(),
                        RunRule.MAY_SHUT,
                        "C"));
            }
            for (double share : new double[] {0.05, 0.2, 0.45}) {
                GasField field = GasField.of(wells, share * gasOf(wells));
                Shared shared =
                        (Shared) GasSharing.standard().withRelativeGap(1e-6).share(field);
                assertKeepsLimits(field, shared);
                assertThat(shared.proof().closed()).isTrue();
                assertThat(shared.proof().nodes()).isLessThan(1000);
            }
        }
    }

    /** Wells that are the same are taken in turn, so that 200 switches with gas for fifty and a half need few nodes. */
    @Test
    void wellsThatAreTheSameNeedFewNodes() {
        List<LiftGasCurve> wells = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            wells.add(
                    LiftGasCurve.measured("W" + i, new double[] {200.0}, new double[] {100.0}, RunRule.MAY_SHUT, "C"));
        }
        Shared shared = (Shared) GasSharing.standard().share(GasField.of(wells, 10100.0));
        assertThat(shared.oilStbPerDay()).isEqualTo(5000.0);
        assertThat(shared.proof().relativeGap()).isLessThan(1e-12);
        assertThat(shared.proof().nodes()).isLessThan(10);
    }

    @Test
    void gapThatIsNotClosedIsTold() {
        List<LiftGasCurve> wells = field(3, 30, 1.0, 1.0);
        GasField field = GasField.of(wells, 0.12 * gasOf(wells));
        Shared shared = (Shared) new GasSharing(0.0, 1).share(field);
        Shared best = (Shared) GasSharing.standard().share(field);
        assertKeepsLimits(field, shared);
        assertThat(shared.proof().nodes()).isEqualTo(1);
        assertThat(shared.proof().closed()).isFalse();
        assertThat(shared.proof().relativeGap()).isPositive();
        assertThat(shared.toString()).contains("gap");
        assertThat(shared.proof().toString()).contains("not closed");
        assertThat(best.oilStbPerDay())
                .isBetween(shared.oilStbPerDay(), shared.proof().boundStbPerDay());
    }
}
