package io.welleng.benchmarks;

import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowGradient;
import io.welleng.nodal.flow.FlowState;
import io.welleng.pvt.PvtState;

/**
 * The baseline: what a straightforward program does. Equal segments of 100 ft, properties at the mean pressure of each
 * segment, repeated until the pressure drop settles within 0.01 psi; a new state object each time. It uses the library's
 * own correlations, so that only the way of marching differs.
 */
final class NaiveMarch {

    private static final double SETTLED_PSI = 0.01;
    private static final int MAX_PASSES = 50;
    private static final double FT3_PER_BBL = 5.614583333333333;
    private static final double SECONDS_PER_DAY = 86_400.0;

    private NaiveMarch() {}

    /** Bottom-hole pressure (psia) of the reference well at a liquid rate (STB/d), with segments of a length (ft). */
    static double bottomholePressurePsia(double rateStbPerDay, double segmentFt) {
        int segments = (int) Math.round(ReferenceWell.DEPTH_FT / segmentFt);
        double p = ReferenceWell.WELLHEAD_PRESSURE_PSIA;
        for (int i = 0; i < segments; i++) {
            double temperature = ReferenceWell.temperatureF((i + 0.5) * segmentFt);
            double drop = 0.3 * segmentFt;
            for (int pass = 0; pass < MAX_PASSES; pass++) {
                double next = gradient(p + 0.5 * drop, temperature, rateStbPerDay) * segmentFt;
                boolean settled = Math.abs(next - drop) < SETTLED_PSI;
                drop = next;
                if (settled) {
                    break;
                }
            }
            p += drop;
        }
        return p;
    }

    private static double gradient(double pressurePsia, double temperatureF, double rateStbPerDay) {
        PvtState pvt = ReferenceWell.FLUID.blackOil().at(pressurePsia, temperatureF);
        double waterCut = ReferenceWell.FLUID.waterCut();
        double oil = rateStbPerDay * (1.0 - waterCut) * pvt.oilFvfRbPerStb() * FT3_PER_BBL;
        double water = rateStbPerDay * waterCut * pvt.waterFvfRbPerStb() * FT3_PER_BBL;
        double freeGor = ReferenceWell.FLUID.producingGorScfPerStb() - pvt.solutionGorScfPerStb();
        double gas = rateStbPerDay * (1.0 - waterCut) * Math.max(0.0, freeGor) * pvt.gasFvfFt3PerScf();
        double oilShare = oil / (oil + water);
        double diameterFt = ReferenceWell.TUBING_ID_IN / 12.0;
        double perSecond = 1.0 / (SECONDS_PER_DAY * Math.PI / 4.0 * diameterFt * diameterFt);
        FlowState state = new FlowState()
                .pipe(ReferenceWell.TUBING_ID_IN, ReferenceWell.ROUGHNESS_IN)
                .upWell(1.0)
                .flow(pressurePsia, (oil + water) * perSecond, gas * perSecond)
                .liquid(
                        oilShare * pvt.oilDensityLbPerFt3() + (1.0 - oilShare) * pvt.waterDensityLbPerFt3(),
                        oilShare * pvt.oilViscosityCp() + (1.0 - oilShare) * pvt.waterViscosityCp(),
                        oilShare * pvt.oilGasTensionDynPerCm() + (1.0 - oilShare) * pvt.waterGasTensionDynPerCm())
                .gas(pvt.gasDensityLbPerFt3(), pvt.gasViscosityCp());
        FlowGradient gradient = new FlowGradient();
        BeggsBrill.ORIGINAL.gradient(state, gradient);
        return gradient.totalPsiPerFt();
    }
}
