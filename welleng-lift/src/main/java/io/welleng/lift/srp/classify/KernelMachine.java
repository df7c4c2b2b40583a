package io.welleng.lift.srp.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Kernel ridge regression on class indicators (least-squares support vectors, one class against the others). Each group of
 * features is scaled so that its mean squared distance between cards is its weight; the cards are then turned onto the
 * leading principal axes, at most 40, which keeps distances and makes the sum short. Coefficients solve
 * \( (K + \lambda I)\,A = Y \), \( Y_{ic} = 1 \) for the class of card i and \( -1/(m-1) \) for the other \(m - 1\). Where
 * there are more cards than may be kept, those kept carry the sum and all are fitted,
 * \( (K_{kn} K_{nk} + \lambda K_{kk})\,A = K_{kn} Y \), which is the same with all kept.
 *
 * @see "Suykens, J.A.K. and Vandewalle, J. (1999). Least squares support vector machine classifiers. Neural Processing
 *     Letters 9, 293–300"
 * @see "Smola, A.J. and Schölkopf, B. (2000). Sparse greedy matrix approximation for machine learning. ICML 17, 911–918"
 */
final class KernelMachine {

    /** Sharpness of the scores when they are turned into parts: half a unit of score is one unit of log-odds by 2.5. */
    private static final double SHARPNESS = 5.0;

    private static final int MOST_AXES = 40;
    private static final double LEAST_VARIANCE = 1.0e-9;
    private static final double DIGITS = 1.0e5;

    /** Added to the diagonal by the card, so that rounding leaves the system positive. */
    private static final double JITTER = 1.0e-9;

    private final int axes;
    private final int classes;
    private final double[] projection;
    private final double[] offset;
    private final double[] points;
    private final double[] coefficients;

    KernelMachine(KernelModel model) {
        axes = model.offset().size();
        classes = model.coefficients().get(0).size();
        projection = flat(model.projection());
        offset = flat(List.of(model.offset()));
        points = flat(model.points());
        coefficients = flat(model.coefficients());
    }

