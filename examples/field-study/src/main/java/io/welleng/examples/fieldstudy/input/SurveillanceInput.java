package io.welleng.examples.fieldstudy.input;

import io.welleng.constraints.replay.ReplayStudy;
import io.welleng.constraints.spc.event.EventDesign;
import io.welleng.core.study.Study;
import java.util.List;
import java.util.Optional;

/**
 * A well to watch: what it sent, its rules, and what else is asked about its history.
 *
 * @param source where the files come from
 * @param notes comments of the history: whose data, and what was changed; may be empty
 * @param labels what is known to have happened, for each message; empty where nothing is known
 * @param replay the rules over the history
 * @param studies studies of anomaly patterns and control charts, of the same history
 * @param events how events are searched in it, if they are
 */
public record SurveillanceInput(
        String source,
        List<String> notes,
        List<String> labels,
        ReplayStudy replay,
        List<Study<?>> studies,
        Optional<EventDesign> events) {

    /** Makes the lists immutable. */
    public SurveillanceInput {
        notes = List.copyOf(notes);
        labels = List.copyOf(labels);
        studies = List.copyOf(studies);
    }
}
