package io.welleng.lift.field;

import io.welleng.core.units.Figures;
import java.util.List;

/**
 * A limit that the wells break where they break all limits together as little as they can.
 *
 * @param limit name of the limit
 * @param unit unit of the figures
 * @param capacity how much there is, in {@code unit}
 * @param used how much is used, in {@code unit}
 * @param excess how much is missing, in {@code unit}
 * @param leastAlone what the wells use at least, if this were the only limit, in {@code unit}: where it is above the capacity
 *     the limit cannot be met at all, otherwise only not with the others
 * @param mustRun names of the wells that use it and may not be shut in
 */
public record LimitExcess(
        String limit,
        String unit,
        double capacity,
        double used,
        double excess,
        double leastAlone,
        List<String> mustRun) {

    /** Makes the list immutable. */
    public LimitExcess {
        mustRun = List.copyOf(mustRun);
    }

    @Override
    public String toString() {
        return limit + ": " + Figures.four(excess) + " " + unit + " missing, " + Figures.four(used) + " needed of "
                + Figures.four(capacity) + " " + unit + " by " + mustRun
                + ", at least " + Figures.four(leastAlone) + " whatever the other limits";
    }
}
