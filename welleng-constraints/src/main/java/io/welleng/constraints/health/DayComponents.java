package io.welleng.constraints.health;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.time.LocalDate;

/**
 * Scores of the components on a day, made elsewhere.
 *
 * @param day the day
 * @param mechanical 0 to 100; null if not known (points)
 * @param electrical 0 to 100; null if not known (points)
 * @param hydraulic 0 to 100; null if not known (points)
 * @param production 0 to 100; null if not known (points)
 * @param efficiency 0 to 100; null if not known (points)
 */
public record DayComponents(
        LocalDate day,
        @OptionalValue Double mechanical,
        @OptionalValue Double electrical,
        @OptionalValue Double hydraulic,
        @OptionalValue Double production,
        @OptionalValue Double efficiency) {

    /** Checks that scores are within 0 and 100. */
    public DayComponents {
        Check.present(day, "day");
        check(mechanical, "mechanical");
        check(electrical, "electrical");
        check(hydraulic, "hydraulic");
        check(production, "production");
        check(efficiency, "efficiency");
    }

    private static void check(Double score, String name) {
        if (score != null) {
            Check.inRange(score, 0.0, Yardstick.FULL, name, "points");
        }
    }

    /**
     * Score of a component.
     *
     * @param component the component
     * @return its score; null if not known (points)
     */
    public Double of(HealthComponent component) {
        return new Double[] {mechanical, electrical, hydraulic, production, efficiency}[component.ordinal()];
    }
}
