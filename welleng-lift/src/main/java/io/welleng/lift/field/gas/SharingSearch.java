package io.welleng.lift.field.gas;

import io.welleng.lift.field.gas.Choices.Edge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Branch and bound. Each node keeps every well within a range of its corners and takes the concave hull of the curve
 * there, which gives a bound. Where a well ends on a part of the hull that its curve lies below, its range is split at
 * the deepest corner, or into shut in and running; the node of the highest bound is looked at next.
 */
final class SharingSearch {

    private final Choices[] wells;
    private final Choices[] plain;
    private final double refund;
    private final PriorityQueue<Node> open = new PriorityQueue<>();
    private final Relaxation relaxed;
    private final double goal;
    private final long mostNodes;
    private final Edge[] rootEdges;
    private final boolean[] replaced;
    private final int[] corners;

    /** The first well that is the same as each well. */
    private final int[] twin;

    private final double[] trialGas;
    private final boolean[] trialRunning;
    private Edge[] own = new Edge[64];
    private double pruned = Double.NEGATIVE_INFINITY;

    /** Best share found: gas of each well (Mscf/d), whether it runs, and the oil (STB/d). */
    final double[] gas;

    final boolean[] running;
    double oil = Double.NEGATIVE_INFINITY;

    /** No share makes more oil (STB/d). */
    double bound;

    long nodes;

    /** Prices at the root, for each compressor and for the total (STB/Mscf). */
    double[] compressorPrice;

    double totalPrice;

    /** Gas of each well on its hull at the root (Mscf/d). */
    double[] rootGas;

