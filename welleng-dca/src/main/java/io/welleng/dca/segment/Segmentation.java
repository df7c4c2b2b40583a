package io.welleng.dca.segment;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.dca.data.DeclineSeries;
import java.util.ArrayList;
import java.util.List;

/**
 * A series cut into stretches.
 *
 * @param stretches the stretches in order; together they are the series
 * @param noiseSd standard deviation of ln rate that changes were held against (dimensionless); 0 where none were looked
 *     for
 * @param cost sum of squares of all stretches / noise variance, plus the penalty of each change; 0 where none were looked
 *     for
 */
public record Segmentation(List<Stretch> stretches, double noiseSd, double cost) {

    /** Keeps its own copy of the list. */
    public Segmentation {
        stretches = List.copyOf(Check.notEmpty(stretches, "stretches"));
    }

    /**
     * Cuts a series at given events, such as workovers.
     *
     * @param series rates above 0, not empty
     * @param eventDays times of the events (days), strictly increasing; one that leaves no point before or after it cuts
     *     nothing
     * @return the stretches
     */
    public static Segmentation atEvents(DeclineSeries series, double... eventDays) {
        Check.increasing(eventDays, 0, "eventDays", "days");
        LineCosts costs = new LineCosts(series, true);
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (double event : eventDays) {
            int to = from;
            while (to < series.size() && series.middleDays(to) < event) {
                to++;
            }
            if (to > from && to < series.size()) {
                stretches.add(costs.stretch(from, to));
                from = to;
            }
        }
        stretches.add(costs.stretch(from, series.size()));
        return new Segmentation(stretches, 0.0, 0.0);
    }

    /**
     * The last stretch: what a forecast goes on from.
     *
     * @return the stretch
     */
    public Stretch last() {
        return stretches.get(stretches.size() - 1);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(stretches.size() + " stretch(es)");
        if (noiseSd > 0.0) {
            text.append(", noise ").append(Figures.four(noiseSd)).append(" in ln rate");
        }
        stretches.forEach(one -> text.append("\n  ").append(one));
        return text.toString();
    }
}
