package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.optimum.LimitCheck;
import java.util.ArrayList;
import java.util.List;

/**
 * Limits of the best speed and stroke. None is needed: ratings and what a pump must not do stand for what is null.
 *
 * @param minStrokesPerMinute least speed searched (1/min), 0.1–60; 4 where null
 * @param maxStrokesPerMinute greatest speed searched (1/min), above the least up to 60; 14 where null
 * @param minInflowFillage least fillage for want of liquid, as {@link RodPumpPoint#inflowFillage} (fraction), 0–1; 0.85 where
 *     null. 0 allows any fluid pound
 * @param maxRodLoading greatest loading of a section of rods (fraction), &gt; 0; 1 where null
 * @param maxGearboxLoading greatest torque either way over the rating (fraction), &gt; 0; 1 where null
 * @param maxStructureLoading greatest load over the rating of the structure (fraction), &gt; 0; 1 where null
 * @param maxMotorLoading greatest root mean square of the motor's power over its rating (fraction), &gt; 0; 1 where null
 * @param minPolishedRodLoadLbf least load of the polished rod (lbf); 0 where null, below which the rods float
 * @param minIntakePressurePsia least pressure at the intake (psia), &gt; 0; none where null
 * @param maxPumpGasFraction greatest share of free gas in the pump (fraction), 0–1; none where null
 * @param maxPowerKw greatest mean power billed (kW), &gt; 0; none where null
 * @param minRateStbPerDay least liquid rate (STB/d), &gt; 0; none where null
 * @param maxRateStbPerDay greatest liquid rate (STB/d), &gt; 0; none where null
 * @param rebalance whether the counterbalance will be set for the new speed: limits, energy and margin are then those with
 *     the best one the unit can be given, else with that of today; true where null
 */
