package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.gas.StageMarch;
import io.welleng.lift.esp.pump.PumpWear;
import io.welleng.lift.well.Calibration;
import io.welleng.lift.well.IntakeState;
import io.welleng.lift.well.PumpReading;
import io.welleng.lift.well.PumpedWell;
import io.welleng.lift.well.PumpedWellModel;
import io.welleng.lift.well.WellFactors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A well and its pump brought to what gauges read at a frequency. */
public sealed interface EspCalibration {

    /** Least head factor that is taken (fraction). */
    double LEAST_HEAD_FACTOR = 0.05;

    /** Head factor below which an advisory says so (fraction). */
    double USUAL_HEAD_FACTOR = 0.8;

    /**
     * Finds the factors of inflow and tubing by {@link Calibration}, and, where the discharge pressure is measured, the head
     * factor with which the pump gives it at the rate measured. The power of the shaft at a rate is left as it was: worn
     * clearances leak, and efficiency goes with the head.
     *
     * @param well the well
     * @param esp the pump
     * @param frequencyHz frequency at the reading (Hz), more than 0 and at most 200
     * @param reading what was measured
     * @return well and pump with their factors, or why there are none
     */
    static EspCalibration of(PumpedWell well, Esp esp, double frequencyHz, PumpReading reading) {
        Check.positive(frequencyHz, "frequencyHz", "Hz");
        Check.inRange(frequencyHz, 0, EspModel.MAX_FREQUENCY_HZ, "frequencyHz", "Hz");
        Check.present(reading, "reading");
        WellSides sides = EspModel.of(well, esp).run().sides();
        Calibration found =
                Calibration.of(well, reading, at -> sides.separate(at).fluid().fluid());
        if (found instanceof Calibration.NotPossible none) {
            return new NotPossible(none.reason());
        }
        Calibration.Calibrated calibrated = (Calibration.Calibrated) found;
        if (reading.dischargePressurePsia() == null) {
            return new Calibrated(calibrated.well(), esp, calibrated.factors(), null, calibrated.advisories());
        }
        return withHead(calibrated, esp, frequencyHz, reading);
    }

    private static EspCalibration withHead(
            Calibration.Calibrated calibrated, Esp esp, double frequencyHz, PumpReading reading) {
        Optional<IntakeState> intake = PumpedWellModel.of(calibrated.well()).intake(reading.rateStbPerDay(), 0.0);
        if (intake.isEmpty()) {
            return new NotPossible("no pressure is left at the intake at the rate measured");
        }
        double target = reading.dischargePressurePsia();
        double from = intake.get().pressurePsia();
        double asNew = discharge(calibrated.well(), esp, 1.0, frequencyHz, intake.get());
        if (!(asNew > from)) {
            return new NotPossible("the pump gives no pressure at the rate and frequency measured");
        }
        List<Advisory> advisories = new ArrayList<>(calibrated.advisories());
        double head = 1.0;
        if (target > asNew) {
            advisories.add(new Advisory(
                    "calibration_head_above_catalogue",
                    "rise of pressure measured over that of the pump as new: the pump is left as new",
                    (target - from) / (asNew - from),
                    null,
                    1.0));
        } else {
            RootResult root = new BracketingSolver(1e-9, 100)
                    .solve(
                            factor -> discharge(calibrated.well(), esp, factor, frequencyHz, intake.get()) - target,
                            LEAST_HEAD_FACTOR,
                            1.0);
            if (!root.converged()) {
                return new NotPossible("the pump would have to give less than " + Figures.four(LEAST_HEAD_FACTOR)
                        + " of the head in its catalogue");
            }
            head = root.root();
        }
        if (head < USUAL_HEAD_FACTOR) {
            advisories.add(new Advisory(
                    "calibration_head_factor_low",
                    "head over that of the catalogue: the pump is worn, plugged or disturbed by gas, or a gauge is wrong",
                    head,
                    USUAL_HEAD_FACTOR,
                    null));
        }
        return new Calibrated(calibrated.well(), esp.withWear(wear(esp, head)), calibrated.factors(), head, advisories);
    }

    private static PumpWear wear(Esp esp, double head) {
        PumpWear before = esp.wear();
        return new PumpWear(head, Math.min(1.0, head * before.efficiencyFactor() / before.headFactor()));
    }

    private static double discharge(PumpedWell well, Esp esp, double factor, double hz, IntakeState at) {
        EspModel model = EspModel.of(well, esp.withWear(wear(esp, factor)));
        PumpMarch pump = model.pump(hz);
        pump.march(
                WellSides.stream(well)
                        .withFluid(model.run().sides().separate(at).fluid().fluid())
                        .at(at.rateStbPerDay()),
                at.pressurePsia(),
                at.temperatureF(),
                StageMarch.GROUP_TOLERANCE);
        return pump.dischargePsia();
    }

    /**
     * The calibrated well and pump.
     *
     * @param well the well with its factors
     * @param esp the pump with its wear
     * @param factors factors of inflow and tubing
     * @param headFactor head over that of the catalogue (fraction), at most 1; null where the discharge pressure is not
     *     measured and the pump was left as it was
     * @param advisories factors far from 1
     */
    record Calibrated(
            PumpedWell well,
            Esp esp,
            WellFactors factors,
            @OptionalValue Double headFactor,
            List<Advisory> advisories) implements EspCalibration {

        /** Copies the list. */
        public Calibrated {
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "Calibrated[inflow " + Figures.four(factors.inflow()) + ", gravity "
                    + Figures.four(factors.gravity())
                    + (headFactor == null ? "" : ", head " + Figures.four(headFactor)) + "]";
        }
    }

    /**
     * The readings do not go with the well or the pump.
     *
     * @param reason why, with the number that shows it
     */
    record NotPossible(String reason) implements EspCalibration {}
}
