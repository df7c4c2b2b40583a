package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;

/**
 * A distribution on condition that the number lies within limits: what lies outside is spread over the inside in
 * proportion, as if draws outside were thrown away and drawn again. {@link Clipped} puts it on the limits instead.
 *
 * @param base the distribution without limits
 * @param lower least value; null for none
 * @param upper greatest value, above {@code lower}; null for none
 */
public record Truncated(
        Distribution base,
        @OptionalValue Double lower,
        @OptionalValue Double upper) implements Distribution {

    /** Checks that something is left between the limits. */
    public Truncated {
        checkLimits(base, lower, upper);
        double left =
                (upper == null ? 1.0 : base.chanceAtMost(upper)) - (lower == null ? 0.0 : base.chanceAtMost(lower));
        if (!(left > 1.0e-9)) {
            throw new InvalidInputException(
                    "lower and upper",
                    "limits with at least 1e-9 of the distribution between them",
                    "",
                    lower + ", " + upper);
        }
    }

    static void checkLimits(Distribution base, Double lower, Double upper) {
        Check.present(base, "base");
        if (lower == null) {
            Check.present(upper, "lower or upper");
        } else {
            Check.finite(lower, "lower", "");
        }
        if (upper != null) {
            Check.finite(upper, "upper", "");
            if (lower != null) {
                Check.below(lower, upper, "lower", "upper", "");
            }
        }
    }

    double chanceBelowLower() {
        return lower == null ? 0.0 : base.chanceAtMost(lower);
    }

    double chanceInside() {
        return (upper == null ? 1.0 : base.chanceAtMost(upper)) - chanceBelowLower();
    }

    @Override
    public double quantile(double chance) {
        double inner = chanceBelowLower() + Chances.check(chance) * chanceInside();
        double value = base.quantile(Math.min(Math.max(inner, Double.MIN_NORMAL), Math.nextDown(1.0)));
        return Math.max(lowest(), Math.min(highest(), value));
    }

    @Override
    public double chanceAtMost(double value) {
        return Math.max(0.0, Math.min(1.0, (base.chanceAtMost(value) - chanceBelowLower()) / chanceInside()));
    }

    @Override
    public double lowest() {
        return lower == null ? base.lowest() : Math.max(lower, base.lowest());
    }

    @Override
    public double highest() {
        return upper == null ? base.highest() : Math.min(upper, base.highest());
    }
}
