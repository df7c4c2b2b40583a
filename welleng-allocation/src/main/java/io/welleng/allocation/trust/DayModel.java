package io.welleng.allocation.trust;

import io.welleng.allocation.method.Inlets;
import io.welleng.allocation.network.Basis;
import io.welleng.allocation.network.PhaseDay;
import io.welleng.allocation.network.ReadingKind;
import io.welleng.allocation.network.Uncertainty;
import java.util.Arrays;

/** One phase of one day with the derivatives of its parts, and the error that each reading has. */
final class DayModel {

    final PhaseDay day;
    final int nodes;
    final int[][] inlets;
    final int[][] outlets;
    final int[] order;
    /** Links that take part in the sharing of a node, and its derivatives; null where nothing was shared. */
    final int[][] shares;

    final SharingDerivatives[] derivatives;
    /** Error of the reading of each node, of each link with a meter, of each virtual meter; or -1. */
    final int[] own;

    final int[] ofLink;
    final int[] virtual;
    /** Own standard uncertainty of each virtual meter, besides its inlets. */
    final double[] virtualSigma;
    /** Change of the standard uncertainty with the quantity. */
    final double[] slope;

    final double[] linkSlope;
    /** Nodes and links whose quantity would be less than 0, and does not change with the readings. */
    final boolean[] clamped;

    DayModel(PhaseDay day) {
        this.day = day;
        nodes = day.nodes().size();
        inlets = new int[nodes][];
        outlets = new int[nodes][];
        order = day.order();
        shares = new int[nodes][];
        derivatives = new SharingDerivatives[nodes];
        own = filled(nodes);
        ofLink = filled(day.links());
        virtual = filled(nodes);
        virtualSigma = new double[nodes];
        slope = new double[nodes];
        linkSlope = new double[day.links()];
        clamped = new boolean[nodes];
        for (int node = 0; node < nodes; node++) {
            inlets[node] = day.inlets(node);
            outlets[node] = day.outlets(node);
        }
        for (int node = 0; node < nodes; node++) {
            slope[node] = slope(day.meters().stated(node));
            clamped[node] = isClamped(node);
            if (day.shared(node)) {
                share(node);
            }
        }
        for (int link = 0; link < linkSlope.length; link++) {
            linkSlope[link] = slope(day.meters().statedOfLink(link));
        }
    }

    private static int[] filled(int n) {
        int[] none = new int[n];
        Arrays.fill(none, -1);
        return none;
    }

    private static double slope(Uncertainty stated) {
        return stated instanceof Uncertainty.Relative relative ? relative.fraction() : 0.0;
    }

    /** Whether the node's quantity is a reading: of its meter, or an estimate of a source. */
    boolean isRead(int node) {
        Basis basis = day.basis(node);
        return basis == Basis.METER || basis == Basis.MISSING_METER || basis == Basis.ESTIMATE;
    }

    private boolean isClamped(int node) {
        if (day.estimate(node) != 0.0) {
            return false;
        }
        if (day.basis(node) == Basis.METER) {
            return day.reading(ReadingKind.METER, node) > 0.0;
        }
        if (day.basis(node) == Basis.ESTIMATE) {
            return day.reading(ReadingKind.ESTIMATE, node) > 0.0;
        }
        double net = -day.uses(node) - day.stockChange(node);
        for (int link : inlets[node]) {
            net += isKnown(link) ? day.linkEstimate(link) : 0.0;
        }
        return net < 0.0;
    }

    boolean isKnown(int link) {
        return day.linkBasis(link) != Basis.NONE;
    }

    private void share(int node) {
        shares[node] = Arrays.stream(inlets[node]).filter(day::linkTakesPart).toArray();
        int n = shares[node].length;
        String[] names = new String[n];
        double[] e = new double[n];
        double[] s = new double[n];
        boolean[] metered = new boolean[n];
        for (int i = 0; i < n; i++) {
            int link = shares[node][i];
            names[i] = day.nodes().get(day.from(link)).name();
            e[i] = isKnown(link) ? day.linkEstimate(link) : 0.0;
            s[i] = isKnown(link) ? day.linkUncertainty(link) : Double.NaN;
            metered[i] = day.linkMetered(link);
        }
        boolean meter = day.meters().onNode(node) && day.basis(node) != Basis.NONE;
        double sz = meter ? day.uncertainty(node) : Double.NaN;
        String name = day.nodes().get(node).name();
        derivatives[node] = SharingDerivatives.of(
                day.method(node),
                new Inlets(name, day.date(), day.phase(), day.toShare(node), sz, names, e, s, metered));
    }
}
