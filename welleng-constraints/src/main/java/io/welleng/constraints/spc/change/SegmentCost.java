package io.welleng.constraints.spc.change;

import io.welleng.core.check.Check;

/**
 * What it costs to take a stretch of a series for one segment: twice its negative log-likelihood, less what is the same
 * for every segmentation.
 */
public sealed interface SegmentCost {

    /** Noise below it is refused (unit of the series), as is noise above its inverse: squares must be numbers. */
    double LEAST_NOISE = 1.0e-50;

    /**
     * The mean changes, the noise does not: \[ C = \frac{1}{\sigma^2} \sum (x_i - \bar x)^2 \] For readings that follow each
     * other closely \(\sigma\) is the long-run standard deviation, {@link Autocorrelation#longRunDeviation}, since a wander
     * of the noise is else taken for changes.
     *
     * @param noise standard deviation \(\sigma\) of the noise (unit of the series), 1e-50 to 1e50
     */
    record Mean(double noise) implements SegmentCost {

        /** Checks that there is noise. */
        public Mean {
            Check.inRange(noise, LEAST_NOISE, 1.0 / LEAST_NOISE, "noise", "");
        }

        @Override
        public int parameters() {
            return 1;
        }
    }

    /**
     * Mean and variance of normal readings change: \[ C = n \left[ \ln(2\pi\hat\sigma^2) + \frac{S}{n\hat\sigma^2} \right],
     * \qquad S = \sum (x_i - \bar x)^2, \quad \hat\sigma^2 = \max(S/n, \sigma_0^2) \] The least standard deviation keeps a few equal
     * readings from being an infinitely good segment.
     *
     * @param leastNoise smallest standard deviation \(\sigma_0\) a segment can have (unit of the series), as the resolution of the
     *     sensor over \(\sqrt{12}\)
     */
    record MeanAndVariance(double leastNoise) implements SegmentCost {

        /** Checks that there is a least. */
        public MeanAndVariance {
            Check.inRange(leastNoise, LEAST_NOISE, 1.0 / LEAST_NOISE, "leastNoise", "");
        }

        @Override
        public int parameters() {
            return 2;
        }
    }

    /**
     * The mean changes and some readings are anything: each reading costs at most \(K^2\),
     * \[ C = \min_\mu \sum \min\left\{ \left(\frac{x_i - \mu}{\sigma}\right)^2, K^2 \right\} \] so that no outlier, however
     * wild, is worth a segment of its own unless it lasts.
     *
     * @param noise standard deviation \(\sigma\) of the noise (unit of the series), 1e-50 to 1e50
     * @param bound distance \(K\) from the mean beyond which a reading counts as an outlier (standard deviations), commonly 3
     * @see "Fearnhead, P., Rigaill, G. (2019). Changepoint detection in the presence of outliers. J. Am. Stat. Assoc. 114,
     *     169–183"
     */
    record Biweight(double noise, double bound) implements SegmentCost {

        /** Checks that both are positive. */
        public Biweight {
            Check.inRange(noise, LEAST_NOISE, 1.0 / LEAST_NOISE, "noise", "");
            Check.positive(bound, "bound", "(standard deviations)");
        }

        @Override
        public int parameters() {
            return 1;
        }
    }

    /**
     * Number of parameters of a segment.
     *
     * @return 1 or 2
     */
    int parameters();
}
