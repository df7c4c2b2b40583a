package io.welleng.allocation.network;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The topologies of a network: one for each phase and each time between two changes of links. */
final class Topologies {

    private final List<Node> nodes;
    private final List<Link> links;
    private final Map<String, Integer> indexOf = new HashMap<>();
    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private final Map<Phase, TreeMap<LocalDate, Topology>> known = new EnumMap<>(Phase.class);

    Topologies(List<Node> nodes, List<Link> links) {
        this.nodes = nodes;
        this.links = links;
        for (int i = 0; i < nodes.size(); i++) {
            indexOf.put(nodes.get(i).name(), i);
        }
        changes.add(LocalDate.MIN);
        for (Link link : links) {
            if (link.days().first() != null) {
                changes.add(link.days().first());
            }
            if (link.days().last() != null && link.days().last().isBefore(LocalDate.MAX)) {
                changes.add(link.days().last().plusDays(1));
            }
        }
        for (Phase phase : Phase.values()) {
            known.put(phase, new TreeMap<>());
        }
    }

    /** Refuses deliveries that are given twice, splits above 1, and cycles. */
    static void check(List<Node> nodes, List<Link> links) {
        Map<String, List<DateRange>> given = new HashMap<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            for (Phase phase : link.phases()) {
                List<DateRange> ranges =
                        given.computeIfAbsent(phase + " " + link.from() + " -> " + link.to(), key -> new ArrayList<>());
                if (ranges.stream().anyMatch(range -> range.overlaps(link.days()))) {
                    throw twice(i, link);
                }
                ranges.add(link.days());
            }
        }
        Map<String, String> always = new HashMap<>();
        for (Node node : nodes) {
            always.put(node.name(), node.to());
        }
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).to().equals(always.get(links.get(i).from()))) {
                throw twice(i, links.get(i));
            }
        }
        Topologies all = new Topologies(nodes, links);
        for (LocalDate change : all.changes) {
            for (Phase phase : Phase.values()) {
                all.at(change, phase);
            }
        }
    }

    private static InvalidInputException twice(int i, Link link) {
        return new InvalidInputException(
                Check.element("links", i), "given once for each phase and day", "", link.from() + " -> " + link.to());
    }

    /** The topology of a day. */
    Topology at(LocalDate date, Phase phase) {
        return known.get(phase).computeIfAbsent(changes.floor(date), change -> build(change, phase));
    }

    private Topology build(LocalDate date, Phase phase) {
        List<Link> active = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if (node.to() != null) {
                active.add(Link.of(node.name(), node.to()));
            }
        }
        for (Link link : links) {
            if (link.phases().contains(phase) && link.days().contains(date)) {
                active.add(link);
            }
        }
        return new Topology(phase, date, nodes, indexOf, active);
    }
}
