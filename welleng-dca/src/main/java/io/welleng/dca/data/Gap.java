package io.welleng.dca.data;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days for which there is no record.
 *
 * @param from first day without a record
 * @param to first day with one again
 */
public record Gap(LocalDate from, LocalDate to) {

    /**
     * Length of the gap.
     *
     * @return days
     */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    @Override
    public String toString() {
        return from + " to " + to + ": no record for " + days() + " days";
    }
}
