package io.welleng.examples.fieldstudy.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.nodal.NodalStudy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of wells: a JSON array of nodal studies, or an object with such an array in its field {@code wells}. A well that
 * is not valid does not disturb the others, as long as there is one that is.
 *
 * @param source where the wells come from
 * @param entries one entry for each element of the array
 */
public record WellFile(String source, List<Entry> entries) {

    private static final String STUDY = "nodal";
    private static final String WELLS = "wells";

    /** Makes the list immutable. */
    public WellFile {
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
     * A well that can be computed.
     *
     * @param pointer where it is, as JSON pointer
     * @param study the well
     */
    public record Valid(String pointer, NodalStudy study) implements Entry {}

    /**
     * A well that is refused.
     *
     * @param pointer where it is, as JSON pointer
     * @param name its name, or a stand-in
     * @param input the element as it was given
     * @param fault what is wrong, seen from the root of the file
     */
    public record Invalid(String pointer, String name, JsonNode input, InvalidJsonException fault) implements Entry {}

    /**
     * The wells that come with this program.
     *
     * @return a small portfolio
     */
    public static WellFile embedded() {
        return parse("an example portfolio", Texts.resource(Settings.RESOURCES + "wells.json"));
    }

    /**
     * Reads a file of wells.
     *
     * @param file the file
     * @return its wells, at least one of them valid
     * @throws BadInputException if it is not a list of wells, or no well in it is valid
     */
    public static WellFile read(Path file) {
        return parse(file.toString(), Texts.read(file));
    }

    static WellFile parse(String source, String json) {
        try {
            return new WellFile(source, entries(Json.tree(json)));
        } catch (InvalidJsonException e) {
            throw new BadInputException(source + ": " + e.getMessage(), e);
        }
    }

    private static List<Entry> entries(JsonNode root) {
        List<Entry> entries = new ArrayList<>();
        for (StudyList.Element element : StudyList.elements(root, WELLS, "well")) {
            entries.add(entry(element.tree(), element.pointer(), entries.size()));
        }
        if (entries.get(0) instanceof Invalid first && entries.stream().allMatch(Invalid.class::isInstance)) {
            throw first.fault();
        }
        return entries;
    }

    private static Entry entry(JsonNode tree, String pointer, int index) {
        try {
            return new Valid(pointer, (NodalStudy) StudyJson.read(tree, STUDY));
        } catch (InvalidJsonException e) {
            String name = tree.path("name").asText("").strip();
            return new Invalid(pointer, name.isEmpty() ? "well " + (index + 1) : name, tree, e.under(pointer));
        }
    }
}
