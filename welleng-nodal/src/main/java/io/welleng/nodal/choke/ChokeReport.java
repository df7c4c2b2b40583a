package io.welleng.nodal.choke;

import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Answer of a {@link ChokeStudy}.
 *
 * @param name name of the well or the choke
 * @param law the choke model with its options
 * @param outcome the flow, critical or not, or why there is none
 * @param againstDownstreamPressure rate against downstream pressure at the upstream pressure and size of the outcome, by
 *     increasing pressure; of a law of critical flow the critical part; empty where there is no flow
 * @param againstSize rate against size at the pressures of the outcome, from a quarter of its size to twice it; empty where
 *     there is no flow
 * @param advisories what to keep in mind
 */
public record ChokeReport(
        String name,
        ChokeLaw law,
        ChokeOutcome outcome,
        List<ChokePoint> againstDownstreamPressure,
        List<ChokePoint> againstSize,
        List<Advisory> advisories) {

    /** Makes the lists immutable. */
    public ChokeReport {
        againstDownstreamPressure = List.copyOf(againstDownstreamPressure);
        againstSize = List.copyOf(againstSize);
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "ChokeReport[" + name + ": " + outcome + ", " + advisories.size() + " advisory(ies)]";
    }
}
