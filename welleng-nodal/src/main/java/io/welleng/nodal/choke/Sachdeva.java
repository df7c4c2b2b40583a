package io.welleng.nodal.choke;

import io.welleng.core.check.Check;

/**
 * Gas and liquid through a choke after Sachdeva, Schmidt, Brill and Blais, critical and subcritical: no slip, no mass
 * transfer in the choke, incompressible liquid, isentropic gas. With x the mass fraction of free gas, \(v_L\) and \(v_{G1}\)
 * the specific volumes upstream (ft³/lb), k the ratio of heat capacities of the gas and y the throat's pressure over the
 * upstream pressure \(p_1\) (psia), the mass rate (lb/s) is
 * \[ m = C_d A \sqrt{2 \cdot 144\,g_c\,p_1\,\rho_m^2 \left[ (1-x)(1-y)\,v_L + \frac{x k}{k-1}(v_{G1} - y\,v_{G2}) \right]} \]
 * \[ v_{G2} = v_{G1}\,y^{-1/k}, \quad 1/\rho_m = x\,v_{G2} + (1-x)\,v_L \]
 * Critical flow has the y at which this equals the sonic flux of gas of polytropic exponent n,
 * \[ \frac{k}{k-1} + a (1-y) = y^{(k-1)/k}\left[\frac{k}{k-1} + \frac n2 (1+b)^2\right], \quad
 *    n = 1 + \frac{x (c_p - c_v)}{x c_v + (1-x) c_L} \]
 * with \( a = (1-x) v_L/(x v_{G1}) \) and \( b = a\,y^{1/k} \): the paper's fraction for \(y_c\), without its fixed-point
 * iteration. The left side falls with y and the right side rises: there is one root. Gas alone is {@link GasNozzle}, liquid
 * alone {@link LiquidOrifice}, never critical. Since n is at most k the flow chokes at or before the greatest energy flux: the rate is
 * continuous there, with a corner.
 *
 * <p>The paper recommends a discharge coefficient of 0.75 or 0.85, depending on the piping before the choke. Typical of the heat
 * capacities: 0.5 Btu/(lb °F) of gas and oil, 1 of water; k 1.25–1.28.
 *
 * @param dischargeCoefficient discharge coefficient (dimensionless), 0.1–1.2
 * @param heatCapacityRatio k, heat capacity of the gas at constant pressure over that at constant volume (dimensionless),
 *     1.01–2
 * @param gasHeatCapacityBtuPerLbF heat capacity of the gas at constant pressure (Btu/(lb °F)), 0.1–4
 * @param oilHeatCapacityBtuPerLbF heat capacity of the oil (Btu/(lb °F)), 0.1–2
 * @param waterHeatCapacityBtuPerLbF heat capacity of the water (Btu/(lb °F)), 0.1–2
 * @see "Sachdeva, R., Schmidt, Z., Brill, J.P. and Blais, R.M. (1986). Two-Phase Flow Through Chokes. SPE-15657"
 */
public record Sachdeva(
        double dischargeCoefficient,
        double heatCapacityRatio,
        double gasHeatCapacityBtuPerLbF,
        double oilHeatCapacityBtuPerLbF,
        double waterHeatCapacityBtuPerLbF)
        implements ChokeLaw {

    private static final int MAX_ITERATIONS = 100;

    private static final double TOLERANCE = 1.0e-15;

    /** Checks the ranges above. */
    public Sachdeva {
        Check.inRange(dischargeCoefficient, 0.1, 1.2, "dischargeCoefficient", "(dimensionless)");
        Check.inRange(heatCapacityRatio, 1.01, 2, "heatCapacityRatio", "(dimensionless)");
        Check.inRange(gasHeatCapacityBtuPerLbF, 0.1, 4, "gasHeatCapacityBtuPerLbF", "Btu/(lb °F)");
        Check.inRange(oilHeatCapacityBtuPerLbF, 0.1, 2, "oilHeatCapacityBtuPerLbF", "Btu/(lb °F)");
        Check.inRange(waterHeatCapacityBtuPerLbF, 0.1, 2, "waterHeatCapacityBtuPerLbF", "Btu/(lb °F)");
    }

    /** n of the equation. */
    static double polytropicExponent(double x, double cp, double cv, double cL) {
        return 1.0 + x * (cp - cv) / (x * cv + (1.0 - x) * cL);
    }

    /**
     * y_c of the equation, 0 for liquid alone. With \( u = y^{1/k} \) the root is that of
     * \( c\,u^{k-1} + a (1+n) u^k + \frac n2 a^2 u^{k+1} = \frac{k}{k-1} + a \), \( c = \frac{k}{k-1} + \frac n2 \), rising
     * in u: Newton's steps in ln u, on which it is convex, kept between the ends known.
     */
    static double criticalRatio(double x, double vL, double vG1, double k, double n) {
        if (x == 0.0) {
            return 0.0;
        }
        double a = (1.0 - x) * vL / (x * vG1);
        double c = k / (k - 1.0) + 0.5 * n;
        double right = k / (k - 1.0) + a;
        double lnU = 0.0;
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            double u = Math.exp(lnU);
            double t1 = c * Math.exp((k - 1.0) * lnU);
            double t2 = t1 / c * u * a * (1.0 + n);
            double t3 = t1 / c * u * u * 0.5 * n * a * a;
            double step = (t1 + t2 + t3 - right) / ((k - 1.0) * t1 + k * t2 + (k + 1.0) * t3);
            lnU -= step;
            if (Math.abs(step) <= TOLERANCE * Math.max(1.0, Math.abs(lnU))) {
                break;
            }
        }
        return Math.exp(k * lnU);
    }

    /** Mass flux without the discharge coefficient (lb/(ft² s)). */
    static double massFlux(double p1, double x, double vL, double vG1, double k, double y) {
        double liquid = (1.0 - x) * vL;
        if (x == 0.0) {
            return LiquidOrifice.massFlux(p1, vL, y);
        }
        double lnY = Math.log(y);
        // v_G1 - y v_G2, without the loss of digits near y = 1.
        double gasDrop = -vG1 * Math.expm1((k - 1.0) / k * lnY);
        double energy = liquid * (1.0 - y) + x * k / (k - 1.0) * gasDrop;
        double volume = x * vG1 * Math.exp(-lnY / k) + liquid;
        return Math.sqrt(Throat.TWO_GC_144 * p1 * energy) / volume;
    }

    @Override
    public double criticalRatio(ChokeState upstream) {
        double x = upstream.gasMassFraction();
        double water = upstream.waterMassInLiquid();
        double cL = water * waterHeatCapacityBtuPerLbF + (1.0 - water) * oilHeatCapacityBtuPerLbF;
        double cv = gasHeatCapacityBtuPerLbF / heatCapacityRatio;
        return criticalRatio(
                x,
                upstream.liquidVolumeFt3PerLb(),
                upstream.gasVolumeFt3PerLb(),
                heatCapacityRatio,
                polytropicExponent(x, gasHeatCapacityBtuPerLbF, cv, cL));
    }

    @Override
    public double massRateLbPerS(ChokeState upstream, double throatRatio, double size64ths) {
        return dischargeCoefficient
                * Throat.areaFt2(size64ths)
                * massFlux(
                        upstream.pressurePsia(),
                        upstream.gasMassFraction(),
                        upstream.liquidVolumeFt3PerLb(),
                        upstream.gasVolumeFt3PerLb(),
                        heatCapacityRatio,
                        throatRatio);
    }
}
