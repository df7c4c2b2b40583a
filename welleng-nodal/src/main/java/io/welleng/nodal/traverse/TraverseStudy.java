package io.welleng.nodal.traverse;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Study;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.stream.StreamSpec;
import io.welleng.nodal.traverse.TraverseOutcome.Stopped;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.traverse.TraverseReport.MethodTraverse;
import io.welleng.nodal.well.Wellbore;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is the pressure along this well at this rate, by one flow correlation or by several side by side?
 *
 * @param name name of the well
 * @param wellbore path, conduits and temperature
 * @param stream what flows: an oil well's liquid with its gas, or a gas well's gas with its liquids
 * @param rate rate, &gt; 0: stock-tank liquid of an oil well (STB/d), gas of a gas well (Mscf/d)
 * @param start where the pressure is known, from which the well is marched
 * @param direction which way it flows
 * @param methods flow correlations, at least one; each gives a traverse of its own
 */
public record TraverseStudy(
        String name,
        Wellbore wellbore,
        StreamSpec stream,
        double rate,
        TraverseStart start,
        FlowDirection direction,
        List<FlowMethod> methods)
        implements Study<TraverseReport> {

    private static final String OIL_GRAVITY = "outside_fitted_oil_gravity";
    private static final String SOLUTION_GOR = "outside_fitted_solution_gor";

    /** Checks that all parts are there, and the rate. */
    public TraverseStudy {
        Check.text(name, "name");
        Check.present(wellbore, "wellbore");
        Check.present(stream, "stream");
        Check.positive(rate, "rate", stream.toStream().rateUnit());
        Check.present(start, "start");
        Check.present(direction, "direction");
        methods = List.copyOf(Check.notEmpty(methods, "methods"));
    }

    @Override
    public TraverseReport run() {
        Stream flowing = stream.toStream();
        boolean injecting = direction == FlowDirection.INJECTING;
        PressureTraverse first = PressureTraverse.of(wellbore, flowing, methods.get(0));
        PressureTraverse well = injecting ? first.injecting() : first;
        DeviationSurvey path = wellbore.path();
        TemperatureAlong temperature = well.temperature(rate, start.pressurePsia());
        List<MethodTraverse> traverses = new ArrayList<>(methods.size());
        for (FlowMethod method : methods) {
            TraverseOutcome outcome = start.march(well.withCorrelation(method), rate);
            traverses.add(new MethodTraverse(method, outcome, advisories(outcome, path, temperature)));
        }
        return new TraverseReport(name, rate, flowing.rateUnit(), start, direction, traverses);
    }

    /** The fluid at both ends of the march. */
    private List<Advisory> advisories(TraverseOutcome outcome, DeviationSurvey path, TemperatureAlong temperature) {
        double startMdFt = start instanceof TraverseStart.FromWellhead ? 0.0 : path.totalMdFt();
        double endMdFt = path.totalMdFt() - startMdFt;
        double endPsia = 0.0;
        if (outcome instanceof Traversed traversed) {
            endPsia = traversed.profile().get(traversed.profile().size() - 1).pressurePsia();
        } else if (outcome instanceof Stopped stopped) {
            endMdFt = stopped.mdFt();
            endPsia = stopped.pressurePsia();
        }
        Set<Advisory> advisories = new LinkedHashSet<>();
        advise(startMdFt, start.pressurePsia(), path, temperature, advisories);
        advise(endMdFt, endPsia, path, temperature, advisories);
        return List.copyOf(advisories);
    }

    private void advise(
            double mdFt, double pressurePsia, DeviationSurvey path, TemperatureAlong temperature, Set<Advisory> to) {
        if (!(pressurePsia > 0.0)) {
            return;
        }
        double temperatureF = temperature.temperatureF(mdFt, path.tvdFt(mdFt));
        if (stream instanceof StreamSpec.Gas gas) {
            // That its liquids hold no gas is a property of the model, and there may be no oil at all.
            for (Advisory one : gas.blackOil().withSolutionGor(0.0).advisories(pressurePsia, temperatureF)) {
                boolean noOil = one.code().equals(OIL_GRAVITY) && gas.condensateStbPerMmscf() == 0.0;
                if (!noOil && !one.code().equals(SOLUTION_GOR)) {
                    to.add(one);
                }
            }
        } else {
            to.addAll(((StreamSpec.Produced) stream).fluid().blackOil().advisories(pressurePsia, temperatureF));
        }
    }
}
