package io.welleng.lift.field;

import io.welleng.lift.table.WellTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;

/** Runs a {@link CmaEsSearch}. */
final class CmaEsRun {

    /** Part of the variable of a well in which it is shut in. */
    private static final double SHUT = 0.15;

    private static final double WIDE = 0.3;
    private static final double MIDDLE = 0.1;
    private static final double NARROW = 0.02;

    /** Runs from random points, before those from the best. */
    private static final int WIDE_RUNS = 4;

    /** Wells that are drawn anew at most. */
    private static final int MOST_KICKS = 3;

    private final CmaEsSearch search;
    private final List<ModelledWell> wells;
    private final List<WellTable> tables = new ArrayList<>();
    private final FieldModel model;
    private final double scale;
    private double penalty = 0.5;
    private int evaluations;
    private double[] best;
    private double bestValue = Double.NEGATIVE_INFINITY;
    private double[] nearest;
    private double leastExcess = Double.POSITIVE_INFINITY;

    CmaEsRun(CmaEsSearch search, List<ModelledWell> wells, FieldLimits limits, FieldObjective objective) {
        this.search = search;
        this.wells = wells;
        wells.forEach(well -> tables.add(well.ends()));
        model = new FieldModel(tables.stream().map(FieldWell::of).toList(), limits, objective);
        double size = 0.0;
        for (int w = 0; w < wells.size(); w++) {
            for (WellState corner : model.corners(w)) {
                size = Math.max(size, Math.abs(model.value(w, corner)));
            }
        }
        scale = size > 0.0 ? size : 1.0;
    }

    ModelOutcome run() {
        StreamRandom random = new StreamRandom(search.seed());
        int n = wells.size();
        int population = 8 + (int) (3.0 * Math.log(n + 1.0));
        double[] lower = new double[n];
        double[] upper = new double[n];
        Arrays.fill(upper, 1.0);
        for (int run = 0; run < search.runs(); run++) {
            double[] start = new double[n];
            Arrays.setAll(start, w -> random.nextDouble());
            double width = WIDE;
            if (run >= WIDE_RUNS) {
                boolean last = run >= search.runs() - 2;
                keepBest(start, last ? 0 : 1 + random.nextInt(MOST_KICKS), random);
                width = last ? NARROW : MIDDLE;
            }
            double[] spread = new double[n];
            Arrays.fill(spread, width);
            CMAESOptimizer optimizer =
                    new CMAESOptimizer(search.evaluationsPerRun() / population, 0.0, true, 0, 0, random, false, null);
            double[] found = optimizer
                    .optimize(
                            new MaxEval(Integer.MAX_VALUE),
                            new ObjectiveFunction(this::fitness),
                            GoalType.MAXIMIZE,
                            new SimpleBounds(lower, upper),
                            new InitialGuess(start),
                            new CMAESOptimizer.Sigma(spread),
                            new CMAESOptimizer.PopulationSize(population))
                    .getPoint();
            penalty *= excess(state(found)) > Choice.ROUNDING ? 2.0 : 1.0;
        }
        if (best != null) {
            return new ModelOutcome.Found(state(best), evaluations);
        }
        FieldState state = state(nearest);
        return new ModelOutcome.NoneFeasible(
                state, state.limits().stream().filter(use -> !use.holds()).toList(), evaluations);
    }

    /** Puts the best so far in a start, but for so many wells, which keep what was drawn. */
    private void keepBest(double[] start, int kicks, StreamRandom random) {
        boolean[] kicked = new boolean[start.length];
        for (int k = 0; k < kicks; k++) {
            kicked[random.nextInt(start.length)] = true;
        }
        double[] from = best == null ? nearest : best;
        for (int w = 0; w < start.length; w++) {
            start[w] = kicked[w] ? start[w] : from[w];
        }
    }

    private FieldState state(double[] x) {
        List<WellState> states = new ArrayList<>(x.length);
        for (int w = 0; w < x.length; w++) {
            ModelledWell well = wells.get(w);
            double t = Math.max(0.0, Math.min(1.0, x[w]));
            if (well.mayBeShutIn() && t < SHUT) {
                states.add(WellState.of(tables.get(w), null));
            } else {
                t = well.mayBeShutIn() ? (t - SHUT) / (1.0 - SHUT) : t;
                double setting = (1.0 - t) * well.lowerSetting() + t * well.upperSetting();
                setting = Math.min(well.upperSetting(), Math.max(well.lowerSetting(), setting));
                states.add(WellState.of(tables.get(w), well.model().at(setting)));
            }
        }
        return model.state(states);
    }

    private static double excess(FieldState state) {
        double sum = 0.0;
        for (LimitUse use : state.limits()) {
            sum += Math.max(0.0, use.used() - use.capacity()) / (use.capacity() > 0.0 ? use.capacity() : 1.0);
        }
        return sum;
    }

    private double fitness(double[] x) {
        evaluations++;
        FieldState state = state(x);
        double value = model.value(state);
        double excess = excess(state);
        if (excess < leastExcess) {
            leastExcess = excess;
            nearest = x.clone();
        }
        if (value > bestValue && state.limits().stream().allMatch(LimitUse::holds)) {
            bestValue = value;
            best = x.clone();
        }
        return value / scale - penalty * wells.size() * excess;
    }
}
