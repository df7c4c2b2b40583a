package io.welleng.nodal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reference values that stand beside the tests as JSON; each file names the tools and versions that gave them. */
public final class JsonOracle {

    private JsonOracle() {}

    /** The tree of a resource in the package of {@code beside}. */
    public static JsonNode read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no test resource " + file + " beside " + beside.getName());
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The elements of an array that must not be empty. */
    public static List<JsonNode> elements(JsonNode tree, String field) {
        List<JsonNode> all = new ArrayList<>();
        tree.path(field).forEach(all::add);
        if (all.isEmpty()) {
            throw new IllegalStateException("no elements in " + field);
        }
        return all;
    }

    /** A number that must be there. */
    public static double number(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isNumber()) {
            throw new IllegalStateException("no number " + field + " in " + node);
        }
        return value.asDouble();
    }
}
