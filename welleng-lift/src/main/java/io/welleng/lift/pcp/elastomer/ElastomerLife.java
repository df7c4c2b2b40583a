package io.welleng.lift.pcp.elastomer;

import io.welleng.core.units.Figures;

/** What a history of temperature left of an elastomer's life. */
public sealed interface ElastomerLife {

    /**
     * Damage done.
     *
     * @return \( D = \int dt/L(T(t)) \), 1 at the end of life
     */
    double damage();

    /**
     * Life is left.
     *
     * @param damage damage done, below 1
     * @param futureTemperatureF temperature from now on (°F)
     * @param remainingYears \( (1-D)\,L \) at that temperature (years)
     */
    record Remaining(double damage, double futureTemperatureF, double remainingYears) implements ElastomerLife {

        @Override
        public String toString() {
            return "Remaining[damage " + Figures.four(damage) + ", " + Figures.four(remainingYears) + " years at "
                    + Figures.four(futureTemperatureF) + " °F]";
        }
    }

    /**
     * The damage has reached 1: the elastomer is past its life.
     *
     * @param damage damage done, 1 or more
     * @param reachedAfterYears time from the start of the history until it reached 1 (years)
     */
    record Spent(double damage, double reachedAfterYears) implements ElastomerLife {

        @Override
        public String toString() {
            return "Spent[damage " + Figures.four(damage) + ", 1 after " + Figures.four(reachedAfterYears) + " years]";
        }
    }
}
