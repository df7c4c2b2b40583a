package io.welleng.examples.fieldstudy.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.Study;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of studies of wells on artificial lift: a JSON array, or an object with it in its field {@code studies}. Each
 * study says in its field {@code study} which it is; studies of one well have its name. A study that is not valid does
 * not disturb the others, as long as there is one that is.
 *
 * @param source where the studies come from
 * @param entries one entry for each element of the array
 */
public record LiftFile(String source, List<Entry> entries) {

    private static final String STUDIES = "studies";

    /** Makes the list immutable. */
    public LiftFile {
        entries = List.copyOf(entries);
    }

    /** One element of the array. */
    public sealed interface Entry {

        /**
         * Where the element is.
         *
         * @return JSON pointer
         */
        String pointer();
    }

    /**
     * A study that can be run.
     *
     * @param pointer where it is, as JSON pointer
     * @param type name of the study type
     * @param well name of the well
     * @param study the study
     */
    public record Valid(String pointer, String type, String well, Study<?> study) implements Entry {}

    /**
     * A study that is refused.
     *
     * @param pointer where it is, as JSON pointer
     * @param well name of the well, or a stand-in
     * @param input the element as it was given
     * @param fault what is wrong, seen from the root of the file
     */
    public record Invalid(String pointer, String well, JsonNode input, InvalidJsonException fault) implements Entry {}

    /**
     * The studies that come with this program.
     *
     * @param types names of the study types that are accepted
     * @return wells with pumps of several kinds, and with gas lift
     */
    public static LiftFile embedded(List<String> types) {
        return parse("example wells with pumps or gas lift", Texts.resource(Settings.RESOURCES + "lift.json"), types);
    }

    /**
     * Reads a file of studies.
     *
     * @param file the file
     * @param types names of the study types that are accepted
     * @return its studies, at least one of them valid
     * @throws BadInputException if it is not a list of studies, or no study in it is valid
     */
    public static LiftFile read(Path file, List<String> types) {
        return parse(file.toString(), Texts.read(file), types);
    }

    private static LiftFile parse(String source, String json, List<String> types) {
        try {
            List<Entry> entries = new ArrayList<>();
            for (StudyList.Element element : StudyList.elements(Json.tree(json), STUDIES, "study")) {
                entries.add(entry(element, entries.size(), types));
            }
            if (entries.get(0) instanceof Invalid first && entries.stream().allMatch(Invalid.class::isInstance)) {
                throw first.fault();
            }
            return new LiftFile(source, entries);
        } catch (InvalidJsonException e) {
            throw new BadInputException(source + ": " + e.getMessage(), e);
        }
    }

    private static Entry entry(StudyList.Element element, int index, List<String> types) {
        JsonNode tree = element.tree();
        JsonNode type = tree.path(Studies.STUDY_FIELD);
        String name = tree.at("/well/name").asText(tree.path("name").asText("")).strip();
        try {
            if (tree.isObject() && !types.contains(type.asText())) {
                throw InvalidJsonException.unknownName("/" + Studies.STUDY_FIELD, type, types);
            }
            Study<?> study = Studies.read(tree);
            return new Valid(element.pointer(), type.asText(), name, study);
        } catch (InvalidJsonException e) {
            String well = name.isEmpty() ? "study " + (index + 1) : name;
            return new Invalid(element.pointer(), well, tree, e.under(element.pointer()));
        }
    }
}
