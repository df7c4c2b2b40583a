package io.welleng.constraints.alarm.kpi;

import io.welleng.core.json.OptionalValue;
import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * How long something took. Percentiles are interpolated between the sorted values at
 * \( (n-1)p \), the seventh definition of Hyndman and Fan.
 *
 * @param ended number of cases that came to their end
 * @param never number of cases that did not, up to the end of the period
 * @param medianSeconds median of those that ended (s); null if none did
 * @param p90Seconds 90th percentile (s); null if none did
 * @param longestSeconds longest (s); null if none did
 * @see "Hyndman, R.J. and Fan, Y. (1996). Sample quantiles in statistical packages. Am. Stat. 50, 361-365"
 */
public record DurationFigures(
        int ended,
        int never,
        @OptionalValue Double medianSeconds,
        @OptionalValue Double p90Seconds,
        @OptionalValue Double longestSeconds) {

    static DurationFigures of(double[] seconds, int never) {
        if (seconds.length == 0) {
            return new DurationFigures(0, never, null, null, null);
        }
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        return new DurationFigures(
                sorted.length,
                never,
                percentile.evaluate(sorted, 50.0),
                percentile.evaluate(sorted, 90.0),
                sorted[sorted.length - 1]);
    }
}
