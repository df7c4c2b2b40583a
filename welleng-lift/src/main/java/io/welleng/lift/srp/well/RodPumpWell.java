package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.srp.pump.UnanchoredTubing;
import io.welleng.lift.well.PumpedWell;

/**
 * A well with its rod pump.
 *
 * @param well the well; sections of its tubing with rods in them as {@code Conduit.Annulus} of tubing and rod
 * @param rods the rods, as long as the well is deep at the intake within 2 %, 50–20,000 ft; with Coulomb friction not longer
 *     than the survey
 * @param barrel the pump
 * @param intake the way into it
 * @param drive unit and motor
 * @param tubing tubing that hangs free; anchored at the pump where null
 */
public record RodPumpWell(
        PumpedWell well,
        PumpRods rods,
        PumpBarrel barrel,
        PumpIntake intake,
        PumpDrive drive,
        @OptionalValue UnanchoredTubing tubing) {

    private static final double LENGTH_MISFIT = 0.02;

    private static final double LEAST_FT = 50.0;

    private static final double GREATEST_FT = 20_000.0;

    /** Checks that all parts are there, and that the rods reach the pump. */
    public RodPumpWell {
        Check.present(well, "well");
        Check.present(rods, "rods");
        Check.present(barrel, "barrel");
        Check.present(intake, "intake");
        Check.present(drive, "drive");
        double depth = well.intakeMdFt();
        Check.inRange(
                rods.string().lengthFt(),
                (1.0 - LENGTH_MISFIT) * depth,
                (1.0 + LENGTH_MISFIT) * depth,
                "rods.string.lengthFt",
                "ft (intakeMdFt within 2 %)");
        Check.inRange(rods.string().lengthFt(), LEAST_FT, GREATEST_FT, "rods.string.lengthFt", "ft");
        if (rods.frictionCoefficient() != null) {
            double surveyed = DeviationSurvey.of(well.stations()).totalMdFt();
            Check.inRange(
                    rods.string().lengthFt(), 0.0, surveyed, "rods.string.lengthFt", "ft (depth of the last station)");
        }
    }

    /**
     * A well with anchored tubing.
     *
     * @param well the well
     * @param rods the rods
     * @param barrel the pump
     * @param intake the way into it
     * @param drive unit and motor
     */
    public RodPumpWell(PumpedWell well, PumpRods rods, PumpBarrel barrel, PumpIntake intake, PumpDrive drive) {
        this(well, rods, barrel, intake, drive, null);
    }

    /**
     * The same pump in another well, or with other factors.
     *
     * @param other the well
     * @return a copy
     */
    public RodPumpWell withWell(PumpedWell other) {
        return new RodPumpWell(other, rods, barrel, intake, drive, tubing);
    }

    /**
     * The same well with another pump.
     *
     * @param other the pump
     * @return a copy
     */
    public RodPumpWell withBarrel(PumpBarrel other) {
        return new RodPumpWell(well, rods, other, intake, drive, tubing);
    }

    /**
     * The same well with another unit or motor.
     *
     * @param other unit and motor
     * @return a copy
     */
    public RodPumpWell withDrive(PumpDrive other) {
        return new RodPumpWell(well, rods, barrel, intake, other, tubing);
    }
}
