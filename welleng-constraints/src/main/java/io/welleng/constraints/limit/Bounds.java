package io.welleng.constraints.limit;

import io.welleng.constraints.delay.Delay;
import io.welleng.core.check.InvalidInputException;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The limits of a rule for one well in one operating mode, in numbers. A side without a limit is infinite.
 *
 * @param redLow lower limit
 * @param redHigh upper limit
 * @param yellowLow greatest yellow value above the lower limit
 * @param yellowHigh least yellow value below the upper limit
 * @param deadband deadband, in the same unit
 */
public record Bounds(double redLow, double redHigh, double yellowLow, double yellowHigh, double deadband) {

    /**
     * The limits of a rule.
     *
     * @param rule the rule
     * @param mode operating mode
     * @param design design limits of the well
     * @return the limits; empty if the rule is off or has none in this mode
     * @throws InvalidInputException if the well has no such design limit, or a value between two limits could not clear
     */
    public static Optional<Bounds> of(LimitRule rule, String mode, DesignLimits design) {
        if (rule.enforcement() == EnforcementMode.OFF
                || rule.modes() != null && !rule.modes().contains(mode)) {
            return Optional.empty();
        }
        Limit limit = rule.limit();
        if (limit instanceof Limit.Formula formula && formula.isCondition()) {
            return Optional.of(
                    new Bounds(Double.NEGATIVE_INFINITY, 1.0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0.0));
        }
        OptionalDouble low = resolve(limit.low(), mode, design);
        OptionalDouble high = resolve(limit.high(), mode, design);
        if (low.isEmpty() && high.isEmpty()) {
            return Optional.empty();
        }
        YellowBand band = rule.yellow();
        Bounds bounds = new Bounds(
                low.orElse(Double.NEGATIVE_INFINITY),
                high.orElse(Double.POSITIVE_INFINITY),
                band == null || low.isEmpty() ? Double.NEGATIVE_INFINITY : band.above(low.getAsDouble()),
                band == null || high.isEmpty() ? Double.POSITIVE_INFINITY : band.below(high.getAsDouble()),
                rule.deadband());
        bounds.checkClearing();
        return Optional.of(bounds);
    }

    private static OptionalDouble resolve(LimitValue value, String mode, DesignLimits design) {
        return value == null ? OptionalDouble.empty() : value.resolve(mode, design);
    }

    /** Between two limits there must be room in which every level clears. */
    private void checkClearing() {
        double low = Math.max(redLow, yellowLow) + deadband;
        double high = Math.min(redHigh, yellowHigh) - deadband;
        if (!(low < high)) {
            throw new InvalidInputException(
                    "limit",
                    "such that a value can clear: lower limit, yellow band and deadband end below where the upper ones begin",
                    "",
                    low + " and " + high);
        }
    }

    /**
     * Whether the condition of a level holds: to come on the limit must be reached, to stay on it must not be left by
     * more than the deadband.
     *
     * @param phase phase of the level's delay
     * @param x the value, known
     * @param low lower limit of the level
     * @param high upper limit of the level
     * @param deadband deadband
     * @return true if it holds
     */
    public static boolean holds(byte phase, double x, double low, double high, double deadband) {
        return Delay.isOn(phase) ? !(x > low + deadband && x < high - deadband) : x <= low || x >= high;
    }

    /**
     * The red limit that is nearest to a value, on the side on which it is or towards which it goes.
     *
     * @param x the value
     * @return the limit with the least margin
     */
    public double nearest(double x) {
        return redHigh - x <= x - redLow ? redHigh : redLow;
    }

    /**
     * Distance from a value to the nearest red limit.
     *
     * @param x the value
     * @return positive within the limits, zero at a limit, negative beyond it
     */
    public double margin(double x) {
        return Math.min(redHigh - x, x - redLow);
    }
}
