package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Answer of a {@link VirtualFlowMeterStudy}.
 *
 * @param name name of the well
 * @param outcome all estimates together, or why there is no rate
 * @param estimates each estimate by itself, in the order asked
 * @param advisories what to keep in mind
 */
public record VirtualFlowMeterReport(
        String name, MeterOutcome outcome, List<MeterEstimate> estimates, List<Advisory> advisories) {

    /** Makes the lists immutable. */
    public VirtualFlowMeterReport {
        Check.present(outcome, "outcome");
        estimates = List.copyOf(estimates);
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "VirtualFlowMeterReport[" + name + ": " + outcome + ", " + estimates + ", " + advisories.size()
                + " advisory(ies)]";
    }
}
