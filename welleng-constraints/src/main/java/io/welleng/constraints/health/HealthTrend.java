package io.welleng.constraints.health;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.trend.TheilSen;
import io.welleng.core.units.Figures;
import java.time.LocalDate;
import java.util.List;

/**
 * Trend of the daily scores up to the day scored.
 *
 * @param days days of the window that have a score
 * @param line the line through them, x in days; null if there are too few
 * @param points bonus, or penalty if negative, by the rule; the score takes of it what its scale has room for (points)
 */
public record HealthTrend(int days, @OptionalValue TheilSen line, double points) {

    /** Checks the numbers. */
    public HealthTrend {
        Check.atLeast(days, 0, "days");
        Check.inRange(points, -Yardstick.FULL, Yardstick.FULL, "points", "points");
    }

    /**
     * Trend at the last of some days.
     *
     * @param scores daily scores, later and later, at least one
     * @param rule what a trend adds or takes
     * @return the trend
     */
    public static HealthTrend of(List<DayScore> scores, TrendRule rule) {
        Check.notEmpty(scores, "scores");
        LocalDate last = scores.get(scores.size() - 1).day();
        List<DayScore> window = scores.stream()
                .filter(day -> day.score() != null && day.day().isAfter(last.minusDays(rule.days())))
                .toList();
        if (window.size() < rule.leastDays()) {
            return new HealthTrend(window.size(), null, 0.0);
        }
        double[] x = window.stream()
                .mapToDouble(day -> day.day().toEpochDay() - last.toEpochDay())
                .toArray();
        double[] y = window.stream().mapToDouble(DayScore::score).toArray();
        TheilSen line = TheilSen.of(x, y, rule.confidence());
        double points = 0.0;
        if (line.lowerSlope() > 0.0 || line.upperSlope() < 0.0) {
            double change = line.slope() * rule.days() * rule.share();
            points = Math.max(-rule.mostPoints(), Math.min(rule.mostPoints(), change));
        }
        return new HealthTrend(window.size(), line, points);
    }

    @Override
    public String toString() {
        if (line == null) {
            return "no trend from " + days + " day(s)";
        }
        return "trend " + Figures.four(line.slope()) + " points/d over " + days + " days: "
                + (points == 0.0
                        ? "no bonus or penalty"
                        : (points > 0.0 ? "+" : "") + Figures.four(points) + " points");
    }
}
