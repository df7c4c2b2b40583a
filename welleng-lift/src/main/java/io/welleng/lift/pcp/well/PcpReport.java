package io.welleng.lift.pcp.well;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Answer of a {@link PcpStudy}.
 *
 * @param name name of the well
 * @param outcome what the pump does at the speed of today
 * @param explanation the same in words
 * @param findings what is found at it, with evidence, what harms first; empty where it does not run
 * @param calibration well and pump brought to the reading; null where there is none
 * @param best the best speed, what limits it, and the gain over today
 * @param curve the pump against speed
 * @param chart rate and torque against differential pressure at several speeds; empty where the pump never runs
 * @param elastomer life of the elastomer at the pump; null where it is not asked or the pump never runs
 * @param advisories what to keep in mind
 */
public record PcpReport(
        String name,
        PcpOutcome outcome,
        String explanation,
        List<PcpFinding> findings,
        @OptionalValue PcpCalibration calibration,
        PcpBestSpeed best,
        List<PcpSpeedPoint> curve,
        List<PcpChartCurve> chart,
        @OptionalValue PcpElastomerLife elastomer,
        List<Advisory> advisories) {

    /** Makes the lists immutable. */
    public PcpReport {
        findings = List.copyOf(findings);
        curve = List.copyOf(curve);
        chart = List.copyOf(chart);
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "PcpReport[" + name + ": " + outcome + "; " + findings + "; best " + best + "]";
    }
}
