package io.welleng.constraints.spc;

import io.welleng.constraints.spc.multivariate.HotellingChart;
import io.welleng.constraints.spc.multivariate.HotellingFit;
import io.welleng.constraints.spc.multivariate.HotellingMonitor;
import io.welleng.constraints.spc.multivariate.Observations;
import io.welleng.core.check.Check;

/**
 * Judges several tags together by Hotelling's \(T^2\), row by row. A row with missing readings is judged by those it
 * has.
 *
 * @param reference where mean and covariance come from
 * @param mostContributions contributions told for a signal, the greatest ones, at least 1
 * @see HotellingMonitor
 */
public record Hotelling(HotellingReference reference, int mostContributions) implements SpcMethod {

    /** Checks that all is there. */
    public Hotelling {
        Check.present(reference, "reference");
        Check.atLeast(mostContributions, 1, "mostContributions");
    }

    @Override
    public void check(SpcData data) {
        boolean given = reference instanceof HotellingReference.Given;
        SpcTable.checkTags(
                data, reference.tags(), given ? "method.reference.chart.variables" : "method.reference.tags");
        if (reference instanceof HotellingReference.PhaseOne phaseOne) {
            phaseOne.rows().check(data, "method.reference.rows");
        }
    }

    @Override
    public SpcResult apply(SpcData data) {
        if (reference instanceof HotellingReference.Given given) {
            return judge(data, new SpcTable(data, reference.tags(), null), given.chart(), 0);
        }
        HotellingReference.PhaseOne phaseOne = (HotellingReference.PhaseOne) reference;
        SpcTable table = new SpcTable(data, reference.tags(), phaseOne.rows());
        Observations training = table.training();
        if (training == null) {
            return SpcResult.none("there are no " + phaseOne.rows());
        }
        HotellingFit fit = HotellingChart.ofIndividuals(training, phaseOne.confidence());
        if (!(fit instanceof HotellingFit.Fitted fitted)) {
            return SpcResult.none(fit.toString());
        }
        return judge(data, table, fitted.chart(), fitted.rowsDropped());
    }

    private SpcResult judge(SpcData data, SpcTable table, HotellingChart chart, int dropped) {
        HotellingMonitor monitor = HotellingMonitor.of(chart);
        double[] work = new double[monitor.workLength()];
        Gathered gathered = new Gathered(data);
        for (int row = 0; row < table.size(); row++) {
            double[] point = table.row(row);
            boolean training = table.trains(row);
            int readings = monitor.readings(point);
            gathered.count(readings > 0, training);
            if (readings == 0) {
                continue;
            }
            double t2 = monitor.t2(point, work);
            double limit = training ? monitor.trainingLimit(readings) : monitor.limit(readings);
            gathered.upper("T2", row, t2, limit);
            if (t2 > limit) {
                gathered.signal(
                        row,
                        training,
                        "t2",
                        null,
                        t2,
                        limit,
                        ContributingTag.most(monitor.contributions(point), mostContributions));
            }
        }
        RowCounts counts = gathered.counts(table.gaps());
        return gathered.result(
                new SpcFindings.HotellingJudged(chart, chart.trainingLimit(), chart.limit(), dropped, counts),
                chart + ": " + gathered.inWords(),
                counts.advisories());
    }
}
