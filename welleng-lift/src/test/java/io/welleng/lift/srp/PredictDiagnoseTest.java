package io.welleng.lift.srp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.predict.PredictiveSolver;
import io.welleng.lift.srp.predict.PumpingWell;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.unit.LongStroke;
import io.welleng.lift.srp.unit.Rotation;
import io.welleng.lift.srp.unit.UnitCatalogue;
import io.welleng.lift.srp.unit.UnitGeometry;
import io.welleng.lift.srp.wave.Buoyancy;
import io.welleng.lift.srp.wave.Damping;
import io.welleng.lift.srp.wave.DiagnosticCase;
import io.welleng.lift.srp.wave.DiagnosticOutcome;
import io.welleng.lift.srp.wave.EverittJennings;
import io.welleng.lift.srp.wave.GibbsFourier;
import io.welleng.lift.srp.wave.WorkBalance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pump condition over tapers and motions: the predicted surface card, diagnosed by both solvers, gives the pump card
 * back within 1 % of its load range and 0.3 % of its stroke (root mean square), the solvers agree within 1 %, and work is
 * accounted for within 2 %. A parted rod and a flowing well have no load range of their own: there the load is held within
 * 1 % of the load range at the polished rod.
 *
 * <p>All from the cards of 360 points as they are predicted, with the usual filter: a long stroke of 10 to 15 s holds
 * impacts shorter than the time between its points, which must neither alias nor pass for noise.
 */
class PredictDiagnoseTest {

    private static final double[] SPEEDS = {4, 6, 8, 10, 12};
    private static final double GRAVITY = 0.9;

    private static RodString string(Object... parts) {
        List<RodSection> sections = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            sections.add(new RodSection(Rod.of((String) parts[i]), (Integer) parts[i + 1]));
        }
        return new RodString(sections);
    }

    private static final List<RodString> STRINGS = List.of(
            string("3/4 in steel", 3500),
            string("7/8 in steel", 1725, "3/4 in steel", 3275),
            string("1 in steel", 2000, "7/8 in steel", 2200, "3/4 in steel", 2800),
            string("1 in steel", 1500, "7/8 in steel", 2000, "3/4 in steel", 2500, "5/8 in steel", 1000),
            string("1 in fibreglass", 3500, "7/8 in steel", 2500),
            string("7/8 in steel", 2400, "3/4 in steel", 2800, "1-1/2 in sinker bar", 300),
            string("1-1/4 in fibreglass", 4000, "1 in steel", 2000, "1-1/2 in sinker bar", 250));

    private static final List<UnitGeometry> UNITS = List.of(
            UnitCatalogue.standard().find("C-114D-133-54").orElseThrow().geometry(),
            // a front-mounted unit like a Mark II of 114 in
            UnitGeometry.frontMounted(212, 140, 142, 118, 172, 59, 38, Rotation.COUNTER_CLOCKWISE),
            new LongStroke(288, 18));

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        int k = 0;
        for (UnitGeometry unit : UNITS) {
            for (RodString rods : STRINGS) {
                for (PumpCondition condition : Conditions.all()) {
                    double speed = SPEEDS[k++ % SPEEDS.length];
                    cases.add(Arguments.of(
                            unit, rods, condition, unit instanceof LongStroke ? Math.min(speed, 6.0) : speed));
                }
            }
        }
        return cases.stream();
    }

    @Test
    void thereIsACaseOfEveryCondition() {
        assertThat(Conditions.all().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(PumpCondition.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pumpCardComesBack(UnitGeometry unit, RodString rods, PumpCondition condition, double speed) {
        PumpingWell well = PumpingWell.of(
                rods,
                unit.motion(),
                speed,
                new DownholePump(1.5, 8, 50),
                condition,
                new PumpFluid(150, 60 + 0.4 * rods.lengthFt(), GRAVITY, 3e5, 1.2),
                0.1);
        PredictionOutcome outcome = PredictiveSolver.standard().solve(well);
        assertThat(outcome).isInstanceOf(PredictionOutcome.Predicted.class);
        PredictionOutcome.Predicted predicted = (PredictionOutcome.Predicted) outcome;
        double multiplier =
                condition.behaviour(well.pump(), well.fluid(), speed).rodDampingMultiplier();
        DiagnosticCase card = DiagnosticCase.of(
                predicted.surface(),
                speed,
                predicted.string(),
                new Buoyancy.FluidGravity(GRAVITY),
                new Damping.Coefficient(multiplier * well.damping().upPerS()));
        DiagnosticOutcome.Diagnosed series = (DiagnosticOutcome.Diagnosed) new GibbsFourier().diagnose(card);
        DiagnosticOutcome.Diagnosed differences = (DiagnosticOutcome.Diagnosed) new EverittJennings().diagnose(card);

        Card pump = predicted.pump();
        boolean noLoad = condition instanceof PumpCondition.PartedRod || condition instanceof PumpCondition.Flowing;
        Card ranged = noLoad ? predicted.surface() : pump;
        double range = ranged.peakLoadLbf() - ranged.minimumLoadLbf();
        for (Card back : List.of(series.pumpCard(), differences.pumpCard())) {
            assertThat(loadRms(back, pump)).as("load").isLessThan(0.01 * range);
            assertThat(positionRms(back, pump)).as("position").isLessThan(0.003 * pump.strokeIn());
        }
        assertThat(loadRms(series.pumpCard(), differences.pumpCard())).isLessThan(0.01 * range);
        assertThat(positionRms(series.pumpCard(), differences.pumpCard())).isLessThan(0.01 * pump.strokeIn());

        assertThat(predicted.energy().imbalance()).isCloseTo(0, within(0.02));
        for (WorkBalance work : List.of(series.work(), differences.work())) {
            double tolerance = 0.02 * work.surfaceFtLbf();
            assertThat(work.residualFtLbf()).isCloseTo(0, within(tolerance));
            assertThat(work.surfaceFtLbf()).isCloseTo(predicted.energy().surfaceFtLbf(), within(tolerance));
            assertThat(work.pumpFtLbf()).isCloseTo(predicted.energy().pumpFtLbf(), within(tolerance));
            assertThat(work.viscousFtLbf()).isCloseTo(predicted.energy().rodDampingFtLbf(), within(tolerance));
        }
        if (condition instanceof PumpCondition.PartedRod) {
            assertThat(predicted.performance().liquidBblPerDay()).isZero();
            assertThat(predicted.performance().displacementBblPerDay()).isZero();
            assertThat(predicted.string().lengthFt()).isEqualTo(1800.0);
        }
    }

    private static double loadRms(Card a, Card b) {
        double sum = 0.0;
        for (int i = 0; i < a.size(); i++) {
            sum += Math.pow(a.loadLbf(i) - b.loadLbf(i), 2);
        }
        return Math.sqrt(sum / a.size());
    }

    private static double positionRms(Card a, Card b) {
        double sum = 0.0;
        for (int i = 0; i < a.size(); i++) {
            sum += Math.pow(a.positionIn(i) - b.positionIn(i), 2);
        }
        return Math.sqrt(sum / a.size());
    }
}
