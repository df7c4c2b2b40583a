package io.welleng.dca.fit;

import io.welleng.core.check.Check;

/**
 * What is known of a parameter before the fit: a normal distribution of its coordinate, so lognormal where that is a
 * logarithm. It counts like a measurement; the noise of the data it is held against is taken from a fit without priors.
 *
 * @param parameter the parameter
 * @param centre its most likely value (unit of the parameter); above 0 where the coordinate is a logarithm
 * @param coordinateSd standard deviation of the coordinate, above 0: 0.2 is about 20 % where that is a logarithm
 */
public record Prior(DeclineParameter parameter, double centre, double coordinateSd) {

    /** Checks the components. */
    public Prior {
        Check.present(parameter, "parameter");
        if (parameter.logarithmic()) {
            Check.positive(centre, "centre", parameter.unit());
        }
        Check.finite(centre, "centre", parameter.unit());
        Check.positive(coordinateSd, "coordinateSd", "");
    }
}
