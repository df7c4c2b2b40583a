package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import io.welleng.core.trend.Robust;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/** How sigma is estimated from readings taken in control. */
public enum SigmaMethod {
    /**
     * Mean moving range of two successive readings over d2 = 2/√π = 1.128. A slow drift of the mean hardly counts; readings
     * that follow each other make it too small.
     */
    MOVING_RANGE,
    /** Median moving range over √2 Φ⁻¹(3/4) = 0.954: as {@link #MOVING_RANGE}, but outliers hardly count. */
    MEDIAN_MOVING_RANGE,
    /** Standard deviation of all readings (n − 1) over c4(n): counts every movement, slow ones too. */
    STANDARD_DEVIATION,
    /** Pooled standard deviation within subgroups of successive readings over c4(ν + 1), with ν its degrees of freedom. */
    POOLED_SUBGROUPS,
    /** Mean range of subgroups of successive readings over d2(n). */
    MEAN_SUBGROUP_RANGE,
    /** Mean standard deviation of subgroups of successive readings over c4(n). */
    MEAN_SUBGROUP_DEVIATION;

    /**
     * Whether it needs a size of subgroup.
     *
     * @return true for the last three
     */
    public boolean usesSubgroups() {
        return ordinal() >= POOLED_SUBGROUPS.ordinal();
    }

    /** Least number of readings for one degree of freedom. */
    int leastReadings(int size) {
        return usesSubgroups() ? size : 2;
    }

    /** Sigma of the readings, all finite. A last subgroup that is not complete does not count. */
    double estimate(double[] x, int size) {
        switch (this) {
            case MOVING_RANGE:
                double sum = 0.0;
                for (int i = 1; i < x.length; i++) {
                    sum += Math.abs(x[i] - x[i - 1]);
                }
                return sum / (x.length - 1) * 0.5 * Math.sqrt(Math.PI);
            case MEDIAN_MOVING_RANGE:
                double[] ranges = new double[x.length - 1];
                for (int i = 1; i < x.length; i++) {
                    ranges[i - 1] = Math.abs(x[i] - x[i - 1]);
                }
                return new Median().evaluate(ranges) / (Math.sqrt(2.0) * Robust.NORMAL_QUARTILE);
            case STANDARD_DEVIATION:
                return Math.sqrt(squares(x, 0, x.length) / (x.length - 1)) / c4(x.length - 1);
            default:
                return ofSubgroups(x, size);
        }
    }

    private double ofSubgroups(double[] x, int size) {
        int groups = x.length / size;
        double ranges = 0.0;
        double squares = 0.0;
        double deviations = 0.0;
        for (int g = 0; g < groups; g++) {
            int from = g * size;
            double least = x[from];
            double greatest = x[from];
            for (int i = from; i < from + size; i++) {
                least = Math.min(least, x[i]);
                greatest = Math.max(greatest, x[i]);
            }
            double within = squares(x, from, from + size);
            ranges += greatest - least;
            squares += within;
            deviations += Math.sqrt(within / (size - 1));
        }
        return switch (this) {
            case MEAN_SUBGROUP_RANGE ->
                ranges / groups / ControlConstants.of(size).d2();
            case MEAN_SUBGROUP_DEVIATION -> deviations / groups / c4(size - 1);
            default -> {
                int freedom = groups * (size - 1);
                yield Math.sqrt(squares / freedom) / c4(freedom);
            }
        };
    }

    private static double squares(double[] x, int from, int to) {
        double mean = 0.0;
        for (int i = from; i < to; i++) {
            mean += x[i];
        }
        mean /= to - from;
        double sum = 0.0;
        for (int i = from; i < to; i++) {
            sum += (x[i] - mean) * (x[i] - mean);
        }
        return sum;
    }

    private static double c4(int freedom) {
        Check.atLeast(freedom, 1, "degrees of freedom");
        return ControlConstants.c4(freedom + 1);
    }
}
