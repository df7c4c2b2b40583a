package io.welleng.allocation.reconcile;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.check.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Streams, the nodes they join, their meters and what else is known: all that a reconciliation needs.
 *
 * <p>Every node is a balance, \(\sum x_{in} - \sum x_{out} = 0\), under the node's name; general balances come after
 * them.
 *
 * @param unit unit of all flows, such as {@code bbl/d}
 * @param streams the streams, names distinct
 * @param balances balances besides those of the nodes, names distinct and none a node's; may be empty
 * @param correlatedErrors errors that meters share; may be empty
 * @param notNegative true where no stream without a range of its own may be negative
 */
public record BalanceModel(
        String unit,
        List<FlowStream> streams,
        List<LinearBalance> balances,
        List<CorrelatedError> correlatedErrors,
        boolean notNegative) {

    /** Checks that names are known and distinct, and that every node has a stream in and a stream out. */
    public BalanceModel {
        Check.text(unit, "unit");
        streams = List.copyOf(Check.notEmpty(streams, "streams"));
        balances = List.copyOf(Check.present(balances, "balances"));
        correlatedErrors = List.copyOf(Check.present(correlatedErrors, "correlatedErrors"));
        ByName.checkDistinct(streams, FlowStream::name, "streams");
        ByName.checkDistinct(balances, LinearBalance::name, "balances");
        Map<String, Integer> indices = indices(streams);
        checkNodes(streams);
        checkBalances(streams, balances, indices);
        checkErrors(streams, correlatedErrors, indices);
        for (int i = 0; i < streams.size(); i++) {
            checkExact(streams.get(i), i, notNegative);
        }
    }

    /**
     * A network without general balances or correlated meters, no flow negative.
     *
     * @param unit unit of all flows
     * @param streams the streams
     * @return the model
     */
    public static BalanceModel of(String unit, List<FlowStream> streams) {
        return new BalanceModel(unit, streams, List.of(), List.of(), true);
    }

    /**
     * The same model with correlated meters.
     *
     * @param errors errors that meters share
     * @return a copy
     */
    public BalanceModel withCorrelatedErrors(List<CorrelatedError> errors) {
        return new BalanceModel(unit, streams, balances, errors, notNegative);
    }

    /**
     * The same model with general balances.
     *
     * @param newBalances balances besides those of the nodes
     * @return a copy
     */
    public BalanceModel withBalances(List<LinearBalance> newBalances) {
        return new BalanceModel(unit, streams, newBalances, correlatedErrors, notNegative);
    }

    /**
     * The same model where streams without a range of their own may be negative.
     *
     * @return a copy
     */
    public BalanceModel withoutBounds() {
        return new BalanceModel(unit, streams, balances, correlatedErrors, false);
    }

    /**
     * The same model without the meters of some streams, and without what was correlated with them alone.
     *
     * @param names streams whose readings are left out
     * @return a copy
     */
    public BalanceModel withoutMeters(List<String> names) {
        List<FlowStream> kept = new ArrayList<>();
        for (FlowStream stream : streams) {
            kept.add(names.contains(stream.name()) ? stream.withReading(Reading.unmeasured()) : stream);
        }
        List<CorrelatedError> errors = new ArrayList<>();
        for (CorrelatedError error : correlatedErrors) {
            if (error instanceof CorrelatedError.Pair pair) {
                if (!names.contains(pair.first()) && !names.contains(pair.second())) {
                    errors.add(pair);
                }
            } else if (error instanceof CorrelatedError.Common common) {
                List<String> left = common.streams().stream()
                        .filter(s -> !names.contains(s))
                        .toList();
                if (left.size() > 1) {
                    errors.add(new CorrelatedError.Common(common.name(), left, common.relativeUncertainty()));
                } else if (left.size() == 1) {
                    widen(kept, left.get(0), common.relativeUncertainty());
                }
            }
        }
        return new BalanceModel(unit, kept, balances, errors, notNegative);
    }

    /** What was common error of several meters is the own error of the last one left. */
    private static void widen(List<FlowStream> streams, String name, double relativeUncertainty) {
        for (int i = 0; i < streams.size(); i++) {
            FlowStream stream = streams.get(i);
            if (stream.name().equals(name) && stream.reading() instanceof Reading.Metered meter) {
                double sigma = Math.hypot(meter.standardUncertainty(), relativeUncertainty * meter.value());
                streams.set(i, stream.withReading(Reading.metered(meter.value(), sigma)));
            }
        }
    }

    Range rangeOf(FlowStream stream) {
        return range(stream, notNegative);
    }

    private static Range range(FlowStream stream, boolean notNegative) {
        if (stream.range() != null) {
            return stream.range();
        }
        return notNegative ? Range.NOT_NEGATIVE : Range.ANY;
    }

    static Map<String, Integer> indices(List<FlowStream> streams) {
        Map<String, Integer> indices = new LinkedHashMap<>();
        for (int i = 0; i < streams.size(); i++) {
            indices.put(streams.get(i).name(), i);
        }
        return indices;
    }

    /** Names of the nodes, in the order in which the streams name them. */
    static List<String> nodes(List<FlowStream> streams) {
        return List.copyOf(sides(streams).keySet());
    }

    /** For each node: whether it has a stream in (1) and a stream out (2). */
    private static Map<String, Integer> sides(List<FlowStream> streams) {
        Map<String, Integer> sides = new LinkedHashMap<>();
        for (FlowStream stream : streams) {
            if (stream.from() != null) {
                sides.merge(stream.from(), 2, (a, b) -> a | b);
            }
            if (stream.to() != null) {
                sides.merge(stream.to(), 1, (a, b) -> a | b);
            }
        }
        return sides;
    }

    private static void checkNodes(List<FlowStream> streams) {
        for (int i = 0; i < streams.size(); i++) {
            FlowStream stream = streams.get(i);
            if (stream.from() != null && stream.from().equals(stream.to())) {
                throw refused("streams", i, "from one node to another", "from \"" + stream.to() + "\" to itself");
            }
        }
        for (Map.Entry<String, Integer> side : sides(streams).entrySet()) {
            if (side.getValue() != 3) {
                String has = side.getValue() == 1 ? "no stream out" : "no stream in";
                throw new InvalidInputException(
                        "streams",
                        "such that every node has a stream in and a stream out",
                        "",
                        "node \"" + side.getKey() + "\" with " + has);
            }
        }
    }

    private static void checkBalances(
            List<FlowStream> streams, List<LinearBalance> balances, Map<String, Integer> indices) {
        List<String> nodes = nodes(streams);
        for (int i = 0; i < balances.size(); i++) {
            LinearBalance balance = balances.get(i);
            if (nodes.contains(balance.name())) {
                throw refused("balances", i, "with a name that no node has", "\"" + balance.name() + "\"");
            }
            for (int j = 0; j < balance.terms().size(); j++) {
                String field = Check.element("balances", i) + "." + Check.element("terms", j) + ".stream";
                checkKnown(balance.terms().get(j).stream(), indices, field);
            }
        }
        if (nodes.isEmpty() && balances.isEmpty()) {
            throw new InvalidInputException("balances", "not empty where no stream has a node", "", "empty");
        }
    }

    private static void checkErrors(
            List<FlowStream> streams, List<CorrelatedError> errors, Map<String, Integer> indices) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i < errors.size(); i++) {
            String field = Check.element("correlatedErrors", i);
            if (errors.get(i) instanceof CorrelatedError.Pair pair) {
                checkUncertain(streams, pair.first(), indices, field + ".first");
                checkUncertain(streams, pair.second(), indices, field + ".second");
                boolean ordered = pair.first().compareTo(pair.second()) < 0;
                String key = ordered ? pair.first() + "\n" + pair.second() : pair.second() + "\n" + pair.first();
                if (!pairs.add(key)) {
                    throw refused(
                            "correlatedErrors", i, "a pair not given before", pair.first() + ", " + pair.second());
                }
            } else if (errors.get(i) instanceof CorrelatedError.Common common) {
                for (int j = 0; j < common.streams().size(); j++) {
                    checkMetered(streams, common.streams().get(j), indices, field + "." + Check.element("streams", j));
                }
            }
        }
    }

    private static void checkKnown(String name, Map<String, Integer> indices, String field) {
        if (!indices.containsKey(name)) {
            String nearest = NearestName.of(name, indices.keySet());
            String hint = nearest.isEmpty() ? "" : " (nearest: \"" + nearest + "\")";
            throw new InvalidInputException(field, "the name of a stream" + hint, "", "\"" + name + "\"");
        }
    }

    private static Reading.Metered checkMetered(
            List<FlowStream> streams, String name, Map<String, Integer> indices, String field) {
        checkKnown(name, indices, field);
        if (streams.get(indices.get(name)).reading() instanceof Reading.Metered meter) {
            return meter;
        }
        throw new InvalidInputException(field, "a stream with a meter", "", "\"" + name + "\"");
    }

    private static void checkUncertain(
            List<FlowStream> streams, String name, Map<String, Integer> indices, String field) {
        if (checkMetered(streams, name, indices, field).standardUncertainty() == 0.0) {
            throw new InvalidInputException(field, "a stream that is not exact", "", "\"" + name + "\"");
        }
    }

    private static void checkExact(FlowStream stream, int index, boolean notNegative) {
        Range range = range(stream, notNegative);
        if (stream.reading() instanceof Reading.Metered meter
                && meter.standardUncertainty() == 0.0
                && !range.contains(meter.value())) {
            String name = Check.element("streams", index) + ".reading.value";
            throw new InvalidInputException(
                    name, "an exact value from " + range, "", "\"" + stream.name() + "\" with " + meter.value());
        }
    }

    private static InvalidInputException refused(String list, int index, String rule, String value) {
        return new InvalidInputException(Check.element(list, index), rule, "", value);
    }
}
