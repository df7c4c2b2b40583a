package io.welleng.constraints.spc;

import io.welleng.constraints.spc.change.Bocpd;
import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Follows one tag reading by reading for changes of mean or variance. It signals at the reading at which a recent
 * change has become probable, looking at no later one; the findings tell the changes as seen from the end. Missing
 * readings are left out.
 *
 * @param tag key of the tag
 * @param design priors
 * @param recentReadings a change counts as recent up to this many readings ago
 * @param leastProbability probability of a recent change from which on there is a signal, above 0 and below 1
 * @see Bocpd
 */
public record OnlineChangePoints(String tag, Bocpd design, int recentReadings, double leastProbability)
        implements SpcMethod {

    /** Checks that all is there. */
    public OnlineChangePoints {
        Check.text(tag, "tag");
        Check.present(design, "design");
        Check.atLeast(recentReadings, 0, "recentReadings");
        Check.positive(leastProbability, "leastProbability", "(fraction)");
        Check.below(leastProbability, 1.0, "leastProbability", "1", "(fraction)");
    }

    @Override
    public void check(SpcData data) {
        data.checkTag(tag, "method.tag");
    }

    @Override
    public SpcResult apply(SpcData data) {
        OneTag series = OneTag.of(data, tag);
        if (series.size() <= recentReadings) {
            return SpcResult.none(
                    tag + " has " + series.size() + " readings: every change would be recent, the beginning too");
        }
        Bocpd.Trace trace = design.follow(series.readings(), recentReadings);
        Gathered gathered = new Gathered(data);
        boolean was = false;
        // Before there are as many readings the beginning itself is recent.
        for (int i = recentReadings; i < series.size(); i++) {
            int row = series.row(i);
            double probability = trace.probabilityOfChange().get(i);
            gathered.upper("probability of a recent change", row, probability, leastProbability);
            boolean is = probability >= leastProbability;
            if (is && !was) {
                gathered.signal(
                        row,
                        false,
                        "recent_change",
                        null,
                        probability,
                        leastProbability,
                        ContributingTag.named(List.of(tag)));
            }
            was = is;
        }
        List<Integer> changes = trace.changes().stream().map(series::row).toList();
        return gathered.result(
                new SpcFindings.Followed(
                        changes, trace.logEvidence(), trace.lostMass(), series.size(), series.missing()),
                tag + ": " + gathered.signalsInWords() + ", in " + series.size()
                        + " readings. From the end, changes are seen at rows " + changes + "; log evidence "
                        + Figures.four(trace.logEvidence()) + ".",
                series.advisories());
    }
}
