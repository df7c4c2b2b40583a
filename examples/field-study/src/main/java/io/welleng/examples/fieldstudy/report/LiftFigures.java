package io.welleng.examples.fieldstudy.report;

import io.welleng.core.json.OptionalValue;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a lift study says of its well, as far as it does. Studies of one well add to each other.
 *
 * @param lift kind of lift; null where the study has no pump
 * @param status what the pump does today, in a word; null where the study does not say
 * @param sound whether nothing is wrong with it
 * @param rateStbPerDay liquid rate of today (STB/d); null where the pump does not run
 * @param oilStbPerDay oil rate of today (STB/d)
 * @param settingUnit unit of what is set at the surface, for example Hz
 * @param setting its value today
 * @param bestSetting its best value; null where none keeps all limits
 * @param gainOilStbPerDay oil at the best setting less that of today (STB/d)
 * @param gainOilFraction the same over that of today (fraction)
 * @param todayWithinLimits whether today keeps all limits of the search
 * @param kwhPerBbl energy over liquid today (kWh/STB)
 * @param bestKwhPerBbl the same at the best setting (kWh/STB)
 * @param limitedBy why the best setting is not greater, or why there is none, in words
 */
record LiftFigures(
        @OptionalValue String lift,
        @OptionalValue String status,
        @OptionalValue Boolean sound,
        @OptionalValue Double rateStbPerDay,
        @OptionalValue Double oilStbPerDay,
        @OptionalValue String settingUnit,
        @OptionalValue Double setting,
        @OptionalValue Double bestSetting,
        @OptionalValue Double gainOilStbPerDay,
        @OptionalValue Double gainOilFraction,
        @OptionalValue Boolean todayWithinLimits,
        @OptionalValue Double kwhPerBbl,
        @OptionalValue Double bestKwhPerBbl,
        @OptionalValue String limitedBy) {

    static final LiftFigures NONE =
            new LiftFigures(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /**
     * The figures of this study, and those of another one of the same well that this one has not. What each of them says of
     * today stands beside the other, and is sound where both are.
     */
    LiftFigures and(LiftFigures other) {
        boolean both = status != null && other.status != null;
        return new LiftFigures(
                first(other, LiftFigures::lift),
                both ? (status + ", " + other.status) : first(other, LiftFigures::status),
                both ? (Boolean) (sound && other.sound) : first(other, LiftFigures::sound),
                first(other, LiftFigures::rateStbPerDay),
                first(other, LiftFigures::oilStbPerDay),
                first(other, LiftFigures::settingUnit),
                first(other, LiftFigures::setting),
                first(other, LiftFigures::bestSetting),
                first(other, LiftFigures::gainOilStbPerDay),
                first(other, LiftFigures::gainOilFraction),
                first(other, LiftFigures::todayWithinLimits),
                first(other, LiftFigures::kwhPerBbl),
                first(other, LiftFigures::bestKwhPerBbl),
                first(other, LiftFigures::limitedBy));
    }

    private <T> T first(LiftFigures other, Function<LiftFigures, T> figure) {
        return Stream.of(this, other)
                .map(figure)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }
}
