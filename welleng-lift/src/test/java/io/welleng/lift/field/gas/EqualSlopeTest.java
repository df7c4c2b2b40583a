package io.welleng.lift.field.gas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.field.gas.EqualSlopeOutcome.Balanced;
import io.welleng.lift.field.gas.SharingOutcome.Shared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class EqualSlopeTest {

    private static LiftGasCurve smooth(String name, double a, double b, double c, double greatest) {
        return new LiftGasCurve(
                name, new GasResponse.Quadratic(a, b, c, greatest), null, null, RunRule.MUST_RUN, "C", null);
    }

    private static final List<LiftGasCurve> THREE = List.of(
            smooth("1", 100.0, 0.9, 4e-4, 1500.0),
            smooth("2", 150.0, 0.7, 2e-4, 2000.0),
            smooth("3", 80.0, 0.5, 1e-4, 3000.0));

    /** Closed form by hand: λ = 27/70, gas 4500/7, 5500/7 and 4000/7, oil 9960/7. */
    @Test
    void threeSmoothWellsInClosedForm() {
        Balanced balanced = (Balanced) EqualSlope.share(THREE, 2000.0);
        assertThat(balanced.marginalStbPerMscf()).isCloseTo(27.0 / 70.0, within(1e-12 * 27.0 / 70.0));
        double[] gas = {4500.0 / 7.0, 5500.0 / 7.0, 4000.0 / 7.0};
        for (int i = 0; i < 3; i++) {
            WellShare well = balanced.wells().get(i);
            assertThat(well.liftGasMscfPerDay()).isCloseTo(gas[i], within(gas[i] * 1e-12));
            assertThat(well.moreGasStbPerMscf()).isCloseTo(27.0 / 70.0, within(1e-12));
        }
        assertThat(balanced.oilStbPerDay()).isCloseTo(9960.0 / 7.0, within(1e-12 * 9960.0 / 7.0));
        assertThat(balanced.liftGasMscfPerDay()).isCloseTo(2000.0, within(1e-9));
        assertThat(balanced.toString()).contains("1423 STB/d", "0.3857 STB/Mscf");
    }

    /** The search follows smooth curves by chords and says how far they can be off. */
    @Test
    void searchAgreesOnSmoothWells() {
        Shared shared = (Shared) GasSharing.standard().share(GasField.of(THREE, 2000.0));
        assertThat(shared.oilStbPerDay()).isBetween(9960.0 / 7.0 - 3e-4, 9960.0 / 7.0 + 1e-9);
        assertThat(shared.proof().boundStbPerDay()).isBetween(9960.0 / 7.0, 9960.0 / 7.0 + 3.1e-4);
        assertThat(shared.proof().closed()).isTrue();
    }

    @Test
    void gasIsLeftOverWhereSlopesReachZero() {
        Balanced balanced = (Balanced) EqualSlope.share(THREE, 9000.0);
        assertThat(balanced.marginalStbPerMscf()).isZero();
        assertThat(balanced.liftGasMscfPerDay()).isCloseTo(1125.0 + 1750.0 + 2500.0, within(1e-9));
    }

    @Test
    void limitsOfAWellHoldItThere() {
        List<LiftGasCurve> wells = List.of(
                new LiftGasCurve("1", THREE.get(0).response(), null, 300.0, RunRule.MUST_RUN, "C", null),
                new LiftGasCurve("2", THREE.get(1).response(), 1200.0, null, RunRule.MUST_RUN, "C", null),
                THREE.get(2));
        Balanced balanced = (Balanced) EqualSlope.share(wells, 2000.0);
        assertThat(balanced.wells().stream()
                        .mapToDouble(WellShare::liftGasMscfPerDay)
                        .toArray())
                .containsExactly(new double[] {300.0, 1200.0, 500.0}, within(1e-9));
        assertThat(balanced.marginalStbPerMscf()).isCloseTo(0.5 - 2e-4 * 500.0, within(1e-12));
    }

    @Test
    void straightWellsTakeWhatIsLeft() {
        List<LiftGasCurve> wells =
                List.of(smooth("straight", 10.0, 0.3, 0.0, 1000.0), smooth("bent", 100.0, 0.9, 4e-4, 1000.0));
        Balanced balanced = (Balanced) EqualSlope.share(wells, 1000.0);
        assertThat(balanced.marginalStbPerMscf()).isEqualTo(0.3);
        assertThat(balanced.wells().get(1).liftGasMscfPerDay()).isCloseTo(750.0, within(1e-9));
        assertThat(balanced.wells().get(0).liftGasMscfPerDay()).isCloseTo(250.0, within(1e-9));
    }

    /** On concave measured curves of wells that must run, equal slope is the optimum. */
    @Property(tries = 150)
    void equalSlopeIsTheOptimumOfConcaveCurves(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.0, max = 1.2) double part) {
        SplittableRandom random = new SplittableRandom(seed);
        List<LiftGasCurve> wells = new ArrayList<>();
        double least = 0.0;
        double most = 0.0;
        for (int i = 0; i < 6; i++) {
            int n = 1 + random.nextInt(8);
            double[] slopes = random.doubles(n, -0.2, 1.5).toArray();
            Arrays.sort(slopes);
            double[] gas = new double[n];
            double[] oil = new double[n];
            gas[0] = random.nextDouble(50.0);
            oil[0] = 500.0;
            for (int k = 1; k < n; k++) {
                gas[k] = gas[k - 1] + 1.0 + random.nextDouble(80.0);
                oil[k] = oil[k - 1] + slopes[n - k] * (gas[k] - gas[k - 1]);
            }
            least += gas[0];
            most += gas[n - 1];
            wells.add(LiftGasCurve.measured("W" + i, gas, oil, RunRule.MUST_RUN, "C"));
        }
        double cap = least + part * (most - least) + 1e-6;
        Balanced balanced = (Balanced) EqualSlope.share(wells, cap);
        Shared shared = (Shared) GasSharing.standard().share(GasField.of(wells, cap));
        assertThat(balanced.oilStbPerDay()).isCloseTo(shared.oilStbPerDay(), within(1e-9 * shared.oilStbPerDay()));
        assertThat(balanced.liftGasMscfPerDay()).isLessThanOrEqualTo(cap * (1.0 + 1e-12));
        assertThat(shared.proof().nodes()).isEqualTo(1);
        for (WellShare well : balanced.wells()) {
            double lambda = balanced.marginalStbPerMscf();
            assertThat(well.moreGasStbPerMscf() == null || well.moreGasStbPerMscf() <= lambda + 1e-9)
                    .isTrue();
            assertThat(well.lessGasStbPerMscf() == null || well.lessGasStbPerMscf() >= lambda - 1e-9)
                    .isTrue();
        }
    }

    /** Slopes of smooth wells are equal but for those at a limit, and what is used is the limit. */
    @Property(tries = 200)
    void smoothWellsMeetTheConditions(@ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 0.99) double part) {
        SplittableRandom random = new SplittableRandom(seed);
        List<LiftGasCurve> wells = new ArrayList<>();
        double most = 0.0;
        for (int i = 0; i < 7; i++) {
            double vertex = Math.pow(10.0, 1.0 + 3.0 * random.nextDouble());
            double b = Math.pow(10.0, -2.0 + 3.0 * random.nextDouble());
            wells.add(smooth("W" + i, 10.0, b, b / (2.0 * vertex), vertex * (0.3 + 1.2 * random.nextDouble())));
            most += Math.min(vertex, wells.get(i).greatestGasMscfPerDay());
        }
        Balanced balanced = (Balanced) EqualSlope.share(wells, part * most);
        double lambda = balanced.marginalStbPerMscf();
        assertThat(lambda).isPositive();
        assertThat(balanced.liftGasMscfPerDay()).isCloseTo(part * most, within(1e-9 * most));
        for (int i = 0; i < 7; i++) {
            WellShare well = balanced.wells().get(i);
            GasResponse.Quadratic curve = (GasResponse.Quadratic) wells.get(i).response();
            double slope = curve.bStbPerMscf() - 2.0 * curve.cStbDayPerMscf2() * well.liftGasMscfPerDay();
            if (well.liftGasMscfPerDay() > 0.0) {
                assertThat(slope).isGreaterThanOrEqualTo(lambda - 1e-9 * (1.0 + lambda));
            }
            if (well.liftGasMscfPerDay() < curve.greatestGasMscfPerDay()) {
                assertThat(slope).isLessThanOrEqualTo(lambda + 1e-9 * (1.0 + lambda));
            }
        }
    }

    @Test
    void questionsWithoutAnAnswerAreExplained() {
        List<LiftGasCurve> wells =
                new GasAllocationStudyType().example().field().wells();
        assertThat(EqualSlope.share(wells, 3000.0)).isInstanceOfSatisfying(EqualSlopeOutcome.NotConcave.class, o -> {
            assertThat(o.corners()).containsExactly(new EqualSlopeOutcome.Corner("6", 742.6));
            assertThat(o.toString()).isEqualTo("NotConcave[6 at 742.6 Mscf/d]");
        });
        assertThat(EqualSlope.share(wells.subList(1, 5), 400.0))
                .isInstanceOfSatisfying(EqualSlopeOutcome.NotEnoughGas.class, o -> {
                    assertThat(o.neededMscfPerDay()).isCloseTo(443.8, within(1e-9));
                    assertThat(o.toString()).contains("443.8 Mscf/d", "400.0 Mscf/d there is");
                });
        assertThatThrownBy(() -> EqualSlope.share(wells, Double.NaN)).isInstanceOf(InvalidInputException.class);
    }
}
