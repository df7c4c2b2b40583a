package io.welleng.lift.srp.rod;

import java.util.Arrays;

/** The search for equal loadings: Newton with differences over a thousandth of the length, damped, lengths kept positive. */
final class TaperBalance {

    private static final int MOST_STEPS = 60;

    private static final double DIFFERENCE = 1e-3;

    /** Share of the way to a length of zero that a step may go. */
    private static final double SHARE_OF_WAY = 0.8;

    private static final double LEAST_DAMPING = 1e-4;

    /** A share of the whole that is no section any more. */
    private static final double VANISHED = 1e-6;

    private final TaperDesign design;
    private final LoadModel model;
    private final int n;
    private final double total;
    private int evaluations;

    /** Why the last string could not be rated. */
    private String notRated = "";

    TaperBalance(TaperDesign design, LoadModel model) {
        this.design = design;
        this.model = model;
        this.n = design.rods().size();
        this.total = design.freeLengthFt();
    }

    TaperOutcome solve() {
        double[] lengths = new double[n];
        Arrays.fill(lengths, total / n);
        double[] loading = loadings(lengths);
        for (int step = 0; loading != null && spread(loading) > design.balanceTolerance(); step++) {
            double[] better = step < MOST_STEPS ? step(lengths, loading) : null;
            if (better == null) {
                return failed(lengths, loading);
            }
            lengths = better;
            loading = loadings(lengths);
        }
        if (loading == null) {
            return new TaperOutcome.NotBalanced(notRated, null, null);
        }
        return rounded(lengths, loading);
    }

    /** The next lengths, better than these; null where none is found. */
    private double[] step(double[] lengths, double[] loading) {
        double[] direction = direction(lengths, loading);
        if (direction == null) {
            return null;
        }
        double damping = 1.0;
        for (int i = 0; i < n; i++) {
            if (direction[i] < 0.0) {
                damping = Math.min(damping, SHARE_OF_WAY * lengths[i] / -direction[i]);
            }
        }
        for (; damping > LEAST_DAMPING; damping *= 0.5) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                next[i] = lengths[i] + damping * direction[i];
            }
            double[] there = loadings(next);
            if (there != null && spread(there) < spread(loading)) {
                return next;
            }
        }
        return null;
    }

    /** Newton's direction for equal loadings of neighbours, the last length giving way; null where it is singular. */
    private double[] direction(double[] lengths, double[] loading) {
        int m = n - 1;
        double[][] a = new double[m][n];
        for (int j = 0; j < m; j++) {
            double h = Math.min(DIFFERENCE * total, 0.5 * lengths[m]);
            double[] moved = lengths.clone();
            moved[j] += h;
            moved[m] -= h;
            double[] there = loadings(moved);
            if (there == null) {
                return null;
            }
            for (int i = 0; i < m; i++) {
                a[i][j] = ((there[i] - there[i + 1]) - (loading[i] - loading[i + 1])) / h;
            }
        }
        for (int i = 0; i < m; i++) {
            a[i][m] = loading[i + 1] - loading[i];
        }
        double[] solved = eliminate(a);
        if (solved == null) {
            return null;
        }
        double[] direction = new double[n];
        for (int i = 0; i < m; i++) {
            direction[i] = solved[i];
            direction[m] -= solved[i];
        }
        return direction;
    }

    /** Gaussian elimination with partial pivoting of an augmented matrix; null where it is singular. */
    static double[] eliminate(double[][] a) {
        int m = a.length;
        for (int k = 0; k < m; k++) {
            int pivot = k;
            for (int i = k + 1; i < m; i++) {
                if (Math.abs(a[i][k]) > Math.abs(a[pivot][k])) {
                    pivot = i;
                }
            }
            double[] swap = a[k];
            a[k] = a[pivot];
            a[pivot] = swap;
            if (!(Math.abs(a[k][k]) > 0.0)) {
                return null;
            }
            for (int i = k + 1; i < m; i++) {
                double factor = a[i][k] / a[k][k];
                for (int j = k; j <= m; j++) {
                    a[i][j] -= factor * a[k][j];
                }
            }
        }
        double[] x = new double[m];
        for (int i = m - 1; i >= 0; i--) {
            double sum = a[i][m];
            for (int j = i + 1; j < m; j++) {
                sum -= a[i][j] * x[j];
            }
            x[i] = sum / a[i][i];
        }
        return x;
    }

    /** Stresses of a string; null where the model has no loads for it. */
    private StressReport stresses(RodString string) {
        evaluations++;
        StringLoads loads = model.loads(string);
        if (loads instanceof StringLoads.Known known) {
            return design.stresses(string, known.sections());
        }
        notRated = ((StringLoads.Unknown) loads).reason();
        return null;
    }

    /** Loading of each section; null where there are no loads, or a diagram leaves no range. */
    private double[] loadings(double[] lengths) {
        StressReport report = stresses(design.string(lengths));
        if (report == null) {
            return null;
        }
        double[] loading = new double[n];
        for (int i = 0; i < n; i++) {
            if (!(report.sections().get(i).check() instanceof StressCheck.Rated rated)) {
                notRated = "the least stress alone is more than the diagram allows, so that loadings have no meaning";
                return null;
            }
            loading[i] = rated.loading();
        }
        return loading;
    }

    private static double spread(double[] loading) {
        return Arrays.stream(loading).max().orElseThrow()
                - Arrays.stream(loading).min().orElseThrow();
    }

    private TaperOutcome failed(double[] lengths, double[] loading) {
        for (int i = 0; i < n; i++) {
            if (lengths[i] < Math.max(VANISHED * total, design.rods().get(i).rodLengthFt())) {
                return notNeeded(i, lengths[i]);
            }
        }
        return new TaperOutcome.NotBalanced(
                "no step made the loadings more equal", design.string(lengths), spread(loading));
    }

    private TaperOutcome notNeeded(int i, double lengthFt) {
        String name = design.rods().get(i).rod().name();
        return new TaperOutcome.NotNeeded(
                name, lengthFt, "equal loadings leave less than one rod of " + name + ": design without it");
    }

    /** Whole rods from the second section down; the first takes what is left. */
    private TaperOutcome rounded(double[] lengths, double[] loading) {
        double[] whole = lengths.clone();
        double left = total;
        for (int i = n - 1; i >= 0; i--) {
            double rod = design.rods().get(i).rodLengthFt();
            if (lengths[i] < rod && n > 1) {
                return notNeeded(i, lengths[i]);
            }
            whole[i] = i == 0 ? left : rod * Math.rint(lengths[i] / rod);
            left -= whole[i];
        }
        if (!(whole[0] > 0.0)) {
            return notNeeded(0, lengths[0]);
        }
        RodString string = design.string(whole);
        StressReport stresses = stresses(string);
        if (stresses == null) {
            return new TaperOutcome.NotBalanced(notRated, string, spread(loading));
        }
        double mean = Arrays.stream(loading).average().orElseThrow();
        return stresses.allowed()
                ? new TaperOutcome.Designed(string, stresses, mean, spread(loading), evaluations)
                : new TaperOutcome.Overloaded(string, stresses, mean);
    }
}