public record RodPumpLimits(
        @OptionalValue Double minStrokesPerMinute,
        @OptionalValue Double maxStrokesPerMinute,
        @OptionalValue Double minInflowFillage,
        @OptionalValue Double maxRodLoading,
        @OptionalValue Double maxGearboxLoading,
        @OptionalValue Double maxStructureLoading,
        @OptionalValue Double maxMotorLoading,
        @OptionalValue Double minPolishedRodLoadLbf,
        @OptionalValue Double minIntakePressurePsia,
        @OptionalValue Double maxPumpGasFraction,
        @OptionalValue Double maxPowerKw,
        @OptionalValue Double minRateStbPerDay,
        @OptionalValue Double maxRateStbPerDay,
        @OptionalValue Boolean rebalance) {

    /** The ratings alone, from 4 to 14 strokes per minute, the counterbalance set for each speed. */
    public static final RodPumpLimits RATINGS =
            new RodPumpLimits(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final double LEAST_SPEED = 0.1;

    private static final double GREATEST_SPEED = 60.0;

    /** Checks the ranges above, and puts what stands for null. */
    public RodPumpLimits {
        minStrokesPerMinute = or(minStrokesPerMinute, 4.0);
        maxStrokesPerMinute = or(maxStrokesPerMinute, 14.0);
        minInflowFillage = or(minInflowFillage, 0.85);
        maxRodLoading = or(maxRodLoading, 1.0);
        maxGearboxLoading = or(maxGearboxLoading, 1.0);
        maxStructureLoading = or(maxStructureLoading, 1.0);
        maxMotorLoading = or(maxMotorLoading, 1.0);
        minPolishedRodLoadLbf = or(minPolishedRodLoadLbf, 0.0);
        rebalance = rebalance == null ? Boolean.TRUE : rebalance;
        Check.inRange(minStrokesPerMinute, LEAST_SPEED, GREATEST_SPEED, "minStrokesPerMinute", "1/min");
        Check.inRange(maxStrokesPerMinute, LEAST_SPEED, GREATEST_SPEED, "maxStrokesPerMinute", "1/min");
        Check.below(minStrokesPerMinute, maxStrokesPerMinute, "minStrokesPerMinute", "maxStrokesPerMinute", "1/min");
        Check.fraction(minInflowFillage, "minInflowFillage");
        Check.positive(maxRodLoading, "maxRodLoading", "(fraction)");
        Check.positive(maxGearboxLoading, "maxGearboxLoading", "(fraction)");
        Check.positive(maxStructureLoading, "maxStructureLoading", "(fraction)");
        Check.positive(maxMotorLoading, "maxMotorLoading", "(fraction)");
        Check.finite(minPolishedRodLoadLbf, "minPolishedRodLoadLbf", "lbf");
        positive(minIntakePressurePsia, "minIntakePressurePsia", "psia");
        if (maxPumpGasFraction != null) {
            Check.fraction(maxPumpGasFraction, "maxPumpGasFraction");
        }
        positive(maxPowerKw, "maxPowerKw", "kW");
        positive(minRateStbPerDay, "minRateStbPerDay", "STB/d");
        positive(maxRateStbPerDay, "maxRateStbPerDay", "STB/d");
    }

    private static Double or(Double given, double otherwise) {
        return given == null ? Double.valueOf(otherwise) : given;
    }

    private static void positive(Double value, String name, String unit) {
        if (value != null) {
            Check.positive(value, name, unit);
        }
    }

    /**
     * The same limits in another range of speeds.
     *
     * @param least least speed searched (1/min), 0.1–60
     * @param greatest greatest speed searched (1/min), above the least up to 60
     * @return a copy
     */
    public RodPumpLimits withSpeeds(double least, double greatest) {
        return new RodPumpLimits(
                least,
                greatest,
                minInflowFillage,
                maxRodLoading,
                maxGearboxLoading,
                maxStructureLoading,
                maxMotorLoading,
                minPolishedRodLoadLbf,
                minIntakePressurePsia,
                maxPumpGasFraction,
                maxPowerKw,
                minRateStbPerDay,
                maxRateStbPerDay,
                rebalance);
    }

    /**
     * Every limit at a point, the speed's range left out.
     *
     * @param at the point
     * @return the limits beside their values
     */
    public List<LimitCheck> checks(RodPumpPoint at) {
        Check.present(at, "at");
        DriveLoad drive = rebalance ? at.balanced() : at.asIs();
        List<LimitCheck> found = new ArrayList<>();
        found.add(LimitCheck.atLeast("inflow_fillage", at.inflowFillage(), minInflowFillage, "(fraction)"));
        found.add(LimitCheck.atMost("rod_loading", at.rodLoading(), maxRodLoading, "(fraction)"));
        found.add(
                LimitCheck.atMost("gearbox_loading", drive.torque().gearboxLoading(), maxGearboxLoading, "(fraction)"));
        found.add(LimitCheck.atMost("structure_loading", at.structureLoading(), maxStructureLoading, "(fraction)"));
        found.add(LimitCheck.atMost("motor_loading", drive.motorLoading(), maxMotorLoading, "(fraction)"));
        found.add(new LimitCheck(
                "polished_rod_load",
                at.minimumLoadLbf() / at.peakLoadLbf(),
                minPolishedRodLoadLbf / at.peakLoadLbf(),
                null,
                "(fraction of the peak)"));
        if (minIntakePressurePsia != null) {
            found.add(LimitCheck.atLeast("intake_pressure", at.intakePressurePsia(), minIntakePressurePsia, "psia"));
        }
        if (maxPumpGasFraction != null) {
            found.add(LimitCheck.atMost("gas_in_pump", at.pumpGasFraction(), maxPumpGasFraction, "(fraction)"));
        }
        if (maxPowerKw != null) {
            found.add(LimitCheck.atMost("power", drive.energy().billedKw(), maxPowerKw, "kW"));
        }
        if (minRateStbPerDay != null) {
            found.add(LimitCheck.atLeast("least_rate", at.rateStbPerDay(), minRateStbPerDay, "STB/d"));
        }
        if (maxRateStbPerDay != null) {
            found.add(LimitCheck.atMost("greatest_rate", at.rateStbPerDay(), maxRateStbPerDay, "STB/d"));
        }
        return found;
    }
}
