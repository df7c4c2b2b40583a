package io.welleng.constraints.spc.event;

import io.welleng.core.check.Check;

/**
 * When sensors are taken to swing together. The autocorrelation of each, less its straight trend, is looked at: it has to come
 * back (Miao and Seborg's ratio of the height of its first peak to the depth before it, 1 for a lasting sine, falling with the
 * damping; above 0.5 they call a loop oscillating), its crossings of zero have to be regular (Thornhill's mean interval over
 * three standard deviations), enough periods must be seen, and the swing must matter. Several sensors must agree on the
 * period, since a random wander looks periodic for a while, but seldom in two places at once; and the fewer agree, the more
 * periods they must show.
 *
 * <p>False swings are not designed for, but were counted: eight sensors that wander by themselves, 100 days at a sample a minute, with
 * {@link #standard}. First-order autoregressions with coefficients of 0.9, 0.97, 0.99 and 1 gave 0.07, 0.20,
 * 0.04 and 0.00 false swings a day; were two and a half periods of each of two sensors enough, it would be 0.4, 1.6, 1.4 and 0.6.
 *
 * @param mostSamples newest samples looked at, at least {@code leastSamples}
 * @param leastSamples samples needed, at least 32
 * @param everySamples samples between two looks, at least 1
 * @param leastDecayRatio least ratio of peak to depth, commonly 0.5
 * @param leastRegularity least mean interval over three standard deviations, commonly 1
 * @param leastPeriods least number of periods in the samples looked at, those of all sensors that agree added up; each
 *     sensor needs about two and a half
 * @param leastSensors sensors that have to agree, at least 1
 * @param periodTolerance difference of periods that still agree (fraction of the longer)
 * @see "Miao, T., Seborg, D.E. (1999). Automatic detection of excessively oscillatory feedback control loops. Proc. IEEE Int. Conf.
 *     Control Applications, 359–364"
 * @see "Thornhill, N.F., Huang, B., Zhang, H. (2003). Detection of multiple oscillations in control loops. J. Process Control 13,
 *     91–100"
 */
public record OscillationDesign(
        int mostSamples,
        int leastSamples,
        int everySamples,
        double leastDecayRatio,
        double leastRegularity,
        double leastPeriods,
        int leastSensors,
        double periodTolerance) {

    /** Checks the numbers. */
    public OscillationDesign {
        Check.inRange(leastSamples, 32, 100_000, "leastSamples", "samples");
        Check.inRange(mostSamples, leastSamples, 100_000, "mostSamples", "samples");
        Check.atLeast(everySamples, 1, "everySamples");
        Check.positive(leastDecayRatio, "leastDecayRatio", "");
        Check.notNegative(leastRegularity, "leastRegularity", "");
        Check.inRange(leastPeriods, 1.5, mostSamples, "leastPeriods", "");
        Check.atLeast(leastSensors, 1, "leastSensors");
        Check.fraction(periodTolerance, "periodTolerance");
    }

    /**
     * The marks of the sources (0.5 and 1), two sensors, ten periods together, as five of each of two or two and a half of each of
     * four, periods equal within a tenth; 128 to 720 samples, looked at every 16.
     *
     * @return the design
     */
    public static OscillationDesign standard() {
        return new OscillationDesign(720, 128, 16, 0.5, 1.0, 10.0, 2, 0.1);
    }
}
