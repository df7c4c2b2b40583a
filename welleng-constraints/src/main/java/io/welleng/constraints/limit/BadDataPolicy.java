package io.welleng.constraints.limit;

import io.welleng.core.check.Check;

/** What a level does while its value is not known. */
public sealed interface BadDataPolicy {

    /** The level stays what it was. */
    record Hold() implements BadDataPolicy {}

    /**
     * The level goes to red at the first sample at which the value has not been known since a sample at least so long
     * before, and back to what the value says once it is known again.
     *
     * @param afterSeconds time (s), at least 0
     */
    record FailSafe(double afterSeconds) implements BadDataPolicy {

        /** Checks the time. */
        public FailSafe {
            Check.notNegative(afterSeconds, "afterSeconds", "s");
        }
    }
}
