package io.welleng.examples.fieldstudy.study;

import io.welleng.examples.fieldstudy.study.WellResult.Analysed;
import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A well and its place: flowing wells by oil rate, then wells that do not flow by the pressure they lack, then wells
 * without an answer, then wells that failed; equal ones in the order of the file.
 *
 * @param rank place, from 1
 * @param well the well
 */
public record RankedWell(int rank, WellResult well) {

    private static final Comparator<WellResult> ORDER =
            Comparator.comparingInt(RankedWell::kind).thenComparingDouble(RankedWell::size);

    static List<RankedWell> rank(List<WellResult> wells) {
        List<RankedWell> ranked = new ArrayList<>();
        for (WellResult well : wells.stream().sorted(ORDER).toList()) {
            ranked.add(new RankedWell(ranked.size() + 1, well));
        }
        return List.copyOf(ranked);
    }

    static List<Analysed> analysed(List<RankedWell> wells) {
        return wells.stream()
                .map(RankedWell::well)
                .filter(Analysed.class::isInstance)
                .map(Analysed.class::cast)
                .toList();
    }

    private static int kind(WellResult well) {
        if (!(well instanceof Analysed analysed)) {
            return 3;
        }
        NodalOutcome outcome = analysed.report().outcome();
        if (outcome instanceof NodalOutcome.Flowing) {
            return 0;
        }
        return outcome instanceof NodalOutcome.NoFlow ? 1 : 2;
    }

    private static double size(WellResult well) {
        if (!(well instanceof Analysed analysed)) {
            return 0.0;
        }
        NodalReport report = analysed.report();
        return report.outcome() instanceof NodalOutcome.NoFlow noFlow
                ? noFlow.shortfallPsi()
                : -report.oilRateStbPerDay();
    }
}
