package io.welleng.allocation.trust;

import io.welleng.allocation.network.Basis;
import io.welleng.allocation.network.PhaseDay;
import java.util.Arrays;

/**
 * The gradient of any linear combination of allocated numbers of one day, by all errors, in one sweep: from the wells
 * down to the sinks through the sharing, and from the sinks back up through what is known upstream. Each element is
 * the change of the combination with one error, in units of its standard uncertainty.
 *
 * <p>Mutable and not thread-safe.
 */
final class Adjoint {

    private final DayModel model;
    private final PhaseDay day;
    private final double[] delivered;
    private final double[] first;
    private final double[] second;
    private final double[] allocated;
    private final double[] e;
    private final double[] s;
    private final double[] linkE;
    private final double[] linkS;
    /** Nodes that the sweep must look at on its way down, and on its way up. */
    private final boolean[] below;

    private final boolean[] above;

    Adjoint(DayModel model) {
        this.model = model;
        day = model.day;
        delivered = new double[model.nodes];
        first = new double[model.nodes];
        second = new double[model.nodes];
        e = new double[model.nodes];
        s = new double[model.nodes];
        allocated = new double[day.links()];
        linkE = new double[day.links()];
        linkS = new double[day.links()];
        below = new boolean[model.nodes];
        above = new boolean[model.nodes];
    }

    /** Adds to the combination: what a link is allocated. */
    void link(int link, double weight) {
        allocated[link] += weight;
        below[day.to(link)] = true;
    }

    /** Adds what a node delivers as allocated. */
    void node(int node, double weight) {
        delivered[node] += weight;
        below[node] = true;
    }

    /** Adds the common parts dC and dD of the sharing of a node. */
    void common(int node, double c, double d) {
        first[node] += c;
        second[node] += d;
        below[node] = true;
    }

    /** Adds what is known of a node before allocation. */
    void estimate(int node, double weight) {
        e[node] += weight;
        above[node] = true;
    }

    /** The gradient, added to an array; the combination is then empty again. */
    void into(double[] gradient) {
        for (int node : model.order) {
            if (below[node]) {
                down(node);
            }
        }
        for (int k = model.order.length - 1; k >= 0; k--) {
            if (above[model.order[k]]) {
                up(model.order[k], gradient);
            }
        }
        Arrays.fill(below, false);
        Arrays.fill(above, false);
        for (double[] one : new double[][] {delivered, first, second, allocated, e, s, linkE, linkS}) {
            Arrays.fill(one, 0.0);
        }
    }

    private void down(int node) {
        if (model.derivatives[node] != null) {
            shared(node, model.derivatives[node], model.shares[node]);
        }
        double weight = delivered[node];
        if (weight == 0.0) {
            return;
        }
        if (model.outlets[node].length == 0) {
            estimate(node, weight);
        }
        for (int link : model.outlets[node]) {
            link(link, weight);
        }
    }

    private void shared(int node, SharingDerivatives part, int[] links) {
        double c = first[node];
        double d = second[node];
        for (int i = 0; i < links.length; i++) {
            double weight = allocated[links[i]];
            if (weight != 0.0) {
                known(links[i], part.a[i] * weight, part.b[i] * weight);
                c += part.x[i] * weight;
                d += part.y[i] * weight;
                for (int k = 0; part.isFull() && k < links.length; k++) {
                    known(links[k], part.byEstimate[i][k] * weight, part.byUncertainty[i][k] * weight);
                }
            }
        }
        if (c != 0.0 || d != 0.0) {
            d += part.p * c;
            delivered[node] += c;
            s[node] += part.z * d;
            above[node] = true;
            for (int k = 0; k < links.length; k++) {
                known(links[k], part.f[k] * c + part.g * d, part.h[k] * c);
            }
        }
    }

    /** Weight on what is known of a link, and on its uncertainty. */
    private void known(int link, double quantity, double uncertainty) {
        linkE[link] += quantity;
        linkS[link] += uncertainty;
        above[day.from(link)] = true;
    }

    private void up(int node, double[] gradient) {
        outlets(node, gradient);
        if (day.basis(node) == Basis.NONE || e[node] == 0.0 && s[node] == 0.0) {
            return;
        }
        if (model.isRead(node)) {
            if (model.own[node] >= 0 && !model.clamped[node]) {
                gradient[model.own[node]] += (e[node] + model.slope[node] * s[node]) * day.uncertainty(node);
            }
            return;
        }
        double weight = e[node];
        if (day.meters().stated(node) != null) {
            weight += model.slope[node] * s[node];
        } else if (day.uncertainty(node) > 0.0) {
            for (int link : model.inlets[node]) {
                if (model.isKnown(link)) {
                    known(link, 0.0, s[node] * day.linkUncertainty(link) / day.uncertainty(node));
                }
            }
        }
        if (model.clamped[node]) {
            return;
        }
        if (model.virtual[node] >= 0) {
            gradient[model.virtual[node]] += weight * model.virtualSigma[node];
        }
        for (int link : model.inlets[node]) {
            if (model.isKnown(link)) {
                known(link, weight, 0.0);
            }
        }
    }

    private void outlets(int node, double[] gradient) {
        int[] links = model.outlets[node];
        double splits = 0.0;
        double others = 0.0;
        for (int link : links) {
            if (day.meters().onLink(link)) {
                others += model.isKnown(link) ? day.linkEstimate(link) : 0.0;
            } else if (!Double.isNaN(day.split(link))) {
                splits += day.split(link);
            }
        }
        for (int link : links) {
            if (!day.meters().onLink(link) && (linkE[link] != 0.0 || linkS[link] != 0.0)) {
                boolean rest = Double.isNaN(day.split(link));
                double metered = rest && links.length > 1 ? others : 0.0;
                fraction(node, link, rest ? 1.0 - splits : day.split(link), metered);
            }
        }
        for (int link : links) {
            if (day.meters().onLink(link) && model.ofLink[link] >= 0) {
                double weight = linkE[link] + model.linkSlope[link] * linkS[link];
                gradient[model.ofLink[link]] += weight * day.linkUncertainty(link);
            }
        }
    }

    /** A link without a meter: a fraction of what leaves the node, less what metered links take. */
    private void fraction(int node, int link, double fraction, double metered) {
        if (metered > 0.0) {
            double own = day.linkUncertainty(link);
            boolean flows = day.linkEstimate(link) > 0.0;
            e[node] += flows ? fraction * linkE[link] : 0.0;
            s[node] += own > 0.0 ? linkS[link] * day.uncertainty(node) / own : 0.0;
            for (int other : model.outlets[node]) {
                if (day.meters().onLink(other) && model.isKnown(other)) {
                    linkE[other] -= flows ? linkE[link] : 0.0;
                    linkS[other] += own > 0.0 ? linkS[link] * day.linkUncertainty(other) / own : 0.0;
                }
            }
        } else {
            e[node] += fraction * linkE[link];
            s[node] += fraction * linkS[link];
        }
    }
}
