package io.welleng.pvt.match;

import java.util.Locale;

/**
 * How well one property meets its measurements, before and after tuning.
 *
 * @param property the property
 * @param points measurements of it
 * @param meanErrorBefore mean of the absolute relative errors by the correlations as published (fraction)
 * @param maxErrorBefore greatest of them (fraction)
 * @param meanErrorAfter mean after tuning (fraction)
 * @param maxErrorAfter greatest after tuning (fraction)
 */
public record PropertyMatch(
        MatchedProperty property,
        int points,
        double meanErrorBefore,
        double maxErrorBefore,
        double meanErrorAfter,
        double maxErrorAfter) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %d point(s), mean error %.3g before, %.3g after, greatest %.3g before, %.3g after",
                property.name().toLowerCase(Locale.ROOT),
                points,
                meanErrorBefore,
                meanErrorAfter,
                maxErrorBefore,
                maxErrorAfter);
    }
}
