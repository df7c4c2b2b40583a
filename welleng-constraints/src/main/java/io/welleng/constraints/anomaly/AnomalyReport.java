package io.welleng.constraints.anomaly;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.well.LiftType;
import java.time.Instant;
import java.util.List;

/**
 * Answer of an {@link AnomalyScanStudy}.
 *
 * @param well name of the well
 * @param lift how it is lifted
 * @param findings findings in the order of their begin
 * @param coverage how well each pattern could be watched
 * @param neverJudged rules that could not be judged once, with the reason at the last evaluation
 * @param reference what was normal, given or learned; null where nothing was known by the end
 * @param evaluationTimes times of the evaluations
 * @param series signs of the patterns that were found, at those times
 * @param samplesLeftOut samples that were not later than the one before
 */
public record AnomalyReport(
        String well,
        LiftType lift,
        List<Finding> findings,
        List<RuleCoverage> coverage,
        List<NotJudged> neverJudged,
        @OptionalValue Reference reference,
        List<Instant> evaluationTimes,
        List<FeatureSeries> series,
        int samplesLeftOut) {

    /** Copies the lists. */
    public AnomalyReport {
        Check.text(well, "well");
        Check.present(lift, "lift");
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        neverJudged = List.copyOf(neverJudged);
        evaluationTimes = List.copyOf(evaluationTimes);
        series = List.copyOf(series);
        Check.atLeast(samplesLeftOut, 0, "samplesLeftOut");
    }

    @Override
    public String toString() {
        long judged = coverage.size() - (long) neverJudged.size();
        StringBuilder text = new StringBuilder(well)
                .append(": ")
                .append(findings.size())
                .append(findings.size() == 1 ? " finding, " : " findings, ")
                .append(judged)
                .append(" of ")
                .append(coverage.size())
                .append(" patterns judged");
        for (Finding finding : findings) {
            text.append("\n  ").append(finding);
        }
        return text.toString();
    }
}
