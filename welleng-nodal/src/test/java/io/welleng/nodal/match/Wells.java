package io.welleng.nodal.match;

import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.match.MeasuredFlow.GradientSurvey;
import io.welleng.nodal.match.MeasuredFlow.MeasuredWell;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.StepControl;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Wells whose truth is known, and what gauges in them would read: marched on the plain well in fixed steps. */
final class Wells {

    static final double DEPTH_FT = 8000.0;
    static final double WELLHEAD_PSIA = 250.0;
    static final ProducedFluid FLUID =
            new ProducedFluid(BlackOil.of(35.0, 0.75, 550.0).withWaterSalinity(0.05), 650.0, 0.25);

    private Wells() {}

    static Wellbore wellbore() {
        return Wellbore.vertical(DEPTH_FT, 2.441, 0.0006, new TemperatureModel.LinearInTvd(100.0, 180.0));
    }

    static NodalStudy study(InflowSpec inflow, FlowMethod method) {
        return new NodalStudy("M-1", inflow, wellbore(), FLUID, WELLHEAD_PSIA, method);
    }

    static NodalStudy study(FlowMethod method) {
        return study(new InflowSpec.CompositePi(3500.0, 2290.0, 1.4), method);
    }

    private static Traversed march(FlowMethod truth, double rate) {
        return (Traversed) PressureTraverse.of(wellbore(), FLUID, truth)
                .withStepControl(StepControl.fixed(10.0))
                .fromWellhead(WELLHEAD_PSIA, rate);
    }

    /** A gauge every 1,000 ft or just below, with random errors. */
    static GradientSurvey survey(FlowMethod truth, double rate, RandomGenerator random, double sigmaPsi) {
        List<MeasuredPressure> read = new ArrayList<>();
        for (TraversePoint point : march(truth, rate).profile()) {
            if (point.mdFt() >= 1000.0 * (read.size() + 1)) {
                read.add(new MeasuredPressure(point.mdFt(), point.pressurePsia() + sigmaPsi * random.nextGaussian()));
            }
        }
        return new GradientSurvey(rate, WELLHEAD_PSIA, read);
    }

    /** A test with a gauge at the perforations, with a random error. */
    static MeasuredWell test(FlowMethod truth, double rate, RandomGenerator random, double sigmaPsi) {
        return new MeasuredWell(
                rate, WELLHEAD_PSIA, march(truth, rate).bottomholePressurePsia() + sigmaPsi * random.nextGaussian());
    }

    static MatchData data(FlowMethod truth, RandomGenerator random, double sigmaPsi, double... rates) {
        List<MeasuredFlow> flows = new ArrayList<>();
        for (double rate : rates) {
            flows.add(survey(truth, rate, random, sigmaPsi));
        }
        return MatchData.of(study(truth), flows, Math.max(sigmaPsi, 1.0));
    }
}
