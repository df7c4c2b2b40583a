package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.CrankWeights;
import java.util.OptionalDouble;

/**
 * What to do with the counterbalance at an operating point, for the least peak torque.
 *
 * @param direction what to do
 * @param existing counterbalance as it is
 * @param recommended counterbalance of least peak torque that the unit can be given
 * @param strengthToAdd strength to add (in {@code unit}), negative to take off
 * @param unit unit of the strength: {@code in·lbf} of greatest moment, {@code lbf} of weight or {@code psi} of air pressure
 * @param reachesIdeal whether the recommended one is the best of all, not the best that the given weights allow
 * @param distanceNowIn where the weights are now, from the crankshaft (in); null where cranks and weights are not given, or
 *     do not give the existing moment
 * @param distanceIn where to put them (in); null where cranks and weights are not given
 * @param peakBeforeInLbf peak torque as it is (in·lbf)
 * @param peakAfterInLbf peak torque with the recommended one (in·lbf)
 * @param loadingBefore peak torque over the rating of the gearbox as it is (fraction)
 * @param loadingAfter the same with the recommended one (fraction)
 * @param kwhPerDayBefore energy as it is (kWh/d)
 * @param kwhPerDayAfter energy with the recommended one (kWh/d); as a rule less
 * @param explanation the same in words
 */
public record BalanceAdvice(
        BalanceDirection direction,
        Counterbalance existing,
        Counterbalance recommended,
        double strengthToAdd,
        String unit,
        boolean reachesIdeal,
        @OptionalValue Double distanceNowIn,
        @OptionalValue Double distanceIn,
        double peakBeforeInLbf,
        double peakAfterInLbf,
        double loadingBefore,
        double loadingAfter,
        double kwhPerDayBefore,
        double kwhPerDayAfter,
        String explanation) {

    /** A judgement: peak torque that is worth the work of moving weights (fraction). */
    private static final double WORTH = 0.02;

    /** How near the strength is to the ideal where it is said to reach it (fraction). */
    private static final double REACHED = 1e-6;

    /** Checks that the parts are there. */
    public BalanceAdvice {
        Check.present(direction, "direction");
        Check.present(existing, "existing");
        Check.present(recommended, "recommended");
        Check.text(unit, "unit");
        Check.text(explanation, "explanation");
    }

    /**
     * Advice at an operating point.
     *
     * @param point the point
     * @param weights cranks and weights of the unit; null where they are not known
     * @return the advice
     */
    public static BalanceAdvice of(RodPumpPoint point, CrankWeights weights) {
        Check.present(point, "point");
        DriveLoad before = point.asIs();
        DriveLoad after = point.balanced();
        Counterbalance existing = before.counterbalance();
        Counterbalance best = after.counterbalance();
        double add = best.strength() - existing.strength();
        double peakBefore = before.torque().peakInLbf();
        double peakAfter = after.torque().peakInLbf();
        BalanceDirection direction = peakAfter >= (1.0 - WORTH) * peakBefore
                ? BalanceDirection.LEAVE
                : add > 0.0 ? BalanceDirection.ADD : BalanceDirection.TAKE_OFF;
        boolean reached = Math.abs(best.strength() - point.idealStrength()) <= REACHED * (1.0 + point.idealStrength());
        Double now = weights == null ? null : boxed(weights.distanceIn(existing.strength()));
        Double then = weights == null ? null : clamped(weights, best.strength());
        String unit = unit(existing);
        String words = direction == BalanceDirection.LEAVE
                ? "the counterbalance is right within " + Figures.four(100.0 * WORTH) + " % of the peak torque"
                : (add > 0.0 ? "rod-heavy: add " : "weight-heavy: take off ") + Figures.four(Math.abs(add)) + " " + unit
                        + (then == null ? "" : ", the weights at " + Figures.four(then) + " in")
                        + "; the peak torque falls from " + Figures.four(peakBefore) + " to "
                        + Figures.four(peakAfter) + " in·lbf";
        return new BalanceAdvice(
                direction,
                existing,
                best,
                add,
                unit,
                reached,
                now,
                then,
                peakBefore,
                peakAfter,
                before.torque().gearboxLoading(),
                after.torque().gearboxLoading(),
                before.energy().kwhPerDay(),
                after.energy().kwhPerDay(),
                reached
                        ? words
                        : words + "; the weights given do not reach the best, " + Figures.four(point.idealStrength())
                                + " " + unit);
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    /** A moment at the end of what the weights give can be rounded beyond it. */
    private static double clamped(CrankWeights weights, double moment) {
        double distance = (moment - weights.crankMomentInLbf()) / weights.weightLbf();
        return Math.min(weights.greatestDistanceIn(), Math.max(weights.leastDistanceIn(), distance));
    }

    private static String unit(Counterbalance kind) {
        if (kind instanceof Counterbalance.Rotary) {
            return "in·lbf";
        }
        return kind instanceof Counterbalance.Weight ? "lbf" : "psi";
    }

    @Override
    public String toString() {
        return "BalanceAdvice[" + direction + ": " + explanation + "]";
    }
}
