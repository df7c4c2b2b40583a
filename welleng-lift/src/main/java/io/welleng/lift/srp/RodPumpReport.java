package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Answer of a {@link RodPumpStudy}.
 *
 * @param name name of the well
 * @param outcome cards, loads, torque and rate, or why there are none
 * @param advisories what to keep in mind
 */
public record RodPumpReport(String name, RodPumpOutcome outcome, List<Advisory> advisories) {

    /** Makes the list immutable. */
    public RodPumpReport {
        Check.present(outcome, "outcome");
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "RodPumpReport[" + name + ": " + outcome + ", " + advisories.size() + " advisory(ies)]";
    }
}
