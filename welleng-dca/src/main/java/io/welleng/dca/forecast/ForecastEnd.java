package io.welleng.dca.forecast;

import io.welleng.core.check.Check;
import java.time.LocalDate;

/** Why a forecast ends. */
public sealed interface ForecastEnd {

    /**
     * The day on which it ends.
     *
     * @return that day
     */
    LocalDate date();

    /**
     * The rate falls to the economic limit.
     *
     * @param date the day
     */
    record AtEconomicLimit(LocalDate date) implements ForecastEnd {

        /** Checks the component. */
        public AtEconomicLimit {
            Check.present(date, "date");
        }
    }

    /**
     * The months asked for are over; the well would go on.
     *
     * @param date the day after them
     */
    record AfterLastMonth(LocalDate date) implements ForecastEnd {

        /** Checks the component. */
        public AfterLastMonth {
            Check.present(date, "date");
        }
    }
}
