package io.welleng.allocation;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.method.Participation;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Link;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.ReadingKind;
import io.welleng.allocation.network.Uncertainty;
import io.welleng.allocation.owner.Ownership;
import io.welleng.allocation.rounding.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Networks of up to 5 tiers and 200 nodes, three phases and all methods, that were run forward: wells flow, nodes burn, flare,
 * lose, inject and store, meters read what passes with an error of up to 1 %.
 */
final class RandomNetwork {

    static final LocalDate FIRST = LocalDate.of(2026, 5, 1);

    private final Random random;
    private final List<String> names = new ArrayList<>();
    private final List<List<Integer>> tiers = new ArrayList<>();
    /** Deliveries of each node: receivers and true fractions. */
    private final Map<Integer, Map<Integer, Double>> deliveries = new LinkedHashMap<>();

    private final Map<Integer, Boolean> metered = new HashMap<>();
    private final List<DailyReadings> days = new ArrayList<>();

    private RandomNetwork(long seed) {
        random = new Random(seed);
    }

    static AllocationStudy study(long seed) {
        return new RandomNetwork(seed).build();
    }

    private AllocationStudy build() {
        int depth = 2 + random.nextInt(4);
        int left = 200;
        int inTier = 1 + random.nextInt(2);
        for (int t = 0; t < depth; t++) {
            List<Integer> tier = new ArrayList<>();
            for (int i = 0; i < inTier && left > 0; i++, left--) {
                tier.add(names.size());
                metered.put(names.size(), t == 0 || t < depth - 1 && random.nextDouble() < 0.6);
                names.add((t == depth - 1 ? "W" : "N") + t + "-" + i);
            }
            tiers.add(tier);
            inTier = 1 + random.nextInt(t == depth - 2 ? 20 * inTier : 4 * inTier);
        }
        for (int t = 1; t < depth; t++) {
            List<Integer> receivers = tiers.get(t - 1);
            for (int node : tiers.get(t)) {
                deliver(node, receivers);
            }
        }
        for (int d = 0; d < 2; d++) {
            days.add(new DailyReadings(FIRST.plusDays(d), readings()));
        }
        return study();
    }

    private void deliver(int node, List<Integer> receivers) {
        Map<Integer, Double> to = new LinkedHashMap<>();
        to.put(receivers.get(random.nextInt(receivers.size())), 1.0);
        int second = receivers.get(random.nextInt(receivers.size()));
        if (random.nextDouble() < 0.1 && !to.containsKey(second)) {
            double split = (1 + random.nextInt(99)) / 100.0;
            to.replaceAll((receiver, one) -> split);
            to.put(second, BigDecimal.ONE.subtract(BigDecimal.valueOf(split)).doubleValue());
        }
        deliveries.put(node, to);
    }

