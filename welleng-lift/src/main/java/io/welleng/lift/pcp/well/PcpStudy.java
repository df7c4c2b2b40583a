package io.welleng.lift.pcp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.pcp.PcpInstallation;
import io.welleng.lift.pcp.elastomer.ElastomerChoice;
import io.welleng.lift.well.PumpReading;
import io.welleng.lift.well.PumpedWell;

/**
 * What does this progressing cavity pump do in its well, and at which speed should it turn?
 *
 * @param well the well; sections of its tubing with rods in them as {@code Conduit.Annulus} of tubing and rod
 * @param pump pump, rods and drive
 * @param speedRpm speed of today (rpm), &ge; 0
 * @param separation what keeps free gas out of the pump; all of it goes in where null
 * @param casingPressurePsia pressure of the casing at the wellhead (psia), for the liquid above the intake; null where it is not
 *     known
 * @param elastomer elastomer of the stator, for its life; not asked where null
 * @param wear wear of rotor and stator, for the run life; not asked where null
 * @param limits limits beside the ratings; {@link PcpLimits#NONE} where null
 * @param objective what the best speed is best for; the most oil where null
 * @param reading measured rate and pressures at the speed of today, to calibrate to; the model alone where null
 */
public record PcpStudy(
        PumpedWell well,
        PcpInstallation pump,
        double speedRpm,
        @OptionalValue IntakeSeparation separation,
        @OptionalValue Double casingPressurePsia,
        @OptionalValue ElastomerChoice elastomer,
        @OptionalValue PcpWear wear,
        @OptionalValue PcpLimits limits,
        @OptionalValue PcpObjective objective,
        @OptionalValue PumpReading reading)
        implements Study<PcpReport> {

    private static final double GREATEST_RPM = 5_000.0;

    /** Checks the ranges above, that limits can be judged, and puts the defaults. */
    public PcpStudy {
        Check.present(well, "well");
        Check.present(pump, "pump");
        Check.inRange(speedRpm, 0.0, GREATEST_RPM, "speedRpm", "rpm");
        limits = limits == null ? PcpLimits.NONE : limits;
        objective = objective == null ? new PcpObjective.MostOil() : objective;
        if (reading != null) {
            Check.positive(speedRpm, "speedRpm", "rpm (a reading is of a turning pump)");
        }
        limits.check(new PcpWell(well, pump, separation, casingPressurePsia, elastomer, wear));
    }

    /**
     * A well by its model alone, for the most oil.
     *
     * @param well the well
     * @param pump pump, rods and drive
     * @param speedRpm speed of today (rpm), &ge; 0
     */
    public PcpStudy(PumpedWell well, PcpInstallation pump, double speedRpm) {
        this(well, pump, speedRpm, null, null, null, null, null, null, null);
    }

    /**
     * Well and pump as given.
     *
     * @return both, not calibrated
     */
    public PcpWell spec() {
        return new PcpWell(well, pump, separation, casingPressurePsia, elastomer, wear);
    }

    @Override
    public PcpReport run() {
        return new PcpStudyRun(this).report();
    }
}
