package io.welleng.lift.field.gas;

import io.welleng.core.units.Figures;

/**
 * How near an allocation is to the best there can be. No allocation within the limits makes more oil than the bound.
 *
 * @param oilStbPerDay oil of the allocation (STB/d)
 * @param boundStbPerDay oil that no allocation can exceed (STB/d)
 * @param relativeGap bound less oil, over oil (fraction); 0 where both are the same, 1 where there is
 *     no oil but the bound does not show that there cannot be
 * @param nodes relaxed problems that were solved for it
 * @param closed whether the search closed the gap it was asked to close, before its nodes ran out
 */
public record SharingProof(double oilStbPerDay, double boundStbPerDay, double relativeGap, long nodes, boolean closed) {

    static SharingProof of(double oil, double bound, long nodes, boolean closed) {
        double above = Math.max(oil, bound);
        double gap = above == oil ? 0.0 : oil > 0.0 ? (above - oil) / oil : 1.0;
        return new SharingProof(oil, above, gap, nodes, closed);
    }

    @Override
    public String toString() {
        return "SharingProof[" + Figures.four(oilStbPerDay) + " STB/d, at most "
                + Figures.four(boundStbPerDay - oilStbPerDay) + " STB/d below the best, " + nodes + " node(s)"
                + (closed ? "]" : ", gap not closed]");
    }
}
