package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.unit.UnitGeometry;
import io.welleng.lift.well.Calibration;
import io.welleng.lift.well.IntakeState;
import io.welleng.lift.well.PumpedWellModel;
import io.welleng.lift.well.WellFactors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A well and its rod pump brought to what was measured. */
public sealed interface RodPumpCalibration {

    /** Least displacement factor that is taken (dimensionless). */
    double LEAST_FACTOR = 0.1;

    /** Greatest displacement factor that is taken (dimensionless). */
    double GREATEST_FACTOR = 1.5;

    /**
     * Finds the factors of inflow and tubing by {@link Calibration}, and the displacement factor with which the pump, at its
     * speed, pressures and fillage, delivers the rate measured. The rate measured at a pumped-off well must go with the
     * pressure of one.
     *
     * @param spec well and pump
     * @param strokesPerMinute speed at the reading (1/min), 0.05–60, in the stroke of today
     * @param reading what was measured
     * @return well and pump with their factors, or why there are none
     */
    static RodPumpCalibration of(RodPumpWell spec, double strokesPerMinute, RodPumpReading reading) {
        return of(spec, strokesPerMinute, reading, CardPredictor.waveEquation());
    }

    /**
     * The same with cards by another predictor.
     *
     * @param spec well and pump
     * @param strokesPerMinute speed at the reading (1/min), 0.05–60, in the stroke of today
     * @param reading what was measured
     * @param predictor says which cards the well has
     * @return well and pump with their factors, or why there are none
     */
    static RodPumpCalibration of(
            RodPumpWell spec, double strokesPerMinute, RodPumpReading reading, CardPredictor predictor) {
        Check.present(spec, "spec");
        Check.inRange(strokesPerMinute, 0.05, 60.0, "strokesPerMinute", "1/min");
        Check.present(reading, "reading");
        double least = spec.intake().pumpedOffPressurePsia();
        if (reading.well().intakePressurePsia() < least) {
            return new NotPossible("the intake pressure measured, "
                    + Figures.four(reading.well().intakePressurePsia()) + " psia, is below that of a pumped-off well, "
                    + Figures.four(least) + " psia");
        }
        RodPumpWell plain = spec.withBarrel(spec.barrel().withDisplacementFactor(1.0));
        RodPumpRun before = RodPumpWellModel.of(plain, predictor).run(false);
        Calibration found = Calibration.of(spec.well(), reading.well(), intake -> before.path()
                .separate(intake)
                .fluid());
        if (found instanceof Calibration.NotPossible none) {
            return new NotPossible(none.reason());
        }
        Calibration.Calibrated calibrated = (Calibration.Calibrated) found;
        Optional<IntakeState> intake =
                PumpedWellModel.of(calibrated.well()).intake(reading.well().rateStbPerDay(), 0.0);
        if (intake.isEmpty()) {
            return new NotPossible("no pressure is left at the intake at the rate measured");
        }
        RodPumpRun run = RodPumpWellModel.of(plain.withWell(calibrated.well()), predictor)
                .run(false);
        return displacement(calibrated, run, strokesPerMinute, reading, intake.get());
    }

    private static RodPumpCalibration displacement(
            Calibration.Calibrated calibrated, RodPumpRun run, double spm, RodPumpReading reading, IntakeState intake) {
        WellState state = run.path().state(intake);
        String obstacle = run.obstacle(state);
        if (obstacle != null || state.flows()) {
            return new NotPossible(
                    obstacle != null ? obstacle : "the tubing needs less than the pressure at the intake");
        }
        UnitGeometry geometry = run.spec().drive().unit().geometry();
        PumpCondition condition = reading.fillage() != null && reading.fillage() < 1.0
                ? new PumpCondition.FluidPound(reading.fillage(), intake.pressurePsia())
                : SpeedSolve.condition(state);
        PredictionOutcome made = run.predict(geometry, spm, state, condition);
        if (!(made instanceof PredictionOutcome.Predicted predicted)) {
            return new NotPossible("no card could be predicted: " + made);
        }
        double model = predicted.performance().liquidBblPerDay() - run.slipBblPerDay(state, spm);
        double factor = model > 0.0 ? state.liquidBblPerDay() / model : Double.POSITIVE_INFINITY;
        if (!(factor >= LEAST_FACTOR && factor <= GREATEST_FACTOR)) {
            return new NotPossible("the pump would deliver " + Figures.four(model) + " bbl/d at its intake, and "
                    + Figures.four(state.liquidBblPerDay()) + " bbl/d were measured");
        }
        List<Advisory> advisories = new ArrayList<>(calibrated.advisories());
        if (factor < 0.8 || factor > 1.05) {
            advisories.add(new Advisory(
                    "calibration_displacement_far_from_1",
                    "what the pump gives over what stroke, fillage and slip say: it leaks, gas was not counted, or a"
                            + " measurement is wrong",
                    factor,
                    0.8,
                    1.05));
        }
        RodPumpWell spec = run.spec();
        return new Calibrated(
                spec.withBarrel(spec.barrel().withDisplacementFactor(factor)),
                calibrated.factors(),
                factor,
                advisories);
    }

    /**
     * The calibrated well and pump.
     *
     * @param spec well and pump with their factors
     * @param factors factors of inflow and tubing
     * @param displacementFactor what the pump gives over what stroke, fillage and slip say (dimensionless)
     * @param advisories factors far from 1
     */
    record Calibrated(RodPumpWell spec, WellFactors factors, double displacementFactor, List<Advisory> advisories)
            implements RodPumpCalibration {

        /** Makes the list immutable. */
        public Calibrated {
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "Calibrated[inflow " + Figures.four(factors.inflow()) + ", gravity "
                    + Figures.four(factors.gravity()) + ", displacement " + Figures.four(displacementFactor) + "]";
        }
    }

    /**
     * The readings do not go with the well or the pump.
     *
     * @param reason why, with the number that shows it
     */
    record NotPossible(String reason) implements RodPumpCalibration {}
}
