package io.welleng.allocation.network;

import io.welleng.allocation.Phase;
import io.welleng.core.check.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The network of one phase between two changes, in indices: nodes in their order, links in the order of their senders. */
final class Topology {

    final Phase phase;
    final List<Node> nodes;
    final Map<String, Integer> indexOf;
    final int[] from;
    final int[] to;
    /** Split of each link as the network has it; NaN where it has none. */
    final double[] split;
    /** Meter of each node and of each link, or null. */
    final Meter[] nodeMeter;

    final Meter[] linkMeter;
    /** Links into node n are {@code inlets[inletStart[n] .. inletStart[n + 1])}; of outlets the same. */
    final int[] inletStart;

    final int[] inlets;
    final int[] outletStart;
    final int[] outlets;
    /** Nodes, each after all that deliver to it. */
    final int[] order;

    Topology(Phase phase, LocalDate since, List<Node> nodes, Map<String, Integer> indexOf, List<Link> links) {
        this.phase = phase;
        this.nodes = nodes;
        this.indexOf = indexOf;
        int n = nodes.size();
        int count = links.size();
        from = new int[count];
        to = new int[count];
        split = new double[count];
        for (int l = 0; l < count; l++) {
            Link link = links.get(l);
            from[l] = indexOf.get(link.from());
            to[l] = indexOf.get(link.to());
            split[l] = link.split() == null ? Double.NaN : link.split();
        }
        inletStart = new int[n + 1];
        outletStart = new int[n + 1];
        inlets = grouped(to, inletStart);
        outlets = grouped(from, outletStart);
        nodeMeter = new Meter[n];
        linkMeter = new Meter[count];
        for (int i = 0; i < n; i++) {
            for (Meter meter : nodes.get(i).meters()) {
                if (meter.phases().contains(phase)) {
                    place(meter, i);
                }
            }
        }
        order = sorted(since);
    }

    private void place(Meter meter, int node) {
        if (meter.to() == null) {
            nodeMeter[node] = meter;
            return;
        }
        int link = link(node, indexOf.get(meter.to()));
        if (link >= 0) {
            linkMeter[link] = meter;
        }
    }

    /** The link between two nodes, or -1. */
    int link(int sender, int receiver) {
        for (int k = outletStart[sender]; k < outletStart[sender + 1]; k++) {
            if (to[outlets[k]] == receiver) {
                return outlets[k];
            }
        }
        return -1;
    }

    boolean isSource(int node) {
        return inletStart[node + 1] == inletStart[node];
    }

    boolean isSink(int node) {
        return outletStart[node + 1] == outletStart[node];
    }

    private static int[] grouped(int[] key, int[] start) {
        for (int k : key) {
            start[k + 1]++;
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] next = Arrays.copyOf(start, start.length);
        int[] grouped = new int[key.length];
        for (int l = 0; l < key.length; l++) {
            grouped[next[key[l]]++] = l;
        }
        return grouped;
    }

    /** Kahn's order. */
    private int[] sorted(LocalDate since) {
        int n = nodes.size();
        int[] waiting = new int[n];
        ArrayDeque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < n; i++) {
            waiting[i] = inletStart[i + 1] - inletStart[i];
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        int[] sorted = new int[n];
        int done = 0;
        while (!ready.isEmpty()) {
            int node = ready.poll();
            sorted[done++] = node;
            for (int k = outletStart[node]; k < outletStart[node + 1]; k++) {
                int receiver = to[outlets[k]];
                if (--waiting[receiver] == 0) {
                    ready.add(receiver);
                }
            }
        }
        if (done < n) {
            throw cycle(waiting, since);
        }
        return sorted;
    }

    /** Walks upstream among the nodes that wait for each other, until one comes again. */
    private InvalidInputException cycle(int[] waiting, LocalDate since) {
        int node = 0;
        while (waiting[node] == 0) {
            node++;
        }
        boolean[] seen = new boolean[waiting.length];
        while (!seen[node]) {
            seen[node] = true;
            node = waitingSender(node, waiting);
        }
        StringBuilder names = new StringBuilder(nodes.get(node).name());
        int end = node;
        do {
            node = waitingSender(node, waiting);
            names.insert(0, nodes.get(node).name() + " -> ");
        } while (node != end);
        String day = since.equals(LocalDate.MIN) ? "" : " on " + since;
        return new InvalidInputException("links", "without a cycle of " + phase.label() + day, "", names.toString());
    }

    private int waitingSender(int node, int[] waiting) {
        for (int k = inletStart[node]; k < inletStart[node + 1]; k++) {
            if (waiting[from[inlets[k]]] > 0) {
                return from[inlets[k]];
            }
        }
        throw new IllegalStateException("a node that waits has a sender that waits");
    }
}
