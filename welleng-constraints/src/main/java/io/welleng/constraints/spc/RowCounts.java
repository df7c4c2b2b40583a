package io.welleng.constraints.spc;

import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * How many rows were judged.
 *
 * @param judged rows judged, those in training included
 * @param inTraining rows judged that the reference was made from
 * @param notJudged rows not judged, for their missing readings
 * @param gaps tags with missing readings
 */
public record RowCounts(int judged, int inTraining, int notJudged, List<TagGaps> gaps) {

    /** Copies the list. */
    public RowCounts {
        gaps = List.copyOf(gaps);
    }

    /** A caution if rows were not judged. */
    List<Advisory> advisories() {
        return notJudged == 0
                ? List.of()
                : List.of(new Advisory(
                        "rows_not_judged",
                        "rows were not judged, as too many of their readings are missing: nothing is known of them",
                        notJudged,
                        null,
                        0.0));
    }
}
