package io.welleng.examples.fieldstudy.report;

import io.welleng.allocation.DayOutcome;
import io.welleng.allocation.InletShare;
import io.welleng.allocation.NodeBalance;
import io.welleng.allocation.network.Obstacle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One day of one case, by name of the node. Everything is null where the day was not allocated. */
final class MonthDay {

    private final DayOutcome outcome;
    private final Map<String, NodeBalance> balances = new LinkedHashMap<>();
    private final Map<String, InletShare> shares = new LinkedHashMap<>();

    MonthDay(DayOutcome outcome) {
        this.outcome = outcome;
        if (outcome instanceof DayOutcome.Allocated day) {
            for (NodeBalance node : day.nodes()) {
                balances.put(node.node(), node);
                node.inlets().forEach(share -> shares.put(share.node(), share));
            }
            balances.values().stream()
                    .filter(node -> !shares.containsKey(node.node()))
                    .toList()
                    .forEach(node -> shares.put(node.node(), sink(node)));
        }
    }

    /** What leaves the network, in the form of all other numbers; its estimate is the sum of all that flows to it. */
    private static InletShare sink(NodeBalance node) {
        boolean known = node.inlets().stream().allMatch(inlet -> inlet.standardUncertainty() != null);
        double variance = known
                ? node.inlets().stream()
                        .mapToDouble(inlet -> inlet.standardUncertainty() * inlet.standardUncertainty())
                        .sum()
                : 0.0;
        return new InletShare(
                node.node(),
                node.basis(),
                node.inletEstimate(),
                known ? Math.sqrt(variance) : null,
                null,
                node.factor(),
                node.delivered(),
                node.roundedDelivered(),
                node.valueUsd());
    }

    boolean isAllocated() {
        return outcome instanceof DayOutcome.Allocated;
    }

    /** Why it was not allocated. */
    List<Obstacle> obstacles() {
        return outcome instanceof DayOutcome.NotAllocated day ? day.obstacles() : List.of();
    }

    /** What a node was allocated, or null where it took no part. */
    InletShare share(String node) {
        return shares.get(node);
    }

    /** Printed volume of a node (bbl); 0 where it took no part. */
    Double allocatedBbl(String node) {
        if (!isAllocated()) {
            return null;
        }
        InletShare share = shares.get(node);
        return share == null ? Double.valueOf(0.0) : Double.valueOf(share.rounded());
    }

    /** Allocated volume over the estimates of what is measured together. */
    Double factor(String node) {
        return of(node, NodeBalance::factor, InletShare::factor);
    }

    /** Allocated volume less the estimates of what is measured together (bbl). */
    Double imbalanceBbl(String node) {
        return of(
                node,
                NodeBalance::imbalance,
                share -> share.estimate() == null ? null : share.allocated() - share.estimate());
    }

    private Double of(String node, Function<NodeBalance, Double> balance, Function<InletShare, Double> share) {
        if (balances.containsKey(node)) {
            return balance.apply(balances.get(node));
        }
        return shares.containsKey(node) ? share.apply(shares.get(node)) : null;
    }
}
