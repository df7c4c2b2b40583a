package io.welleng.nodal;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Study;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.ipr.Injectivity;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much does this well inject, and why? Liquid injection: water, or oil.
 *
 * @param name name of the well
 * @param reservoir what the reservoir takes
 * @param wellbore path, conduits and temperature
 * @param fluid what is injected; water where its water cut is 1
 * @param wellheadPressurePsia injection pressure at the wellhead (psia), &gt; 0, at most 30,000
 * @param method flow correlation
 */
public record InjectionStudy(
        String name,
        Injectivity reservoir,
        Wellbore wellbore,
        ProducedFluid fluid,
        double wellheadPressurePsia,
        FlowMethod method)
        implements Study<InjectionReport> {

    private static final int CURVE_POINTS = 100;

    /** Checks that all parts are there, and the range above. */
    public InjectionStudy {
        Check.text(name, "name");
        Check.present(reservoir, "reservoir");
        Check.present(wellbore, "wellbore");
        Check.present(fluid, "fluid");
        Check.positive(wellheadPressurePsia, "wellheadPressurePsia", "psia");
        Check.inRange(wellheadPressurePsia, 0, Outlet.MAX_PRESSURE_PSIA, "wellheadPressurePsia", "psia");
        Check.present(method, "method");
    }

    @Override
    public InjectionReport run() {
        ProducedStream stream = ProducedStream.of(fluid);
        PressureTraverse down = PressureTraverse.of(wellbore, stream, method).injecting();
        OutflowModel delivered = down.outflow(wellheadPressurePsia);
        NodalSolver.Solution solution = NodalSolver.DEFAULT.solveInjector(delivered, reservoir);
        double rate = 0.0;
        double pwf = reservoir.shutInPressurePsia();
        List<TraversePoint> profile = List.of();
        List<CurvePoint> given = new ArrayList<>();
        List<CurvePoint> taken = new ArrayList<>();
        List<Advisory> advisories = new ArrayList<>();
        if (solution.outcome() instanceof Flowing flowing) {
            rate = flowing.rateStbPerDay();
            pwf = flowing.pwfPsia();
            if (down.fromWellhead(wellheadPressurePsia, rate) instanceof Traversed traversed) {
                profile = traversed.profile();
            }
            advisories.addAll(flowing.advisories());
            advisories.addAll(wellbore.temperature()
                    .advisories(
                            wellbore.path(),
                            stream.heatFlow(rate, wellheadPressurePsia, wellbore.meanHydraulicDiameterIn(), true)));
            for (TraversePoint point : ends(profile)) {
                advisories.addAll(fluid.blackOil().advisories(point.pressurePsia(), point.temperatureF()));
            }
            // To twice the operating rate, so that the crossing stands in the middle.
            for (int i = 1; i <= CURVE_POINTS; i++) {
                double at = 2.0 * rate * i / CURVE_POINTS;
                OptionalDouble pressure = delivered.pwfPsia(at);
                if (pressure.isPresent() && !Double.isNaN(pressure.getAsDouble())) {
                    given.add(new CurvePoint(at, pressure.getAsDouble()));
                }
                taken.add(new CurvePoint(at, reservoir.pwfPsia(at)));
            }
        }
        return new InjectionReport(
                name,
                solution.outcome(),
                rate,
                pwf,
                given,
                taken,
                profile,
                advisories.stream().distinct().toList(),
                solution.traverses());
    }

    private static List<TraversePoint> ends(List<TraversePoint> profile) {
        return profile.isEmpty() ? profile : List.of(profile.get(0), profile.get(profile.size() - 1));
    }
}
