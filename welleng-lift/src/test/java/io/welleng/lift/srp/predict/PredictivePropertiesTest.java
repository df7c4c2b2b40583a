package io.welleng.lift.srp.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.pump.UnanchoredTubing;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.SectionLoads;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Wells as they are met, at random: the strokes close, work adds up, nothing comes from nothing. */
class PredictivePropertiesTest {

    private static final int CONDITIONS = 14;

    private static final double[] DIAMETERS = {1.0, 0.875, 0.75, 0.625};
    private static final double[] WEIGHTS = {2.904, 2.224, 1.634, 1.135};

    @Property(tries = 150)
    void everyWellHasACardThatClosesAndWorkThatAddsUp(@ForAll long seed) {
        PumpingWell well = well(new Random(seed));
        PredictionOutcome outcome = PredictiveSolver.standard().solve(well);
        if (outcome instanceof PredictionOutcome.NotPeriodic) {
            // A plunger that strikes a stop, liquid or hard gas may do so harder every other stroke: one well in a
            // thousand.
            assertThat(well.condition())
                    .isInstanceOfAny(
                            PumpCondition.TaggingUp.class,
                            PumpCondition.TaggingDown.class,
                            PumpCondition.GasLock.class,
                            PumpCondition.FluidPound.class);
            return;
        }
        assertThat(outcome).isInstanceOf(PredictionOutcome.Predicted.class);
        PredictionOutcome.Predicted found = (PredictionOutcome.Predicted) outcome;
        assertThat(found.energy().imbalance()).isCloseTo(0, within(5e-3));
        assertThat(found.surface().peakLoadLbf()).isGreaterThan(found.surface().minimumLoadLbf());
        assertThat(found.periodicity().closure()).isLessThan(0.002);
        PumpPerformance p = found.performance();
        assertThat(p.effectiveStrokeIn()).isBetween(0.0, p.grossStrokeIn());
        assertThat(p.fillage()).isBetween(0.0, 1.0);
        assertThat(p.liquidBblPerDay()).isLessThanOrEqualTo(1.02 * p.displacementBblPerDay() + 0.01);
        for (SectionLoads section : found.sections()) {
            assertThat(section.topPeakLbf()).isGreaterThanOrEqualTo(section.topMinimumLbf());
            assertThat(section.bottomPeakLbf()).isGreaterThanOrEqualTo(section.bottomMinimumLbf());
        }
        if (!well.condition().drivesPump()) {
            assertThat(p.liquidBblPerDay()).isZero();
        }
    }

    @Test
    void nearlyAllWellsClose() {
        int open = 0;
        for (int seed = 0; seed < 280; seed++) {
            if (!(PredictiveSolver.standard().solve(well(new Random(seed))) instanceof PredictionOutcome.Predicted)) {
                open++;
            }
        }
        assertThat(open).isLessThanOrEqualTo(1);
    }

    private static PumpingWell well(Random r) {
        double length = 2500 + 6500 * r.nextDouble();
        int sizes = 1 + r.nextInt(4);
        int first = r.nextInt(5 - sizes);
        List<RodSection> sections = new ArrayList<>();
        for (int j = 0; j < sizes; j++) {
            int size = first + j;
            Rod rod = new Rod("rod " + size, RodMaterial.STEEL, DIAMETERS[size], WEIGHTS[size], 30.5e6);
            sections.add(new RodSection(rod, length / sizes));
        }
        double stroke = 48 + 120 * r.nextDouble();
        PumpingWell well = PumpingWell.of(
                new RodString(sections),
                new PolishedRodMotion.Harmonic(stroke),
                3 + (stroke > 120 ? 7 : 10) * r.nextDouble(),
                new DownholePump(
                        length > 6000 ? 1.5 : 1.25 + r.nextDouble(), 1 + 20 * r.nextDouble(), 300 * r.nextDouble()),
                condition(r),
                new PumpFluid(
                        100 + 400 * r.nextDouble(),
                        500 + 0.4 * length,
                        0.9,
                        2e5 + 2e5 * r.nextDouble(),
                        1 + 0.4 * r.nextDouble()),
                0.03 + 0.2 * r.nextDouble());
        return r.nextBoolean() ? well : well.withTubing(new UnanchoredTubing(length, 1.812, 30e6));
    }

    private static PumpCondition condition(Random r) {
        double u = r.nextDouble();
        double v = r.nextDouble();
        return switch (r.nextInt(CONDITIONS)) {
            case 0 -> new PumpCondition.Full();
            case 1 -> new PumpCondition.FluidPound(0.1 + 0.85 * u, 20 + 80 * v);
            case 2 -> new PumpCondition.GasInterference(0.05 + 0.85 * u);
            case 3 -> new PumpCondition.GasLock();
            case 4 -> new PumpCondition.TravellingValveLeak(10 * Math.pow(50, u));
            case 5 -> new PumpCondition.StandingValveLeak(10 * Math.pow(50, u));
            case 6 -> new PumpCondition.WornBarrel(0.003 + 0.02 * u, 48, 1 + 20 * v);
            case 7 -> new PumpCondition.PartedRod(200 + 2000 * u);
            case 8 -> new PumpCondition.TaggingDown(1 + 9 * u, 1000 + 20_000 * v);
            case 9 -> new PumpCondition.TaggingUp(1 + 9 * u, 1000 + 20_000 * v);
            case 10 -> new PumpCondition.Flowing();
            case 11 -> new PumpCondition.Sand(100 + 1000 * u, v, 5 + 50 * u);
            case 12 -> new PumpCondition.HighViscosity(80 * u, 1 + 5 * v);
            default -> new PumpCondition.InsufficientSupply(0.1 + 0.85 * u, 90 * v);
        };
    }
}
