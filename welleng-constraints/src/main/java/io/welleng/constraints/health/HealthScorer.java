package io.welleng.constraints.health;

import io.welleng.core.check.Check;
import io.welleng.core.well.LiftType;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the score of a well from its indicators.
 *
 * <ol>
 * <li>A component is the weighted mean of the points of its indicators that have a reading, and never better than the
 *     worst critical one of them.
 * <li>Each finding takes its points from its component, the gravest first, down to 0.
 * <li>The score is the mean of the components by their weights; the weights of those not known are spread over the others
 *     in proportion. A finding on a component not known takes its points by the component's own weight, so that a finding
 *     never raises a score.
 * <li>The trend adds or takes points, within 0 and 100.
 * <li>The score is at most the worst critical indicator, or 100 less the points of a critical finding, plus the headroom:
 *     what is critical is not averaged away.
 * </ol>
 *
 * <p>The coverage is the share of the weights that have readings, by components and by indicators within them. Below the
 * least coverage there is no score.
 *
 * <p>Immutable and thread-safe.
 */
public final class HealthScorer {

    private final HealthWeights weights;
    private final HealthSettings settings;

    /**
     * A scorer.
     *
     * @param lift kind of lift, for its standard weights
     * @param settings how a score is put together
     */
    public HealthScorer(LiftType lift, HealthSettings settings) {
        this.settings = Check.present(settings, "settings");
        this.weights = settings.weights() == null ? HealthWeights.standard(lift) : settings.weights();
    }

    /**
     * Scores of all days by their readings alone.
     *
     * @param data readings
     * @return a score, or its absence, for each day
     */
    public List<DayScore> days(HealthData data) {
        DayTable table = DayTable.of(data);
        List<DayScore> scores = new ArrayList<>();
        for (int i = 0; i < table.days.size(); i++) {
            DayTally tally = tally(table, i, List.of());
            tally.ceiling(settings.criticalHeadroomPoints());
            boolean known = tally.coverage() >= settings.leastCoverage() && tally.known();
            scores.add(new DayScore(table.days.get(i), known ? tally.score() : null, tally.coverage()));
        }
        return scores;
    }

    /**
     * Health on the last day.
     *
     * @param data readings
     * @param findings what was found on the well on that day
     * @return the score with what lowered it, or what is missing for one
     */
    public HealthOutcome score(HealthData data, List<HealthFinding> findings) {
        DayTable table = DayTable.of(data);
        int last = table.days.size() - 1;
        DayTally tally = tally(table, last, findings);
        if (!tally.known() || tally.coverage() < settings.leastCoverage()) {
            return new HealthOutcome.NotScored(
                    table.days.get(last), tally.coverage(), settings.leastCoverage(), tally.missing());
        }
        HealthTrend trend = HealthTrend.of(days(data), settings.trend());
        tally.trend(trend.points());
        tally.ceiling(settings.criticalHeadroomPoints());
        List<Contribution> ranked = tally.ranked();
        double score = Yardstick.FULL;
        for (Contribution one : ranked) {
            score -= one.points();
        }
        // Only rounding can take it out of its range.
        score = Math.max(0.0, Math.min(Yardstick.FULL, score));
        return new HealthOutcome.Scored(
                table.days.get(last),
                score,
                HealthBand.of(score),
                tally.components(),
                ranked,
                trend,
                tally.coverage(),
                tally.missing());
    }

    private DayTally tally(DayTable table, int day, List<HealthFinding> findings) {
        return new DayTally(table.indicators, table.values.get(day), weights, settings.findingPoints(), findings);
    }
}
