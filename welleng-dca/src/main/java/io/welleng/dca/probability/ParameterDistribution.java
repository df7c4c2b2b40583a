package io.welleng.dca.probability;

import io.welleng.core.check.Check;
import io.welleng.dca.fit.DeclineParameter;
import io.welleng.dca.sampling.Distribution;

/**
 * What is known of a parameter.
 *
 * @param parameter the parameter
 * @param distribution its distribution, of the parameter itself and in its unit
 */
public record ParameterDistribution(DeclineParameter parameter, Distribution distribution) {

    /** Checks the components. */
    public ParameterDistribution {
        Check.present(parameter, "parameter");
        Check.present(distribution, "distribution");
    }
}
