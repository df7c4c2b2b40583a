package io.welleng.constraints.health;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * Something that lowered the score, or raised it.
 *
 * @param kind by what rule
 * @param component the component it belongs to; null for the trend
 * @param name tag of the indicator, name of the finding, or {@code trend}
 * @param points what it took from the score; negative for what it gave (points)
 */
public record Contribution(
        ContributionKind kind, @OptionalValue HealthComponent component, String name, double points) {

    /** Checks that the parts are there. */
    public Contribution {
        Check.present(kind, "kind");
        Check.text(name, "name");
        Check.finite(points, "points", "points");
    }
}
