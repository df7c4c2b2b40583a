package io.welleng.core.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * JSON Schema of the records that {@link Json} reads, for editors and for checks outside Java.
 *
 * <p>A schema accepts what {@link Json#read} accepts before the record's own checks (a positive diameter, say), but for
 * what JSON Schema cannot say or leaves open: it takes {@code 1.0} for a whole number, and numbers beyond ±1.8e308; it
 * knows dates and instants as {@code format}, which validators may or may not enforce, and only those of years 0–9999.
 *
 * <p>Every record, sealed interface and enum is described once, under {@code $defs}.
 *
 * @see "JSON Schema: A Media Type for Describing JSON Documents, draft 2020-12"
 */
public final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final TypeFactory types = TypeFactory.defaultInstance();
    private final ObjectNode definitions = NODES.objectNode();
    private final Map<JavaType, String> names = new LinkedHashMap<>();
    /** Definitions that are referred to and not yet made; a queue, so that no depth of types is a depth of calls. */
    private final Deque<JavaType> pending = new ArrayDeque<>();

    private JsonSchema() {}

    /**
     * The schema of a record or sealed interface.
     *
     * @param type its class
     * @return the schema; {@link Json#write} makes text of it
     * @throws InvalidInputException if {@link Json} does not read such values
     */
    public static ObjectNode of(Class<?> type) {
        return new JsonSchema().document(type, root -> {});
    }

    /**
     * The schema of a record that is written with one more field, which says what it is, as {@code "study": "nodal"}.
     *
     * @param type class of the record
     * @param field name of that field
     * @param value its value
     * @return the schema; {@link Json#write} makes text of it
     * @throws InvalidInputException if {@link Json} does not read such values
     */
    public static ObjectNode named(Class<?> type, String field, String value) {
        Check.text(field, "field");
        Check.text(value, "value");
        if (!Check.present(type, "type").isRecord()) {
            throw new InvalidInputException("type", "a record", "", type.getName());
        }
        return new JsonSchema().document(type, root -> {
            ObjectNode properties = NODES.objectNode();
            properties.set(field, NODES.objectNode().put("const", value));
            properties.setAll((ObjectNode) root.get("properties"));
            root.set("properties", properties);
            ((ArrayNode) root.get("required")).insert(0, field);
        });
    }

    private ObjectNode document(Class<?> type, Consumer<ObjectNode> change) {
        JavaType root = types.constructType(Check.present(type, "type"));
        ObjectNode document = NODES.objectNode().put("$schema", DIALECT).put("title", type.getSimpleName());
        ObjectNode body = isDefined(type) ? definition(root) : schema(root);
        change.accept(body);
        document.setAll(body);
        while (!pending.isEmpty()) {
            JavaType next = pending.remove();
            definitions.set(names.get(next), definition(next));
        }
        if (!definitions.isEmpty()) {
            document.set("$defs", definitions);
        }
        return document;
    }

    /** Whether a type is described under its own name. */
    private static boolean isDefined(Class<?> raw) {
        return raw.isEnum() || raw.isRecord() || RecordIntrospector.sealedInterface(raw) != null;
    }

    /** Where a value of the type stands. */
    private ObjectNode schema(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (isDefined(raw)) {
            return reference(type);
        }
        if (type.isCollectionLikeType()) {
            return typed("array").set("items", schema(type.getContentType()));
        }
        if (type.isMapLikeType()) {
            return map(type);
        }
        return scalar(raw);
    }

    private ObjectNode reference(JavaType type) {
        String name = names.get(type);
        if (name == null) {
            String wanted = name(type);
            name = wanted;
            for (int i = 2; names.containsValue(name); i++) {
                name = wanted + "_" + i;
            }
            names.put(type, name);
            pending.add(type);
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    /** {@code Outcome<Well>} is {@code outcome_of_well}. */
    private static String name(JavaType type) {
        StringBuilder name = new StringBuilder(Json.snakeCase(type.getRawClass().getSimpleName()));
        for (JavaType parameter : type.getBindings().getTypeParameters()) {
            name.append("_of_").append(name(parameter));
        }
        return name.toString();
    }

    private ObjectNode map(JavaType type) {
        ObjectNode map = typed("object");
        Class<?> keys = type.getKeyType().getRawClass();
        if (keys.isEnum()) {
            map.set("propertyNames", schema(type.getKeyType()));
        } else if (keys != String.class) {
            throw unknown(keys);
        }
        return map.set("additionalProperties", schema(type.getContentType()));
    }

    private ObjectNode definition(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw.isEnum()) {
            ArrayNode constants = NODES.arrayNode();
            for (Object constant : raw.getEnumConstants()) {
                constants.add(RecordIntrospector.enumName((Enum<?>) constant));
            }
            return NODES.objectNode().set("enum", constants);
        }
        if (raw.isRecord()) {
            return record(type);
        }
        ArrayNode permitted = NODES.arrayNode();
        for (Class<?> record : RecordIntrospector.records(raw)) {
            permitted.add(reference(types.constructSpecializedType(type, record)));
        }
        return NODES.objectNode().set("oneOf", permitted);
    }

    private ObjectNode record(JavaType type) {
        Class<?> raw = type.getRawClass();
        ObjectNode properties = NODES.objectNode();
        ArrayNode required = NODES.arrayNode();
        if (RecordIntrospector.sealedInterface(raw) != null) {
            properties.set(RecordIntrospector.TYPE, NODES.objectNode().put("const", RecordIntrospector.typeName(raw)));
            required.add(RecordIntrospector.TYPE);
        }
        for (RecordComponent component : raw.getRecordComponents()) {
            String name = Json.snakeCase(component.getName());
            ObjectNode value = schema(types.resolveMemberType(component.getGenericType(), type.getBindings()));
            if (component.isAnnotationPresent(OptionalElements.class)) {
                value.set("items", orNull((ObjectNode) value.get("items")));
            }
            if (TreeCheck.isOptional(component)) {
                value = orNull(value);
            } else {
                required.add(name);
            }
            properties.set(name, value);
        }
        ObjectNode record = typed("object");
        record.set("properties", properties);
        record.set("required", required);
        return record.put("additionalProperties", false);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        JsonNode type = schema.get("type");
        if (type == null) {
            ObjectNode either = NODES.objectNode();
            either.putArray("anyOf").add(schema).add(typed("null"));
            return either;
        }
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    private static ObjectNode scalar(Class<?> raw) {
        if (raw == double.class || raw == Double.class) {
            return typed("number");
        }
        if (raw == int.class || raw == Integer.class) {
            return typed("integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
        }
        if (raw == long.class || raw == Long.class) {
            return typed("integer").put("minimum", Long.MIN_VALUE).put("maximum", Long.MAX_VALUE);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return typed("boolean");
        }
        if (raw == String.class) {
            return typed("string");
        }
        if (raw == LocalDate.class) {
            return typed("string").put("format", "date");
        }
        if (raw == Instant.class) {
            return typed("string").put("format", "date-time");
        }
        throw unknown(raw);
    }

    private static InvalidInputException unknown(Class<?> raw) {
        return new InvalidInputException(
                "type",
                "made of records, sealed interfaces of records, enums, numbers, texts, dates, lists and maps",
                "",
                raw.getName());
    }

    private static ObjectNode typed(String type) {
        return NODES.objectNode().put("type", type);
    }
}
