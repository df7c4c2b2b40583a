package io.welleng.allocation.trust;

import io.welleng.allocation.network.PhaseDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Standard uncertainties of first order, \( u^2(q) = \sum_k (\partial q / \partial \varepsilon_k)^2 \) over errors of
 * unit variance.
 *
 * <p>Wells that always deliver to one node are done together: their gradients differ only in what is their own and in
 * two factors, so that one sweep a day serves all wells of a node. All other numbers have a sweep of their own. The
 * cost is of the order of (nodes that are no such wells) x days x (size of the network), and (wells) x days squared
 * where days are correlated.
 */
final class FirstOrderSpread {

    private final PhaseModel phase;
    private final Adjoint[] adjoints;
    private final double[] rho;
    private final boolean correlated;
    private final Spread spread;
    private final int dayCount;

    private FirstOrderSpread(PhaseModel phase) {
        this.phase = phase;
        adjoints = Arrays.stream(phase.models).map(Adjoint::new).toArray(Adjoint[]::new);
        rho = phase.rho;
        correlated = phase.hasCorrelatedDays();
        dayCount = phase.models.length;
        spread = new Spread(dayCount, phase.rows);
    }

    static Spread of(PhaseModel phase) {
        FirstOrderSpread first = new FirstOrderSpread(phase);
        int[] receiver = first.receivers();
        List<List<Integer>> wells = new ArrayList<>();
        phase.nodes.forEach(node -> wells.add(null));
        for (int row = 0; row < phase.rows; row++) {
            int to = row < receiver.length ? receiver[row] : -1;
            if (to < 0) {
                first.single(row);
            } else {
                if (wells.get(to) == null) {
                    wells.set(to, new ArrayList<>());
                }
                wells.get(to).add(row);
            }
        }
        for (int node = 0; node < receiver.length; node++) {
            if (wells.get(node) != null) {
                first.wellsOf(node, wells.get(node));
            }
        }
        return first.spread;
    }

    /** The one node that a source delivers to on all its days; -1 for all other nodes. */
    private int[] receivers() {
        int[] receiver = new int[phase.nodes.size()];
        Arrays.fill(receiver, -1);
        boolean[] out = new boolean[receiver.length];
        for (DayModel model : phase.models) {
            for (int node = 0; node < receiver.length; node++) {
                PhaseDay day = model.day;
                if (!day.takesPart(node)) {
                    continue;
                }
                boolean simple = day.isSource(node)
                        && model.outlets[node].length == 1
                        && Double.isNaN(day.split(model.outlets[node][0]))
                        && !day.meters().onLink(model.outlets[node][0]);
                int to = simple ? day.to(model.outlets[node][0]) : -1;
                boolean full = simple && model.derivatives[to] != null && model.derivatives[to].isFull();
                out[node] |= !simple || full || receiver[node] >= 0 && receiver[node] != to;
                receiver[node] = to;
            }
        }
        for (int node = 0; node < receiver.length; node++) {
            receiver[node] = out[node] ? -1 : receiver[node];
        }
        return receiver;
    }

    private void single(int row) {
        double[] gradient = new double[rho.length];
        double[] sum = new double[rho.length];
        double variance = 0.0;
        for (int d = 0; d < dayCount; d++) {
            Arrays.fill(gradient, 0.0);
            phase.seed(d, row, adjoints[d]);
            adjoints[d].into(gradient);
            double ofDay = 0.0;
            for (int k = 0; k < gradient.length; k++) {
                double square = gradient[k] * gradient[k];
                ofDay += square;
                variance += (1.0 - rho[k]) * square;
                sum[k] += gradient[k];
            }
            spread.ofDay[d][row] = Math.sqrt(ofDay);
        }
        for (int k = 0; correlated && k < sum.length; k++) {
            variance += rho[k] * sum[k] * sum[k];
        }
        spread.ofPeriod[row] = Math.sqrt(variance);
    }

