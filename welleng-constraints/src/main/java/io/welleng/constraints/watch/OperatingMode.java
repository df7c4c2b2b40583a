package io.welleng.constraints.watch;

import io.welleng.constraints.expression.Expression;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * An operating mode of a well and how it is known. The well is in the first mode of its rule book whose condition is
 * true. If a condition before it is not known, the well stays in the mode it was in. If none is true, it is in the mode
 * {@value #DEFAULT}.
 *
 * @param name name of the mode
 * @param when condition over tags, see {@link Expression}
 */
public record OperatingMode(String name, String when) {

    /** Mode of a well while no condition is true, and before the first sample. */
    public static final String DEFAULT = "default";

    /** Checks that the name is free and {@code when} is a condition. */
    public OperatingMode {
        if (Check.text(name, "name").equals(DEFAULT)) {
            throw new InvalidInputException("name", "another than \"" + DEFAULT + "\"", "", "\"" + name + "\"");
        }
        if (!Expression.parse(Check.text(when, "when"), "when").isCondition()) {
            throw new InvalidInputException("when", "a condition", "", "\"" + when + "\"");
        }
    }
}
