package io.welleng.dca.data;

import java.util.List;

/**
 * What cleaning did.
 *
 * @param records records in the history
 * @param kept records in the series
 * @param dropped records left out, in order
 * @param gaps days without a record between periods, in order
 * @param assumedOnStream periods of which the days on stream were needed but not known, and taken as all
 */
public record CleaningReport(int records, int kept, List<Dropped> dropped, List<Gap> gaps, int assumedOnStream) {

    /** Keeps its own copies of the lists. */
    public CleaningReport {
        dropped = List.copyOf(dropped);
        gaps = List.copyOf(gaps);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("kept " + kept + " of " + records + " records");
        if (assumedOnStream > 0) {
            text.append(", ").append(assumedOnStream).append(" taken as on stream throughout");
        }
        dropped.forEach(one -> text.append("\n  dropped ").append(one));
        gaps.forEach(one -> text.append("\n  gap ").append(one));
        return text.toString();
    }
}
