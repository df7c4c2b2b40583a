package io.welleng.constraints.spc;

import io.welleng.constraints.spc.forest.ForestOptions;
import io.welleng.constraints.spc.forest.ForestReading;
import io.welleng.constraints.spc.forest.IsolationForest;
import io.welleng.constraints.spc.forest.IsolationScorer;
import io.welleng.constraints.spc.multivariate.Observations;
import io.welleng.core.check.Check;
import java.util.List;

/**
 * Judges rows by an isolation forest: no distribution is assumed, and a few anomalies among the training rows do little
 * harm. It does not tell which tags a signal comes from.
 *
 * @param tags keys of the tags, distinct
 * @param training rows that the forest is grown from
 * @param options number and size of trees, seed, threshold
 * @see IsolationForest
 */
public record Isolation(List<String> tags, RowRange training, ForestOptions options) implements SpcMethod {

    /** Checks that all is there. */
    public Isolation {
        tags = SpcTable.checkTags(tags, 1);
        Check.present(training, "training");
        Check.present(options, "options");
    }

    @Override
    public void check(SpcData data) {
        SpcTable.checkTags(data, tags, "method.tags");
        training.check(data, "method.training");
    }

    @Override
    public SpcResult apply(SpcData data) {
        SpcTable table = new SpcTable(data, tags, training);
        Observations rows = table.training();
        if (rows == null || rows.rows() < 2) {
            return SpcResult.none("a forest needs two rows to grow from; " + training + " are fewer");
        }
        if (!SpcTable.hasReadings(rows)) {
            return SpcResult.none("no tag has a reading in the " + training);
        }
        IsolationForest forest = IsolationForest.fit(rows, options);
        IsolationScorer scorer = forest.scorer();
        Gathered gathered = new Gathered(data);
        for (int row = 0; row < table.size(); row++) {
            boolean trains = table.trains(row);
            ForestReading reading = scorer.read(table.row(row));
            gathered.count(reading instanceof ForestReading.Judged, trains);
            if (reading instanceof ForestReading.Judged judged) {
                gathered.upper("anomaly score", row, judged.score(), judged.threshold());
                if (judged.anomaly()) {
                    gathered.signal(row, trains, "isolation", null, judged.score(), judged.threshold(), List.of());
                }
            }
        }
        RowCounts counts = gathered.counts(table.gaps());
        return gathered.result(
                new SpcFindings.ForestJudged(
                        forest.trees().size(), forest.subsample(), forest.threshold(), rows.rows(), counts),
                forest + ": " + gathered.inWords(),
                counts.advisories());
    }
}
