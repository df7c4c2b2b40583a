package io.welleng.nodal.choke;

import io.welleng.core.check.Check;

/**
 * Why a choke model does not hold for a flow.
 *
 * @param reason what is wrong
 * @param value the value that is wrong, in the unit of the reason
 * @param limit the value that it may not pass, in the same unit
 */
public record ChokeRefusal(ChokeReason reason, double value, double limit) {

    /** Checks that the reason is there and that the numbers are finite. */
    public ChokeRefusal {
        Check.present(reason, "reason");
        Check.finite(value, "value", reason.unit());
        Check.finite(limit, "limit", reason.unit());
    }
}