    private static double[] flat(List<List<Double>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Adds to each class its part, times a weight; the parts are \( e^{5 s_c} / \sum e^{5 s} \). */
    void add(double[] x, double weight, double[] parts) {
        double[] at = new double[axes];
        for (int a = 0; a < axes; a++) {
            at[a] = dot(projection, a * CardFeatures.SIZE, x, CardFeatures.SIZE) - offset[a];
        }
        double[] scores = new double[classes];
        for (int i = 0; i * axes < points.length; i++) {
            double k = Math.exp(-squaredDistance(points, i * axes, at, axes));
            for (int c = 0; c < classes; c++) {
                scores[c] += k * coefficients[i * classes + c];
            }
        }
        double greatest = Arrays.stream(scores).max().orElseThrow();
        double sum = 0.0;
        for (int c = 0; c < classes; c++) {
            scores[c] = Math.exp(SHARPNESS * (scores[c] - greatest));
            sum += scores[c];
        }
        for (int c = 0; c < classes; c++) {
            parts[c] += weight * scores[c] / sum;
        }
    }

    private static double dot(double[] a, int from, double[] b, int n) {
        double even = 0.0;
        double odd = 0.0;
        int i = 0;
        for (; i + 1 < n; i += 2) {
            even += a[from + i] * b[i];
            odd += a[from + i + 1] * b[i + 1];
        }
        return i < n ? even + odd + a[from + i] * b[i] : even + odd;
    }

    private static double squaredDistance(double[] a, int from, double[] b, int n) {
        double even = 0.0;
        double odd = 0.0;
        int i = 0;
        for (; i + 1 < n; i += 2) {
            double d = a[from + i] - b[i];
            double e = a[from + i + 1] - b[i + 1];
            even += d * d;
            odd += e * e;
        }
        return i < n ? even + odd + (a[from + i] - b[i]) * (a[from + i] - b[i]) : even + odd;
    }

    /** The model for cards with feature vectors {@code x} and classes {@code y}. */
    static KernelModel train(double[][] x, int[] y, int classes, TrainingSettings settings) {
        int[] kept = kept(y, classes, settings.kernelCards());
        double[] scale = scale(x, settings);
        double[][] axes = principalAxes(x, scale);
        List<List<Double>> projection = new ArrayList<>();
        List<Double> offset = new ArrayList<>();
        double[] mean = means(x);
        for (double[] axis : axes) {
            double shift = 0.0;
            List<Double> row = new ArrayList<>();
            for (int f = 0; f < CardFeatures.SIZE; f++) {
                row.add(rounded(axis[f] * scale[f]));
                shift += row.get(f) * mean[f];
            }
            projection.add(row);
            offset.add(rounded(shift));
        }
        double[][] turned = new double[x.length][projection.size()];
        for (int card = 0; card < x.length; card++) {
            for (int a = 0; a < turned[card].length; a++) {
                double sum = -offset.get(a);
                for (int f = 0; f < CardFeatures.SIZE; f++) {
                    sum += projection.get(a).get(f) * x[card][f];
                }
                turned[card][a] = rounded(sum);
            }
        }
        List<List<Double>> points = Arrays.stream(kept)
                .mapToObj(card -> Arrays.stream(turned[card]).boxed().toList())
                .toList();
        return new KernelModel(projection, offset, points, coefficients(turned, kept, y, classes, settings.ridge()));
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }

    /** The cards to keep: of each class its share, at equal steps through the list. */
    private static int[] kept(int[] y, int classes, int most) {
        if (y.length <= most) {
            return IntStream.range(0, y.length).toArray();
        }
        List<Integer> kept = new ArrayList<>();
        for (int c = 0; c < classes; c++) {
            int label = c;
            int[] of = IntStream.range(0, y.length).filter(i -> y[i] == label).toArray();
            int n = Math.min(of.length, Math.max(1, most / classes));
            for (int i = 0; i < n; i++) {
                kept.add(of[(int) ((long) i * of.length / n)]);
            }
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double[] means(double[][] x) {
        double[] mean = new double[CardFeatures.SIZE];
        for (double[] row : x) {
            for (int f = 0; f < mean.length; f++) {
                mean[f] += row[f] / x.length;
            }
        }
        return mean;
    }

    /** Factor of each feature: 0 for those the model does not look at. */
    private static double[] scale(double[][] x, TrainingSettings settings) {
        double[] mean = means(x);
        double[] variance = new double[CardFeatures.SIZE];
        for (double[] row : x) {
            for (int f = 0; f < mean.length; f++) {
                variance[f] += (row[f] - mean[f]) * (row[f] - mean[f]) / x.length;
            }
        }
        double[] scale = new double[CardFeatures.SIZE];
        for (FeatureGroup group : FeatureGroup.values()) {
            if (!group.in(settings.features())) {
                continue;
            }
            int start = group.start();
            double sum = 0.0;
            for (int f = start; f < start + group.size; f++) {
                scale[f] =
                        !group.standardised ? 1.0 : variance[f] > LEAST_VARIANCE ? 1.0 / Math.sqrt(variance[f]) : 0.0;
                sum += 2.0 * scale[f] * scale[f] * variance[f];
            }
            double factor = sum > LEAST_VARIANCE ? Math.sqrt(group.kernelWeight / settings.kernelWidth() / sum) : 0.0;
            for (int f = start; f < start + group.size; f++) {
                scale[f] *= factor;
            }
        }
        return scale;
    }

    private static double[][] principalAxes(double[][] x, double[] scale) {
        int[] used =
                IntStream.range(0, scale.length).filter(f -> scale[f] > 0.0).toArray();
        if (used.length == 0) {
            return new double[1][scale.length];
        }
        double[] mean = means(x);
        double[][] covariance = new double[used.length][used.length];
        for (double[] row : x) {
            for (int a = 0; a < used.length; a++) {
                double da = (row[used[a]] - mean[used[a]]) * scale[used[a]] / x.length;
                for (int b = 0; b <= a; b++) {
                    covariance[a][b] += da * (row[used[b]] - mean[used[b]]) * scale[used[b]];
                }
            }
        }
        for (int a = 0; a < used.length; a++) {
            for (int b = 0; b < a; b++) {
                covariance[b][a] = covariance[a][b];
            }
        }
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(covariance, false));
        int axes = Math.min(Math.min(MOST_AXES, used.length), Math.max(1, x.length - 1));
        double[][] out = new double[axes][scale.length];
        for (int a = 0; a < axes; a++) {
            for (int i = 0; i < used.length; i++) {
                out[a][used[i]] = eigen.getV().getEntry(i, a);
            }
        }
        return out;
    }

    private static List<List<Double>> coefficients(double[][] z, int[] kept, int[] y, int classes, double ridge) {
        RealMatrix target = new Array2DRowRealMatrix(z.length, classes);
        for (int i = 0; i < z.length; i++) {
            for (int c = 0; c < classes; c++) {
                target.setEntry(i, c, c == y[i] ? 1.0 : -1.0 / Math.max(1, classes - 1));
            }
        }
        RealMatrix system = kernel(z, kept, kept);
        if (kept.length == z.length) {
            system = system.add(MatrixUtils.createRealIdentityMatrix(z.length).scalarMultiply(ridge));
        } else {
            RealMatrix all = kernel(z, IntStream.range(0, z.length).toArray(), kept);
            RealMatrix turned = all.transpose();
            target = turned.multiply(target);
            system = turned.multiply(all)
                    .add(system.scalarMultiply(ridge))
                    .add(MatrixUtils.createRealIdentityMatrix(kept.length).scalarMultiply(JITTER * z.length));
        }
        RealMatrix solved =
                new CholeskyDecomposition(system, 1.0e-9, 1.0e-14).getSolver().solve(target);
        List<List<Double>> out = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            out.add(Arrays.stream(solved.getRow(i))
                    .map(KernelMachine::rounded)
                    .boxed()
                    .toList());
        }
        return out;
    }

    private static RealMatrix kernel(double[][] z, int[] rows, int[] columns) {
        RealMatrix kernel = new Array2DRowRealMatrix(rows.length, columns.length);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double[] at = z[rows[i]];
                kernel.setEntry(i, j, Math.exp(-squaredDistance(z[columns[j]], 0, at, at.length)));
            }
        }
        return kernel;
    }
}
