package io.welleng.lift.esp.diagnosis;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * Answer of an {@link EspDiagnosisStudy}.
 *
 * @param name name of the well
 * @param headTrend trend of the head factor
 * @param efficiencyTrend trend of the efficiency factor; null where no sample has electric readings that give one
 * @param efficiency the efficiency now; null where it is not known
 * @param diagnosed samples that tell something, by time
 * @param refused samples that do not, by time, with the reason
 */
public record EspDiagnosisReport(
        String name,
        WearTrend headTrend,
        @OptionalValue WearTrend efficiencyTrend,
        @OptionalValue EfficiencyCheck efficiency,
        List<SampleOutcome.Diagnosed> diagnosed,
        List<SampleOutcome.Refused> refused) {

    /** Makes the lists immutable. */
    public EspDiagnosisReport {
        Check.text(name, "name");
        Check.present(headTrend, "headTrend");
        diagnosed = List.copyOf(diagnosed);
        refused = List.copyOf(refused);
    }

    @Override
    public String toString() {
        return "EspDiagnosisReport[" + name + ": head " + headTrend
                + (efficiencyTrend == null ? "" : "; efficiency " + efficiencyTrend)
                + (efficiency == null ? "" : "; " + efficiency) + "; " + diagnosed.size() + " samples used, "
                + refused.size() + " refused]";
    }
}
