package io.welleng.dca.data;

import io.welleng.core.units.Figures;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A record that was left out, and why.
 *
 * @param index its place in the history, from 0
 * @param start its first day
 * @param reason why it was left out
 * @param ratePerDay its rate on the basis of the rules (volume/day)
 * @param measure what the reason looked at: fraction of the period on stream for {@link Reason#MOSTLY_SHUT_IN}, distance
 *     in ln rate for {@link Reason#OUTLIER}, otherwise the rate
 * @param limit what it was held against, in the same unit; otherwise 0
 */
public record Dropped(int index, LocalDate start, Reason reason, double ratePerDay, double measure, double limit) {

    /** Why a record is left out. */
    public enum Reason {
        /** Nothing was produced. */
        SHUT_IN,
        /** On stream for too small a part of the period. */
        MOSTLY_SHUT_IN,
        /** The first period with a volume. */
        FIRST_PRODUCING,
        /** The last record. */
        LAST,
        /** Too far from its neighbours. */
        OUTLIER
    }

    @Override
    public String toString() {
        String why = reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return start + ": " + why + ", " + Figures.four(ratePerDay) + "/day"
                + (limit > 0.0 ? " (" + Figures.four(measure) + ", limit " + Figures.four(limit) + ")" : "");
    }
}
