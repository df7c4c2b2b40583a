package io.welleng.constraints.spc;

import io.welleng.constraints.spc.chart.Side;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.time.Instant;

/**
 * A signal of a chart.
 *
 * @param row number of the row, from 0
 * @param time its time; null where rows have none
 * @param phaseOne whether it lies in the rows from which the chart was made
 * @param rule name of the rule, snake case
 * @param side side of the target; null where there is none
 * @param statistic value of the statistic (unit of its panel)
 * @param limit the line it lies beyond (unit of its panel); null where there is none
 */
public record SpcSignal(
        int row,
        @OptionalValue Instant time,
        boolean phaseOne,
        String rule,
        @OptionalValue Side side,
        double statistic,
        @OptionalValue Double limit) {

    @Override
    public String toString() {
        return "row " + row + (time == null ? "" : " at " + time) + (phaseOne ? " (phase I)" : "") + ": " + rule
                + (side == null ? "" : " " + side) + ", " + Figures.four(statistic)
                + (limit == null ? "" : " against " + Figures.four(limit));
    }
}
