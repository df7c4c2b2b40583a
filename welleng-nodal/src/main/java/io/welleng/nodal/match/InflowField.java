package io.welleng.nodal.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.Json;
import io.welleng.nodal.ipr.InflowSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A number of an inflow, found by its JSON name wherever the inflow holds it. */
final class InflowField {

    private final JsonNode tree;
    private final String name;
    private final List<String> pointers = new ArrayList<>();

    private InflowField(InflowSpec inflow, String name) {
        tree = Json.toTree(inflow);
        this.name = name;
        find(tree, "");
    }

    static InflowField of(InflowSpec inflow, String name) {
        return new InflowField(inflow, name);
    }

    private void find(JsonNode node, String at) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                String there = at + "/" + entry.getKey();
                if (entry.getKey().equals(name)) {
                    pointers.add(there);
                } else {
                    find(entry.getValue(), there);
                }
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            find(node.get(i), at + "/" + i);
        }
    }

    /** Where the inflow holds such numbers. */
    List<String> pointers() {
        return pointers;
    }

    /** The first of them. */
    double value() {
        return tree.at(pointers.get(0)).asDouble();
    }

    /** The object that holds the first of them. */
    <T> T holder(Class<T> type) {
        return Json.read(tree.at(parent(pointers.get(0))), type);
    }

    /** The inflow with another number in the first place. */
    InflowSpec with(double value) {
        JsonNode copy = tree.deepCopy();
        set(copy, pointers.get(0), value);
        return Json.read(copy, InflowSpec.class);
    }

    /** The inflow with every such number raised. */
    InflowSpec raised(double by) {
        JsonNode copy = tree.deepCopy();
        for (String pointer : pointers) {
            set(copy, pointer, tree.at(pointer).asDouble() + by);
        }
        return Json.read(copy, InflowSpec.class);
    }

    private void set(JsonNode root, String pointer, double value) {
        ((ObjectNode) root.at(parent(pointer))).put(name, value);
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
