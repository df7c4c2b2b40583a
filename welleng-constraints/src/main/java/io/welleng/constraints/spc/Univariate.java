package io.welleng.constraints.spc;

import io.welleng.constraints.spc.arl.Arl;
import io.welleng.constraints.spc.arl.ChartArl;
import io.welleng.constraints.spc.arl.ChartDesign;
import io.welleng.constraints.spc.arl.DesignOutcome;
import io.welleng.constraints.spc.chart.ControlChart;
import io.welleng.constraints.spc.chart.Process;
import io.welleng.constraints.spc.chart.ProcessEstimate;
import io.welleng.constraints.spc.chart.ProcessEstimate.Estimated;
import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.Arrays;
import java.util.List;

/**
 * Charts one tag: Shewhart, CUSUM, EWMA, or the moving variance.
 *
 * @param tag key of the tag
 * @param reference where target and sigma come from
 * @param design the chart, given or designed for its run length
 * @param shiftsSigma shifts of the mean (sigma) at which the chart's run length is told; may be empty
 */
public record Univariate(String tag, ProcessReference reference, ChartDesign design, List<Double> shiftsSigma)
        implements SpcMethod {

    private static final double MOST_SHIFT = 1.0e6;

    /** Checks that all is there and that shifts are from -1e6 to 1e6. */
    public Univariate {
        Check.text(tag, "tag");
        Check.present(reference, "reference");
        Check.present(design, "design");
        shiftsSigma = List.copyOf(Check.present(shiftsSigma, "shiftsSigma"));
        for (int i = 0; i < shiftsSigma.size(); i++) {
            Check.inRange(shiftsSigma.get(i), -MOST_SHIFT, MOST_SHIFT, Check.element("shiftsSigma", i), "sigma");
        }
    }

    @Override
    public void check(SpcData data) {
        data.checkTag(tag, "method.tag");
        if (reference instanceof ProcessReference.PhaseOne phaseOne) {
            new RowRange.Rows(phaseOne.firstRow(), phaseOne.lastRow()).check(data, "method.reference");
        }
    }

    @Override
    public SpcResult apply(SpcData data) {
        double[] values = data.values(tag);
        DesignOutcome outcome = design.design();
        if (!(outcome instanceof DesignOutcome.Designed designed)) {
            return SpcResult.none(outcome.toString());
        }
        if (reference instanceof ProcessReference.Given given) {
            ChartRun run = new ChartRun(data, tag, designed.chart(), given.process());
            run.over(values, 0, values.length - 1, false);
            return result(designed, given.process(), null, run, List.of());
        }
        ProcessReference.PhaseOne phaseOne = (ProcessReference.PhaseOne) reference;
        ProcessEstimate estimate = ProcessEstimate.of(
                Arrays.copyOfRange(values, phaseOne.firstRow(), phaseOne.lastRow() + 1),
                phaseOne.sigma(),
                phaseOne.subgroupSize() == null ? 0 : phaseOne.subgroupSize());
        if (!(estimate instanceof Estimated estimated)) {
            return SpcResult.none(estimate.toString());
        }
        ChartRun run = new ChartRun(data, tag, designed.chart(), estimated.process());
        run.over(values, phaseOne.firstRow(), phaseOne.lastRow(), true);
        run.over(values, phaseOne.lastRow() + 1, values.length - 1, false);
        return result(designed, estimated.process(), estimated, run, estimated.advisories());
    }

    private SpcResult result(
            DesignOutcome.Designed designed,
            Process process,
            Estimated estimate,
            ChartRun run,
            List<Advisory> advisories) {
        ControlChart chart = designed.chart();
        List<ShiftArl> shifts = shiftsSigma.stream()
                .map(shift -> new ShiftArl(shift, ChartArl.zeroState(chart, shift)))
                .toList();
        SpcFindings findings = new SpcFindings.Charted(
                process, estimate, chart, designed.inControl(), shifts, run.readings(), run.missing());
        return new SpcResult(
                findings, explanation(designed.inControl(), estimate, run), run.signals(), run.panels(), advisories);
    }

    private String explanation(Arl inControl, Estimated estimate, ChartRun run) {
        StringBuilder text = new StringBuilder(tag);
        long inPhaseOne = run.signals().stream().filter(SpcSignal::phaseOne).count();
        long later = run.signals().size() - inPhaseOne;
        if (run.laterReadings() == 0) {
            text.append(" was not judged");
        } else if (later == 0) {
            text.append(" is in control: no signal");
        } else {
            SpcSignal first = run.signals().stream()
                    .filter(s -> !s.phaseOne())
                    .findFirst()
                    .orElseThrow();
            text.append(" is not in control: ")
                    .append(later)
                    .append(" signal(s), the first at ")
                    .append(first);
        }
        text.append(", in ")
                .append(run.laterReadings())
                .append(estimate == null ? " readings." : " readings after phase I.");
        if (estimate != null) {
            text.append(" Phase I: ").append(estimate);
            text.append(inPhaseOne == 0 ? ", without signals." : ", with " + inPhaseOne + " signal(s) of its own.");
        }
        if (inControl instanceof Arl.Found found) {
            text.append(" The chart is expected to signal falsely once in ")
                    .append(Figures.four(found.samples()))
                    .append(" readings, if they are independent.");
        }
        return text.toString();
    }
}
