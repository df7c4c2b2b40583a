package io.welleng.allocation.trust;

import static io.welleng.allocation.trust.Explanation.figure;

import io.welleng.allocation.InletShare;
import io.welleng.allocation.NodeBalance;
import io.welleng.allocation.method.ByDifference;
import io.welleng.allocation.method.Participation;
import java.util.List;

/** The formula of a method with the values of one inlet put in. */
final class WithValues {

    private WithValues() {}

    static String of(NodeBalance node, InletShare inlet) {
        double e = inlet.estimate() == null ? 0.0 : inlet.estimate();
        String t = figure(node.toShare());
        if (node.method() instanceof Participation) {
            return node.toShare() > 0.0 ? figure(inlet.allocated() / node.toShare()) + " x " + t : "0";
        }
        if (node.method() instanceof ByDifference) {
            return difference(node, inlet, e, t);
        }
        String sum = figure(node.inletEstimate());
        if (inlet.imbalanceShare() != null) {
            return figure(e) + " + (" + t + " - " + sum + ") x " + figure(inlet.imbalanceShare());
        }
        return figure(e) + " x " + t + " / " + sum;
    }

    private static String difference(NodeBalance node, InletShare inlet, double e, String t) {
        ByDifference method = (ByDifference) node.method();
        List<InletShare> closers = node.inlets().stream()
                .filter(one -> method.closing() == null
                        ? one.estimate() == null || one.allocated() != one.estimate()
                        : method.closing().equals(one.node()))
                .toList();
        if (!closers.contains(inlet)) {
            return figure(e) + ", kept";
        }
        double closing = closers.stream()
                .mapToDouble(one -> one.estimate() == null ? 0.0 : one.estimate())
                .sum();
        String rest = t + " - " + figure(node.inletEstimate() - closing);
        return closers.size() == 1 ? rest : figure(e) + " x (" + rest + ") / " + figure(closing);
    }
}
