package io.welleng.dca.sampling;

import io.welleng.core.json.OptionalValue;

/**
 * A distribution whose values beyond the limits are put on the limits, which then have a chance of their own.
 * {@link Truncated} leaves them out instead.
 *
 * @param base the distribution without limits
 * @param lower least value; null for none
 * @param upper greatest value, above {@code lower}; null for none
 */
public record Clipped(
        Distribution base,
        @OptionalValue Double lower,
        @OptionalValue Double upper) implements Distribution {

    /** Checks the limits. */
    public Clipped {
        Truncated.checkLimits(base, lower, upper);
    }

    private double clip(double value) {
        double raised = lower == null ? value : Math.max(lower, value);
        return upper == null ? raised : Math.min(upper, raised);
    }

    @Override
    public double quantile(double chance) {
        return clip(base.quantile(chance));
    }

    @Override
    public double chanceAtMost(double value) {
        if (lower != null && value < lower) {
            return 0.0;
        }
        return upper != null && value >= upper ? 1.0 : base.chanceAtMost(value);
    }

    @Override
    public double lowest() {
        return clip(base.lowest());
    }

    @Override
    public double highest() {
        return clip(base.highest());
    }
}
