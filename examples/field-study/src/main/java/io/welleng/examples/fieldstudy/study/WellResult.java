package io.welleng.examples.fieldstudy.study;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.nodal.NodalReport;
import io.welleng.nodal.NodalStudy;

/** What became of one well of the list. */
public sealed interface WellResult {

    /**
     * Where the well is in its file.
     *
     * @return JSON pointer
     */
    String pointer();

    /**
     * Name of the well.
     *
     * @return its name, or a stand-in
     */
    String name();

    /**
     * The well was analysed.
     *
     * @param pointer where it is, as JSON pointer
     * @param study the question
     * @param report the answer
     * @param tornado what its oil rate depends on
     */
    record Analysed(String pointer, NodalStudy study, NodalReport report, Tornado tornado) implements WellResult {

        @Override
        public String name() {
            return study.name();
        }
    }

    /**
     * The well could not be analysed.
     *
     * @param pointer where it is, as JSON pointer
     * @param name its name, or a stand-in
     * @param input the well as it was given
     * @param faultPointer where the fault is, as JSON pointer
     * @param reason what is wrong, naming the place, the rule, the unit and the value
     */
    record Failed(String pointer, String name, JsonNode input, String faultPointer, String reason)
            implements WellResult {}
}
