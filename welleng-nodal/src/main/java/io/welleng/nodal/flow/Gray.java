package io.welleng.nodal.flow;

import io.welleng.core.check.Check;

/**
 * Gray's gradient of wet gas in vertical wells.
 *
 * <p>With \( R = v_{sL}/v_{sg} \), the no-slip density \( \rho_n \) and the tension σ in lbm/s², 1/453.592 of its dyn/cm,
 * \[ N_1 = \frac{\rho_n^2 v_m^4}{g \sigma (\rho_L - \rho_g)}, \quad N_2 = \frac{g d^2 (\rho_L - \rho_g)}{\sigma}, \quad
 *    B = 0.0814 \left[1 - 0.0554 \ln\left(1 + \frac{730 R}{R + 1}\right)\right] \]
 * \[ H_L = 1 - \frac{1 - e^A}{R + 1}, \quad A = -2.314 \left[N_1 \left(1 + \frac{205}{N_2}\right)\right]^B \]
 * which is never below no-slip. The liquid film makes the wall rough,
 * \[ k_0 = \frac{28.5\,\sigma}{\rho_n v_m^2}, \quad k_e = k_0 \text{ for } R \ge 0.007, \text{ else }
 *    \varepsilon + \frac{R}{0.007}(k_0 - \varepsilon), \quad k_e \ge 2.77 \times 10^{-5}\ \text{ft} \]
 * and friction is \( f_D(Re, k_e/d)\,\rho_n v_m^2/(2 g_c d) \), the kinetic-energy term
 * \( E_k = \rho_n v_m v_{sg}/(g_c p) \).
 *
 * <p>For gas wells with velocities up to 50 ft/s, tubing up to 3.5 inch, and up to 50 bbl of condensate or 5 bbl of water
 * per MMscf. At low velocity the roughness formula exceeds the pipe: \( k_e/d \) is at most 0.5 here, ten times the
 * roughest pipe of Moody's diagram. Where the gas is not lighter than the liquid there is no slip. With vanishing liquid
 * the holdup tends to \( e^A \), a fraction of a per cent in a fast well; gas alone has none. In inclined wells only the
 * weight follows the angle; downhill is not what the method was made for.
 *
 * @param reynolds Reynolds number of the friction factor
 * @param regimeChange whether friction jumps from that of liquid alone to the film's with the first bubble of gas, or
 *     passes to it while the gas grows to 1 % of the flow
 * @param acceleration whether the kinetic-energy term is included
 * @see "Gray, H.E. (1974). Vertical Flow Correlation in Gas Wells. User manual for API 14B, appendix B"
 */
public record Gray(GrayReynolds reynolds, RegimeChange regimeChange, boolean acceleration) implements FlowMethod {

    /** The method at the mixture's Reynolds number, with a smooth passage from liquid alone and the kinetic-energy term. */
    public static final Gray STANDARD = new Gray(GrayReynolds.MIXTURE, RegimeChange.BLENDED, true);

    /** lbm/s² in a dyn/cm. */
    private static final double LBM_PER_S2 = 1.0 / 453.592;

    private static final double WET = 0.007;
    private static final double LEAST_ROUGHNESS_FT = 2.77e-5;
    private static final double MOST_RELATIVE_ROUGHNESS = 0.5;
    private static final double FULLY_ROUGH_REYNOLDS = 1.0e7;

    /** Checks that the options are chosen. */
    public Gray {
        Check.present(reynolds, "reynolds");
        Check.present(regimeChange, "regimeChange");
    }

    @Override
    public boolean jumpsBetweenRegimes() {
        return regimeChange == RegimeChange.SHARP;
    }

    @Override
    public void gradient(FlowState in, FlowGradient result) {
        if (SinglePhase.is(in)) {
            SinglePhase.gradient(in, acceleration, result);
            return;
        }
        double vsl = in.liquidVelocityFtPerS();
        double vsg = in.gasVelocityFtPerS();
        double vm = vsl + vsg;
        double lambda = vsl / vm;
        double d = in.diameterFt();
        double rhoL = in.liquidDensityLbPerFt3();
        double rhoG = in.gasDensityLbPerFt3();
        double rhoNoSlip = rhoL * lambda + rhoG * (1.0 - lambda);
        double tension = LBM_PER_S2 * in.tensionDynPerCm();

        double holdup = holdup(lambda, rhoNoSlip * vm * vm, rhoL - rhoG, tension, d);
        double film = 28.5 * tension / (rhoNoSlip * vm * vm);
        double roughness = roughness(vsl / vsg, film, in.relativeRoughness() * d) / d;
        double re = reynolds == GrayReynolds.FULLY_ROUGH
                ? FULLY_ROUGH_REYNOLDS
                : PipeFlow.REYNOLDS
                        * rhoNoSlip
                        * vm
                        * d
                        / (in.liquidViscosityCp() * lambda + in.gasViscosityCp() * (1.0 - lambda));
        double factor = FrictionFactor.darcy(re, Math.min(MOST_RELATIVE_ROUGHNESS, roughness));
        double friction = SinglePhase.darcyWeisbach(in, factor, rhoNoSlip, vm * vm);
        if (regimeChange == RegimeChange.BLENDED) {
            friction = SinglePhase.leavingLiquid(in, vsg / vm, friction);
        }
        result.set(
                SinglePhase.gravity(in, rhoL * holdup + rhoG * (1.0 - holdup)),
                friction,
                acceleration ? SinglePhase.accelerationTerm(in, rhoNoSlip) : 0.0,
                holdup,
                FlowRegime.TWO_PHASE);
    }

    /** Holdup by λ = R/(R + 1), \( \rho_n v_m^2 \) in lbm/(ft s²), the difference of the densities, σ in lbm/s². */
    static double holdup(double lambda, double momentumFlux, double densityDifference, double tension, double d) {
        if (!(densityDifference > 0.0)) {
            return lambda;
        }
        double weight = PipeFlow.G * densityDifference;
        double n1 = momentumFlux * momentumFlux / (weight * tension);
        double n2 = weight * d * d / tension;
        double b = 0.0814 * (1.0 - 0.0554 * Math.log(1.0 + 730.0 * lambda));
        double a = -2.314 * Math.exp(b * Math.log(n1 * (1.0 + 205.0 / n2)));
        return Math.min(1.0, lambda + (1.0 - lambda) * Math.exp(a));
    }

    /** Roughness of the wall with its film (ft), by R, the film's own roughness and that of the dry wall (ft). */
    static double roughness(double liquidPerGas, double filmFt, double wallFt) {
        double wet = liquidPerGas >= WET ? filmFt : wallFt + liquidPerGas * (filmFt - wallFt) / WET;
        return Math.max(LEAST_ROUGHNESS_FT, wet);
    }
}
