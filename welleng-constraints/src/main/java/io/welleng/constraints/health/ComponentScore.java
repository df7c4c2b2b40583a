package io.welleng.constraints.health;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * Score of one component.
 *
 * @param component the component
 * @param score 0 to 100, after findings; null if none of its indicators has a reading (points)
 * @param share its share in the score: weights of components that are not known are spread over the others (fraction)
 * @param coverage share of its indicators, by weight, that have a reading (fraction)
 */
public record ComponentScore(
        HealthComponent component, @OptionalValue Double score, double share, double coverage) {

    /** Checks the ranges. */
    public ComponentScore {
        Check.present(component, "component");
        if (score != null) {
            Check.inRange(score, 0.0, Yardstick.FULL, "score", "points");
        }
        Check.fraction(share, "share");
        Check.fraction(coverage, "coverage");
    }
}
