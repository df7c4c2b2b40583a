package io.welleng.lift.srp.well;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Trial;
import java.util.stream.Collectors;

/**
 * One speed of a curve.
 *
 * @param strokesPerMinute speed (1/min)
 * @param withinLimits whether the pump lifts and keeps all limits
 * @param explanation why it does not lift, or which limits it breaks; empty text where it keeps all
 * @param rateStbPerDay liquid rate (STB/d); this and all that follows null where nothing is lifted
 * @param oilStbPerDay oil rate (STB/d)
 * @param intakePressurePsia pressure at the intake (psia)
 * @param fillage liquid over displacement (fraction)
 * @param inflowFillage liquid over what the pump could take in (fraction)
 * @param rodLoading loading of the worst section of rods (fraction)
 * @param peakLoadLbf greatest load of the polished rod (lbf)
 * @param minimumLoadLbf least load of the polished rod (lbf)
 * @param peakTorqueInLbf greatest torque of the gearbox either way with the counterbalance that counts (in·lbf)
 * @param motorLoading loading of the motor (fraction)
 * @param kwhPerStbLiquid energy over liquid (kWh/STB)
 * @param objective what is made as great as possible, in the unit of the objective
 */
public record RodPumpSpeedPoint(
        double strokesPerMinute,
        boolean withinLimits,
        String explanation,
        @OptionalValue Double rateStbPerDay,
        @OptionalValue Double oilStbPerDay,
        @OptionalValue Double intakePressurePsia,
        @OptionalValue Double fillage,
        @OptionalValue Double inflowFillage,
        @OptionalValue Double rodLoading,
        @OptionalValue Double peakLoadLbf,
        @OptionalValue Double minimumLoadLbf,
        @OptionalValue Double peakTorqueInLbf,
        @OptionalValue Double motorLoading,
        @OptionalValue Double kwhPerStbLiquid,
        @OptionalValue Double objective) {

    /** One trial of a search. */
    static RodPumpSpeedPoint of(Trial<RodPumpPoint> trial, RodPumpObjective objective) {
        if (trial.point().isEmpty()) {
            return new RodPumpSpeedPoint(
                    trial.setting(),
                    false,
                    trial.explanation(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        RodPumpPoint point = trial.point().get();
        return new RodPumpSpeedPoint(
                trial.setting(),
                trial.feasible(),
                trial.broken().stream().map(LimitCheck::toString).collect(Collectors.joining("; ")),
                point.rateStbPerDay(),
                point.oilStbPerDay(),
                point.intakePressurePsia(),
                point.fillage(),
                point.inflowFillage(),
                point.rodLoading(),
                point.peakLoadLbf(),
                point.minimumLoadLbf(),
                point.counted().torque().peakInLbf(),
                point.counted().motorLoading(),
                point.kwhPerStbLiquid(),
                objective.value(point));
    }

    @Override
    public String toString() {
        return "RodPumpSpeedPoint[" + Figures.four(strokesPerMinute) + " strokes/min"
                + (rateStbPerDay == null ? "" : ", " + Figures.four(rateStbPerDay) + " STB/d")
                + (explanation.isEmpty() ? "" : ": " + explanation) + "]";
    }
}
