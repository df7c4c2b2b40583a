package io.welleng.constraints.spc.multivariate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Means and covariances of tables without gaps, and the reasons why a covariance has no inverse. */
final class Covariance {

    private Covariance() {}

    /** Means of the columns over rows from, to − 1. */
    static double[] mean(Observations data, int from, int to) {
        double[] mean = new double[data.columns()];
        for (int j = 0; j < mean.length; j++) {
            for (int i = from; i < to; i++) {
                mean[j] += data.value(i, j) / (to - from);
            }
        }
        return mean;
    }

    /** Adds the products of the deviations from a mean over rows from, to − 1, times a factor, p × p by rows. */
    static void addProducts(Observations data, int from, int to, double[] mean, double factor, double[] s) {
        int p = mean.length;
        for (int r = from; r < to; r++) {
            for (int i = 0; i < p; i++) {
                for (int j = 0; j < p; j++) {
                    s[i * p + j] += factor * (data.value(r, i) - mean[i]) * (data.value(r, j) - mean[j]);
                }
            }
        }
    }

    /** Why a covariance has no inverse; null if it has one. Scales do not matter: variables are standardised first. */
    static SingularCovariance explain(List<String> variables, double[] s, double[] mean, int rows, int rowsNeeded) {
        int p = variables.size();
        List<String> constant = new ArrayList<>();
        List<Integer> varying = new ArrayList<>();
        for (int j = 0; j < p; j++) {
            // A deviation of less than 1e-12 of the mean is that of a constant: sums of readings are rounded.
            double rounding = 0x1p-40 * mean[j];
            if (s[j * p + j] > rounding * rounding) {
                varying.add(j);
            } else {
                constant.add(variables.get(j));
            }
        }
        List<SingularCovariance.Collinear> collinear = rows < rowsNeeded ? List.of() : collinear(variables, s, varying);
        return rows >= rowsNeeded && constant.isEmpty() && collinear.isEmpty()
                ? null
                : new SingularCovariance(p, rows, rowsNeeded, constant, collinear);
    }

    private static List<SingularCovariance.Collinear> collinear(
            List<String> variables, double[] s, List<Integer> varying) {
        int p = variables.size();
        int v = varying.size();
        double[] r = new double[v * v];
        for (int i = 0; i < v; i++) {
            for (int j = 0; j < v; j++) {
                int a = varying.get(i);
                int b = varying.get(j);
                r[i * v + j] = s[a * p + b] / Math.sqrt(s[a * p + a] * s[b * p + b]);
            }
        }
        double[] l = r.clone();
        SemiCholesky.factor(l, v);
        List<SingularCovariance.Collinear> found = new ArrayList<>();
        for (int j = 0; j < v; j++) {
            if (l[j * v + j] == 0.0) {
                // Its coefficients on the independent ones before it.
                double[] b = Arrays.copyOfRange(r, j * v, j * v + v);
                Arrays.fill(b, j, v, 0.0);
                double[] before = new double[j * j];
                for (int i = 0; i < j; i++) {
                    System.arraycopy(l, i * v, before, i * j, j);
                }
                SemiCholesky.forward(before, j, b, 0, 1);
                SemiCholesky.backward(before, j, b, 0, 1);
                List<String> on = new ArrayList<>();
                for (int i = 0; i < j; i++) {
                    if (Math.abs(b[i]) > 1e-4) {
                        on.add(variables.get(varying.get(i)));
                    }
                }
                found.add(new SingularCovariance.Collinear(variables.get(varying.get(j)), on));
            }
        }
        return found;
    }
}