    /** All wells of one node: \( g = x\,g_C + y\,g_D + l \), where l is of the well's own error alone. */
    private void wellsOf(int node, List<Integer> wells) {
        double[][] common = new double[2 * dayCount][];
        for (int d = 0; d < dayCount; d++) {
            SharingDerivatives part = phase.models[d].derivatives[node];
            if (part != null) {
                common[d] = common(d, node, 1.0, 0.0);
                common[dayCount + d] = part.hasSecond() ? common(d, node, 0.0, 1.0) : null;
            }
        }
        double[][] products = correlated ? products(common) : null;
        double[][] ofDay = new double[dayCount][3];
        for (int d = 0; d < dayCount; d++) {
            double[] c = common[d];
            double[] second = common[dayCount + d];
            ofDay[d][0] = product(c, c);
            ofDay[d][1] = product(c, second);
            ofDay[d][2] = product(second, second);
        }
        int[][] place = places(node);
        double[] factors = new double[2 * dayCount];
        for (int well : wells) {
            well(well, node, place, common, products, ofDay, factors);
        }
    }

    private double[] common(int d, int node, double c, double second) {
        double[] gradient = new double[rho.length];
        adjoints[d].common(node, c, second);
        adjoints[d].into(gradient);
        return gradient;
    }

    /** By day and node: position of the node's link among those that share, or -1. */
    private int[][] places(int node) {
        int[][] places = new int[dayCount][phase.nodes.size()];
        for (int d = 0; d < dayCount; d++) {
            Arrays.fill(places[d], -1);
            int[] links = phase.models[d].shares[node];
            for (int i = 0; links != null && i < links.length; i++) {
                places[d][phase.days.get(d).from(links[i])] = i;
            }
        }
        return places;
    }

    private void well(
            int well,
            int node,
            int[][] place,
            double[][] common,
            double[][] products,
            double[][] ofDay,
            double[] factors) {
        Arrays.fill(factors, 0.0);
        double independent = 0.0;
        double[] own = new double[dayCount];
        int[] error = new int[dayCount];
        for (int d = 0; d < dayCount; d++) {
            int i = place[d][well];
            error[d] = -1;
            if (i < 0) {
                continue;
            }
            DayModel model = phase.models[d];
            SharingDerivatives part = model.derivatives[node];
            double x = part.x[i];
            double y = part.y[i];
            int k = model.own[well];
            error[d] = k;
            factors[d] = x;
            factors[dayCount + d] = y;
            double variance = x * x * ofDay[d][0] + 2.0 * x * y * ofDay[d][1] + y * y * ofDay[d][2];
            if (k >= 0 && !model.clamped[well]) {
                own[d] = model.day.uncertainty(well) * (part.a[i] + part.b[i] * model.slope[well]);
                variance += own[d] * own[d] + 2.0 * own[d] * shared(d, k, x, y, common);
            }
            variance = Math.max(0.0, variance);
            spread.ofDay[d][well] = Math.sqrt(variance);
            independent += variance;
        }
        double sum = correlated ? independent + correlatedDays(own, error, common, products, factors) : independent;
        spread.ofPeriod[well] = Math.sqrt(Math.max(0.0, sum));
    }

    private double shared(int d, int k, double x, double y, double[][] common) {
        double second = common[dayCount + d] == null ? 0.0 : y * common[dayCount + d][k];
        return x * common[d][k] + second;
    }

    /** What correlation between days adds: twice the covariances of pairs of days. */
    private double correlatedDays(double[] own, int[] error, double[][] common, double[][] products, double[] factors) {
        double sum = 0.0;
        for (int i = 0; i < factors.length; i++) {
            for (int j = 0; j < i && factors[i] != 0.0; j++) {
                sum += i % dayCount == j % dayCount ? 0.0 : factors[i] * factors[j] * products[i][j];
            }
        }
        for (int d = 0; d < dayCount; d++) {
            int k = error[d];
            for (int other = 0; k >= 0 && own[d] != 0.0 && other < dayCount; other++) {
                if (other == d) {
                    continue;
                }
                if (common[other] != null) {
                    sum += rho[k] * own[d] * shared(other, k, factors[other], factors[dayCount + other], common);
                }
                if (other < d && error[other] == k) {
                    sum += rho[k] * own[d] * own[other];
                }
            }
        }
        return 2.0 * sum;
    }

    private double[][] products(double[][] common) {
        double[][] products = new double[common.length][];
        for (int i = 0; i < common.length; i++) {
            products[i] = new double[i];
            for (int j = 0; j < i && common[i] != null; j++) {
                double sum = 0.0;
                for (int k = 0; common[j] != null && k < rho.length; k++) {
                    sum += rho[k] * common[i][k] * common[j][k];
                }
                products[i][j] = sum;
            }
        }
        return products;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0.0;
        for (int k = 0; one != null && other != null && k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
