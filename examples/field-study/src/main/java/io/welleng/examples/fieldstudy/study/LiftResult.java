package io.welleng.examples.fieldstudy.study;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.study.Study;

/** What became of one study of a well on artificial lift. */
public sealed interface LiftResult {

    /**
     * Where the study is in its file.
     *
     * @return JSON pointer
     */
    String pointer();

    /**
     * Name of the well.
     *
     * @return its name, or a stand-in
     */
    String well();

    /**
     * The study was answered.
     *
     * @param pointer where it is, as JSON pointer
     * @param type name of the study type
     * @param well name of the well
     * @param study the question
     * @param report the answer
     */
    record Answered(String pointer, String type, String well, Study<?> study, Object report) implements LiftResult {}

    /**
     * The study could not be answered.
     *
     * @param pointer where it is, as JSON pointer
     * @param well name of the well, or a stand-in
     * @param input the study as it was given
     * @param faultPointer where the fault is, as JSON pointer
     * @param reason what is wrong, naming the place, the rule, the unit and the value
     */
    record Failed(String pointer, String well, JsonNode input, String faultPointer, String reason)
            implements LiftResult {}
}
