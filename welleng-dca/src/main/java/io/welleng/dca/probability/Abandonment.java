package io.welleng.dca.probability;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.dca.model.Arrival;
import io.welleng.dca.model.DeclineModel;

/**
 * When a well is given up: when its rate falls to the economic limit, at the latest at the horizon. The horizon keeps
 * every ultimate recovery finite.
 *
 * @param economicLimitPerDay rate below which it does not pay (volume/day), above 0; null for none
 * @param horizonDays latest end (days since the start of the model), above 0
 */
public record Abandonment(@OptionalValue Double economicLimitPerDay, double horizonDays) {

    /** Checks the components. */
    public Abandonment {
        if (economicLimitPerDay != null) {
            Check.positive(economicLimitPerDay, "economicLimitPerDay", "volume/day");
        }
        Check.positive(horizonDays, "horizonDays", "days");
    }

    /**
     * When a model falls to the limit, whatever the horizon.
     *
     * @param model the model
     * @return time (days since the start of the model); 0 if it is below from the start, infinite if it never does
     */
    public double limitDays(DeclineModel model) {
        if (economicLimitPerDay == null) {
            return Double.POSITIVE_INFINITY;
        }
        Arrival arrival = model.timeAtRate(economicLimitPerDay);
        if (arrival instanceof Arrival.Reached reached) {
            return reached.timeDays();
        }
        return arrival instanceof Arrival.AlwaysBelow ? 0.0 : Double.POSITIVE_INFINITY;
    }

    /**
     * When a model is given up.
     *
     * @param model the model
     * @return time (days since the start of the model), 0 to the horizon
     */
    public double endDays(DeclineModel model) {
        return Math.min(horizonDays, limitDays(model));
    }

    @Override
    public String toString() {
        return "until " + (economicLimitPerDay == null ? "" : Figures.four(economicLimitPerDay) + "/day, at most ")
                + Figures.four(horizonDays) + " days";
    }
}
