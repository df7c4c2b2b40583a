package io.welleng.constraints.spc.forest;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;

/** A row judged by an isolation forest, or why it was not. */
public sealed interface ForestReading {

    /**
     * The row was judged.
     *
     * @param score its score, above 0 and up to 1
     * @param threshold score from which a row is an anomaly
     * @param missing variables without a reading
     */
    record Judged(double score, double threshold, List<String> missing) implements ForestReading {

        /** Checks the score. */
        public Judged {
            Check.fraction(score, "score");
            Check.positive(threshold, "threshold", "");
            missing = List.copyOf(missing);
        }

        /**
         * Whether the row is an anomaly.
         *
         * @return true if it scores the threshold or more
         */
        public boolean anomaly() {
            return score >= threshold;
        }

        @Override
        public String toString() {
            return "score " + Figures.four(score) + (anomaly() ? ", anomaly from " : ", below ")
                    + Figures.four(threshold) + (missing.isEmpty() ? "" : ", missing " + missing);
        }
    }

    /**
     * Too many readings are missing.
     *
     * @param mostMissing greatest number that may be missing
     * @param missing variables without a reading
     */
    record NotJudged(int mostMissing, List<String> missing) implements ForestReading {

        /** Checks that more are missing than may be. */
        public NotJudged {
            missing = List.copyOf(Check.notEmpty(missing, "missing"));
            Check.atLeast(missing.size(), mostMissing + 1, "number of missing readings");
        }

        @Override
        public String toString() {
            return "not judged: " + missing.size() + " readings missing, at most " + mostMissing + " may be: "
                    + missing;
        }
    }
}
