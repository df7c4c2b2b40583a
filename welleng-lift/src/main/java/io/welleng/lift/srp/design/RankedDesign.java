package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A feasible design in its place.
 *
 * @param rank from 1
 * @param score score by {@link RankWeights}, the least is best
 * @param energyRatio energy per barrel over the least of all feasible designs, at least 1
 * @param loadingRatio greatest loading over the least of all feasible designs, at least 1
 * @param speedRatio speed over the least of all feasible designs, at least 1
 * @param reason one sentence
 * @param design the design
 */
public record RankedDesign(
        int rank,
        double score,
        double energyRatio,
        double loadingRatio,
        double speedRatio,
        String reason,
        RodPumpDesign design) {

    /** Checks that all are there. */
    public RankedDesign {
        Check.atLeast(rank, 1, "rank");
        Check.finite(score, "score", "");
        Check.inRange(energyRatio, 1.0, Double.MAX_VALUE, "energyRatio", "");
        Check.inRange(loadingRatio, 1.0, Double.MAX_VALUE, "loadingRatio", "");
        Check.inRange(speedRatio, 1.0, Double.MAX_VALUE, "speedRatio", "");
        Check.text(reason, "reason");
        Check.present(design, "design");
    }

    @Override
    public String toString() {
        return "RankedDesign[" + rank + ", score " + Figures.four(score) + ": " + design + "]";
    }
}
