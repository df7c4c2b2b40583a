package io.welleng.core.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The studies that this class path can compute, and their JSON. The command line, rule nodes and batches are thin
 * shells around {@code Studies.read(json).run()}.
 *
 * <p>A study's JSON is its record in snake case with one more field in front, {@code "study"}, that names its type.
 */
public final class Studies {

    /** Name of the field that tells which study a JSON object is. */
    public static final String STUDY_FIELD = "study";

    private static final Map<String, StudyType<?>> TYPES = load();

    private Studies() {}

    private static Map<String, StudyType<?>> load() {
        Map<String, StudyType<?>> types = new TreeMap<>();
        for (StudyType<?> type : ServiceLoader.load(StudyType.class, Studies.class.getClassLoader())) {
            StudyType<?> twin = types.put(type.name(), type);
            if (twin != null) {
                throw new IllegalStateException("two study types are named " + type.name() + ": "
                        + twin.getClass().getName() + " and " + type.getClass().getName());
            }
        }
        return types;
    }

    /**
     * All study types, by name.
     *
     * @return the types in alphabetical order
     */
    public static List<StudyType<?>> all() {
        return List.copyOf(TYPES.values());
    }

    /**
     * The study type of a name.
     *
     * @param name for example {@code nodal}
     * @return the type
     * @throws InvalidInputException if there is no such study; the message lists those there are
     */
    public static StudyType<?> type(String name) {
        StudyType<?> type = TYPES.get(name);
        if (type == null) {
            throw new InvalidInputException("study", rule(), "", "\"" + name + "\"");
        }
        return type;
    }

    /**
     * Reads a study; its field {@code study} says which.
     *
     * @param json JSON object
     * @return the study, ready to run
     * @throws InvalidJsonException if it is not a valid study
     */
    public static Study<?> read(String json) {
        return read(Json.tree(json));
    }

    /**
     * Reads a study from a tree; its field {@code study} says which.
     *
     * @param tree JSON object, not changed
     * @return the study, ready to run
     * @throws InvalidJsonException if it is not a valid study
     */
    public static Study<?> read(JsonNode tree) {
        if (!tree.isObject()) {
            throw new InvalidJsonException("", "an object", tree.toString());
        }
        JsonNode name = tree.path(STUDY_FIELD);
        StudyType<?> type = TYPES.get(name.asText());
        if (!name.isTextual() || type == null) {
            throw InvalidJsonException.unknownName("/" + STUDY_FIELD, name, TYPES.keySet());
        }
        ObjectNode fields = ((ObjectNode) tree).deepCopy();
        fields.remove(STUDY_FIELD);
        return Json.read(fields, type.studyClass());
    }

    /**
     * The tree of a study, with its field {@code study} in front.
     *
     * @param study a study of a registered type
     * @return a new tree; {@link #read(JsonNode)} gives an equal study
     * @throws InvalidInputException if its type is not registered
     */
    public static ObjectNode toTree(Study<?> study) {
        for (StudyType<?> type : TYPES.values()) {
            if (type.studyClass() == study.getClass()) {
                ObjectNode fields = (ObjectNode) Json.toTree(study);
                ObjectNode named = fields.objectNode().put(STUDY_FIELD, type.name());
                named.setAll(fields);
                return named;
            }
        }
        throw new InvalidInputException(
                "study", "of a registered type", "", study.getClass().getName());
    }

    /**
     * Writes a study as JSON.
     *
     * @param study a study of a registered type
     * @return indented JSON that {@link #read(String)} reads back equal
     * @throws InvalidInputException if its type is not registered
     */
    public static String write(Study<?> study) {
        return Json.write(toTree(study));
    }

    private static String rule() {
        return "one of " + String.join(", ", TYPES.keySet());
    }
}
