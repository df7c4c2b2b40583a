package io.welleng.allocation.network;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.check.NearestName;
import io.welleng.core.json.OptionalValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An acyclic arrangement of nodes. A tree is written by the {@code to} of its nodes alone; what a tree cannot say is
 * written as links.
 *
 * @param nodes the nodes, each name once; of equal remainders in rounding, the earlier node comes first
 * @param links deliveries beside the {@code to} of the nodes; none where null
 */
public record Network(List<Node> nodes, @OptionalValue List<Link> links) {

    /** Checks that names are known and unique, that no delivery is given twice, and that there is no cycle on any day. */
    public Network {
        nodes = List.copyOf(Check.notEmpty(nodes, "nodes"));
        links = links == null ? List.of() : List.copyOf(links);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (!names.add(nodes.get(i).name())) {
                throw refused(
                        "nodes",
                        i,
                        "of a name unlike the nodes before it",
                        nodes.get(i).name());
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            checkNode(nodes.get(i), i, names);
        }
        for (int i = 0; i < links.size(); i++) {
            checkKnown(links.get(i).from(), "links", i, names);
            checkKnown(links.get(i).to(), "links", i, names);
        }
        Topologies.check(nodes, links);
    }

    /**
     * A network of nodes that each deliver to one other at most.
     *
     * @param nodes the nodes
     * @return the network
     */
    public static Network of(List<Node> nodes) {
        return new Network(nodes, null);
    }

    /**
     * A tree.
     *
     * @param nodes the nodes
     * @return the network
     */
    public static Network of(Node... nodes) {
        return new Network(List.of(nodes), null);
    }

    private static void checkNode(Node node, int i, Set<String> names) {
        if (node.to() != null) {
            checkKnown(node.to(), "nodes", i, names);
            if (node.to().equals(node.name())) {
                throw refused("nodes", i, "delivering to another node than itself", node.name());
            }
        }
        for (Meter meter : node.meters()) {
            if (meter.to() != null) {
                checkKnown(meter.to(), "nodes", i, names);
            }
        }
    }

    private static void checkKnown(String name, String list, int i, Set<String> names) {
        if (!names.contains(name)) {
            String nearest = NearestName.of(name, new ArrayList<>(names));
            String hint = nearest.isEmpty() ? "" : ", nearest \"" + nearest + "\"";
            throw refused(list, i, "between nodes of the network" + hint, name);
        }
    }

    private static InvalidInputException refused(String list, int i, String rule, String value) {
        return new InvalidInputException(Check.element(list, i), rule, "", "\"" + value + "\"");
    }
}
