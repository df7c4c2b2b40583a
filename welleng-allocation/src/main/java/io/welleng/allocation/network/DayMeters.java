package io.welleng.allocation.network;

/** Where the meters of one phase of one day are, and what is stated of the uncertainty of its readings. Immutable. */
public final class DayMeters {

    private final PhaseDay day;

    DayMeters(PhaseDay day) {
        this.day = day;
    }

    /**
     * Whether a node has a meter on all that leaves it.
     *
     * @param node index of the node
     * @return true with a meter
     */
    public boolean onNode(int node) {
        return day.topology.nodeMeter[node] != null;
    }

    /**
     * Whether a link has a meter of its own.
     *
     * @param link the link
     * @return true with a meter
     */
    public boolean onLink(int link) {
        return day.topology.linkMeter[link] != null;
    }

    /**
     * What the uncertainty of a node follows from.
     *
     * @param node index of the node
     * @return the statement; null where it follows from the inlets, or is not known
     */
    public Uncertainty stated(int node) {
        if (day.basis[node] == null) {
            return null;
        }
        Uncertainty ofNode = day.topology.nodes.get(node).estimateUncertaintyOf(day.topology.phase);
        return switch (day.basis[node]) {
            case METER, MISSING_METER ->
                first(day.values.meterUncertainty[node], day.topology.nodeMeter[node].uncertainty());
            case ESTIMATE -> first(day.values.estimateUncertainty[node], ofNode);
            default -> ofNode;
        };
    }

    /**
     * What the uncertainty of a link with a meter follows from.
     *
     * @param link the link
     * @return the statement; null for a link without a meter, or where it is not known
     */
    public Uncertainty statedOfLink(int link) {
        return onLink(link)
                ? first(day.values.linkUncertainty[link], day.topology.linkMeter[link].uncertainty())
                : null;
    }

    private static Uncertainty first(Uncertainty own, Uncertainty usual) {
        return own == null ? usual : own;
    }
}
