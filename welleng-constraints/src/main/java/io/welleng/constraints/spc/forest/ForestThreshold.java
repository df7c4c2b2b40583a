package io.welleng.constraints.spc.forest;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** From which score a row counts as an anomaly. */
public sealed interface ForestThreshold {

    /**
     * The score.
     *
     * @param trainingScores scores of the training rows, at least one
     * @return rows that score this or more are anomalies
     */
    double of(double[] trainingScores);

    /**
     * A share of the training rows is taken to be anomalous: the threshold is the score of the last of the
     * \(\lfloor \text{share} \times n \rfloor\) rows that score most; rows that tie with it are anomalies too. If that
     * is no row, the threshold is just above the greatest score.
     *
     * @param share share of anomalies among the training rows (fraction), up to 0.5
     */
    record Contamination(double share) implements ForestThreshold {

        /** Checks the share. */
        public Contamination {
            Check.inRange(share, 0.0, 0.5, "share", "(fraction)");
        }

        @Override
        public double of(double[] trainingScores) {
            double[] sorted = sorted(trainingScores);
            int anomalies = (int) Math.floor(share * sorted.length + 1e-9);
            return anomalies == 0 ? Math.nextUp(sorted[sorted.length - 1]) : sorted[sorted.length - anomalies];
        }
    }

    /**
     * A quantile of the training scores, linear between them (type 7 of Hyndman and Fan).
     *
     * @param probability share of the training rows below it, 0 to 1 (fraction)
     * @see "Hyndman, R.J. &amp; Fan, Y. (1996). Amer. Statist. 50(4), 361–365"
     */
    record Quantile(double probability) implements ForestThreshold {

        /** Checks the probability. */
        public Quantile {
            Check.fraction(probability, "probability");
        }

        @Override
        public double of(double[] trainingScores) {
            double[] sorted = sorted(trainingScores);
            // The library takes no percentage of 0.
            return probability == 0.0
                    ? sorted[0]
                    : new Percentile(100.0 * probability)
                            .withEstimationType(Percentile.EstimationType.R_7)
                            .evaluate(sorted);
        }
    }

    /**
     * A given score. Rows like all others score about 0.5 or less; those that are told from others at once score near
     * 1.
     *
     * @param score from which a row is an anomaly, above 0 and below 1
     */
    record Fixed(double score) implements ForestThreshold {

        /** Checks the score. */
        public Fixed {
            if (!(score > 0.0 && score < 1.0)) {
                throw new InvalidInputException("score", "above 0 and below 1", "", Double.toString(score));
            }
        }

        @Override
        public double of(double[] trainingScores) {
            return score;
        }
    }

    private static double[] sorted(double[] scores) {
        double[] sorted = Check.finite(scores, 1, "trainingScores", "").clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
