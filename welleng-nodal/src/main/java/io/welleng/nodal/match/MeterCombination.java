package io.welleng.nodal.match;

import io.welleng.nodal.match.MeterOutcome.Metered;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.special.Gamma;

/** Combination of estimates with the covariance that common inputs give them. */
final class MeterCombination {

    /** Probability of the chi-square below which estimates contradict each other. */
    static final double LEAST_PROBABILITY = 0.05;

    private static final double SINGULAR = 1.0e-12;

    private MeterCombination() {}

    /** The combination; null where the covariance is singular. */
    static Metered of(List<MeterKind> kinds, List<MeterRoot> roots) {
        int n = roots.size();
        double[] rates = roots.stream().mapToDouble(MeterRoot::rateStbPerDay).toArray();
        if (n == 1) {
            return new Metered(
                    rates[0], roots.get(0).standardUncertaintyStbPerDay(), kinds, List.of(1.0), 0.0, 0, 1.0, true);
        }
        double[][] covariance = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                covariance[i][j] = covariance(roots.get(i), roots.get(j));
            }
        }
        DecompositionSolver solver = solver(covariance);
        if (solver == null) {
            return null;
        }
        RealVector ones = new ArrayRealVector(n, 1.0);
        RealVector weighted = solver.solve(ones);
        double precision = weighted.dotProduct(ones);
        RealVector q = new ArrayRealVector(rates, false);
        double best = weighted.dotProduct(q) / precision;
        RealVector residual = q.mapSubtract(best);
        double chiSquare = Math.max(0.0, solver.solve(residual).dotProduct(residual));
        double probability = Gamma.regularizedGammaQ(0.5 * (n - 1), 0.5 * chiSquare);
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            weights.add(weighted.getEntry(i) / precision);
        }
        return new Metered(
                best,
                Math.sqrt(1.0 / precision),
                kinds,
                weights,
                chiSquare,
                n - 1,
                probability,
                probability >= LEAST_PROBABILITY);
    }

    private static DecompositionSolver solver(double[][] covariance) {
        double greatest = 0.0;
        for (int i = 0; i < covariance.length; i++) {
            greatest = Math.max(greatest, covariance[i][i]);
        }
        if (!(greatest > 0.0)) {
            return null;
        }
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(covariance, true), 1.0e-10, SINGULAR * greatest)
                    .getSolver();
        } catch (NonPositiveDefiniteMatrixException e) {
            return null;
        }
    }

    /** Of two rates, by the inputs they share. */
    private static double covariance(MeterRoot a, MeterRoot b) {
        double sum = 0.0;
        for (UncertaintyShare one : a.shares()) {
            for (UncertaintyShare other : b.shares()) {
                sum += one.input() == other.input()
                        ? one.rateUncertaintyStbPerDay() * other.rateUncertaintyStbPerDay()
                        : 0.0;
            }
        }
        return sum;
    }
}
