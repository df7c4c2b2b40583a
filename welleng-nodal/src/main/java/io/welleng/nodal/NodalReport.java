package io.welleng.nodal;

import io.welleng.core.study.Advisory;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.traverse.TraversePoint;
import java.util.List;
import java.util.Locale;

/**
 * Answer of a {@link NodalStudy}.
 *
 * @param name name of the well
 * @param outcome the operating point, or why there is none
 * @param oilRateStbPerDay oil rate at the operating point (STB/d), 0 where there is none
 * @param gasRateMscfPerDay gas rate at the operating point (Mscf/d), 0 where there is none
 * @param waterRateStbPerDay water rate at the operating point (STB/d), 0 where there is none
 * @param ipr the inflow relationship that was solved
 * @param method the flow correlation with its options
 * @param inflowCurve inflow from shut-in to absolute open flow, by increasing rate
 * @param outflowCurve outflow at the rates at which it has an answer, by increasing rate
 * @param traverse pressure along the well at the operating point, empty where there is none
 * @param advisories what to keep in mind
 * @param traverses marches along the well that the operating point needed
 */
public record NodalReport(
        String name,
        NodalOutcome outcome,
        double oilRateStbPerDay,
        double gasRateMscfPerDay,
        double waterRateStbPerDay,
        Ipr ipr,
        FlowMethod method,
        List<CurvePoint> inflowCurve,
        List<CurvePoint> outflowCurve,
        List<TraversePoint> traverse,
        List<Advisory> advisories,
        int traverses) {

    /** Makes the lists immutable. */
    public NodalReport {
        inflowCurve = List.copyOf(inflowCurve);
        outflowCurve = List.copyOf(outflowCurve);
        traverse = List.copyOf(traverse);
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "NodalReport[%s: %s, oil %.4g STB/d, gas %.4g Mscf/d, water %.4g STB/d, %d advisory(ies)]",
                name,
                outcome,
                oilRateStbPerDay,
                gasRateMscfPerDay,
                waterRateStbPerDay,
                advisories.size());
    }
}
