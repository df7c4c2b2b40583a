package io.welleng.examples.fieldstudy.study;

import io.welleng.allocation.AllocationReport;
import io.welleng.allocation.DayOutcome;
import io.welleng.allocation.NodeTotal;
import io.welleng.allocation.Phase;
import io.welleng.allocation.StreamTotal;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.owner.OwnerTotal;
import io.welleng.allocation.trust.Explainer;
import io.welleng.allocation.trust.Explanation;
import io.welleng.examples.fieldstudy.input.AllocationMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case with its answer.
 *
 * @param question the case
 * @param report its report
 */
public record AllocationResult(AllocationCase question, AllocationReport report) {

    /** Name of the node of the total meter. */
    public static final String TOTAL_METER = MonthNetwork.TOTAL;

    /**
     * Name of the node of all fields without a meter.
     *
     * @param month the month
     * @return name of a group, or of the field where there is one only
     */
    public static String byDifference(AllocationMonth month) {
        return MonthNetwork.byDifference(month);
    }

    /**
     * The whole month.
     *
     * @return its total
     */
    public StreamTotal total() {
        return report.total(Phase.OIL);
    }

    /**
     * The month of a field, of a well, or of a field metered as a whole.
     *
     * @param name name of the node
     * @return its total, if it took part on any allocated day
     */
    public Optional<NodeTotal> node(String name) {
        return report.nodes().stream().filter(node -> node.node().equals(name)).findFirst();
    }

    /**
     * The month of an owner.
     *
     * @param name name of the owner; empty for what nobody owns
     * @return its total, if it has anything
     */
    public Optional<OwnerTotal> owner(String name) {
        return report.owners().stream()
                .filter(owner -> owner.owner().equals(name))
                .findFirst();
    }

    /**
     * Where the volume of one well on one day comes from: of the largest well on the first day that was allocated.
     *
     * @return the explanation, if any day was allocated to wells
     */
    public Optional<Explanation> explanation() {
        for (DayOutcome outcome : report.days()) {
            if (outcome instanceof DayOutcome.Allocated day) {
                Set<String> wells = question.study().network().nodes().stream()
                        .filter(node -> node.kind() == NodeKind.WELL)
                        .map(Node::name)
                        .collect(Collectors.toSet());
                return day.nodes().stream()
                        .flatMap(node -> node.inlets().stream())
                        .filter(share -> wells.contains(share.node()))
                        .reduce((a, b) -> b.allocated() > a.allocated() ? b : a)
                        .map(share ->
                                new Explainer(question.study(), report).node(day.date(), Phase.OIL, share.node()));
            }
        }
        return Optional.empty();
    }
}
