package io.welleng.dca.sampling;

/**
 * What is known of a number: the distributions we ship, as plain data. All are sampled through their quantile function,
 * so every sampling method and correlation works with every distribution.
 */
public sealed interface Distribution
        permits Constant,
                Uniform,
                Triangular,
                Pert,
                Normal,
                Lognormal,
                NormalByPercentiles,
                LognormalByPercentiles,
                SkewedByPercentiles,
                Truncated,
                Clipped {

    /**
     * The value that is not exceeded with a chance: the inverse of {@link #chanceAtMost}.
     *
     * @param chance above 0 and below 1 (fraction)
     * @return value, in the unit of the number
     */
    double quantile(double chance);

    /**
     * How likely the number is at most a value: the cumulative distribution function.
     *
     * @param value any number, in the unit of the number
     * @return chance (fraction)
     */
    double chanceAtMost(double value);

    /**
     * Least value there is.
     *
     * @return value, negative infinity where there is none
     */
    double lowest();

    /**
     * Greatest value there is.
     *
     * @return value, infinite where there is none
     */
    double highest();
}
