package io.welleng.allocation.trust;

import io.welleng.allocation.AllocationStudy;
import io.welleng.allocation.DayOutcome;
import io.welleng.allocation.InletShare;
import io.welleng.allocation.NodeBalance;
import io.welleng.allocation.Phase;
import io.welleng.allocation.network.Basis;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Meter;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.ReadingKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says how a quantity was known before it was allocated: by which reading, or which rule. */
final class Origins {

    private static final int MOST_INLETS = 12;

    private final AllocationStudy study;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<LocalDate, DailyReadings> days = new HashMap<>();

    Origins(AllocationStudy study) {
        this.study = study;
        study.network().nodes().forEach(node -> nodes.put(node.name(), node));
        study.days().forEach(day -> days.put(day.date(), day));
    }

    /** What is known of a node; with the balance of the node, what it was summed from. */
    Explanation.Number of(
            DayOutcome.Allocated day, String node, Basis basis, double value, Double uncertainty, NodeBalance own) {
        String unit = study.streams().stream()
                .filter(stream -> stream.phase() == day.phase())
                .findFirst()
                .orElseThrow()
                .unit();
        List<Explanation.Number> inputs = new ArrayList<>();
        if (basis == Basis.INLETS && own != null) {
            for (InletShare inlet : own.inlets()) {
                if (inputs.size() < MOST_INLETS && inlet.estimate() != null) {
                    inputs.add(
                            of(day, inlet.node(), inlet.basis(), inlet.estimate(), inlet.standardUncertainty(), null));
                }
            }
        }
        String subject = "e of " + node;
        return Explanation.Number.input(subject, value, unit, uncertainty, words(day, node, basis, value), inputs);
    }

    private String words(DayOutcome.Allocated day, String node, Basis basis, double value) {
        return switch (basis) {
            case METER -> "meter reading" + read(day, node, ReadingKind.METER, value);
            case MISSING_METER -> "meter without a reading, by the rule: " + rule(node, day.phase());
            case ESTIMATE -> "theoretical estimate" + read(day, node, ReadingKind.ESTIMATE, value);
            case INLETS -> "sum of its inlets, less own uses and change of stock";
            case SPLIT -> "a fraction of what leaves " + node;
            case REMAINDER -> "what the other deliveries of " + node + " leave";
            case NONE -> "nothing known, and not needed";
        };
    }

    /** The reading itself where something was subtracted from it. */
    private String read(DayOutcome.Allocated day, String node, ReadingKind kind, double value) {
        for (Reading reading : days.get(day.date()).readings()) {
            Double read = reading.value(day.phase());
            if (reading.node().equals(node) && reading.kind() == kind && reading.to() == null && read != null) {
                return read == value
                        ? ""
                        : " " + Explanation.figure(read) + " less "
                                + (day.phase() == Phase.GAS ? "lift gas, own uses" : "own uses")
                                + " and change of stock";
            }
        }
        return "";
    }

    private String rule(String node, Phase phase) {
        for (Meter meter : nodes.get(node).meters()) {
            if (meter.phases().contains(phase) && meter.missing() != null) {
                return meter.missing().label();
            }
        }
        return "of its meter";
    }
}
