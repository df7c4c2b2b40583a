package io.welleng.lift.srp.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.srp.predict.PredictionOutcome.Predicted;
import io.welleng.lift.srp.predict.PredictiveSolver;
import io.welleng.lift.srp.predict.PumpingWell;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.pump.UnanchoredTubing;
import io.welleng.lift.srp.reading.PumpCardReading.Read;
import io.welleng.lift.srp.rod.RodCatalogue;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cross-model: cards of the predictive solver, whose stroke, fillage and pressures are known, are read. */
class PredictedCardsTest {

    private static final double FRICTION = 100.0;
    private static final double DISCHARGE = 2200.0;
    private static final UnanchoredTubing FREE = new UnanchoredTubing(5000, 1.812, 30.5e6);

    private static PumpingWell well(PumpCondition condition, double stroke, double spm, double intake) {
        RodCatalogue rods = RodCatalogue.standard();
        RodString string = new RodString(List.of(
                new RodSection(rods.find("7/8 in steel").rod(), 2000),
                new RodSection(rods.find("3/4 in steel").rod(), 3000)));
        return PumpingWell.of(
                string,
                new PolishedRodMotion.Harmonic(stroke),
                spm,
                new DownholePump(1.75, 6, FRICTION),
                condition,
                new PumpFluid(intake, DISCHARGE, 0.9, 3e5, 1.2),
                0.15);
    }

    private record Error(double stroke, double fillage, double pressure) {

        static Error of(PumpingWell well) {
            Predicted predicted = (Predicted) PredictiveSolver.standard().solve(well);
            Double stiffness = well.tubing() == null ? null : well.tubing().stiffnessLbfPerIn();
            PumpData pump = new PumpData(
                    1.75, well.speed().strokesPerMinute(), DISCHARGE, FRICTION, 1.0, stiffness, null, null);
            Read read = (Read) PumpCardReading.of(predicted.pump(), pump);
            double gross = predicted.performance().grossStrokeIn();
            return new Error(
                    read.grossStrokeIn() / gross - 1.0,
                    read.fillage() - predicted.performance().fillage(),
                    ((IntakePressure.Found) read.intakePressure()).pressurePsia()
                            - well.fluid().intakePressurePsia());
        }
    }

    /** Every condition with two strokes, three speeds, anchored and free tubing. */
    private static List<PumpingWell> wells(PumpCondition condition, double intake) {
        List<PumpingWell> wells = new ArrayList<>();
        for (double stroke : new double[] {74, 120}) {
            for (double spm : new double[] {4, 7, 10}) {
                PumpingWell well = well(condition, stroke, spm, intake);
                wells.add(well);
                wells.add(well.withTubing(FREE));
            }
        }
        return wells;
    }

    private static void assertRead(PumpCondition condition, double intake, double fillage) {
        for (PumpingWell well : wells(condition, intake)) {
            Error error = Error.of(well);
            assertThat(error.stroke()).isCloseTo(0.0, within(3e-4));
            assertThat(error.fillage()).isCloseTo(0.0, within(fillage));
            assertThat(error.pressure()).isCloseTo(0.0, within(1e-3));
        }
    }

    @Test
    void fullPumps() {
        assertRead(new PumpCondition.Full(), 100, 1e-3);
        assertRead(new PumpCondition.Full(), 500, 1e-3);
    }

    @Test
    void pounds() {
        // A pumped-off well: the void has the intake pressure, which is what the barrel shows.
        for (double fillage : new double[] {0.3, 0.5, 0.8}) {
            assertRead(new PumpCondition.FluidPound(fillage, 100), 100, 2e-3);
        }
    }

    @Test
    void gas() {
        for (double part : new double[] {0.1, 0.3}) {
            assertRead(new PumpCondition.GasInterference(part), 100, 2e-3);
            assertRead(new PumpCondition.GasInterference(part), 500, 2e-3);
        }
    }
}
