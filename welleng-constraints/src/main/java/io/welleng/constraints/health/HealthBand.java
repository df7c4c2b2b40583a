package io.welleng.constraints.health;

import io.welleng.core.check.Check;

/** What a health score is called. */
public enum HealthBand {
    /** At least 90 points. */
    EXCELLENT(90.0),
    /** At least 70 points. */
    GOOD(70.0),
    /** At least 50 points. */
    FAIR(50.0),
    /** Below 50 points. */
    POOR(0.0);

    private final double leastScore;

    HealthBand(double leastScore) {
        this.leastScore = leastScore;
    }

    /**
     * Least score of the band.
     *
     * @return score (points of 100)
     */
    public double leastScore() {
        return leastScore;
    }

    /**
     * Band of a score.
     *
     * @param score score, 0 to 100 (points)
     * @return the best band whose least score it reaches
     */
    public static HealthBand of(double score) {
        Check.inRange(score, 0.0, Yardstick.FULL, "score", "points");
        int band = 0;
        while (score < values()[band].leastScore) {
            band++;
        }
        return values()[band];
    }
}
