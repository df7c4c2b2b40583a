package io.welleng.nodal;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Study;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What rate does this well make, and why?
 *
 * @param name name of the well
 * @param inflow what the reservoir gives
 * @param wellbore path, tubing and temperature
 * @param fluid what flows
 * @param wellheadPressurePsia flowing tubing head pressure (psia), &gt; 0, at most 30,000
 * @param method flow correlation
 */
public record NodalStudy(
        String name,
        InflowSpec inflow,
        Wellbore wellbore,
        ProducedFluid fluid,
        double wellheadPressurePsia,
        FlowMethod method)
        implements Study<NodalReport> {

    private static final int INFLOW_POINTS = 41;
    private static final int OUTFLOW_POINTS = 30;
    private static final double LEAST_OUTFLOW_SHARE = 0.01;
    private static final double SCF_PER_MSCF = 1000.0;

    /** Checks that all parts are there, and the range above. */
    public NodalStudy {
        Check.text(name, "name");
        Check.present(inflow, "inflow");
        Check.present(wellbore, "wellbore");
        Check.present(fluid, "fluid");
        Check.positive(wellheadPressurePsia, "wellheadPressurePsia", "psia");
        Check.inRange(wellheadPressurePsia, 0, 30_000, "wellheadPressurePsia", "psia");
        Check.present(method, "method");
    }

    @Override
    public NodalReport run() {
        Ipr ipr = inflow.toIpr();
        PressureTraverse traverse = PressureTraverse.of(wellbore, fluid, method);
        OutflowModel outflow = traverse.outflow(wellheadPressurePsia);
        NodalSolver.Solution solution = NodalSolver.DEFAULT.solve(ipr, outflow);

        double rate = 0.0;
        double pwf = ipr.shutInPressurePsia();
        List<TraversePoint> profile = List.of();
        if (solution.outcome() instanceof NodalOutcome.Flowing flowing) {
            rate = flowing.rateStbPerDay();
            pwf = flowing.pwfPsia();
            if (traverse.fromWellhead(wellheadPressurePsia, rate) instanceof Traversed traversed) {
                profile = traversed.profile();
            }
        }
        double oilRate = rate * (1.0 - fluid.waterCut());
        return new NodalReport(
                name,
                solution.outcome(),
                oilRate,
                oilRate * fluid.producingGorScfPerStb() / SCF_PER_MSCF,
                rate * fluid.waterCut(),
                ipr,
                method,
                inflowCurve(ipr),
                outflowCurve(outflow, ipr.maxRateStbPerDay()),
                profile,
                advisories(solution.outcome(), pwf),
                solution.traverses());
    }

    private static List<CurvePoint> inflowCurve(Ipr ipr) {
        List<CurvePoint> points = new ArrayList<>(INFLOW_POINTS);
        for (int i = INFLOW_POINTS - 1; i >= 0; i--) {
            double pwf = ipr.shutInPressurePsia() * i / (INFLOW_POINTS - 1);
            points.add(new CurvePoint(ipr.rateStbPerDay(pwf), pwf));
        }
        return points;
    }

    private static List<CurvePoint> outflowCurve(OutflowModel outflow, double maxRate) {
        List<CurvePoint> points = new ArrayList<>(OUTFLOW_POINTS);
        for (int i = 0; i < OUTFLOW_POINTS; i++) {
            double share = (double) i / (OUTFLOW_POINTS - 1);
            double rate = maxRate * (LEAST_OUTFLOW_SHARE + (1.0 - LEAST_OUTFLOW_SHARE) * share * share);
            OptionalDouble pwf = outflow.pwfPsia(rate);
            if (pwf.isPresent()) {
                points.add(new CurvePoint(rate, pwf.getAsDouble()));
            }
        }
        return points;
    }

    private List<Advisory> advisories(NodalOutcome outcome, double pwfPsia) {
        Set<Advisory> advisories = new LinkedHashSet<>();
        if (outcome instanceof NodalOutcome.Flowing flowing) {
            advisories.addAll(flowing.advisories());
        }
        advisories.addAll(fluid.blackOil()
                .advisories(wellheadPressurePsia, wellbore.temperature().temperatureF(0, 0)));
        advisories.addAll(
                fluid.blackOil().advisories(pwfPsia, wellbore.temperature().temperatureF(1, 1)));
        return List.copyOf(advisories);
    }
}
