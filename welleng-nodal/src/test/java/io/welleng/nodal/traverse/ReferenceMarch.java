package io.welleng.nodal.traverse;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.FlowGradient;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.heat.TemperatureAlong;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;

/**
 * A march of its own for tests: the classical fourth-order Runge–Kutta formula with short steps of one length between
 * survey stations, the regime never held, its jumps never looked for.
 */
final class ReferenceMarch {

    private final Wellbore wellbore;
    private final DeviationSurvey path;
    private final FlowCorrelation correlation;
    private final FluidPoint fluid;
    private final TemperatureAlong temperature;
    private final double areaFt2;
    private final FlowState state = new FlowState();
    private final FlowGradient gradient = new FlowGradient();
    private double velocityPerVolume;

    ReferenceMarch(Wellbore wellbore, ProducedFluid fluid, FlowCorrelation correlation) {
        this.wellbore = wellbore;
        this.path = wellbore.path();
        this.correlation = correlation;
        this.fluid = new FluidPoint(fluid);
        Conduit pipe = wellbore.conduit(0.0);
        state.pipe(pipe.hydraulicDiameterIn(), pipe.roughnessIn());
        areaFt2 = pipe.areaFt2();
        temperature =
                wellbore.temperature().along(path, ProducedStream.of(fluid).heatFlow(1000.0, 1000.0, 2.441, false));
    }

    double bottomholePressurePsia(double wellheadPressurePsia, double rateStbPerDay, double stepFt) {
        velocityPerVolume = rateStbPerDay / (86_400.0 * areaFt2);
        double p = wellheadPressurePsia;
        for (int i = 1; i < path.stationCount(); i++) {
            double start = path.station(i - 1).mdFt();
            double length = path.station(i).mdFt() - start;
            int steps = (int) Math.ceil(length / stepFt);
            double h = length / steps;
            for (int k = 0; k < steps; k++) {
                double md = start + k * h;
                double next = k == steps - 1 ? path.station(i).mdFt() : md + h;
                double k1 = slope(md, p);
                double k2 = slope(md + 0.5 * h, p + 0.5 * h * k1);
                double k3 = slope(md + 0.5 * h, p + 0.5 * h * k2);
                double k4 = slope(next, p + h * k3);
                p += h * (k1 + 2.0 * k2 + 2.0 * k3 + k4) / 6.0;
            }
        }
        return p;
    }

    private double slope(double md, double p) {
        double tvd = path.tvdFt(md);
        fluid.moveTo(p, temperature.temperatureF(md, tvd));
        double oil = fluid.oilFt3PerStbLiquid();
        double water = fluid.waterFt3PerStbLiquid();
        double liquid = oil + water;
        state.upWell(path.cosInclination(md))
                .flow(p, velocityPerVolume * liquid, velocityPerVolume * fluid.gasFt3PerStbLiquid())
                .liquid(
                        (oil * fluid.oilDensityLbPerFt3() + water * fluid.waterDensityLbPerFt3()) / liquid,
                        (oil * fluid.oilViscosityCp() + water * fluid.waterViscosityCp()) / liquid,
                        (oil * fluid.oilGasTensionDynPerCm() + water * fluid.waterGasTensionDynPerCm()) / liquid)
                .waterInLiquid(water / liquid)
                .gas(fluid.gasDensityLbPerFt3(), fluid.gasViscosityCp());
        correlation.gradient(state, gradient);
        return gradient.totalPsiPerFt();
    }
}
