package io.welleng.constraints.spc;

import io.welleng.constraints.spc.chart.Side;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A signal.
 *
 * @param row number of the row, from 0
 * @param time its time; null where rows have none
 * @param phaseOne whether it lies in the rows from which the reference was made
 * @param rule name of the rule, snake case
 * @param side side of the target; null where there is none
 * @param statistic value of the statistic (unit of its panel)
 * @param limit the line it lies beyond (unit of its panel); null where there is none
 * @param tags tags it comes from, those that contribute most first; empty where the method does not tell
 */
public record SpcSignal(
        int row,
        @OptionalValue Instant time,
        boolean phaseOne,
        String rule,
        @OptionalValue Side side,
        double statistic,
        @OptionalValue Double limit,
        List<ContributingTag> tags) {

    private static final int NAMED = 3;

    /** Copies the list. */
    public SpcSignal {
        tags = List.copyOf(tags);
    }

    @Override
    public String toString() {
        return "row " + row + (time == null ? "" : " at " + time) + (phaseOne ? " (phase I)" : "") + ": " + rule
                + (side == null ? "" : " " + side.name().toLowerCase(Locale.ROOT)) + ", " + Figures.four(statistic)
                + (limit == null ? "" : " against " + Figures.four(limit))
                + (tags.isEmpty()
                        ? ""
                        : tags.stream()
                                .limit(NAMED)
                                .map(ContributingTag::tag)
                                .collect(Collectors.joining(", ", " (", tags.size() > NAMED ? ", ...)" : ")")));
    }
}
