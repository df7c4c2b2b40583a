package io.welleng.nodal.flow;

import io.welleng.core.check.Check;

/**
 * Poettmann and Carpenter's gradient: gas and liquid as one fluid without slip, whose losses are all in one factor.
 *
 * <p>With λ the no-slip liquid fraction and \( \rho_n = \lambda\rho_L + (1-\lambda)\rho_g \),
 * \[ \frac{dp}{dL} = \rho_n \frac{g}{g_c} \sin\theta + \frac{4 f\,\rho_n v_m^2}{2 g_c d}, \quad
 *    f = 4 \cdot 10^{\,1.444 - 2.5 \log_{10} (d \rho_n v_m)} \]
 * with \( d \rho_n v_m \) in lb/(ft s). The factor f is on Fanning's scale, so that 4 f is Darcy's. It was found from
 * measured pressure losses: slip and acceleration are in it, viscosity and the roughness of the wall are not.
 *
 * <p>From 49 flowing and gas-lift wells with 2 3/8 to 3 1/2 inch tubing, gas-liquid ratios up to 1,500 scf/bbl and more
 * than 420 bbl/d. The line for f replaces the paper's curve, read between 2 and 100 lb/(ft s); beyond either end f keeps
 * the value it has there. Towards 100 others read the curve up to six times higher than the line. In inclined wells the
 * weight follows the angle and nothing else does; downhill is far from the data.
 *
 * @param regimeChange whether friction jumps from that of liquid alone to the correlation's with the first bubble of gas,
 *     or passes to it while the gas grows to 1 % of the flow
 * @see "Poettmann, F.H. and Carpenter, P.G. (1952). Drill. &amp; Prod. Prac., API, 257–317; Guo, B., Lyons, W.C. and
 *     Ghalambor, A. (2007). Petroleum Production Engineering, for the line"
 */
public record PoettmannCarpenter(RegimeChange regimeChange) implements FlowMethod {

    /** The method, with a smooth passage from liquid alone. */
    public static final PoettmannCarpenter STANDARD = new PoettmannCarpenter(RegimeChange.BLENDED);

    private static final double LEAST = 2.0;
    private static final double MOST = 100.0;

    /** Darcy's factor where \( d \rho_n v_m \) is 1. */
    private static final double AT_ONE = 4.0 * 4.0 * Math.pow(10.0, 1.444);

    /** Checks that the option is chosen. */
    public PoettmannCarpenter {
        Check.present(regimeChange, "regimeChange");
    }

    @Override
    public boolean jumpsBetweenRegimes() {
        return regimeChange == RegimeChange.SHARP;
    }

    @Override
    public void gradient(FlowState in, FlowGradient result) {
        if (SinglePhase.is(in)) {
            SinglePhase.gradient(in, false, result);
            return;
        }
        double vsg = in.gasVelocityFtPerS();
        double vm = in.liquidVelocityFtPerS() + vsg;
        double lambda = in.liquidVelocityFtPerS() / vm;
        double rhoNoSlip = in.liquidDensityLbPerFt3() * lambda + in.gasDensityLbPerFt3() * (1.0 - lambda);
        double factor = darcyFactor(in.diameterFt() * rhoNoSlip * vm);
        double friction = SinglePhase.darcyWeisbach(in, factor, rhoNoSlip, vm * vm);
        if (regimeChange == RegimeChange.BLENDED) {
            friction = SinglePhase.leavingLiquid(in, vsg / vm, friction);
        }
        result.set(SinglePhase.gravity(in, rhoNoSlip), friction, 0.0, lambda, FlowRegime.TWO_PHASE);
    }

    /** Four times f, by \( d \rho_n v_m \) in lb/(ft s). */
    static double darcyFactor(double diameterDensityVelocity) {
        double x = Math.min(MOST, Math.max(LEAST, diameterDensityVelocity));
        return AT_ONE / (x * x * Math.sqrt(x));
    }
}
