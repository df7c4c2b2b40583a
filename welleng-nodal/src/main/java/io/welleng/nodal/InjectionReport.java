package io.welleng.nodal;

import io.welleng.core.study.Advisory;
import io.welleng.nodal.traverse.TraversePoint;
import java.util.List;

/**
 * Answer of an {@link InjectionStudy}.
 *
 * @param name name of the well
 * @param outcome the operating point, or why there is none
 * @param rateStbPerDay injection rate (STB/d), 0 where there is none
 * @param pwfPsia bottom-hole pressure at that rate, the reservoir pressure where there is none (psia)
 * @param deliveredCurve bottom-hole pressure that the well delivers, by increasing rate; empty where nothing is injected
 * @param takenCurve bottom-hole pressure at which the reservoir takes a rate, by increasing rate; empty likewise
 * @param traverse pressure along the well at the operating point, from the wellhead down; empty likewise
 * @param advisories what to keep in mind
 * @param evaluations how often the reservoir's side was asked
 */
public record InjectionReport(
        String name,
        NodalOutcome outcome,
        double rateStbPerDay,
        double pwfPsia,
        List<CurvePoint> deliveredCurve,
        List<CurvePoint> takenCurve,
        List<TraversePoint> traverse,
        List<Advisory> advisories,
        int evaluations) {

    /** Makes the lists immutable. */
    public InjectionReport {
        deliveredCurve = List.copyOf(deliveredCurve);
        takenCurve = List.copyOf(takenCurve);
        traverse = List.copyOf(traverse);
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "InjectionReport[" + name + ": " + outcome + ", " + advisories.size() + " advisory(ies)]";
    }
}