    private List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            double[] inflow = new double[names.size()];
            for (int t = tiers.size() - 1; t >= 0; t--) {
                for (int node : tiers.get(t)) {
                    double out =
                            isSource(node) ? well(node, phase, readings) : uses(node, inflow[node], phase, readings);
                    if (metered.get(node) && !(isSource(node) && t > 0)) {
                        readings.add(Reading.meter(
                                names.get(node), phase, decimal(out * (0.99 + 0.02 * random.nextDouble()))));
                    }
                    deliveries.getOrDefault(node, Map.of()).forEach((to, fraction) -> inflow[to] += fraction * out);
                }
            }
        }
        return readings;
    }

    private boolean isSource(int node) {
        return deliveries.values().stream().noneMatch(to -> to.containsKey(node));
    }

    private double well(int node, Phase phase, List<Reading> readings) {
        if (deliveries.getOrDefault(node, Map.of()).isEmpty()) {
            return 0.0;
        }
        double flow = Math.pow(10.0, -1.0 + 4.0 * random.nextDouble());
        double lift = phase == Phase.GAS && random.nextDouble() < 0.3 ? decimal(0.3 * flow) : 0.0;
        if (lift > 0.0) {
            readings.add(Reading.of(names.get(node), ReadingKind.LIFT_GAS, phase, lift));
        }
        readings.add(
                Reading.estimate(names.get(node), phase, decimal(flow * (0.9 + 0.2 * random.nextDouble()) + lift)));
        return flow;
    }

    private double uses(int node, double inflow, Phase phase, List<Reading> readings) {
        double out = inflow;
        for (ReadingKind kind : List.of(ReadingKind.FUEL, ReadingKind.FLARE, ReadingKind.LOSS, ReadingKind.INJECTION)) {
            if (random.nextDouble() < 0.1) {
                double use = decimal(0.04 * random.nextDouble() * inflow);
                readings.add(Reading.of(names.get(node), kind, phase, use));
                out -= use;
            }
        }
        if (random.nextDouble() < 0.1) {
            double opening = decimal(10.0 * random.nextDouble() * inflow);
            double change = decimal((random.nextDouble() - 0.5) * 0.4 * inflow);
            double closing = Math.max(0.0, decimal(opening + change));
            readings.add(Reading.of(names.get(node), ReadingKind.OPENING_STOCK, phase, opening));
            readings.add(Reading.of(names.get(node), ReadingKind.CLOSING_STOCK, phase, closing));
            out -= closing - opening;
        }
        return out;
    }

    private static double decimal(double value) {
        return new BigDecimal(value).round(new MathContext(7)).doubleValue();
    }

    private AllocationStudy study() {
        List<Node> nodes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int n = 0; n < names.size(); n++) {
            Map<Integer, Double> to = deliveries.getOrDefault(n, Map.of());
            boolean split = to.size() > 1;
            String only = to.size() == 1 ? names.get(to.keySet().iterator().next()) : null;
            Node node = Node.of(names.get(n), kind(n), only)
                    .withEstimateUncertainty(uncertainty(n))
                    .withMethod(method(n));
            AllocationMethod ofGas = method(n);
            node = ofGas == null ? node : node.withMethod(Phase.GAS, ofGas);
            if (metered.get(n) && !(isSource(n) && only != null || split && isSource(n))) {
                node = node.withMeter(Meter.of(Uncertainty.relative(0.002 + 0.02 * random.nextDouble())));
            }
            nodes.add(node);
            if (split) {
                String name = names.get(n);
                to.forEach((receiver, fraction) ->
                        links.add(Link.of(name, names.get(receiver)).withSplit(fraction)));
            }
        }
        List<Stream> streams = List.of(
                Stream.volume(Phase.OIL, 61.37),
                new Stream(Phase.GAS, Quantity.ENERGY, new Rounding(1), 3.219),
                new Stream(Phase.WATER, Quantity.MASS, new Rounding(0), null));
        return new AllocationStudy(
                        "original", new Network(nodes, links), streams, days, AllocationMethod.proportional())
                .withOwners(owners());
    }

    private List<Ownership> owners() {
        List<Ownership> owners = new ArrayList<>();
        List<Integer> tier = tiers.get(tiers.size() / 2);
        for (int node : tier) {
            owners.add(Ownership.of(names.get(node), Map.of("Alpha", 0.5, "Beta", 0.375, "Gamma", 0.125)));
        }
        return owners;
    }

    private NodeKind kind(int n) {
        return isSource(n) ? NodeKind.WELL : deliveries.containsKey(n) ? NodeKind.BATTERY : NodeKind.SALES_POINT;
    }

    private Uncertainty uncertainty(int n) {
        return isSource(n) || random.nextDouble() < 0.3 ? Uncertainty.relative(0.02 + 0.1 * random.nextDouble()) : null;
    }

    private AllocationMethod method(int n) {
        List<String> inlets = new ArrayList<>();
        List<String> unmetered = new ArrayList<>();
        deliveries.forEach((from, to) -> {
            if (to.containsKey(n)) {
                inlets.add(names.get(from));
                if (!metered.get(from) || to.size() > 1) {
                    unmetered.add(names.get(from));
                }
            }
        });
        return switch (random.nextInt(9)) {
            case 0, 5 -> null;
            case 1 -> unmetered.size() * 2 > inlets.size() ? AllocationMethod.byDifference() : null;
            case 2 -> unmetered.isEmpty() ? null : AllocationMethod.byDifference(Collections.max(unmetered));
            case 3, 6 -> AllocationMethod.uncertaintyBased();
            case 4, 7 -> metered.get(n) ? AllocationMethod.apiRp85() : null;
            default -> inlets.isEmpty() ? null : participation(inlets);
        };
    }

    private Participation participation(List<String> inlets) {
        Map<String, Double> fractions = new HashMap<>();
        BigDecimal rest = BigDecimal.ONE;
        for (int i = 1; i < inlets.size(); i++) {
            BigDecimal one = BigDecimal.valueOf(random.nextInt(Math.max(1, 1_000_000 / inlets.size())), 6);
            fractions.put(inlets.get(i), one.doubleValue());
            rest = rest.subtract(one);
        }
        fractions.put(inlets.get(0), rest.doubleValue());
        return Participation.of(FIRST, fractions);
    }
}
