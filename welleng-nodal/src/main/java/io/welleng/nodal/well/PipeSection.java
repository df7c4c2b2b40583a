package io.welleng.nodal.well;

import io.welleng.core.check.Check;

/**
 * A stretch of a well with one conduit, down to where the next section begins or the well ends.
 *
 * @param fromMdFt measured depth at which it begins (ft), &ge; 0
 * @param conduit what the flow goes through
 */
public record PipeSection(double fromMdFt, Conduit conduit) {

    /** Checks the ranges above. */
    public PipeSection {
        Check.notNegative(fromMdFt, "fromMdFt", "ft");
        Check.present(conduit, "conduit");
    }
}
