package io.welleng.allocation.network;

import io.welleng.allocation.Phase;
import io.welleng.allocation.internal.ExactSum;
import java.util.List;
import java.util.Map;

/** From the wells to the sales points: what is known of each node and link before anything is allocated. */
final class UpstreamPass {

    private final PhaseDay day;
    private final Topology topology;
    private final DayValues values;
    private final Map<String, MeterHistory> histories;
    private final List<Obstacle> obstacles;
    private final Cautions cautions;
    /** Lift gas that came in upstream of each node and link. */
    private final double[] lift;

    private final double[] linkLift;
    private final boolean gas;

    UpstreamPass(PhaseDay day, Map<String, MeterHistory> histories, List<Obstacle> obstacles, Cautions cautions) {
        this.day = day;
        this.topology = day.topology;
        this.values = day.values;
        this.histories = histories;
        this.obstacles = obstacles;
        this.cautions = cautions;
        gas = topology.phase == Phase.GAS;
        lift = new double[gas ? topology.nodes.size() : 0];
        linkLift = new double[gas ? topology.from.length : 0];
    }

    void run() {
        for (int node : topology.order) {
            if (topology.isSource(node)) {
                source(node);
            } else {
                inlets(node);
            }
            subtractUses(node);
            meter(node);
            if (!topology.isSink(node)) {
                outlets(node);
            }
        }
    }

    private void source(int node) {
        double estimate = values.get(ReadingKind.ESTIMATE, node);
        double given = gas ? values.orZero(ReadingKind.LIFT_GAS, node) : 0.0;
        if (gas) {
            lift[node] = given;
        }
        if (Double.isNaN(estimate)) {
            return;
        }
        Uncertainty own = values.estimateUncertainty[node];
        Uncertainty stated = own == null ? topology.nodes.get(node).estimateUncertaintyOf(topology.phase) : own;
        day.basis[node] = Basis.ESTIMATE;
        day.estimate[node] = withoutLift(node, estimate, given);
        day.uncertainty[node] = stated == null ? Double.NaN : stated.of(estimate);
    }

    private double withoutLift(int node, double quantity, double given) {
        double formation = quantity - given;
        if (formation < 0.0) {
            cautions.liftGasAboveGas(node, quantity, given);
            return 0.0;
        }
        return formation;
    }

    private void inlets(int node) {
        ExactSum sum = new ExactSum();
        double variance = 0.0;
        boolean known = false;
        boolean metered = true;
        for (int k = topology.inletStart[node]; k < topology.inletStart[node + 1]; k++) {
            int link = topology.inlets[k];
            if (day.linkBasis[link] == null) {
                continue;
            }
            known = true;
            metered &= day.linkMetered[link];
            sum.add(day.linkEstimate[link]);
            variance += day.linkUncertainty[link] * day.linkUncertainty[link];
            if (gas) {
                lift[node] += linkLift[link];
            }
        }
        if (known) {
            day.basis[node] = Basis.INLETS;
            day.metered[node] = metered;
            day.estimate[node] = sum.value();
            day.uncertainty[node] = Math.sqrt(variance);
        }
    }

    private void subtractUses(int node) {
        boolean opening = Double.isNaN(values.get(ReadingKind.OPENING_STOCK, node));
        boolean closing = Double.isNaN(values.get(ReadingKind.CLOSING_STOCK, node));
        if (opening != closing) {
            ReadingKind kind = opening ? ReadingKind.OPENING_STOCK : ReadingKind.CLOSING_STOCK;
            obstacles.add(new Obstacle.MissingReading(topology.nodes.get(node).name(), null, kind));
        }
        double stock = day.stockChange(node);
        if (day.basis[node] == null && stock < 0.0) {
            day.basis[node] = Basis.INLETS;
            day.metered[node] = true;
            day.estimate[node] = 0.0;
            day.uncertainty[node] = 0.0;
        }
        if (day.basis[node] == null) {
            return;
        }
        double net = day.estimate[node] - day.uses(node) - stock;
        if (values.quantityError != null && !topology.isSource(node)) {
            net += values.quantityError[node];
        }
        if (net < 0.0) {
            cautions.negativeEstimate(node, net);
            net = 0.0;
        }
        day.estimate[node] = net;
        Uncertainty stated = topology.nodes.get(node).estimateUncertaintyOf(topology.phase);
        if (stated != null && !topology.isSource(node)) {
            day.uncertainty[node] = stated.of(net);
        }
    }

    private void meter(int node) {
        Meter meter = topology.nodeMeter[node];
        if (meter == null || topology.isSource(node) && topology.isSink(node) && isSilent(node)) {
            return;
        }
        double reading = values.get(ReadingKind.METER, node);
        double upstream = day.estimate[node];
        boolean missing = Double.isNaN(reading);
        if (missing) {
            reading = missing(meter, node, -1, upstream);
        } else {
            if (meter.includesLiftGas() && gas && (values.filled == null || !values.filled[node])) {
                reading = withoutLift(node, reading, lift[node]);
            }
            remember(meter, node, -1, reading, upstream);
        }
        if (Double.isNaN(reading)) {
            return;
        }
        Uncertainty own = values.meterUncertainty[node];
        Uncertainty stated = own == null ? meter.uncertainty() : own;
        day.basis[node] = missing ? Basis.MISSING_METER : Basis.METER;
        day.metered[node] = true;
        day.estimate[node] = reading;
        day.uncertainty[node] = stated == null ? Double.NaN : stated.of(reading);
    }

    /** A node that is not part of this phase and has nothing to say of it. */
    private boolean isSilent(int node) {
        return Double.isNaN(values.get(ReadingKind.METER, node))
                && Double.isNaN(values.get(ReadingKind.ESTIMATE, node));
    }

