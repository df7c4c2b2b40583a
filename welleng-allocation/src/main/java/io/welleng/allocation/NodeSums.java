package io.welleng.allocation;

import io.welleng.allocation.internal.ExactSum;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.PhaseDay;
import io.welleng.allocation.rounding.Rounding;
import java.util.ArrayList;
import java.util.List;

/** Running totals of the nodes of one stream; every sum is exact and rounded once, at the end. */
final class NodeSums {

    private static final Rounding CENTS = new Rounding(2);

    private final int[] days;
    private final ExactSum[] estimate;
    private final ExactSum[] allocated;
    private final long[] units;
    private final long[] cents;

    NodeSums(int nodes) {
        days = new int[nodes];
        estimate = new ExactSum[nodes];
        allocated = new ExactSum[nodes];
        units = new long[nodes];
        cents = new long[nodes];
    }

    void add(PhaseDay day, int node, long printed, long usd) {
        if (days[node] == 0) {
            estimate[node] = new ExactSum();
            allocated[node] = new ExactSum();
        }
        days[node]++;
        if (!Double.isNaN(day.estimate(node))) {
            estimate[node].add(day.estimate(node));
        }
        allocated[node].add(day.delivered(node));
        units[node] += printed;
        cents[node] += usd;
    }

    List<NodeTotal> totals(Stream stream, List<Node> nodes) {
        List<NodeTotal> totals = new ArrayList<>();
        for (int node = 0; node < days.length; node++) {
            if (days[node] > 0) {
                totals.add(new NodeTotal(
                        nodes.get(node).name(),
                        nodes.get(node).kind(),
                        stream.phase(),
                        days[node],
                        estimate[node].value(),
                        allocated[node].value(),
                        stream.rounding().value(units[node]),
                        stream.priceUsdPerUnit() == null ? null : CENTS.value(cents[node])));
            }
        }
        return totals;
    }
}
