package io.welleng.lift.srp.design;

import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts feasible designs in order. */
final class Ranking {

    private final RankWeights weights;
    private final double energy;
    private final double loading;
    private final double speed;

    private Ranking(List<RodPumpDesign> designs, RankWeights weights) {
        this.weights = weights;
        energy = designs.stream().mapToDouble(RodPumpDesign::kwhPerBbl).min().orElseThrow();
        loading = designs.stream()
                .mapToDouble(RodPumpDesign::greatestLoading)
                .min()
                .orElseThrow();
        speed = designs.stream()
                .mapToDouble(RodPumpDesign::strokesPerMinute)
                .min()
                .orElseThrow();
    }

    /** The designs in order; equal scores by speed, then as they were found. */
    static List<RankedDesign> of(List<RodPumpDesign> designs, RankWeights weights) {
        Ranking ranking = new Ranking(designs, weights);
        List<RodPumpDesign> sorted = new ArrayList<>(designs);
        sorted.sort(Comparator.comparingDouble(ranking::score).thenComparingDouble(RodPumpDesign::strokesPerMinute));
        List<RankedDesign> ranked = new ArrayList<>();
        for (RodPumpDesign design : sorted) {
            ranked.add(ranking.ranked(ranked.size() + 1, design, designs.size()));
        }
        return ranked;
    }

    private double score(RodPumpDesign design) {
        return weights.energy() * design.kwhPerBbl() / energy
                + weights.loading() * design.greatestLoading() / loading
                + weights.speed() * design.strokesPerMinute() / speed;
    }

    private RankedDesign ranked(int rank, RodPumpDesign design, int all) {
        double energyRatio = design.kwhPerBbl() / energy;
        double loadingRatio = design.greatestLoading() / loading;
        double speedRatio = design.strokesPerMinute() / speed;
        String reason = rank + " of " + all + ": " + Figures.four(design.kwhPerBbl()) + " kWh/bbl, "
                + Figures.four(energyRatio) + " times the least; " + design.mostLoaded() + " loaded to "
                + Figures.four(100.0 * design.greatestLoading()) + " %, " + Figures.four(loadingRatio)
                + " times the least; " + Figures.four(design.strokesPerMinute()) + " strokes/min, "
                + Figures.four(speedRatio) + " times the slowest";
        return new RankedDesign(rank, score(design), energyRatio, loadingRatio, speedRatio, reason, design);
    }
}
