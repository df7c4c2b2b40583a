package io.welleng.dca.segment;

import io.welleng.core.units.Figures;

/**
 * A stretch of a series without a change, and the straight line of ln rate through it.
 *
 * @param from index of its first point
 * @param to index after its last point
 * @param startDays start of its first interval (days)
 * @param endDays end of its last interval (days)
 * @param ratePerDay rate of the line at {@code startDays} (volume/day)
 * @param nominalDeclinePerDay decline of the line (1/day); 0 where only levels are looked for
 * @param sumOfSquares sum of the squared distances in ln rate from the line
 */
public record Stretch(
        int from,
        int to,
        double startDays,
        double endDays,
        double ratePerDay,
        double nominalDeclinePerDay,
        double sumOfSquares) {

    /**
     * Number of points.
     *
     * @return count, at least 1
     */
    public int size() {
        return to - from;
    }

    @Override
    public String toString() {
        return Figures.four(startDays) + " to " + Figures.four(endDays) + " days: " + Figures.four(ratePerDay)
                + "/day, declining " + Figures.four(nominalDeclinePerDay) + " 1/day, " + size() + " points";
    }
}
