package io.welleng.allocation.network;

import io.welleng.allocation.Phase;
import io.welleng.allocation.method.AllocationMethod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * One phase of one day, allocated and not rounded: what is known of each node and link, and what is allocated to it. In
 * indices: nodes in the order of the network, links as the day has them. Immutable to its users.
 *
 * <p>At every node with inlets the allocated quantities of its inlets sum to {@link #toShare}: what it delivers as
 * allocated, its own uses and what went into its stock.
 */
public final class PhaseDay {

    final LocalDate date;
    final Topology topology;
    final DayValues values;
    final AllocationMethod[] methods;

    // of nodes
    final double[] estimate;
    final double[] uncertainty;
    final Basis[] basis;
    final boolean[] metered;
    final double[] delivered;
    final double[] toShare;
    final boolean[] shared;

    // of links
    final double[] linkEstimate;
    final double[] linkUncertainty;
    final Basis[] linkBasis;
    final boolean[] linkMetered;
    final double[] allocated;
    final double[] imbalanceShare;
    final boolean[] takesPart;

    PhaseDay(LocalDate date, DayValues values, AllocationMethod[] methods) {
        this.date = date;
        this.topology = values.topology;
        this.values = values;
        this.methods = methods;
        int n = topology.nodes.size();
        int links = topology.from.length;
        estimate = nothing(n);
        uncertainty = nothing(n);
        basis = new Basis[n];
        metered = new boolean[n];
        delivered = new double[n];
        toShare = new double[n];
        shared = new boolean[n];
        linkEstimate = nothing(links);
        linkUncertainty = nothing(links);
        linkBasis = new Basis[links];
        linkMetered = new boolean[links];
        allocated = new double[links];
        imbalanceShare = nothing(links);
        takesPart = new boolean[links];
    }

    /**
     * The same day with errors in its readings, allocated again. A missing reading of a meter is taken as it was
     * estimated, with an error of its own.
     *
     * @param errors errors of the readings
     * @return the numbers, or why there are none; without advisories on factors
     */
    public PhaseOutcome withErrors(ReadingErrors errors) {
        return NetworkSolver.solve(this, DayValues.of(this, errors));
    }

    private static double[] nothing(int n) {
        double[] values = new double[n];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /**
     * The production day.
     *
     * @return its date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * The phase.
     *
     * @return the phase
     */
    public Phase phase() {
        return topology.phase;
    }

    /**
     * The nodes of the network.
     *
     * @return nodes in the order of their indices
     */
    public List<Node> nodes() {
        return topology.nodes;
    }

    /**
     * Number of links of the day.
     *
     * @return links are 0 to this less 1
     */
    public int links() {
        return topology.from.length;
    }

    /**
     * Sender of a link.
     *
     * @param link the link
     * @return index of the node
     */
    public int from(int link) {
        return topology.from[link];
    }

    /**
     * Receiver of a link.
     *
     * @param link the link
     * @return index of the node
     */
    public int to(int link) {
        return topology.to[link];
    }

    /**
     * Links into a node.
     *
     * @param node index of the node
     * @return a new array of links, in the order of the input
     */
    public int[] inlets(int node) {
        return Arrays.copyOfRange(topology.inlets, topology.inletStart[node], topology.inletStart[node + 1]);
    }

    /**
     * Links out of a node.
     *
     * @param node index of the node
     * @return a new array of links, in the order of the input
     */
    public int[] outlets(int node) {
        return Arrays.copyOfRange(topology.outlets, topology.outletStart[node], topology.outletStart[node + 1]);
    }

    /**
     * Whether nothing is upstream of a node.
     *
     * @param node index of the node
     * @return true without inlets
     */
    public boolean isSource(int node) {
        return topology.isSource(node);
    }

    /**
     * Whether nothing is downstream of a node.
     *
     * @param node index of the node
     * @return true without outlets
     */
    public boolean isSink(int node) {
        return topology.isSink(node);
    }

    /**
     * Nodes so that each comes after all that deliver to it.
     *
     * @return a new array of indices
     */
    public int[] order() {
        return topology.order.clone();
    }

    /**
     * How the quantity of a node is shared.
     *
     * @param node index of the node
     * @return its method, or that of the study
     */
    public AllocationMethod method(int node) {
        return methods[node];
    }

    /**
     * Whether a node takes part: something is known of it or allocated to it, or it shares a quantity.
     *
     * @param node index of the node
     * @return false for a well that did not flow, or a node without this phase
     */
    public boolean takesPart(int node) {
        return shared[node] || basis[node] != null || delivered[node] != 0.0;
    }

    /**
     * What is known of what leaves a node, before allocation.
     *
     * @param node index of the node
     * @return quantity in the unit of the stream; NaN where nothing is known
     */
    public double estimate(int node) {
        return estimate[node];
    }

    /**
     * Standard uncertainty of {@link #estimate}.
     *
     * @param node index of the node
     * @return in the unit of the stream; NaN where it is not known
     */
    public double uncertainty(int node) {
        return uncertainty[node];
    }

    /**
     * How {@link #estimate} is known.
     *
     * @param node index of the node
     * @return the basis; {@link Basis#NONE} where nothing is known
     */
    public Basis basis(int node) {
        return basis[node] == null ? Basis.NONE : basis[node];
    }

    /**
     * What leaves a node downstream, as allocated; of a sink as metered.
     *
     * @param node index of the node
     * @return quantity in the unit of the stream
     */
    public double delivered(int node) {
        return delivered[node];
    }

    /**
     * Delivered + own uses + change of stock: what the inlets of a node sum to.
     *
     * @param node index of the node
     * @return quantity in the unit of the stream
     */
    public double toShare(int node) {
        return toShare[node];
    }

    /**
     * Whether the quantity of a node was shared over inlets.
     *
     * @param node index of the node
     * @return false for a source, and where nothing flowed
     */
    public boolean shared(int node) {
        return shared[node];
    }

    /**
     * A reading of the day.
     *
     * @param kind what it says
     * @param node index of the node
     * @return quantity in the unit of the stream; NaN where nothing was read
     */
    public double reading(ReadingKind kind, int node) {
        return values.get(kind, node);
    }

    /**
     * Own uses of a node: fuel, flare, losses and injection.
     *
     * @param node index of the node
     * @return quantity in the unit of the stream; 0 where none was read
     */
    public double uses(int node) {
        return values.orZero(ReadingKind.FUEL, node)
                + values.orZero(ReadingKind.FLARE, node)
                + values.orZero(ReadingKind.LOSS, node)
                + values.orZero(ReadingKind.INJECTION, node);
    }

    /**
     * Closing less opening stock of a node.
     *
     * @param node index of the node
     * @return quantity in the unit of the stream, less than 0 where stock was taken; 0 where none was read
     */
    public double stockChange(int node) {
        return values.orZero(ReadingKind.CLOSING_STOCK, node) - values.orZero(ReadingKind.OPENING_STOCK, node);
    }

    /**
     * Whether a link takes part in the sharing of its receiver.
     *
     * @param link the link
     * @return false where its sender did not flow
     */
    public boolean linkTakesPart(int link) {
        return takesPart[link];
    }

    /**
     * What is known of a link, before allocation.
     *
     * @param link the link
     * @return quantity in the unit of the stream; NaN where nothing is known
     */
    public double linkEstimate(int link) {
        return linkEstimate[link];
    }

    /**
     * Standard uncertainty of {@link #linkEstimate}.
     *
     * @param link the link
     * @return in the unit of the stream; NaN where it is not known
     */
    public double linkUncertainty(int link) {
        return linkUncertainty[link];
    }

    /**
     * How {@link #linkEstimate} is known.
     *
     * @param link the link
     * @return the basis; {@link Basis#NONE} where nothing is known
     */
    public Basis linkBasis(int link) {
        return linkBasis[link] == null ? Basis.NONE : linkBasis[link];
    }

    /**
     * What is allocated to a link.
     *
     * @param link the link
     * @return quantity in the unit of the stream
     */
    public double allocated(int link) {
        return allocated[link];
    }

    /**
     * Fraction of its receiver's imbalance that a link carries.
     *
     * @param link the link
     * @return \(\alpha_i\) (dimensionless); NaN where the method has none
     */
    public double imbalanceShare(int link) {
        return imbalanceShare[link];
    }

    /**
     * The meters of the day, and what is stated of its readings.
     *
     * @return the meters
     */
    public DayMeters meters() {
        return new DayMeters(this);
    }

    /**
     * Whether what is known of a link is metered: a reading, or a sum of readings.
     *
     * @param link the link
     * @return true if it is
     */
    public boolean linkMetered(int link) {
        return linkMetered[link];
    }

    /**
     * Fraction of what leaves its sender that goes by a link.
     *
     * @param link the link
     * @return fraction; NaN where none is given
     */
    public double split(int link) {
        return values.split[link];
    }
}
