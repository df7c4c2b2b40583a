package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.lift.srp.card.CardFinding;
import java.util.List;

/**
 * Answer of a {@link DynacardStudy}.
 *
 * @param name name of the well
 * @param findings what the inspection of the record found and repaired
 * @param outcome the card with all that follows from it, or why there is none
 * @param advisories what to keep in mind
 */
public record DynacardReport(
        String name, List<CardFinding> findings, DynacardOutcome outcome, List<Advisory> advisories) {

    /** Makes the lists immutable. */
    public DynacardReport {
        findings = List.copyOf(findings);
        Check.present(outcome, "outcome");
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "DynacardReport[" + name + ": " + outcome + ", " + findings.size() + " finding(s), " + advisories.size()
                + " advisory(ies)]";
    }
}
