package io.welleng.nodal.flow;

import io.welleng.core.check.Check;

/**
 * Woldesemayat and Ghajar's void fraction, one drift-flux equation for every flow pattern and angle, with friction by
 * Lockhart and Martinelli in Chisholm's form.
 *
 * <p>In SI units, which the 2.9 asks for,
 * \[ \alpha = \frac{v_{sg}}{v_{sg}\left[1 + \left(\frac{v_{sL}}{v_{sg}}\right)^{(\rho_g/\rho_L)^{0.1}}\right] + v_{gm}},
 *    \quad v_{gm} = 2.9 \left[\frac{g d \sigma (1 + \cos\theta)(\rho_L - \rho_g)}{\rho_L^2}\right]^{1/4}
 *    (1.22 + 1.22 \sin\theta)^{p_{atm}/p} \]
 * θ is the angle above the horizontal, \( p_{atm} \) 101,325 Pa, and the holdup \( H_L = 1 - \alpha \). Friction is
 * \[ \left(\frac{dp}{dL}\right)_f = \Delta_L + C \sqrt{\Delta_L \Delta_g} + \Delta_g \]
 * where \( \Delta_L \) and \( \Delta_g \) are the friction gradients of each phase flowing alone at its superficial
 * velocity, and C is 20 where both are turbulent, 12 where only the gas is, 10 where only the liquid is, and 5 where both
 * are laminar. The paper gives the void fraction alone; this friction is the usual companion.
 *
 * <p>The best of 69 correlations on 2,845 void fractions, level and up to vertical upward, of air with water or kerosene
 * and natural gas with water. Downhill, beyond the data, the drift fades with the angle and vanishes straight down. The equation allows liquid to run ahead of the gas where more liquid than
 * gas flows, by up to a few per cent. Where the gas is not lighter than the liquid there is no drift. At a vanishing
 * liquid rate the drift leaves some liquid in the pipe; gas alone has none.
 *
 * @param noSlipFloor whether the holdup of level and upward flow is kept at or above no-slip; the paper does not
 * @param regimeChange whether C jumps at a Reynolds number of 2,100, or passes to its turbulent value as the friction
 *     factor does, linearly from 2,100 to 4,000
 * @param acceleration whether the kinetic-energy term \( \rho_s v_m v_{sg}/(g_c p) \) is included
 * @see "Woldesemayat, M.A. and Ghajar, A.J. (2007). Int. J. Multiphase Flow 33, 347–370; Chisholm, D. (1967). Int. J.
 *     Heat Mass Transfer 10, 1767–1778"
 */
public record WoldesemayatGhajar(boolean noSlipFloor, RegimeChange regimeChange, boolean acceleration)
        implements FlowMethod {

    /** The equation of 2007 with holdup bounded by no-slip, smooth friction and the kinetic-energy term. */
    public static final WoldesemayatGhajar STANDARD = new WoldesemayatGhajar(true, RegimeChange.BLENDED, true);

    /** One atmosphere (psi). */
    private static final double ATMOSPHERE_PSIA = 101_325.0 * 0.0254 * 0.0254 / (0.45359237 * 9.80665);

    /** Field units of g d σ/ρ in SI: ft²/s², dyn/cm and lb/ft³ in m²/s², N/m and kg/m³. */
    private static final double SI = 0.3048 * 0.3048 * 0.001 / (0.45359237 / (0.3048 * 0.3048 * 0.3048));

    /** The equation's 2.9, which carries a unit, \( m^{-1/4} \), with the result in ft/s. */
    private static final double DRIFT = 2.9 / 0.3048;

    private static final double LAMINAR_END = 2100.0;
    private static final double TURBULENT_START = 4000.0;

    /** Checks that the option is chosen. */
    public WoldesemayatGhajar {
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
        double holdup = 1.0 - voidFraction(in);
        if (noSlipFloor && in.sinAngle() >= 0.0) {
            holdup = Math.max(holdup, vsl / (vsl + vsg));
        }
        holdup = Math.min(1.0, Math.max(0.0, holdup));
        double rhoSlip = in.liquidDensityLbPerFt3() * holdup + in.gasDensityLbPerFt3() * (1.0 - holdup);
        result.set(
                SinglePhase.gravity(in, rhoSlip),
                friction(in),
                acceleration ? SinglePhase.accelerationTerm(in, rhoSlip) : 0.0,
                holdup,
                FlowRegime.TWO_PHASE);
    }

    /** Share of the pipe that gas fills. */
    static double voidFraction(FlowState in) {
        double vsl = in.liquidVelocityFtPerS();
        double vsg = in.gasVelocityFtPerS();
        double rhoL = in.liquidDensityLbPerFt3();
        double rhoG = in.gasDensityLbPerFt3();
        double exponent = Math.exp(0.1 * Math.log(rhoG / rhoL));
        double slip = vsg * (1.0 + Math.exp(exponent * Math.log(vsl / vsg)));
        return vsg / (slip + drift(in, rhoL, rhoG));
    }

    /** Drift velocity (ft/s). */
    private static double drift(FlowState in, double rhoL, double rhoG) {
        double sin = in.sinAngle();
        double lift = 1.22 + 1.22 * sin;
        if (!(rhoL > rhoG) || lift <= 0.0) {
            return 0.0;
        }
        double cos = Math.sqrt(Math.max(0.0, (1.0 - sin) * (1.0 + sin)));
        double group =
                SI * PipeFlow.G * in.diameterFt() * in.tensionDynPerCm() * (1.0 + cos) * (rhoL - rhoG) / (rhoL * rhoL);
        return DRIFT * Math.sqrt(Math.sqrt(group)) * Math.exp(ATMOSPHERE_PSIA / in.pressurePsia() * Math.log(lift));
    }

    /** Friction gradient (psi/ft). */
    private double friction(FlowState in) {
        double rhoL = in.liquidDensityLbPerFt3();
        double rhoG = in.gasDensityLbPerFt3();
        double vsl = in.liquidVelocityFtPerS();
        double vsg = in.gasVelocityFtPerS();
        double perViscosity = PipeFlow.REYNOLDS * in.diameterFt();
        double reL = perViscosity * rhoL * vsl / in.liquidViscosityCp();
        double reG = perViscosity * rhoG * vsg / in.gasViscosityCp();
        double roughness = in.relativeRoughness();
        double liquid = SinglePhase.darcyWeisbach(in, FrictionFactor.darcy(reL, roughness), rhoL, vsl * vsl);
        double gas = SinglePhase.darcyWeisbach(in, FrictionFactor.darcy(reG, roughness), rhoG, vsg * vsg);
        return liquid + chisholm(turbulence(reL), turbulence(reG)) * Math.sqrt(liquid * gas) + gas;
    }

    /** Chisholm's C, between its four values by how turbulent each phase is. */
    static double chisholm(double liquid, double gas) {
        double laminarGas = Blend.of(5.0, 10.0, liquid);
        double turbulentGas = Blend.of(12.0, 20.0, liquid);
        return Blend.of(laminarGas, turbulentGas, gas);
    }

    private double turbulence(double re) {
        if (regimeChange == RegimeChange.SHARP) {
            return re < LAMINAR_END ? 0.0 : 1.0;
        }
        return Math.min(1.0, Math.max(0.0, (re - LAMINAR_END) / (TURBULENT_START - LAMINAR_END)));
    }
}
