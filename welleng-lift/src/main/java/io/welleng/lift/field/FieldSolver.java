package io.welleng.lift.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Solves a field class by class: those of the first class first, with all others only as the limits need them; then the next
 * class with a row that keeps what the classes before have reached, less the relative gap.
 */
final class FieldSolver {

    /** What a class before may lose at least, relative to its value. */
    private static final double LEAST_SLACK = 1e-9;

    private final FieldModel model;
    private final double gap;
    private final long mostNodes;
    private final double[][] values;
    private final double[][][] uses;
    private final boolean[][] joined;

    FieldSolver(FieldModel model, double gap, long mostNodes) {
        this.model = model;
        this.gap = gap;
        this.mostNodes = mostNodes;
        int groups = model.groups();
        values = new double[groups][];
        uses = new double[groups][][];
        joined = new boolean[groups][];
        for (int g = 0; g < groups; g++) {
            values[g] = model.values(g);
            uses[g] = model.uses(g);
            joined[g] = model.joined(g);
        }
    }

    /** What came out: a choice with proofs, or none and why. */
    static final class Solved {
        Choice choice;
        final List<FieldProof> proofs = new ArrayList<>();
        long nodes;

        /** Least infeasible choice, where there is no other; with the sum of its relative excesses, and what proves it. */
        Choice least;

        double excess;
        double provenExcess;
        boolean infeasible;

        /** The last problem, whose value is that of the last class. */
        ChoiceProblem problem;

        /** Gap left over all classes, in the unit of the objective. */
        double gap() {
            return proofs.stream()
                    .mapToDouble(proof -> proof.bound() - proof.value())
                    .sum();
        }
    }

    Solved solve(double[] limits, Choice start) {
        Solved solved = new Solved();
        TreeSet<Integer> classes = new TreeSet<>();
        for (int g = 0; g < values.length; g++) {
            classes.add(model.priority(g));
        }
        double[] capacities = model.rowCapacities(limits);
        List<double[][]> keptValues = new ArrayList<>();
        List<Double> kept = new ArrayList<>();
        solved.choice = start;
        for (int priority : classes) {
            double[][] ofClass = ofClass(priority);
            ChoiceProblem problem = problem(ofClass, capacities, keptValues, kept);
            ChoiceSearch search = new ChoiceSearch(problem, gap, mostNodes);
            if (solved.choice != null) {
                search.offer(solved.choice);
            }
            search.run();
            solved.nodes += search.nodes;
            if (search.best == null && search.bound > Double.NEGATIVE_INFINITY) {
                search = again(solved, capacities, problem, search);
            }
            if (search.best == null) {
                solved.choice = null;
                if (solved.least == null) {
                    elastic(solved, capacities);
                }
                return solved;
            }
            solved.choice = search.best;
            solved.problem = problem;
            double value = search.value * problem.valueSize;
            solved.proofs.add(
                    FieldProof.of(priority, value, search.bound * problem.valueSize, search.nodes, search.closed()));
            keptValues.add(ofClass);
            kept.add(value - Math.max(gap, LEAST_SLACK) * Math.abs(value));
        }
        return solved;
    }

    /** No choice was found, nor that there is none: the least infeasible choice may be one. */
    private ChoiceSearch again(Solved solved, double[] capacities, ChoiceProblem problem, ChoiceSearch first) {
        elastic(solved, capacities);
        if (!solved.least.fits(problem)) {
            return first;
        }
        ChoiceSearch search = new ChoiceSearch(problem, gap, mostNodes);
        search.offer(solved.least);
        search.run();
        solved.nodes += search.nodes;
        return search;
    }

    private double[][] ofClass(int priority) {
        double[][] ofClass = new double[values.length][];
        for (int g = 0; g < ofClass.length; g++) {
            ofClass[g] = model.priority(g) == priority ? values[g] : new double[values[g].length];
        }
        return ofClass;
    }

    private ChoiceProblem problem(
            double[][] value, double[] capacities, List<double[][]> keptValues, List<Double> kept) {
        int m = capacities.length;
        double[] all = Arrays.copyOf(capacities, m + kept.size());
        for (int c = 0; c < kept.size(); c++) {
            all[m + c] = -kept.get(c);
        }
        double[][][] use = new double[values.length][][];
        for (int g = 0; g < use.length; g++) {
            use[g] = new double[values[g].length][];
            for (int k = 0; k < use[g].length; k++) {
                use[g][k] = Arrays.copyOf(uses[g][k], all.length);
                for (int c = 0; c < kept.size(); c++) {
                    use[g][k][m + c] = -keptValues.get(c)[g][k];
                }
            }
        }
        return new ChoiceProblem(value, use, all, joined);
    }

