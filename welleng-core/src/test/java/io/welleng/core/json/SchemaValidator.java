package io.welleng.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Validates by JSON Schema 2020-12, as far as the keywords that occur here; an unknown keyword is an error. */
final class SchemaValidator {

    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "title",
            "$defs",
            "$ref",
            "type",
            "enum",
            "const",
            "oneOf",
            "anyOf",
            "items",
            "properties",
            "required",
            "additionalProperties",
            "propertyNames",
            "minimum",
            "maximum",
            "format");

    private final JsonNode root;

    SchemaValidator(JsonNode root) {
        this.root = root;
    }

    boolean accepts(JsonNode value) {
        return accepts(root, value);
    }

    private boolean accepts(JsonNode schema, JsonNode value) {
        if (schema.isBoolean()) {
            return schema.booleanValue();
        }
        for (Map.Entry<String, JsonNode> entry : schema.properties()) {
            if (!holds(entry.getKey(), entry.getValue(), schema, value)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(String keyword, JsonNode rule, JsonNode schema, JsonNode value) {
        if (!KEYWORDS.contains(keyword)) {
            throw new IllegalArgumentException(keyword);
        }
        return switch (keyword) {
            case "$ref" -> accepts(resolved(rule.textValue()), value);
            case "type" -> elements(rule).stream().anyMatch(one -> isOfType(value, one.textValue()));
            case "enum" -> elements(rule).contains(value);
            case "const" -> rule.equals(value);
            case "oneOf" ->
                elements(rule).stream().filter(one -> accepts(one, value)).count() == 1;
            case "anyOf" -> elements(rule).stream().anyMatch(one -> accepts(one, value));
            case "items" -> !value.isArray() || elements(value).stream().allMatch(one -> accepts(rule, one));
            case "required" -> !value.isObject() || elements(rule).stream().allMatch(one -> value.has(one.textValue()));
            case "properties" ->
                value.properties().stream()
                        .allMatch(one -> !rule.has(one.getKey()) || accepts(rule.get(one.getKey()), one.getValue()));
            case "additionalProperties" ->
                value.properties().stream()
                        .allMatch(one -> schema.path("properties").has(one.getKey()) || accepts(rule, one.getValue()));
            case "propertyNames" ->
                value.properties().stream().allMatch(one -> accepts(rule, TextNode.valueOf(one.getKey())));
            case "minimum" -> !value.isNumber() || number(value).compareTo(number(rule)) >= 0;
            case "maximum" -> !value.isNumber() || number(value).compareTo(number(rule)) <= 0;
            case "format" -> !value.isTextual() || isOfFormat(value.textValue(), rule.textValue());
            default -> true;
        };
    }

    private JsonNode resolved(String reference) {
        JsonNode found = root.at(reference.substring(1));
        if (found.isMissingNode()) {
            throw new IllegalArgumentException(reference);
        }
        return found;
    }

    private static List<JsonNode> elements(JsonNode node) {
        List<JsonNode> elements = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(elements::add);
        } else {
            elements.add(node);
        }
        return elements;
    }

    private static BigDecimal number(JsonNode node) {
        return node.decimalValue();
    }

    private static boolean isOfType(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "number" -> value.isNumber();
            case "integer" ->
                value.isNumber() && number(value).stripTrailingZeros().scale() <= 0;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static boolean isOfFormat(String text, String format) {
        try {
            if (format.equals("date")) {
                LocalDate.parse(text);
            } else if (format.equals("date-time")) {
                OffsetDateTime.parse(text);
            } else {
                throw new IllegalArgumentException(format);
            }
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
