package io.welleng.allocation.meter;

import io.welleng.core.check.Check;

/**
 * What one input gives to the uncertainty of a result.
 *
 * @param input the input
 * @param sensitivity change of the result by change of the input (unit of the result per unit of the input)
 * @param contribution expanded uncertainty of the result from this input alone (unit of the result)
 * @param share its part of the variance (fraction)
 */
public record Contribution(UncertainInput input, double sensitivity, double contribution, double share) {

    /** Checks that the input is there. */
    public Contribution {
        Check.present(input, "input");
    }
}
