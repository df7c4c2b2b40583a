package io.welleng.nodal.tools;

import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.FlowGradient;
import io.welleng.nodal.flow.FlowRegime;
import io.welleng.nodal.flow.FlowState;

/**
 * Hagedorn and Brown's gradient as pyResToolbox 3.7.6 has it, to prove what makes this library's differ: friction is that
 * of the charts in bubble flow too and turbulent at least, there is no kinetic-energy term, and
 *
 * @param noSlipFloor whether the holdup of the charts is no-slip at least (the column {@code fbhp_HB_noslipfloor}); else
 *     the liquid's share of the mass times \( \rho_g/(\rho_g + \rho_L) \), which is the program's known fault
 * @param chartEnds whether the viscosity-number polynomial is held at the ends of its chart, as it is here; the program
 *     follows it beyond
 */
record ToolHagedornBrown(boolean noSlipFloor, boolean chartEnds) implements FlowCorrelation {

    @Override
    public void gradient(FlowState in, FlowGradient result) {
        double vsl = in.liquidVelocityFtPerS();
        double vsg = in.gasVelocityFtPerS();
        double vm = vsl + vsg;
        double d = in.diameterFt();
        double lambda = vsl / vm;
        double rhoL = in.liquidDensityLbPerFt3();
        double rhoG = in.gasDensityLbPerFt3();
        double massFlux = rhoL * vsl + rhoG * vsg;

        double floor = noSlipFloor ? lambda : rhoL * vsl / massFlux * rhoG / (rhoG + rhoL);
        double holdup = Math.max(floor, Math.min(1.0, vsl > 0.0 ? byCharts(in) : 0.0));
        boolean bubbles = vsg / vm < Math.max(0.13, 1.071 - 0.2218 * vm * vm / d);
        if (bubbles) {
            double rise = 0.8;
            double sum = 1.0 + vm / rise;
            holdup = 1.0 - 0.5 * (sum - Math.sqrt(Math.max(0.0, sum * sum - 4.0 * vsg / rise)));
        }
        double slip = rhoL * holdup + rhoG * (1.0 - holdup);
        double viscosity = Math.pow(in.liquidViscosityCp(), holdup) * Math.pow(in.gasViscosityCp(), 1.0 - holdup);
        double re = Math.max(ToolFriction.LAMINAR_END, ToolFriction.reynolds(massFlux, 1.0, d, viscosity));
        double darcy = re > ToolFriction.LAMINAR_END
                ? ToolFriction.serghides(re, in.relativeRoughness())
                : 64.0 / ToolFriction.LAMINAR_END;
        result.set(
                slip * in.sinAngle() / ToolFriction.SQ_IN_PER_SQ_FT,
                ToolFriction.gradient(in, darcy, slip, massFlux / slip),
                0.0,
                holdup,
                bubbles ? FlowRegime.BUBBLE : FlowRegime.TWO_PHASE);
    }

    private double byCharts(FlowState in) {
        double sigma = in.tensionDynPerCm();
        double rhoL = in.liquidDensityLbPerFt3();
        double perVelocity = 1.938 * Math.pow(rhoL / sigma, 0.25);
        double nlv = perVelocity * in.liquidVelocityFtPerS();
        double ngv = perVelocity * in.gasVelocityFtPerS();
        double nd = 120.872 * in.diameterFt() * Math.sqrt(rhoL / sigma);
        double nl = 0.15726 * in.liquidViscosityCp() * Math.pow(rhoL * sigma * sigma * sigma, -0.25);

        double inChart = chartEnds ? Math.min(0.5, Math.max(0.002, nl)) : nl;
        double cnl = Math.pow(
                10.0, polynomial(Math.log10(inChart) + 3.0, -2.69851, 0.1584095, -0.5509976, 0.5478492, -0.1219458));
        double group = nlv * cnl / (Math.pow(ngv, 0.575) * nd) * Math.pow(in.pressurePsia() / 14.7, 0.1);
        double perPsi =
                Math.max(0.0, polynomial(Math.log10(group) + 6.0, -0.10306578, 0.617774, -0.632946, 0.29598, -0.0401));
        double secondary = Math.max(0.012, ngv * Math.pow(nl, 0.38) / Math.pow(nd, 2.14));
        return perPsi * polynomial(secondary, 0.9116257, -4.821756, 1232.25, -22253.58, 116174.3);
    }

    private static double polynomial(double x, double c0, double c1, double c2, double c3, double c4) {
        return c0 + x * (c1 + x * (c2 + x * (c3 + x * c4)));
    }
}