    /** A search on wells that are charged fees, whose bounds get an amount back (STB/d). Shares count without fees. */
    SharingSearch(Choices[] wells, Choices[] plain, double refund, GasLimits limits, double goal, long mostNodes) {
        this.plain = plain;
        this.refund = refund;
        this.wells = wells;
        this.relaxed = new Relaxation(wells, limits);
        this.goal = goal;
        this.mostNodes = mostNodes;
        this.replaced = new boolean[wells.length];
        this.corners = new int[wells.length];
        this.trialGas = new double[wells.length];
        this.trialRunning = new boolean[wells.length];
        this.gas = new double[wells.length];
        this.running = new boolean[wells.length];
        this.compressorPrice = new double[limits.compressor.length];
        this.twin = new int[wells.length];
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < wells.length; i++) {
            twin[i] = i;
            for (int j = 0; j < i && twin[i] == i; j++) {
                twin[i] = wells[i].twinOf(wells[j]) ? j : i;
            }
            edges.addAll(Arrays.asList(wells[i].hull(i, 0, wells[i].last())));
        }
        rootEdges = edges.toArray(new Edge[0]);
        Arrays.sort(rootEdges);
    }

    /** Whether the gap was closed before the nodes ran out. */
    boolean closed() {
        return bound <= enough() + 1e-12 * Math.abs(oil);
    }

    /** False where the least gas of the wells is more than there is. */
    boolean run() {
        Node root = new Node(null, -1, 0, 0, null);
        if (!solve(root)) {
            return false;
        }
        keep(root);
        search(mostNodes);
        return true;
    }

    /** Goes on until the gap is closed, or so many nodes were looked at in all. */
    void search(long most) {
        while (!open.isEmpty() && open.peek().bound > enough() && nodes < most) {
            branch(open.poll());
        }
        bound = Math.max(Math.max(oil, pruned), open.isEmpty() ? oil : open.peek().bound);
    }

    /** Takes over the best share that another search has found. */
    void startFrom(SharingSearch other) {
        oil = other.oil;
        System.arraycopy(other.gas, 0, gas, 0, gas.length);
        System.arraycopy(other.running, 0, running, 0, running.length);
    }

    private double enough() {
        return oil + goal * Math.abs(oil);
    }

    private void branch(Node node) {
        Choices well = wells[node.branchWell];
        boolean starts = well.shut && node.branchFrom == 0;
        int middle = starts ? 0 : well.deepest(node.branchFrom, node.branchTo);
        look(upTo(node, middle));
        look(from(node, starts ? 1 : middle));
    }

    private void look(Node child) {
        if (child != null && solve(child)) {
            keep(child);
        }
    }

    /** The well stays at or below a corner, and with it its later twins: of equal wells the earlier gets no less. */
    private Node upTo(Node node, int corner) {
        Node child = node;
        for (int w = node.branchWell; w < wells.length && child != null; w++) {
            int high = node.highOf(w, wells[w].last());
            if (twin[w] == twin[node.branchWell] && high > corner) {
                child = restricted(child, w, node.lowOf(w), corner);
            }
        }
        return child;
    }

    /** The well stays at or above a corner, and with it its earlier twins. */
    private Node from(Node node, int corner) {
        Node child = node;
        for (int w = node.branchWell; w >= 0 && child != null; w--) {
            int low = node.lowOf(w);
            if (twin[w] == twin[node.branchWell] && low < corner) {
                child = restricted(child, w, corner, node.highOf(w, wells[w].last()));
            }
        }
        return child;
    }

    private Node restricted(Node parent, int well, int low, int high) {
        return low > high ? null : new Node(parent, well, low, high, wells[well].hull(well, low, high));
    }

    /** A node that needs no branching is done; with fees its bound can still lie above its share. */
    private void keep(Node node) {
        if (node.branchWell >= 0 && node.bound > enough()) {
            open.add(node);
        } else {
            pruned = Math.max(pruned, node.bound);
        }
    }

    /** Bound of a node, and a share of its own where that is the best so far. */
    private boolean solve(Node node) {
        nodes++;
        Arrays.fill(replaced, false);
        Arrays.fill(corners, 0);
        int owned = 0;
        for (Node n = node; n.well >= 0; n = n.parent) {
            if (!replaced[n.well]) {
                replaced[n.well] = true;
                corners[n.well] = n.low;
                owned = append(n.edges, owned);
            }
        }
        Arrays.sort(own, 0, owned);
        if (!relaxed.startAt(corners)) {
            return false;
        }
        relaxed.fill(rootEdges, replaced, own, owned);
        double above = relaxed.oil + refund;
        node.bound = node.parent == null ? above : Math.min(node.parent.bound, above);
        int widest = relaxed.widestGap();
        node.branchWell = widest < 0 ? -1 : relaxed.part[widest].well;
        if (widest >= 0) {
            node.branchFrom = relaxed.part[widest].from;
            node.branchTo = relaxed.part[widest].to;
        }
        offer();
        if (node.parent == null) {
            compressorPrice = relaxed.compressorPrice.clone();
            totalPrice = relaxed.totalPrice;
            rootGas = relaxed.place();
        }
        if (widest >= 0 && node.bound > enough()) {
            relaxed.fillWhole(rootEdges, replaced, own, owned);
            offer();
        }
        return true;
    }

    private void offer() {
        double found = relaxed.onCurves(trialGas, trialRunning);
        if (plain != wells) {
            found = 0.0;
            for (int i = 0; i < wells.length; i++) {
                found += plain[i].oilAt(trialGas[i], trialRunning[i]);
            }
        }
        if (found > oil) {
            oil = found;
            System.arraycopy(trialGas, 0, gas, 0, gas.length);
            System.arraycopy(trialRunning, 0, running, 0, running.length);
        }
    }

    private int append(Edge[] edges, int owned) {
        if (owned + edges.length > own.length) {
            own = Arrays.copyOf(own, 2 * (owned + edges.length));
        }
        System.arraycopy(edges, 0, own, owned, edges.length);
        return owned + edges.length;
    }

    /** A range of corners for one well, on top of those of its parents. */
    private static final class Node implements Comparable<Node> {
        final Node parent;
        final int well;
        final int low;
        final int high;
        final Edge[] edges;
        double bound = Double.POSITIVE_INFINITY;
        int branchWell = -1;
        int branchFrom;
        int branchTo;

        Node(Node parent, int well, int low, int high, Edge[] edges) {
            this.parent = parent;
            this.well = well;
            this.low = low;
            this.high = high;
            this.edges = edges;
        }

        int lowOf(int wanted) {
            for (Node n = this; n.well >= 0; n = n.parent) {
                if (n.well == wanted) {
                    return n.low;
                }
            }
            return 0;
        }

        int highOf(int wanted, int last) {
            for (Node n = this; n.well >= 0; n = n.parent) {
                if (n.well == wanted) {
                    return n.high;
                }
            }
            return last;
        }

        @Override
        public int compareTo(Node other) {
            return Double.compare(other.bound, bound);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
