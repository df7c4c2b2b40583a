package io.welleng.lift.field;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * What a limit is worth. Wells that jump make the best value a function of the limit that has steps, so three figures stand
 * beside each other. The branch price holds for small changes: wells that run keep running and stay on their lines. The
 * other two come from solving the field again with the limit a step higher and lower, and thus see wells that start, stop or
 * jump, also where the limit is slack. They are solved with at most 500 nodes for each class.
 *
 * @param limit name of the limit
 * @param unit unit of the limit
 * @param valueUnit unit of the objective
 * @param capacity the limit, in {@code unit}
 * @param used what is used of it, in {@code unit}
 * @param binds whether nothing is left of it, to a relative 1e-6
 * @param branchPrice dual value of the linear programme on the branch of the optimum ({@code valueUnit} for each
 *     {@code unit}); 0 where the limit is slack; one of several where the optimum is degenerate; null where wells have several
 *     priorities
 * @param step step by which the limit was moved, in {@code unit}
 * @param gainOfMore gained for each unit of a step more, solved again ({@code valueUnit} for each {@code unit})
 * @param lossOfLess lost for each unit of a step less, solved again ({@code valueUnit} for each {@code unit}); null where no
 *     setting keeps the limits then, or none was found
 * @param uncertainty how far these two can be off because the gaps are not zero ({@code valueUnit} for each {@code unit})
 */
public record LimitPrice(
        String limit,
        String unit,
        String valueUnit,
        double capacity,
        double used,
        boolean binds,
        @OptionalValue Double branchPrice,
        double step,
        double gainOfMore,
        @OptionalValue Double lossOfLess,
        double uncertainty) {

    @Override
    public String toString() {
        String each = " (" + valueUnit + ")/(" + unit + ")";
        return limit + ", " + Figures.four(used) + " of " + Figures.four(capacity) + " " + unit
                + (binds ? ", binds" : ", slack")
                + (branchPrice == null ? "" : ": worth " + Figures.four(branchPrice) + each)
                + "; a step of " + Figures.four(step) + " " + unit + " more gains " + Figures.four(gainOfMore) + each
                + (lossOfLess == null
                        ? ", a step less cannot be kept"
                        : ", a step less loses " + Figures.four(lossOfLess) + each);
    }
}
