package io.welleng.nodal.match;

import io.welleng.core.units.Figures;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome;
import io.welleng.nodal.well.Wellbore;
import java.util.ArrayList;
import java.util.List;

/** Computes what was measured, with any flow correlation. */
final class ComputedPressures {

    private final MatchData data;
    private final double totalMdFt;
    private final List<PressureTraverse> traverses = new ArrayList<>();
    private String obstacle = "";
    private int marches;

    ComputedPressures(MatchData data, FlowCorrelation first) {
        this.data = data;
        totalMdFt = data.wellbore().path().totalMdFt();
        ProducedStream stream = data.stream().toStream();
        for (MeasuredFlow flow : data.flows()) {
            double[] depths = flow.pressures(totalMdFt).stream()
                    .mapToDouble(MeasuredPressure::mdFt)
                    .toArray();
            Wellbore marked = MarkedWell.of(data.wellbore(), depths);
            traverses.add(PressureTraverse.of(
                    marked, stream.withFluid(flow.fluid(data.stream().fluid())), first));
        }
    }

    /** All residuals, flow by flow; empty where a march had no answer: {@link #obstacle} then says why. */
    List<PressureResidual> residuals(FlowCorrelation correlation) {
        List<PressureResidual> all = new ArrayList<>();
        for (int i = 0; i < traverses.size(); i++) {
            MeasuredFlow flow = data.flows().get(i);
            marches++;
            TraverseOutcome outcome = traverses
                    .get(i)
                    .withCorrelation(correlation)
                    .fromWellhead(flow.wellheadPressurePsia(), flow.rateStbPerDay());
            if (!(outcome instanceof TraverseOutcome.Traversed traversed)) {
                TraverseOutcome.Stopped stopped = (TraverseOutcome.Stopped) outcome;
                obstacle = "at " + Figures.four(flow.rateStbPerDay()) + " STB/d: "
                        + stopped.reason().explanation() + " at " + Figures.four(stopped.mdFt()) + " ft";
                return List.of();
            }
            for (MeasuredPressure one : flow.pressures(totalMdFt)) {
                all.add(new PressureResidual(
                        i,
                        flow.rateStbPerDay(),
                        one.mdFt(),
                        one.pressurePsia(),
                        MarkedWell.pressurePsia(traversed, one.mdFt())));
            }
        }
        return all;
    }

    /** Errors of {@link #residuals} (psi), empty where there is no answer. */
    double[] errors(FlowCorrelation correlation) {
        return residuals(correlation).stream()
                .mapToDouble(PressureResidual::errorPsi)
                .toArray();
    }

    String obstacle() {
        return obstacle;
    }

    int marches() {
        return marches;
    }

    static double rms(double[] errors) {
        double sum = 0.0;
        for (double error : errors) {
            sum += error * error;
        }
        return Math.sqrt(sum / errors.length);
    }
}
