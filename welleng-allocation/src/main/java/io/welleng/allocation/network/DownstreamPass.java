package io.welleng.allocation.network;

import io.welleng.allocation.internal.ExactSum;
import io.welleng.allocation.method.Inlets;
import io.welleng.allocation.method.Shared;
import io.welleng.allocation.method.Sharing;
import java.util.List;
import java.util.Set;

/** From the sales points back to the wells: shares the quantity of each node over its inlets. */
final class DownstreamPass {

    /** Of the greatest term of a balance: what is left of a difference that is 0 but for rounding. */
    private static final double ROUNDING = 1e-12;

    private final PhaseDay day;
    private final Topology topology;
    private final Band[] bands;
    private final List<Obstacle> obstacles;
    private final Cautions cautions;
    /** Nodes whose quantity is not known, because of an obstacle downstream. */
    private final boolean[] blocked;

    DownstreamPass(PhaseDay day, Band[] bands, List<Obstacle> obstacles, Cautions cautions) {
        this.day = day;
        this.topology = day.topology;
        this.bands = bands;
        this.obstacles = obstacles;
        this.cautions = cautions;
        blocked = new boolean[topology.nodes.size()];
    }

    void run() {
        for (int k = topology.order.length - 1; k >= 0; k--) {
            int node = topology.order[k];
            if (topology.isSink(node)) {
                sink(node);
            } else {
                deliver(node);
            }
            if (!blocked[node]) {
                balance(node);
            }
            if (!blocked[node] && !topology.isSource(node)) {
                share(node);
            }
        }
    }

    private void sink(int node) {
        if (day.basis[node] == null) {
            blocked[node] = topology.nodeMeter[node] != null && !topology.isSource(node);
            return;
        }
        if (!day.metered[node]) {
            blocked[node] = true;
            boolean hasMeter = topology.nodeMeter[node] != null;
            if (!hasMeter && (day.estimate[node] > 0.0 || !topology.isSource(node))) {
                obstacles.add(new Obstacle.NoMeterPath(name(node), unmetered(node)));
            }
            return;
        }
        day.delivered[node] = day.estimate[node];
    }

    private String unmetered(int node) {
        for (int k = topology.inletStart[node]; k < topology.inletStart[node + 1]; k++) {
            int link = topology.inlets[k];
            if (day.linkBasis[link] != null && !day.linkMetered[link]) {
                return name(topology.from[link]);
            }
        }
        return null;
    }

    private void deliver(int node) {
        ExactSum sum = new ExactSum();
        for (int k = topology.outletStart[node]; k < topology.outletStart[node + 1]; k++) {
            int link = topology.outlets[k];
            blocked[node] |= blocked[topology.to[link]];
            sum.add(day.allocated[link]);
        }
        day.delivered[node] = sum.value();
        Band band = bands[node];
        if (!blocked[node] && band != null && day.estimate[node] > 0.0) {
            double factor = day.delivered[node] / day.estimate[node];
            if (!band.contains(factor)) {
                cautions.factorOutsideBand(node, factor, band);
            }
        }
    }

    private void balance(int node) {
        double uses = day.uses(node);
        double stock = day.stockChange(node);
        double toShare = day.delivered[node];
        if (uses != 0.0 || stock != 0.0) {
            ExactSum sum = new ExactSum();
            sum.add(day.delivered[node]);
            for (ReadingKind kind :
                    List.of(ReadingKind.FUEL, ReadingKind.FLARE, ReadingKind.LOSS, ReadingKind.INJECTION)) {
                sum.add(day.values.orZero(kind, node));
            }
            double opening = day.values.orZero(ReadingKind.OPENING_STOCK, node);
            sum.add(day.values.orZero(ReadingKind.CLOSING_STOCK, node));
            sum.add(-opening);
            toShare = sum.value();
            if (Math.abs(toShare) <= ROUNDING * Math.max(opening, day.delivered[node])) {
                toShare = 0.0;
            }
        }
        day.toShare[node] = toShare;
        if (toShare < 0.0) {
            blocked[node] = true;
            obstacles.add(new Obstacle.NegativeQuantity(name(node), toShare));
        } else if (toShare > 0.0 && topology.isSource(node) && topology.isSink(node)) {
            obstacles.add(new Obstacle.NoInlets(name(node), toShare));
        }
    }

    private void share(int node) {
        int begin = topology.inletStart[node];
        int size = topology.inletStart[node + 1] - begin;
        Set<String> unknown = day.methods[node].inletsWithoutEstimate();
        int[] links = new int[size];
        int count = 0;
        for (int k = begin; k < begin + size; k++) {
            int link = topology.inlets[k];
            if (day.linkBasis[link] != null || !unknown.isEmpty() && unknown.contains(name(topology.from[link]))) {
                links[count++] = link;
            }
        }
        if (count == 0) {
            if (day.toShare[node] > 0.0) {
                blocked[node] = true;
                obstacles.add(new Obstacle.NoInlets(name(node), day.toShare[node]));
            }
            return;
        }
        Sharing sharing = day.methods[node].share(inlets(node, links, count));
        if (sharing instanceof Shared shared) {
            keep(node, links, count, shared);
        } else {
            blocked[node] = true;
            obstacles.add(new Obstacle.NotShared(
                    name(node), day.methods[node].label(), ((Sharing.Refused) sharing).reason()));
        }
    }

    private Inlets inlets(int node, int[] links, int count) {
        String[] names = new String[count];
        double[] estimates = new double[count];
        double[] uncertainties = new double[count];
        boolean[] metered = new boolean[count];
        for (int i = 0; i < count; i++) {
            int link = links[i];
            boolean known = day.linkBasis[link] != null;
            names[i] = name(topology.from[link]);
            estimates[i] = known ? day.linkEstimate[link] : 0.0;
            uncertainties[i] = known ? day.linkUncertainty[link] : Double.NaN;
            metered[i] = day.linkMetered[link];
        }
        boolean own = topology.nodeMeter[node] != null && day.basis[node] != null;
        double uncertainty = own ? day.uncertainty[node] : Double.NaN;
        return new Inlets(
                name(node),
                day.date,
                topology.phase,
                day.toShare[node],
                uncertainty,
                names,
                estimates,
                uncertainties,
                metered);
    }

    private void keep(int node, int[] links, int count, Shared shared) {
        day.shared[node] = true;
        for (int i = 0; i < count; i++) {
            day.allocated[links[i]] = shared.allocated(i);
            day.takesPart[links[i]] = true;
            Double alpha = shared.imbalanceShare(i);
            day.imbalanceShare[links[i]] = alpha == null ? Double.NaN : alpha;
        }
        for (String inlet : shared.bounded()) {
            cautions.boundedAtZero(node, inlet, day.methods[node].label());
        }
    }

    private String name(int index) {
        return topology.nodes.get(index).name();
    }
}
