package io.welleng.constraints.spc.arl;

import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** Refines a quadrature until its result settles. */
final class Refinement {

    private static final double SETTLED = 1.0e-11;
    private static final double USEFUL = 1.0e-7;
    private static final double ROUNDING = 1.0e-14;
    private static final int FINEST = 900;

    private Refinement() {}

    /** Refines from a first number of nodes on by half as many again; the error is the last change. */
    static Arl of(int first, IntToDoubleFunction byNodes) {
        if (first + (first + 1) / 2 > FINEST) {
            return new Arl.NotFound(
                    "the limits are so wide against a step of the statistic that the quadrature would need"
                            + " more than " + FINEST + " nodes");
        }
        int n = first;
        double coarse = byNodes.applyAsDouble(n);
        double error = Double.POSITIVE_INFINITY;
        while (true) {
            int finer = n + (n + 1) / 2;
            if (finer > FINEST) {
                return error <= USEFUL ? new Arl.Found(coarse, error, n) : notSettled(n, error);
            }
            double fine = byNodes.applyAsDouble(finer);
            double change = Math.abs(fine - coarse) / fine;
            if (!Double.isFinite(fine)) {
                return new Arl.NotFound("the run length is beyond the range of numbers");
            }
            boolean worse = change >= error && error <= USEFUL;
            n = finer;
            coarse = fine;
            error = change;
            if (change <= SETTLED || worse) {
                return new Arl.Found(fine, Math.max(change, ROUNDING), finer);
            }
        }
    }

    private static Arl notSettled(int n, double error) {
        return new Arl.NotFound(String.format(
                Locale.ROOT, "the quadrature did not settle with %d nodes; it still changes by %.1e", n, error));
    }
}
