package io.welleng.dca.data;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One measurement of a history: the volume of a period, or the rate at a date. */
public sealed interface ProductionRecord {

    /**
     * First day.
     *
     * @return the date
     */
    LocalDate start();

    /**
     * First day that no longer belongs to it.
     *
     * @return the date; for a rate, the same as {@link #start}
     */
    LocalDate end();

    /**
     * Volume made in a period.
     *
     * @param start first day
     * @param end first day after it, so that the period of January ends on 1 February
     * @param volume volume (any unit, the same in the whole history), at least 0
     * @param producingDays time on stream (days), at least 0, at most the period; null where not known
     */
    record Volume(
            LocalDate start,
            LocalDate end,
            double volume,
            @OptionalValue Double producingDays) implements ProductionRecord {

        /** Checks the components. */
        public Volume {
            Check.present(start, "start");
            Check.present(end, "end");
            if (!end.isAfter(start)) {
                throw new InvalidInputException("end", "after the start, " + start, "", end.toString());
            }
            Check.notNegative(volume, "volume", "(volume unit)");
            if (producingDays != null) {
                Check.inRange(producingDays, 0.0, ChronoUnit.DAYS.between(start, end), "producingDays", "days");
                if (volume > 0.0) {
                    Check.positive(producingDays, "producingDays", "days, where there is a volume");
                }
            }
        }

        /**
         * Length of the period.
         *
         * @return calendar days
         */
        public double calendarDays() {
            return ChronoUnit.DAYS.between(start, end);
        }
    }

    /**
     * Rate measured at a date, as in a well test.
     *
     * @param date when it was measured
     * @param ratePerDay rate (volume/day), at least 0
     */
    record Rate(LocalDate date, double ratePerDay) implements ProductionRecord {

        /** Checks the components. */
        public Rate {
            Check.present(date, "date");
            Check.notNegative(ratePerDay, "ratePerDay", "volume/day");
        }

        @Override
        public LocalDate start() {
            return date;
        }

        @Override
        public LocalDate end() {
            return date;
        }
    }
}