    /** The same limits with excesses, each a group of its own, the sum of which is made least. */
    private void elastic(Solved solved, double[] capacities) {
        int n = values.length;
        int m = capacities.length;
        double[][] value = new double[n + m][];
        double[][][] use = new double[n + m][][];
        boolean[][] joins = Arrays.copyOf(joined, n + m);
        for (int g = 0; g < n; g++) {
            value[g] = new double[values[g].length];
            use[g] = uses[g];
        }
        for (int r = 0; r < m; r++) {
            double most = 0.0;
            for (int g = 0; g < n; g++) {
                most += most(g, r);
            }
            double size = size(capacities[r], most);
            double excess = Math.max(0.0, most - capacities[r]);
            value[n + r] = new double[] {0.0, -excess / size};
            use[n + r] = new double[2][m];
            use[n + r][1][r] = -excess;
            joins[n + r] = new boolean[] {true, false};
        }
        ChoiceProblem problem = new ChoiceProblem(value, use, capacities, joins);
        ChoiceSearch search = new ChoiceSearch(problem, gap, mostNodes);
        int[] last = new int[n + m];
        Arrays.fill(last, n, n + m, 0);
        for (int r = 0; r < m; r++) {
            last[n + r] = 1;
        }
        search.offer(new Choice(last, new double[n + m]));
        search.run();
        solved.nodes += search.nodes;
        solved.least = new Choice(Arrays.copyOf(search.best.point, n), Arrays.copyOf(search.best.share, n));
        solved.excess = -search.value * problem.valueSize;
        solved.provenExcess = Math.max(0.0, -search.bound * problem.valueSize);
        solved.infeasible = solved.provenExcess > Choice.ROUNDING;
    }

    private double most(int group, int row) {
        double most = 0.0;
        for (double[] use : uses[group]) {
            most = Math.max(most, use[row]);
        }
        return most;
    }

    private static double size(double capacity, double most) {
        return capacity > 0.0 ? capacity : most > 0.0 ? most : 1.0;
    }

    /** Least use of a row, if that were the only one (in the unit of the row). */
    double leastUse(int row) {
        double sum = 0.0;
        for (double[][] group : uses) {
            double least = Double.POSITIVE_INFINITY;
            for (double[] use : group) {
                least = Math.min(least, use[row]);
            }
            sum += least;
        }
        return sum;
    }

    /**
     * Prices of the rows where each well stays on the branch of a choice: on the line between its two points, or, at a
     * corner, on the lines at both sides of it, where these do not promise more than the choice itself.
     *
     * @return prices of the limits' rows, in the unit of the objective for each unit of the row
     */
    double[] branchPrices(Solved solved) {
        ChoiceProblem problem = solved.problem;
        ChoiceRelaxation relaxed = new ChoiceRelaxation(problem);
        double value = solved.choice.value(problem);
        relaxed.startAt(solved.choice.point, relaxed.slotGroup.clone(), relaxed.slotPoint.clone());
        double[] narrow = null;
        for (boolean wide : new boolean[] {true, false}) {
            int[] low = solved.choice.point.clone();
            int[] high = solved.choice.point.clone();
            for (int g = 0; g < low.length; g++) {
                int p = problem.start[g] + low[g];
                if (solved.choice.share[g] > 0.0) {
                    high[g]++;
                } else if (wide) {
                    high[g] += problem.joined[p] ? 1 : 0;
                    low[g] -= low[g] > 0 && problem.joined[p - 1] ? 1 : 0;
                }
            }
            if (relaxed.solve(low, high)) {
                narrow = new double[model.rows.size()];
                for (int r = 0; r < narrow.length; r++) {
                    narrow[r] = relaxed.price[r] * problem.valueSize / problem.rowSize[r];
                }
                if (relaxed.value <= value + 1e-7 * Math.abs(value) + 1e-12) {
                    break;
                }
            }
        }
        return narrow;
    }
}
