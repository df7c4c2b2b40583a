package io.welleng.lift.field;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Answer of a {@link FieldOptimizationStudy}.
 *
 * @param name name of the field
 * @param today what the field does today by its tables; null where that of one well is not known
 * @param outcome the best settings with their proof, or why there are none
 * @param oilGainStbPerDay oil of the best settings less that of today (STB/d); null where one of them is not known
 * @param moneyGainUsdPerDay the same of money (USD/d); null where one of them is not known or there are no prices
 * @param limitPrices what each limit is worth; empty where there is no setting
 * @param moves each well that changes from today to the best settings, highest gain of the objective first. They belong
 *     together: those that lose free what others gain by. Wells whose today is not known are left out
 * @param bestSingleMove the single change that gains most while all other wells stay as they are; limits broken today may not
 *     be broken more. Null where none gains, or where today is not known of every well
 * @param advisories what to keep in mind
 */
public record FieldOptimizationReport(
        String name,
        @OptionalValue FieldState today,
        FieldOutcome outcome,
        @OptionalValue Double oilGainStbPerDay,
        @OptionalValue Double moneyGainUsdPerDay,
        List<LimitPrice> limitPrices,
        List<WellMove> moves,
        @OptionalValue WellMove bestSingleMove,
        List<Advisory> advisories) {

    /** Makes the lists immutable. */
    public FieldOptimizationReport {
        Check.present(outcome, "outcome");
        limitPrices = List.copyOf(limitPrices);
        moves = List.copyOf(moves);
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "FieldOptimizationReport[" + name + ": " + outcome
                + lines(limitPrices)
                + lines(moves)
                + (bestSingleMove == null ? "" : "\n  one change alone: " + bestSingleMove)
                + lines(advisories) + "]";
    }

    private static String lines(List<?> items) {
        return items.stream().map(item -> "\n  " + item).collect(Collectors.joining());
    }
}
