package io.welleng.examples.fieldstudy.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.study.Studies;
import io.welleng.core.study.Study;

/** Reads a study of a name known beforehand, so that its JSON may leave the name out. */
public final class StudyJson {

    private StudyJson() {}

    /**
     * Reads a study.
     *
     * @param tree JSON object, not changed
     * @param name name of the study type
     * @return the study
     * @throws InvalidJsonException if it is another study or not a valid one
     */
    public static Study<?> read(JsonNode tree, String name) {
        if (!(tree instanceof ObjectNode object)) {
            return Studies.read(tree);
        }
        JsonNode found = object.get(Studies.STUDY_FIELD);
        if (found == null) {
            ObjectNode named = object.deepCopy();
            named.put(Studies.STUDY_FIELD, name);
            return Studies.read(named);
        }
        if (!name.equals(found.textValue())) {
            throw new InvalidJsonException(
                    "/" + Studies.STUDY_FIELD, "\"" + name + "\", as asked for, or left out", found.toString());
        }
        return Studies.read(tree);
    }
}
