package io.welleng.nodal;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.nodal.choke.ChokePoint;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.ipr.LimitMark;
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
 * @param node where the curves of inflow and outflow are compared
 * @param inflowCurve pressure given at the node from shut-in to absolute open flow, by increasing rate
 * @param outflowCurve pressure needed at the node at the rates at which there is one, by increasing rate
 * @param minimumStableRateStbPerDay rate at which the bottom-hole pressure needed is least (STB/d): below it the tubing
 *     loads up and flow is hardly steady, whatever the crossing; it may lie beyond absolute open flow; null where the
 *     pressure needed rises from the lowest rate shown
 * @param limits drawdown limits as points of the inflow at the bottom of the hole, the governing one first
 * @param traverse pressure along the well at the operating point, from the wellhead down; empty where there is none
 * @param flowline pressure along the flowline at the operating point, from the separator back to the wellhead; empty where
 *     there is none
 * @param choke how the flow passes the choke at the operating point; null where there is no choke or no operating point
 * @param velocities where the well comes nearest to the velocity limits asked for
 * @param remedies what would make a dead well flow; empty for a well that flows, or that nothing found would help
 * @param advisories what to keep in mind
 * @param traverses how often the pressure needed was computed for the operating point
 */
public record NodalReport(
        String name,
        NodalOutcome outcome,
        double oilRateStbPerDay,
        double gasRateMscfPerDay,
        double waterRateStbPerDay,
        Ipr ipr,
        FlowMethod method,
        SolutionNode node,
        List<CurvePoint> inflowCurve,
        List<CurvePoint> outflowCurve,
        @OptionalValue Double minimumStableRateStbPerDay,
        List<LimitMark> limits,
        List<TraversePoint> traverse,
        List<TraversePoint> flowline,
        @OptionalValue ChokePoint choke,
        VelocityCheck velocities,
        List<Remedy> remedies,
        List<Advisory> advisories,
        int traverses) {

    /** Makes the lists immutable. */
    public NodalReport {
        inflowCurve = List.copyOf(inflowCurve);
        outflowCurve = List.copyOf(outflowCurve);
        limits = List.copyOf(limits);
        traverse = List.copyOf(traverse);
        flowline = List.copyOf(flowline);
        remedies = List.copyOf(remedies);
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
