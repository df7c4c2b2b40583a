package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;

/** A row judged against a model of principal components, or why it was not. */
public sealed interface PcaReading {

    /**
     * The row was judged.
     *
     * @param t2 Hotelling's \(T^2\) of the scores
     * @param t2Limit its limit
     * @param spe squared prediction error over the readings that are there, in squared standard deviations
     * @param speLimit its limit for these readings; null if there is none
     * @param scores score of each component
     * @param missing watched variables without a reading
     */
    record Judged(
            double t2,
            double t2Limit,
            double spe,
            @OptionalValue Double speLimit,
            List<Double> scores,
            List<String> missing)
            implements PcaReading {

        /** Checks that statistics are not negative. */
        public Judged {
            Check.notNegative(t2, "t2", "");
            Check.positive(t2Limit, "t2Limit", "");
            Check.notNegative(spe, "spe", "");
            if (speLimit != null) {
                Check.positive(speLimit, "speLimit", "");
            }
            scores = List.copyOf(Check.notEmpty(scores, "scores"));
            missing = List.copyOf(missing);
        }

        /**
         * Whether the row is far from the middle of the model.
         *
         * @return true if \(T^2\) is above its limit
         */
        public boolean t2Exceeds() {
            return t2 > t2Limit;
        }

        /**
         * Whether the row is far from the model.
         *
         * @return true if there is a limit of the error and the error is above it
         */
        public boolean speExceeds() {
            return speLimit != null && spe > speLimit;
        }

        @Override
        public String toString() {
            return "T2 " + Figures.four(t2) + " (limit " + Figures.four(t2Limit) + (t2Exceeds() ? ", above" : "")
                    + "), SPE " + Figures.four(spe)
                    + (speLimit == null
                            ? " (no limit)"
                            : " (limit " + Figures.four(speLimit) + (speExceeds() ? ", above)" : ")"))
                    + (missing.isEmpty() ? "" : ", missing " + missing);
        }
    }

    /**
     * The row was not judged.
     *
     * @param status why
     * @param missing watched variables without a reading
     */
    record NotJudged(PcaStatus status, List<String> missing) implements PcaReading {

        /** Checks that there is a reason. */
        public NotJudged {
            Check.present(status, "status");
            missing = List.copyOf(missing);
        }

        @Override
        public String toString() {
            return "not judged, " + status + ": missing " + missing;
        }
    }
}
