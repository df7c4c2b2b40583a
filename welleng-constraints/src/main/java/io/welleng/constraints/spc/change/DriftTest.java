package io.welleng.constraints.spc.change;

import io.welleng.constraints.spc.baseline.RobustScale;
import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.Arrays;

/**
 * Compares a window of readings with a reference. It has drifted if the difference is both unlikely by chance and large enough
 * to matter: by the Kolmogorov-Smirnov test with the effective number of readings of each part
 * ({@link Autocorrelation#effectiveSize}), and by Cliff's δ.
 *
 * <p>Both parts must be in order of time and without large gaps, since the autocorrelation is taken from them.
 * Where the autocorrelation reaches over most of a part, its effective number is not well known and the test says little:
 * see {@link Report#windowEffective}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see "Cliff, N. (1993). Dominance statistics: ordinal analyses to answer ordinal questions. Psychol. Bull. 114, 494–509"
 *
 * @param significance probability of calling a drift where there is none, between 0 and 1, for example 0.001
 * @param leastEffect least |δ| that matters, 0 to 1; for normal readings 0.28 is a shift of half a standard deviation, 0.52 of
 *     one
 * @param stabilityBins bins of the population stability index, 2 to 50; 10 is common
 */
public record DriftTest(double significance, double leastEffect, int stabilityBins) {

    /** Checks the numbers. */
    public DriftTest {
        Check.positive(significance, "significance", "");
        Check.below(significance, 1.0, "significance", "1", "");
        Check.fraction(leastEffect, "leastEffect");
        Check.inRange(stabilityBins, 2, 50, "stabilityBins", "");
    }

    /**
     * Compares.
     *
     * @param reference readings of the reference in order of time, at least 2; not modified
     * @param window readings of the window in order of time, at least 2; not modified
     * @return what was found
     */
    public Report compare(double[] reference, double[] window) {
        double[] a = Check.finite(reference, 2, "reference", "").clone();
        double[] b = Check.finite(window, 2, "window", "").clone();
        double na = Autocorrelation.effectiveSize(a);
        double nb = Autocorrelation.effectiveSize(b);
        double shift = RobustScale.quantile(b, 0.5) - RobustScale.quantile(a, 0.5);
        Arrays.sort(a);
        Arrays.sort(b);
        double d = KolmogorovSmirnov.distance(a, b);
        double p = KolmogorovSmirnov.pValue(d, na, nb);
        double delta = KolmogorovSmirnov.cliff(a, b);
        return new Report(
                d, na, nb, p, delta, shift, stability(a, b), p < significance && Math.abs(delta) >= leastEffect);
    }

    /** Σ (q − p) ln(q/p) over bins between the reference's quantiles, half a reading added to each bin. */
    private double stability(double[] a, double[] b) {
        double sum = 0.0;
        int fromA = 0;
        int fromB = 0;
        for (int k = 1; k <= stabilityBins; k++) {
            double edge =
                    k == stabilityBins ? Double.POSITIVE_INFINITY : RobustScale.quantile(a, (double) k / stabilityBins);
            int toA = fromA;
            while (toA < a.length && a[toA] <= edge) {
                toA++;
            }
            int toB = fromB;
            while (toB < b.length && b[toB] <= edge) {
                toB++;
            }
            double p = (toA - fromA + 0.5) / (a.length + 0.5 * stabilityBins);
            double q = (toB - fromB + 0.5) / (b.length + 0.5 * stabilityBins);
            sum += (q - p) * Math.log(q / p);
            fromA = toA;
            fromB = toB;
        }
        return sum;
    }

    /**
     * A window against its reference.
     *
     * @param distance Kolmogorov-Smirnov distance D of the distributions, 0 to 1
     * @param referenceEffective effective number of readings of the reference
     * @param windowEffective effective number of readings of the window
     * @param pValue probability of such a distance where there is no drift (asymptotic, Stephens' correction; too large for few
     *     effective readings or many ties)
     * @param cliffDelta Cliff's δ, −1 (all of the window below the reference) to 1 (all above)
     * @param medianShift median of the window less that of the reference (unit of the series)
     * @param stabilityIndex population stability index; 0.1 and 0.25 are customary marks of a small and a large change, without
     *     a test behind them
     * @param drifted whether the difference is significant and large enough
     */
    public record Report(
            double distance,
            double referenceEffective,
            double windowEffective,
            double pValue,
            double cliffDelta,
            double medianShift,
            double stabilityIndex,
            boolean drifted) {

        /** Checks the ranges. */
        public Report {
            Check.fraction(distance, "distance");
            Check.fraction(pValue, "pValue");
            Check.inRange(cliffDelta, -1.0, 1.0, "cliffDelta", "");
            Check.finite(medianShift, "medianShift", "");
        }

        @Override
        public String toString() {
            return "Drift[" + (drifted ? "yes" : "no") + ", D " + Figures.four(distance) + ", p " + Figures.four(pValue)
                    + " with " + Figures.four(referenceEffective) + " and " + Figures.four(windowEffective)
                    + " effective readings, delta " + Figures.four(cliffDelta) + ", median moved "
                    + Figures.four(medianShift) + "]";
        }
    }
}
