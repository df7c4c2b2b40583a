package io.welleng.allocation.meter.prover;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * Repeatability of the runs of a proving.
 *
 * @param runs number of runs
 * @param mean mean of the runs
 * @param range (greatest − least)/least (fraction)
 * @param allowedRange greatest range allowed (fraction)
 * @param standardDeviation standard deviation over the mean (fraction)
 * @param uncertaintyOfMean random uncertainty of the mean at 95 %, \( t_{0.975,n-1}\,s/\sqrt n \), over the mean
 *     (fraction)
 * @param uncertaintyByRange the same by the range, \( t_{0.975,n-1}\,w/(d_2\sqrt n) \), as API MPMS 13.1 does it
 *     (fraction)
 * @param isRepeatable whether the range is within what is allowed
 */
public record Repeatability(
        int runs,
        double mean,
        double range,
        double allowedRange,
        double standardDeviation,
        double uncertaintyOfMean,
        double uncertaintyByRange,
        boolean isRepeatable) {

    /** Mean range of n normal deviates of unit standard deviation, n from 2 to 20 (Tippett 1925). */
    private static final List<Double> D2 = List.of(
            1.128, 1.693, 2.059, 2.326, 2.534, 2.704, 2.847, 2.970, 3.078, 3.173, 3.258, 3.336, 3.407, 3.472, 3.532,
            3.588, 3.640, 3.689, 3.735);

    private static final double UPPER_TAIL = 0.975;
    private static final int FEWEST = 2;
    private static final int MOST = 20;

    /** A range this little above the allowed one is the same as printed decimal numbers. */
    private static final double SAME = 1e-12;

    /**
     * Judges runs.
     *
     * @param values pulses, K-factors or meter factors of the runs, 2 to 20 of them, &gt; 0
     * @param rule what is allowed; where there are fewer runs than it asks for, they are judged by its least number
     * @return the repeatability
     */
    public static Repeatability of(List<Double> values, RepeatabilityRule rule) {
        Check.notEmpty(values, "values");
        Check.present(rule, "rule");
        Check.inRange(values.size(), FEWEST, MOST, "values", "runs");
        SummaryStatistics statistics = new SummaryStatistics();
        values.forEach(value -> statistics.addValue(Check.positive(value, "values", "")));
        int n = values.size();
        double mean = statistics.getMean();
        double width = statistics.getMax() - statistics.getMin();
        double range = width / statistics.getMin();
        double allowed = rule.allowedRange(Math.max(n, rule.leastRuns()));
        double t = new TDistribution(null, n - 1.0).inverseCumulativeProbability(UPPER_TAIL);
        double s = statistics.getStandardDeviation() / mean;
        return new Repeatability(
                n,
                mean,
                range,
                allowed,
                s,
                t * s / Math.sqrt(n),
                t * width / (mean * D2.get(n - FEWEST) * Math.sqrt(n)),
                range <= allowed + SAME);
    }

    @Override
    public String toString() {
        return "Repeatability[" + runs + " runs, range " + Figures.four(100.0 * range) + " % of "
                + Figures.four(100.0 * allowedRange) + " % allowed, uncertainty of the mean "
                + Figures.four(100.0 * uncertaintyOfMean) + " %]";
    }
}