    private void remember(Meter meter, int node, int link, double reading, double upstream) {
        if (meter.missing() != null) {
            histories
                    .computeIfAbsent(key(node, link), key -> new MeterHistory(meter.missing()))
                    .read(reading, upstream);
        }
    }

    /** The missing reading as its rule has it; NaN, with an obstacle, where there is none. */
    private double missing(Meter meter, int node, int link, double upstream) {
        MeterHistory history = meter.missing() == null ? null : histories.get(key(node, link));
        double reading = history == null ? Double.NaN : history.estimate(upstream);
        if (Double.isNaN(reading)) {
            obstacles.add(new Obstacle.MissingReading(topology.nodes.get(node).name(), meter.to(), ReadingKind.METER));
        } else {
            cautions.missingReading(node, meter, reading);
        }
        return reading;
    }

    private String key(int node, int link) {
        String name = topology.phase + " " + topology.nodes.get(node).name();
        return link < 0
                ? name
                : name + " -> " + topology.nodes.get(topology.to[link]).name();
    }

    private void outlets(int node) {
        int begin = topology.outletStart[node];
        int end = topology.outletStart[node + 1];
        int rest = -1;
        int unknown = 0;
        double meteredSum = 0.0;
        double variance = day.uncertainty[node] * day.uncertainty[node];
        double splitSum = 0.0;
        for (int k = begin; k < end; k++) {
            int link = topology.outlets[k];
            if (topology.linkMeter[link] != null) {
                linkMeter(node, link);
                meteredSum += day.linkBasis[link] == null ? 0.0 : day.linkEstimate[link];
                variance += day.linkUncertainty[link] * day.linkUncertainty[link];
            } else if (!Double.isNaN(values.split[link])) {
                splitSum += values.split[link];
            } else {
                rest = link;
                unknown++;
            }
        }
        boolean known = day.basis[node] != null;
        if (known && !splitsClose(node, unknown, splitSum, meteredSum > 0.0)) {
            return;
        }
        for (int k = begin; k < end && known; k++) {
            int link = topology.outlets[k];
            if (topology.linkMeter[link] == null) {
                boolean remainder = link == rest && end - begin > 1;
                double fraction = link == rest ? 1.0 - splitSum : values.split[link];
                known(node, link, fraction, remainder ? meteredSum : 0.0, Math.sqrt(variance));
            }
        }
        if (gas) {
            shareLift(node, begin, end);
        }
    }

    /** What leaves by a link without a meter: a fraction of the node's quantity, the last one less the metered links. */
    private void known(int node, int link, double fraction, double others, double uncertainty) {
        boolean alone = topology.outletStart[node + 1] - topology.outletStart[node] == 1;
        boolean whole = alone && Double.isNaN(values.split[link]);
        double quantity = day.estimate[node] * fraction - others;
        if (quantity < 0.0) {
            cautions.negativeEstimate(node, quantity);
            quantity = 0.0;
        }
        day.linkEstimate[link] = quantity;
        day.linkMetered[link] = day.metered[node] && (whole || others > 0.0);
        day.linkUncertainty[link] = others > 0.0 ? uncertainty : fraction * day.uncertainty[node];
        if (whole) {
            day.linkBasis[link] = day.basis[node];
        } else {
            day.linkBasis[link] = Double.isNaN(values.split[link]) ? Basis.REMAINDER : Basis.SPLIT;
        }
    }

    private boolean splitsClose(int node, int unknown, double splitSum, boolean meters) {
        boolean close = unknown > 1
                || splitSum > 1.0 + 1e-9
                || unknown == 0 && splitSum > 0.0 && !meters && splitSum < 1.0 - 1e-9;
        if (close) {
            obstacles.add(new Obstacle.UnknownSplit(topology.nodes.get(node).name(), splitSum));
        }
        return !close;
    }

    private void linkMeter(int node, int link) {
        Meter meter = topology.linkMeter[link];
        double reading = values.linkMeter[link];
        double upstream = day.estimate[node];
        boolean missing = Double.isNaN(reading);
        if (missing) {
            reading = missing(meter, node, link, upstream);
        } else {
            remember(meter, node, link, reading, upstream);
        }
        if (Double.isNaN(reading)) {
            return;
        }
        Uncertainty own = values.linkUncertainty[link];
        Uncertainty stated = own == null ? meter.uncertainty() : own;
        day.linkBasis[link] = missing ? Basis.MISSING_METER : Basis.METER;
        day.linkMetered[link] = true;
        day.linkEstimate[link] = reading;
        day.linkUncertainty[link] = stated == null ? Double.NaN : stated.of(reading);
    }

    /** Lift gas goes where the gas goes; where there is none but lift gas, by the splits. */
    private void shareLift(int node, int begin, int end) {
        double sum = 0.0;
        double splits = 0.0;
        int open = 0;
        for (int k = begin; k < end; k++) {
            int link = topology.outlets[k];
            sum += day.linkBasis[link] == null ? 0.0 : day.linkEstimate[link];
            splits += Double.isNaN(values.split[link]) ? 0.0 : values.split[link];
            open += Double.isNaN(values.split[link]) ? 1 : 0;
        }
        for (int k = begin; k < end; k++) {
            int link = topology.outlets[k];
            double split = Double.isNaN(values.split[link]) ? (1.0 - splits) / open : values.split[link];
            double fraction = sum > 0.0 ? day.linkEstimate[link] / sum : split;
            linkLift[link] = day.linkBasis[link] == null ? 0.0 : lift[node] * fraction;
        }
    }
}
