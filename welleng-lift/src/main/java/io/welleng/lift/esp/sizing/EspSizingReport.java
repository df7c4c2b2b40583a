package io.welleng.lift.esp.sizing;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Answer of an {@link EspSizingStudy}.
 *
 * @param name name of the well
 * @param duty what the pump has to do; null where that is not known, as the outcome says
 * @param outcome the designs, or why there are none
 * @param rejected the stages that are no answer, in the order of the list
 * @param advisories what to keep in mind, whichever design is taken
 */
public record EspSizingReport(
        String name,
        @OptionalValue PumpDuty duty,
        SizingOutcome outcome,
        List<RejectedStage> rejected,
        List<Advisory> advisories) {

    /** Makes the lists immutable. */
    public EspSizingReport {
        Check.text(name, "name");
        Check.present(outcome, "outcome");
        rejected = List.copyOf(rejected);
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "EspSizingReport[" + name + ": " + outcome + (duty == null ? "" : "; " + duty) + "; " + rejected.size()
                + " stage(s) refused]";
    }
}
