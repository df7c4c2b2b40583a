package io.welleng.allocation.network;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.check.NearestName;
import java.time.LocalDate;
import java.util.Arrays;

/** Readings of one phase of one day, by kind and node or link. NaN where nothing was read. */
final class DayValues {

    private static final int KINDS = ReadingKind.values().length;

    final Topology topology;
    /** By kind and node; splits and meters on links are not in here. */
    final double[][] ofNode = new double[KINDS][];

    final Uncertainty[] meterUncertainty;
    final Uncertainty[] estimateUncertainty;
    final double[] linkMeter;
    final Uncertainty[] linkUncertainty;
    final double[] split;
    /** Missing readings of node meters that were filled in, without lift gas; null where none was. */
    boolean[] filled;
    /** Errors of the quantities of nodes that are not metered; null without errors. */
    double[] quantityError;
    /** Argument name of the day, for messages. */
    private final String field;

    private DayValues(Topology topology, String field) {
        this.field = field;
        this.topology = topology;
        int n = topology.nodes.size();
        int links = topology.from.length;
        meterUncertainty = new Uncertainty[n];
        estimateUncertainty = new Uncertainty[n];
        linkMeter = nothing(links);
        linkUncertainty = new Uncertainty[links];
        split = topology.split.clone();
    }

    private static double[] nothing(int n) {
        double[] values = new double[n];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private DayValues(DayValues values) {
        topology = values.topology;
        field = values.field;
        meterUncertainty = values.meterUncertainty;
        estimateUncertainty = values.estimateUncertainty;
        linkUncertainty = values.linkUncertainty;
        split = values.split;
        linkMeter = values.linkMeter.clone();
        System.arraycopy(values.ofNode, 0, ofNode, 0, KINDS);
        filled = new boolean[topology.nodes.size()];
    }

    /** The same readings with errors, at least 0; missing ones of meters as the day has them. */
    static DayValues of(PhaseDay day, ReadingErrors errors) {
        DayValues values = new DayValues(day.values);
        int n = day.topology.nodes.size();
        double[] meters = copy(values.ofNode[ReadingKind.METER.ordinal()], n);
        double[] estimates = copy(values.ofNode[ReadingKind.ESTIMATE.ordinal()], n);
        values.ofNode[ReadingKind.METER.ordinal()] = meters;
        values.ofNode[ReadingKind.ESTIMATE.ordinal()] = estimates;
        for (int i = 0; i < n; i++) {
            if (day.basis[i] == Basis.MISSING_METER && Double.isNaN(meters[i])) {
                meters[i] = day.estimate[i];
                values.filled[i] = true;
            } else if (day.values.filled != null && day.values.filled[i]) {
                values.filled[i] = true;
            }
        }
        for (int link = 0; link < values.linkMeter.length; link++) {
            if (day.linkBasis[link] == Basis.MISSING_METER && day.topology.linkMeter[link] != null) {
                values.linkMeter[link] = day.linkEstimate[link];
            }
        }
        add(meters, errors.meter);
        add(estimates, errors.estimate);
        add(values.linkMeter, errors.linkMeter);
        values.quantityError = errors.quantity;
        return values;
    }

    private static double[] copy(double[] values, int n) {
        return values == null ? nothing(n) : values.clone();
    }

    /** NaN stays NaN. */
    private static void add(double[] values, double[] errors) {
        for (int i = 0; i < values.length && errors != null; i++) {
            values[i] = Math.max(0.0, values[i] + errors[i]);
        }
    }

    /** Value of a kind at a node; NaN where nothing was read. */
    double get(ReadingKind kind, int node) {
        double[] values = ofNode[kind.ordinal()];
        return values == null ? Double.NaN : values[node];
    }

    /** Value of a kind at a node; 0 where nothing was read. */
    double orZero(ReadingKind kind, int node) {
        double value = get(kind, node);
        return Double.isNaN(value) ? 0.0 : value;
    }

    /**
     * Sorts the readings of a day.
     *
     * @throws InvalidInputException if a reading is of no node, of no meter or link of that day, or given twice; the
     *     message names node and day
     */
    static DayValues of(Topology topology, DailyReadings day, String field) {
        DayValues values = new DayValues(topology, field);
        boolean[] splitRead = new boolean[values.split.length];
        for (Reading reading : day.readings()) {
            Double value = reading.value(topology.phase);
            if (value != null) {
                values.put(reading, value, day.date(), splitRead);
            }
        }
        return values;
    }

    private void put(Reading reading, double value, LocalDate date, boolean[] splitRead) {
        Integer node = topology.indexOf.get(reading.node());
        if (node == null) {
            String nearest = NearestName.of(reading.node(), topology.indexOf.keySet());
            throw refused(
                    reading, date, "of a node of the network" + (nearest.isEmpty() ? "" : ", nearest " + nearest));
        }
        if (reading.to() != null) {
            putOnLink(reading, value, date, splitRead, node);
            return;
        }
        if (reading.kind() == ReadingKind.METER) {
            require(topology.nodeMeter[node] != null, reading, date, "of a meter of the network");
            meterUncertainty[node] = reading.uncertainty();
        } else if (reading.kind() == ReadingKind.ESTIMATE || reading.kind() == ReadingKind.LIFT_GAS) {
            require(topology.isSource(node), reading, date, "of a node without anything upstream");
            if (reading.kind() == ReadingKind.ESTIMATE) {
                estimateUncertainty[node] = reading.uncertainty();
            }
        }
        int kind = reading.kind().ordinal();
        if (ofNode[kind] == null) {
            ofNode[kind] = nothing(topology.nodes.size());
        }
        require(Double.isNaN(ofNode[kind][node]), reading, date, "given once");
        ofNode[kind][node] = value;
    }

    private void putOnLink(Reading reading, double value, LocalDate date, boolean[] splitRead, int node) {
        Integer receiver = topology.indexOf.get(reading.to());
        int link = receiver == null ? -1 : topology.link(node, receiver);
        require(link >= 0, reading, date, "of a link of that day");
        if (reading.kind() == ReadingKind.SPLIT) {
            require(!splitRead[link], reading, date, "given once");
            splitRead[link] = true;
            split[link] = value;
        } else {
            require(topology.linkMeter[link] != null, reading, date, "of a meter of the network");
            require(Double.isNaN(linkMeter[link]), reading, date, "given once");
            linkMeter[link] = value;
            linkUncertainty[link] = reading.uncertainty();
        }
    }

    private void require(boolean holds, Reading reading, LocalDate date, String rule) {
        if (!holds) {
            throw refused(reading, date, rule);
        }
    }

    private InvalidInputException refused(Reading reading, LocalDate date, String rule) {
        return new InvalidInputException(field, rule, "", reading.place(topology.phase) + " on " + date);
    }
}
