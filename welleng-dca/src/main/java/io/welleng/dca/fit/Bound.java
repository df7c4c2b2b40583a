package io.welleng.dca.fit;

import io.welleng.core.check.Check;

/**
 * Narrower or wider bounds for a parameter than its own.
 *
 * @param parameter the parameter
 * @param lower least value (unit of the parameter); above 0 where the coordinate is a logarithm
 * @param upper greatest value (unit of the parameter), above {@code lower}
 */
public record Bound(DeclineParameter parameter, double lower, double upper) {

    /** Checks the components. */
    public Bound {
        Check.present(parameter, "parameter");
        if (parameter.logarithmic()) {
            Check.positive(lower, "lower", parameter.unit());
        }
        Check.finite(upper, "upper", parameter.unit());
        Check.below(lower, upper, "lower", "upper", parameter.unit());
    }
}
