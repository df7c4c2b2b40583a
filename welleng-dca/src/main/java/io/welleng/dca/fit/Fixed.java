package io.welleng.dca.fit;

import io.welleng.core.check.Check;

/**
 * A parameter that is known and not fitted.
 *
 * @param parameter the parameter
 * @param value its value (unit of the parameter); above 0 where the coordinate is a logarithm
 */
public record Fixed(DeclineParameter parameter, double value) {

    /** Checks the components. */
    public Fixed {
        Check.present(parameter, "parameter");
        if (parameter.logarithmic()) {
            Check.positive(value, "value", parameter.unit());
        }
        Check.finite(value, "value", parameter.unit());
    }
}
