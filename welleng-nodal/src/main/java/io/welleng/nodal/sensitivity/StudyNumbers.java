package io.welleng.nodal.sensitivity;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a study's JSON, by their pointers. A field is whole where the study writes it as a whole number: those
 * that are not are written with a decimal point.
 */
final class StudyNumbers {

    private static final int EXAMPLES = 12;

    private final JsonNode tree;
    private final Map<String, JsonNode> numbers = new LinkedHashMap<>();

    /** {@code tree} is changed by {@link #put}. */
    StudyNumbers(JsonNode tree) {
        this.tree = tree;
        collect(tree, "");
    }

    private void collect(JsonNode node, String pointer) {
        if (node.isNumber()) {
            numbers.put(pointer, node);
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(
                            field.getValue(),
                            pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1")));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i);
            }
        }
    }

    JsonNode tree() {
        return tree;
    }

    List<String> pointers() {
        return List.copyOf(numbers.keySet());
    }

    /** The number as the study had it at first. */
    double original(String pointer) {
        return numbers.get(pointer).doubleValue();
    }

    /** Throws unless the variable's pointer is one of a number that can take its values; {@code name} is its argument. */
    void check(Variable variable, String name) {
        JsonNode number = numbers.get(variable.pointer());
        if (number == null) {
            throw new InvalidInputException(
                    name + ".pointer", "the JSON pointer of a number of the base study", "", found(variable.pointer()));
        }
        if (number.isIntegralNumber()) {
            for (int i = 0; i < variable.values().size(); i++) {
                double value = variable.values().get(i);
                if (value != Math.rint(value) || Math.abs(value) > Long.MAX_VALUE / 2.0) {
                    throw new InvalidInputException(
                            name + ".values[" + i + "]",
                            "a whole number, as " + variable.pointer() + " is",
                            "",
                            Double.toString(value));
                }
            }
        }
    }

    /** What the pointer leads to, and which was probably meant. */
    private String found(String pointer) {
        String quoted = '"' + pointer + '"';
        JsonNode there = pointer.startsWith("/") ? tree.at(JsonPointer.compile(pointer)) : MissingNode.getInstance();
        if (!there.isMissingNode()) {
            return quoted + ", which is " + kind(there) + below(pointer);
        }
        String nearest = nearest(pointer);
        return nearest.isEmpty() ? quoted + below(parent(pointer)) : quoted + "; did you mean \"" + nearest + "\"?";
    }

    /** The longest beginning of a pointer under which there are numbers. */
    private String parent(String pointer) {
        String parent = pointer;
        while (below(parent).isEmpty()) {
            parent = parent.substring(0, Math.max(0, parent.lastIndexOf('/')));
        }
        return parent;
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "text";
            case BOOLEAN -> "true or false";
            default -> "not a number";
        };
    }

    /** By the whole pointer, else by its last step. */
    private String nearest(String pointer) {
        String whole = nearest(pointer, pointers());
        if (!whole.isEmpty()) {
            return whole;
        }
        Map<String, String> byStep = new LinkedHashMap<>();
        numbers.keySet().forEach(one -> byStep.putIfAbsent(lastStep(one), one));
        String step = nearest(lastStep(pointer), List.copyOf(byStep.keySet()));
        return step.isEmpty() ? "" : byStep.get(step);
    }

    private static String lastStep(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static String nearest(String name, List<String> known) {
        return InvalidJsonException.unknownName("", TextNode.valueOf(name), known)
                .nearest();
    }

    private String below(String pointer) {
        List<String> known = new ArrayList<>();
        for (String one : numbers.keySet()) {
            if (one.startsWith(pointer + "/") && known.size() < EXAMPLES) {
                known.add(one);
            }
        }
        return known.isEmpty() ? "" : "; numbers there are " + String.join(", ", known);
    }

    /** Puts a value in the place of a number. */
    void put(String pointer, double value) {
        JsonNode node =
                numbers.get(pointer).isIntegralNumber() ? LongNode.valueOf((long) value) : DoubleNode.valueOf(value);
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), node);
        } else {
            ((ArrayNode) parent).set(at.last().getMatchingIndex(), node);
        }
    }
}
