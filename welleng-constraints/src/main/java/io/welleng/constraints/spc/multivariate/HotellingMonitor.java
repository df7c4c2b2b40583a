package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Applies a {@link HotellingChart} to points. A point with missing readings is judged by those it has: any part of
 * normal variables is normal, so \(T^2\) of q readings with the limit for q variables has the same share of false
 * alarms.
 *
 * <p>Immutable and thread-safe; a caller brings the memory.
 */
public final class HotellingMonitor {

    private final HotellingChart chart;
    private final int p;
    private final int size;
    private final double[] mean;
    private final double[] scale;
    private final double[] correlation;
    private final double[] factor;
    private final double[] limits;
    private final double[] trainingLimits;

    private HotellingMonitor(HotellingChart chart) {
        this.chart = chart;
        this.p = chart.variables().size();
        this.size = chart.basis().pointSize();
        this.mean = HotellingChart.flat(List.of(chart.means()));
        double[] s = HotellingChart.flat(chart.covariance());
        this.scale = new double[p];
        this.limits = new double[p + 1];
        this.trainingLimits = new double[p + 1];
        for (int j = 0; j < p; j++) {
            scale[j] = Math.sqrt(s[j * p + j]);
            limits[j + 1] = chart.basis().limit(j + 1, chart.confidence());
            trainingLimits[j + 1] = chart.basis().trainingLimit(j + 1, chart.confidence());
        }
        this.correlation = new double[p * p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                correlation[i * p + j] = s[i * p + j] / (scale[i] * scale[j]);
            }
        }
        this.factor = correlation.clone();
        SemiCholesky.factor(factor, p);
    }

    /**
     * Prepares a chart for use.
     *
     * @param chart the chart
     * @return the monitor
     */
    public static HotellingMonitor of(HotellingChart chart) {
        return new HotellingMonitor(Check.present(chart, "chart"));
    }

    /**
     * The chart.
     *
     * @return as given
     */
    public HotellingChart chart() {
        return chart;
    }

    /**
     * Length of the memory that {@link #t2} needs.
     *
     * @return numbers
     */
    public int workLength() {
        return p + p * p;
    }

    /**
     * Number of readings of a point.
     *
     * @param point readings; those that are not finite are missing
     * @return 0 to the number of variables
     */
    public int readings(double[] point) {
        int count = 0;
        for (int j = 0; j < p; j++) {
            count += Math.abs(point[j]) <= Double.MAX_VALUE ? 1 : 0;
        }
        return count;
    }

    /**
     * Hotelling's \(T^2\) of the readings of a point. Allocates nothing.
     *
     * @param point reading of each variable in its unit, or their means over the subgroup; those that are not finite
     *     are missing
     * @param work memory of {@link #workLength()} numbers. Modified.
     * @return dimensionless; 0 if there is no reading
     */
    public double t2(double[] point, double[] work) {
        int q = 0;
        for (int j = 0; j < p; j++) {
            if (Math.abs(point[j]) <= Double.MAX_VALUE) {
                work[q++] = (point[j] - mean[j]) / scale[j];
            }
        }
        if (q == p) {
            SemiCholesky.forward(factor, p, work, 0, 1);
            return size * squares(work, p);
        }
        return partial(point, work, q);
    }

    private double partial(double[] point, double[] work, int q) {
        // The correlation of the readings behind them, factored by solving it with them as one more row.
        int row = 0;
        for (int i = 0; i < p; i++) {
            if (Math.abs(point[i]) <= Double.MAX_VALUE) {
                int at = p + row * q;
                int column = 0;
                for (int j = 0; j <= i; j++) {
                    if (Math.abs(point[j]) <= Double.MAX_VALUE) {
                        work[at + column++] = correlation[i * p + j];
                    }
                }
                double sum = work[row];
                for (int k = 0; k < row; k++) {
                    double element = work[at + k];
                    for (int l = 0; l < k; l++) {
                        element -= work[at + l] * work[p + k * q + l];
                    }
                    work[at + k] = element / work[p + k * q + k];
                    work[at + row] -= work[at + k] * work[at + k];
                    sum -= work[at + k] * work[k];
                }
                work[at + row] = Math.sqrt(work[at + row]);
                work[row] = sum / work[at + row];
                row++;
            }
        }
        return size * squares(work, q);
    }

    private static double squares(double[] values, int count) {
        double sum = 0.0;
        for (int i = 0; i < count; i++) {
            sum += values[i] * values[i];
        }
        return sum;
    }

    /**
     * Limit for a new point.
     *
     * @param readings number of its readings, at least 1
     * @return dimensionless
     */
    public double limit(int readings) {
        return limits[Check.atLeast(readings, 1, "readings")];
    }

    /**
     * Limit for a point that mean and covariance come from.
     *
     * @param readings number of its readings, at least 1
     * @return dimensionless
     */
    public double trainingLimit(int readings) {
        return trainingLimits[Check.atLeast(readings, 1, "readings")];
    }

    /**
     * What \(T^2\) falls by without a variable, for each: \((S^{-1} x)_i^2 / (S^{-1})_{ii}\) times the size of a point.
     * With missing readings, S is the covariance of the others.
     *
     * @param point reading of each variable in its unit; those that are not finite are missing
     * @return one for each variable with a reading, greatest first
     * @see "Runger, G.C., Alt, F.B. &amp; Montgomery, D.C. (1996). Commun. Statist. Theory Meth. 25(10), 2203–2213"
     */
    public List<Contribution> contributions(double[] point) {
        Check.sameLength(point.length, "point", p, "variables");
        double[] work = new double[workLength()];
        double all = t2(point, work);
        List<Contribution> contributions = new ArrayList<>();
        for (int j = 0; j < p; j++) {
            if (!(Math.abs(point[j]) <= Double.MAX_VALUE)) {
                continue;
            }
            double[] without = point.clone();
            without[j] = Double.NaN;
            double fall = all - t2(without, work);
            // The fall is never negative but for rounding.
            contributions.add(
                    new Contribution(chart.variables().get(j), Math.max(0.0, fall), (point[j] - mean[j]) / scale[j]));
        }
        contributions.sort(Comparator.comparingDouble(Contribution::value).reversed());
        return List.copyOf(contributions);
    }

    @Override
    public String toString() {
        return "HotellingMonitor[" + chart + "]";
    }
}
