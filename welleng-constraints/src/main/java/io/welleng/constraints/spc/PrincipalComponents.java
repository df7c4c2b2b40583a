package io.welleng.constraints.spc;

import io.welleng.constraints.spc.multivariate.ContributionMethod;
import io.welleng.constraints.spc.multivariate.Observations;
import io.welleng.constraints.spc.multivariate.PcaFit;
import io.welleng.constraints.spc.multivariate.PcaModel;
import io.welleng.constraints.spc.multivariate.PcaMonitor;
import io.welleng.constraints.spc.multivariate.PcaSettings;
import io.welleng.constraints.spc.multivariate.PcaStatistic;
import io.welleng.constraints.spc.multivariate.PcaStatus;
import io.welleng.constraints.spc.multivariate.PcaWork;
import io.welleng.constraints.spc.multivariate.SpeLimit;
import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges tags that vary together against a model of their principal components, by \(T^2\) (how far within the model)
 * and the squared prediction error, SPE (how far from it).
 *
 * @param reference where the model comes from
 * @param settings limits, and treatment of missing readings in the rows judged
 * @param contributions how contributions to a signal are told
 * @param mostContributions contributions told for a signal, the greatest ones, at least 1
 * @see PcaMonitor
 */
public record PrincipalComponents(
        PcaReference reference, PcaSettings settings, ContributionMethod contributions, int mostContributions)
        implements SpcMethod {

    /** Checks that all is there. */
    public PrincipalComponents {
        Check.present(reference, "reference");
        Check.present(settings, "settings");
        Check.present(contributions, "contributions");
        Check.atLeast(mostContributions, 1, "mostContributions");
    }

    @Override
    public void check(SpcData data) {
        boolean given = reference instanceof PcaReference.Given;
        SpcTable.checkTags(
                data, reference.tags(), given ? "method.reference.model.variables" : "method.reference.tags");
        if (reference instanceof PcaReference.Trained trained) {
            trained.rows().check(data, "method.reference.rows");
        }
    }

    @Override
    public SpcResult apply(SpcData data) {
        if (reference instanceof PcaReference.Given given) {
            return judge(data, new SpcTable(data, reference.tags(), null), given.model(), 0);
        }
        PcaReference.Trained trained = (PcaReference.Trained) reference;
        SpcTable table = new SpcTable(data, reference.tags(), trained.rows());
        Observations training = table.training();
        if (training == null) {
            return SpcResult.none("there are no " + trained.rows());
        }
        PcaFit fit = PcaModel.fit(training, trained.options());
        if (!(fit instanceof PcaFit.Fitted fitted)) {
            return SpcResult.none(fit.toString());
        }
        return judge(data, table, fitted.model(), fitted.rowsDropped());
    }

    private SpcResult judge(SpcData data, SpcTable table, PcaModel model, int dropped) {
        PcaMonitor monitor = PcaMonitor.of(model, settings);
        PcaWork work = monitor.newWork();
        Gathered gathered = new Gathered(data);
        for (int row = 0; row < table.size(); row++) {
            double[] readings = table.row(row);
            boolean training = table.trains(row);
            boolean judged = monitor.judge(readings, work) == PcaStatus.JUDGED;
            gathered.count(judged, training);
            if (!judged) {
                continue;
            }
            Double speLimit = work.hasSpeLimit() ? work.speLimit() : null;
            gathered.upper("T2", row, work.t2(), monitor.t2Limit());
            gathered.upper("SPE", row, work.spe(), speLimit);
            if (work.t2Exceeds()) {
                gathered.signal(
                        row,
                        training,
                        "t2",
                        null,
                        work.t2(),
                        monitor.t2Limit(),
                        most(monitor, readings, PcaStatistic.T2));
            }
            if (work.speExceeds()) {
                gathered.signal(
                        row, training, "spe", null, work.spe(), speLimit, most(monitor, readings, PcaStatistic.SPE));
            }
        }
        RowCounts counts = gathered.counts(table.gaps());
        List<Advisory> advisories = new ArrayList<>(counts.advisories());
        if (monitor.speLimit() instanceof SpeLimit.Found found) {
            advisories.addAll(found.advisories());
        }
        return gathered.result(
                new SpcFindings.PcaJudged(model, monitor.t2Limit(), monitor.speLimit(), dropped, counts),
                monitor + ": " + gathered.inWords()
                        + (model.leftOut().isEmpty() ? "" : " Left out: " + model.leftOut() + "."),
                advisories);
    }

    private List<ContributingTag> most(PcaMonitor monitor, double[] row, PcaStatistic statistic) {
        return ContributingTag.most(monitor.contributions(row, statistic, contributions), mostContributions);
    }
}
