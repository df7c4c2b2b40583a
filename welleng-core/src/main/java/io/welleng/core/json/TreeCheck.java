package io.welleng.core.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.welleng.core.check.NearestName;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Compares a JSON tree with the Java type it shall become, before anything is built from it. So the first fault is
 * found in a fixed order (unknown fields of an object, then its fields in record order) and told in the same words
 * whatever the version of Jackson, which by itself would accept some of them.
 */
final class TreeCheck {

    private final TypeFactory types;

    TreeCheck(TypeFactory types) {
        this.types = types;
    }

    /** Throws unless {@code node} has the shape of {@code type}. */
    void check(JsonNode node, JavaType type, String pointer) {
        Class<?> raw = type.getRawClass();
        if (node.isNull()) {
            throw new InvalidJsonException(pointer, "present", "null");
        }
        if (type.isCollectionLikeType()) {
            require(node.isArray(), "an array", node, pointer);
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), type.getContentType(), pointer + "/" + i);
            }
        } else if (type.isMapLikeType()) {
            checkMap(node, type, pointer);
        } else if (raw.isEnum()) {
            checkName(node, enumNames(raw), pointer);
        } else if (RecordIntrospector.sealedInterface(raw) != null) {
            checkSealed(node, type, pointer);
        } else if (raw.isRecord()) {
            require(node.isObject(), "an object", node, pointer);
            checkRecord(node, type, pointer, false);
        } else {
            checkScalar(node, raw, pointer);
        }
    }

    /** A list whose elements may be null. */
    private void checkSeries(JsonNode node, JavaType type, String pointer) {
        require(node.isArray(), "an array", node, pointer);
        for (int i = 0; i < node.size(); i++) {
            if (!node.get(i).isNull()) {
                check(node.get(i), type.getContentType(), pointer + "/" + i);
            }
        }
    }

    private void checkMap(JsonNode node, JavaType type, String pointer) {
        require(node.isObject(), "an object", node, pointer);
        Class<?> keys = type.getKeyType().getRawClass();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String at = child(pointer, entry.getKey());
            if (keys.isEnum()) {
                checkName(TextNode.valueOf(entry.getKey()), enumNames(keys), at);
            }
            check(entry.getValue(), type.getContentType(), at);
        }
    }

    private void checkSealed(JsonNode node, JavaType type, String pointer) {
        require(node.isObject(), "an object", node, pointer);
        Class<?> raw = type.getRawClass();
        List<Class<?>> records = raw.isRecord() ? List.of(raw) : RecordIntrospector.records(raw);
        List<String> names = new ArrayList<>();
        for (Class<?> record : records) {
            names.add(RecordIntrospector.typeName(record));
        }
        checkName(node.path(RecordIntrospector.TYPE), names, child(pointer, RecordIntrospector.TYPE));
        int chosen = names.indexOf(node.get(RecordIntrospector.TYPE).textValue());
        checkRecord(node, types.constructSpecializedType(type, records.get(chosen)), pointer, true);
    }

    private void checkRecord(JsonNode node, JavaType type, String pointer, boolean typed) {
        RecordComponent[] components = type.getRawClass().getRecordComponents();
        List<String> names = new ArrayList<>();
        for (RecordComponent component : components) {
            names.add(Json.snakeCase(component.getName()));
        }
        for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            if (!names.contains(field) && !(typed && field.equals(RecordIntrospector.TYPE))) {
                String nearest = NearestName.of(field, names);
                throw new InvalidJsonException(
                        child(pointer, field), "a known field of its object", "", '"' + field + '"', nearest, null);
            }
        }
        for (int i = 0; i < components.length; i++) {
            JsonNode value = node.path(names.get(i));
            if (isOptional(components[i]) && (value.isMissingNode() || value.isNull())) {
                continue;
            }
            String at = child(pointer, names.get(i));
            require(!value.isMissingNode(), "present", value, at);
            JavaType member = types.resolveMemberType(components[i].getGenericType(), type.getBindings());
            if (components[i].isAnnotationPresent(OptionalElements.class)) {
                checkSeries(value, member, at);
            } else {
                check(value, member, at);
            }
        }
    }

    /** A primitive cannot be null, so it cannot be left out. */
    static boolean isOptional(RecordComponent component) {
        return component.isAnnotationPresent(OptionalValue.class)
                && !component.getType().isPrimitive();
    }

    private static void checkScalar(JsonNode node, Class<?> raw, String pointer) {
        if (raw == double.class || raw == Double.class) {
            require(node.isNumber() && Double.isFinite(node.doubleValue()), "a finite number", node, pointer);
        } else if (raw == int.class || raw == Integer.class) {
            require(node.isIntegralNumber() && node.canConvertToInt(), "a whole number", node, pointer);
        } else if (raw == long.class || raw == Long.class) {
            require(node.isIntegralNumber() && node.canConvertToLong(), "a whole number", node, pointer);
        } else if (raw == boolean.class || raw == Boolean.class) {
            require(node.isBoolean(), "true or false", node, pointer);
        } else if (raw == String.class) {
            require(node.isTextual(), "text", node, pointer);
        } else if (raw == LocalDate.class) {
            require(parses(node, LocalDate::parse), "a date like 2026-01-31", node, pointer);
        } else if (raw == Instant.class) {
            require(parses(node, Instant::parse), "an instant like 2026-01-31T12:00:00Z", node, pointer);
        }
    }

    private static boolean parses(JsonNode node, Function<String, ?> parse) {
        if (!node.isTextual()) {
            return false;
        }
        try {
            parse.apply(node.textValue());
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static void checkName(JsonNode node, Collection<String> known, String pointer) {
        if (!node.isTextual() || !known.contains(node.textValue())) {
            throw InvalidJsonException.unknownName(pointer, node, known);
        }
    }

    private static List<String> enumNames(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            names.add(RecordIntrospector.enumName((Enum<?>) constant));
        }
        return names;
    }

    private static void require(boolean holds, String rule, JsonNode node, String pointer) {
        if (!holds) {
            throw new InvalidJsonException(pointer, rule, JsonErrors.text(node));
        }
    }

    private static String child(String pointer, String name) {
        return pointer + "/" + JsonErrors.escaped(name);
    }
}
