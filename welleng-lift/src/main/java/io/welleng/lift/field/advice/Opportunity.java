package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * A place in a ranking of wells.
 *
 * @param rank place, from 1; equal values share one, and the next is behind all of them
 * @param value what it is ranked by, in {@code unit}; null for a gain of oil that takes no more power
 * @param unit unit of the value
 * @param recommendation what to do
 */
public record Opportunity(int rank, @OptionalValue Double value, String unit, Recommendation recommendation) {

    /** Checks that the parts are there. */
    public Opportunity {
        Check.atLeast(rank, 1, "rank");
        if (value != null) {
            Check.finite(value, "value", unit);
        }
        Check.present(recommendation, "recommendation");
    }

    @Override
    public String toString() {
        return rank + ". " + (value == null ? "no more power" : Figures.four(value) + " " + unit) + ": "
                + recommendation.well() + ", " + recommendation.action().phrase() + ", " + recommendation.gain();
    }
}
