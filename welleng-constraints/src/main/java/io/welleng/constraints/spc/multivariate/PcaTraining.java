package io.welleng.constraints.spc.multivariate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Fits a model of principal components: chooses variables and rows, standardises, and decomposes the correlation. */
final class PcaTraining {

    private final Observations data;
    private final PcaOptions options;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int[] kept;

    private PcaTraining(Observations data, PcaOptions options) {
        this.data = data;
        this.options = options;
        this.kept = data.everyColumn();
    }

    static PcaFit fit(Observations data, PcaOptions options) {
        return new PcaTraining(data, options).fit();
    }

    private PcaFit fit() {
        leaveOut(data);
        if (options.missing() == MissingInTraining.EXPECTATION_MAXIMISATION) {
            return incomplete();
        }
        Observations whole = kept.length == 0 ? null : data.complete(kept);
        if (whole == null) {
            return failed(kept.length == 0 ? "no variable varies" : "no row is without a missing reading", 0);
        }
        int[] columns = leaveOut(whole);
        if (kept.length == 0) {
            return failed("no variable varies in the rows without a missing reading", whole.rows());
        }
        int n = whole.rows();
        int m = kept.length;
        double[] mean = new double[m];
        double[][] z = new double[n][m];
        double[] deviation = standardise(whole, columns, mean, z);
        DMatrixRMaj r = new DMatrixRMaj(m, m);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0.0;
                for (double[] row : z) {
                    sum += row[i] * row[j];
                }
                r.set(i, j, sum / (n - 1.0));
                r.set(j, i, sum / (n - 1.0));
            }
        }
        return decompose(n, mean, deviation, r, 0);
    }

    private PcaFit incomplete() {
        int m = kept.length;
        if (m == 0) {
            return failed("no variable varies", 0);
        }
        double[] mean = new double[m];
        double[][] z = new double[data.rows()][m];
        double[] deviation = standardise(data, kept, mean, z);
        double[][] rows = Arrays.stream(z)
                .filter(row -> Arrays.stream(row).anyMatch(Double::isFinite))
                .toArray(double[][]::new);
        String apart = apart(rows);
        if (apart != null) {
            return failed(apart, rows.length);
        }
        NormalEm em = NormalEm.of(rows, m);
        if (!em.converged()) {
            return failed(
                    "expectation and maximisation did not converge in " + NormalEm.MOST_ITERATIONS + " steps",
                    rows.length);
        }
        double[] spread = new double[m];
        DMatrixRMaj r = new DMatrixRMaj(m, m);
        for (int j = 0; j < m; j++) {
            spread[j] = Math.sqrt(em.covariance(j, j));
            mean[j] += deviation[j] * em.mean(j);
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                r.set(i, j, em.covariance(i, j) / (spread[i] * spread[j]));
            }
            deviation[i] *= spread[i];
        }
        return decompose(rows.length, mean, deviation, r, em.iterations());
    }

    /** That the data say nothing of the correlation of two variables; null if they do of all. */
    private String apart(double[][] rows) {
        for (int i = 0; i < kept.length; i++) {
            for (int j = 0; j < i; j++) {
                int together = 0;
                for (double[] row : rows) {
                    together += Double.isNaN(row[i]) || Double.isNaN(row[j]) ? 0 : 1;
                }
                if (together < 2) {
                    return data.variables().get(kept[j]) + " and "
                            + data.variables().get(kept[i])
                            + " are not read together in two rows, so nothing is known of their correlation";
                }
            }
        }
        return null;
    }

    /**
     * Takes out of the kept variables those without two different readings in a table; returns the numbers of those
     * that stay among the table's columns, which are the kept variables or all of them.
     */
    private int[] leaveOut(Observations table) {
        List<Integer> stay = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (int c = 0; c < kept.length; c++) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < table.rows(); i++) {
                double value = table.value(i, c);
                if (!Double.isNaN(value)) {
                    least = Math.min(least, value);
                    greatest = Math.max(greatest, value);
                }
            }
            if (least < greatest) {
                stay.add(kept[c]);
                columns.add(c);
            } else {
                boolean read = least == greatest;
                leftOut.add(new LeftOut(
                        data.variables().get(kept[c]),
                        read ? LeftOut.Reason.CONSTANT : LeftOut.Reason.NO_READINGS,
                        read ? least : null));
            }
        }
        kept = stay.stream().mapToInt(Integer::intValue).toArray();
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Fills means and standardised rows, NaN where missing; returns the standard deviations with divisor n − 1. */
    private static double[] standardise(Observations table, int[] columns, double[] mean, double[][] z) {
        double[] deviation = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            double sum = 0.0;
            int count = 0;
            for (int i = 0; i < z.length; i++) {
                z[i][j] = table.value(i, columns[j]);
                if (!Double.isNaN(z[i][j])) {
                    sum += z[i][j];
                    count++;
                }
            }
            mean[j] = sum / count;
            double squares = 0.0;
            double rest = 0.0;
            for (double[] row : z) {
                row[j] -= mean[j];
                if (!Double.isNaN(row[j])) {
                    squares += row[j] * row[j];
                    rest += row[j];
                }
            }
            deviation[j] = Math.sqrt((squares - rest * rest / count) / (count - 1.0));
            for (double[] row : z) {
                row[j] /= deviation[j];
            }
        }
        return deviation;
    }

    private PcaFit decompose(int n, double[] mean, double[] deviation, DMatrixRMaj correlation, int iterations) {
        int m = mean.length;
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(m, true, true);
        if (!eigen.decompose(correlation)) {
            return failed("the eigenvalues of the correlation matrix did not converge", n);
        }
        Integer[] order = new Integer[m];
        Arrays.setAll(order, k -> k);
        Arrays.sort(
                order,
                (p, q) -> Double.compare(
                        eigen.getEigenvalue(q).getReal(), eigen.getEigenvalue(p).getReal()));
        double first = eigen.getEigenvalue(order[0]).getReal();
        List<Double> eigenvalues = new ArrayList<>();
        List<List<Double>> loadings = new ArrayList<>();
        for (int k : order) {
            double lambda = eigen.getEigenvalue(k).getReal();
            // Below this it is the rounding of an exact zero.
            eigenvalues.add(lambda > m * 0x1p-50 * first ? lambda : 0.0);
            loadings.add(vector(eigen.getEigenVector(k)));
        }
        int rank = (int) eigenvalues.stream().filter(lambda -> lambda > 0.0).count();
        int a = count(eigenvalues);
        if (a > rank) {
            return failed(
                    String.format(
                            Locale.ROOT,
                            "%d components asked, but %d rows of %d variables span only %d",
                            a,
                            n,
                            m,
                            rank),
                    n);
        }
        if (n <= a) {
            return failed(a + " components need more than " + a + " rows, but there are " + n, n);
        }
        PcaModel model = new PcaModel(
                data.variables(), List.copyOf(leftOut), n, a, list(mean), list(deviation), eigenvalues, loadings);
        return new PcaFit.Fitted(model, n, data.rows() - n, iterations);
    }

    /** Number of components to keep. */
    private int count(List<Double> eigenvalues) {
        if (options.components() instanceof Components.Number number) {
            return number.count();
        }
        double share = ((Components.ExplainedVariance) options.components()).share();
        double total = eigenvalues.stream().mapToDouble(Double::doubleValue).sum();
        double sum = 0.0;
        int a = 0;
        // The sum may fall short of the total by rounding; zero eigenvalues explain nothing.
        while (a < eigenvalues.size() && eigenvalues.get(a) > 0.0 && sum < share * total) {
            sum += eigenvalues.get(a++);
        }
        return a;
    }

    /** The eigenvector, its element of greatest size positive: the sign is free, and so the same everywhere. */
    private static List<Double> vector(DMatrixRMaj v) {
        double[] p = v.data.clone();
        double largest = 0.0;
        for (double element : p) {
            largest = Math.abs(element) > Math.abs(largest) + 1e-9 ? element : largest;
        }
        double sign = largest < 0.0 ? -1.0 : 1.0;
        return Arrays.stream(p).map(element -> sign * element).boxed().toList();
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private PcaFit failed(String reason, int rows) {
        return new PcaFit.NotFitted(reason, leftOut, rows);
    }
}
