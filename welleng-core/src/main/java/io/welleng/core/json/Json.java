package io.welleng.core.json;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.welleng.core.check.Check;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON for records: snake-case names, strict reading, stable field order.
 *
 * <p>Reading refuses unknown fields (naming the nearest known one), missing fields, duplicate keys, wrong types, nulls
 * in place of numbers, NaN and infinities, and whatever the record's own checks refuse; every refusal is an
 * {@link InvalidJsonException} with the JSON pointer. A sealed interface is written with a field {@code "type"} that
 * names the record in snake case; enum constants are written in lower case. What {@link #write} writes,
 * {@link #read} reads back equal, but for numbers that are not finite: reports of failed searches can hold them, JSON
 * cannot, and they are written as null.
 *
 * <p>Values are records of {@code double}, {@code int}, {@code long}, {@code boolean}, their boxes, {@code String},
 * {@link LocalDate}, {@link Instant}, enums, other records, sealed interfaces of records, and lists, sets and maps of
 * these. Nulls stand only where {@link OptionalValue} or {@link OptionalElements} says so.
 *
 * <p>Thread-safe; no state.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new RecordIntrospector())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultPropertyInclusion(JsonInclude.Value.construct(NON_NULL, NON_NULL))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .addModule(new SimpleModule("welleng")
                    .addDeserializer(LocalDate.class, new IsoTextDeserializer<>(LocalDate.class, LocalDate::parse))
                    .addDeserializer(Instant.class, new IsoTextDeserializer<>(Instant.class, Instant::parse))
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(double.class, new FiniteDoubleSerializer())
                    .addSerializer(Double.class, new FiniteDoubleSerializer()))
            .build();

    private static final TreeCheck CHECK = new TreeCheck(MAPPER.getTypeFactory());

    private static final ObjectWriter PRETTY = MAPPER.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));

    private Json() {}

    /**
     * Reads a value from JSON text.
     *
     * @param <T> type of the value
     * @param json the text
     * @param type class of the value, usually a record
     * @return the value
     * @throws InvalidJsonException if the text is not JSON or not a valid {@code type}
     */
    public static <T> T read(String json, Class<T> type) {
        return read(tree(json), type);
    }

    /**
     * Reads a value from a JSON tree.
     *
     * @param <T> type of the value
     * @param tree the tree, not changed
     * @param type class of the value, usually a record
     * @return the value
     * @throws InvalidJsonException if the tree is not a valid {@code type}
     */
    public static <T> T read(JsonNode tree, Class<T> type) {
        CHECK.check(Check.present(tree, "tree"), MAPPER.constructType(type), "");
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw JsonErrors.of(e, tree);
        }
    }

    /**
     * Reads a value from a JSON file that comes with a class.
     *
     * @param <T> type of the value
     * @param owner class beside which the file lies on the class path
     * @param file name of the file
     * @param type class of the value, usually a record
     * @return the value
     * @throws IllegalStateException if there is no such file
     * @throws InvalidJsonException if it is not a valid {@code type}
     */
    public static <T> T readResource(Class<?> owner, String file, Class<T> type) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + owner.getName());
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " beside " + owner.getName() + " cannot be read", e);
        }
    }

    /**
     * Parses JSON text to a tree, strictly: one value, no duplicate keys, no NaN.
     *
     * @param json the text
     * @return the tree
     * @throws InvalidJsonException if the text is not JSON; the message gives line and column
     */
    public static JsonNode tree(String json) {
        Check.present(json, "json");
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree.isMissingNode()) {
                throw new InvalidJsonException("", "JSON", "empty text");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw JsonErrors.syntax(e);
        }
    }

    /**
     * Turns a value into a JSON tree. The entries of maps are put in the order of their keys.
     *
     * @param value a record, a list or map of records, or a tree
     * @return the tree
     */
    public static JsonNode toTree(Object value) {
        // The elements of a list or map at the root go one by one: Jackson would leave out the type of sealed ones.
        if (value instanceof Collection<?> values) {
            ArrayNode array = MAPPER.createArrayNode();
            values.forEach(one -> array.add(toTree(one)));
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = MAPPER.createObjectNode();
            new TreeMap<>(map).forEach((key, one) -> object.set(name(key), toTree(one)));
            return object;
        }
        return MAPPER.valueToTree(value);
    }

    private static String name(Object key) {
        return key instanceof Enum<?> constant ? RecordIntrospector.enumName(constant) : key.toString();
    }

    /**
     * Writes a value as indented JSON with fields in record order.
     *
     * @param value a record, a list or map of records, or a tree
     * @return the text, lines ended by a line feed
     */
    public static String write(Object value) {
        try {
            return PRETTY.writeValueAsString(toTree(value)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("value cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The JSON name of a Java name.
     *
     * @param camelCase for example {@code tubingIdIn}
     * @return for example {@code tubing_id_in}
     */
    public static String snakeCase(String camelCase) {
        return PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(camelCase);
    }
}
