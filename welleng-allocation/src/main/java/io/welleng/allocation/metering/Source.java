package io.welleng.allocation.metering;

import io.welleng.allocation.internal.Volumes;
import io.welleng.core.check.Check;

/**
 * One producer in a day, with its estimate: a well, or a field metered as a whole.
 *
 * <p>A well without an estimate does not appear in that day. A well known to have been shut in may also stand there
 * with the estimate 0 and is allocated nothing.
 *
 * @param name name of the well, or of the field metered as a whole; unique in a day
 * @param field name of the field it belongs to, for reporting by field; the same on every day
 * @param estimateBbl volume it is thought to have made in the day, from a well test or, for a field metered as a whole,
 *     its meter (bbl), from 0 to 1e15
 */
public record Source(String name, String field, double estimateBbl) {

    /** Checks the components. */
    public Source {
        Check.text(name, "name");
        Check.text(field, "field");
        Volumes.check(estimateBbl, "estimateBbl");
    }
}
