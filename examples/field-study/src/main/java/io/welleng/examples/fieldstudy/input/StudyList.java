package io.welleng.examples.fieldstudy.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.json.InvalidJsonException;
import java.util.ArrayList;
import java.util.List;

/** A list in a file: a JSON array, or an object with such an array in one field and nothing else. */
final class StudyList {

    private StudyList() {}

    /** An element of the list, and where it is, as JSON pointer. */
    record Element(String pointer, JsonNode tree) {}

    /**
     * The elements of a list.
     *
     * @param root array or object
     * @param field the field of the object with the array
     * @param noun what an element is, in messages
     * @return at least one element
     * @throws InvalidJsonException if it is no such list, or empty
     */
    static List<Element> elements(JsonNode root, String field, String noun) {
        JsonNode list = root;
        String at = "";
        if (root.isObject()) {
            list = root.path(field);
            at = "/" + field;
            root.fieldNames().forEachRemaining(name -> {
                if (!name.equals(field)) {
                    throw new InvalidJsonException(
                            "/" + name.replace("~", "~0").replace("/", "~1"), "left out beside /" + field, "present");
                }
            });
        }
        if (!list.isArray() || list.isEmpty()) {
            String found = list.isMissingNode() ? "missing" : list.isArray() ? "empty" : kind(list);
            throw new InvalidJsonException(at, "an array of at least one " + noun, found);
        }
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            elements.add(new Element(at + "/" + i, list.get(i)));
        }
        return elements;
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case NUMBER -> "a number";
            case STRING -> "text";
            case BOOLEAN -> node.asText();
            case NULL -> "null";
            default -> "an object";
        };
    }
}
