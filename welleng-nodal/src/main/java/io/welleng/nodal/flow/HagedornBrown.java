package io.welleng.nodal.flow;

import io.welleng.core.check.Check;

/**
 * Hagedorn and Brown's gradient for vertical wells, in the modified form: a holdup not below no-slip, and bubble flow by
 * Griffith and Wallis.
 *
 * <p>With \( N_{Lv} = 1.938\,v_{sL} (\rho_L/\sigma)^{1/4} \), \( N_{gv} = 1.938\,v_{sg} (\rho_L/\sigma)^{1/4} \),
 * \( N_d = 120.872\,d\,(\rho_L/\sigma)^{1/2} \) and \( N_L = 0.15726\,\mu_L (\rho_L \sigma^3)^{-1/4} \), three charts give
 * the holdup, here as Brown's polynomials:
 * \[ \log_{10} CN_L = -2.69851 + 0.15840954\,x_1 - 0.55099756\,x_1^2 + 0.54784917\,x_1^3 - 0.12194578\,x_1^4, \quad
 *    x_1 = \log_{10} N_L + 3 \]
 * \[ \frac{H_L}{\psi} = -0.10306578 + 0.617774\,x_2 - 0.632946\,x_2^2 + 0.29598\,x_2^3 - 0.0401\,x_2^4, \quad
 *    x_2 = \log_{10} \frac{N_{Lv}\,CN_L}{N_{gv}^{0.575} N_d} \left(\frac{p}{14.7}\right)^{0.1} + 6 \]
 * \[ \psi = 0.91162574 - 4.82175636\,x_3 + 1232.25036621\,x_3^2 - 22253.57617\,x_3^3 + 116174.28125\,x_3^4, \quad
 *    x_3 = \frac{N_{gv} N_L^{0.38}}{N_d^{2.14}} \]
 * With \( \rho_s \) the density at this holdup and \( \rho_n \) that without slip,
 * \[ \frac{dp}{dL} = \frac{\rho_s \frac{g}{g_c} \sin\theta + f_D(Re)\,\rho_n^2 v_m^2/(2 g_c d \rho_s)}{1 - E_k}, \quad
 *    Re = \frac{\rho_n v_m d}{\mu_L^{H_L} \mu_g^{1 - H_L}}, \quad E_k = \frac{\rho_s v_m v_{sg}}{g_c\,p} \]
 * Bubble flow is where the gas is less than \( L_B = 1.071 - 0.2218\,v_m^2/d \ge 0.13 \) of the flow (ft/s, ft). Bubbles
 * rise at \( v_s = 0.8 \) ft/s against the liquid, \( v_{sg}/(1 - H_L) - v_{sL}/H_L = v_s \); friction is that of the
 * liquid at its velocity \( v_{sL}/H_L \), and there is no kinetic-energy term.
 *
 * <p>From 475 tests in a 1,500 ft well with 1, 1 1/4 and 1 1/2 inch tubing: air with water and crude oils of 10 to 110 cP.
 * The polynomials turn away from the charts outside them, so each is held at its end: CN<sub>L</sub> below
 * \( N_L = 0.002 \) and above 0.5; \( H_L/\psi \) from \( x_2 = 3.67 \) on, where it has its greatest value, 0.995; ψ
 * below \( x_3 = 0.012 \), where the polynomial gives 0.9952 for the chart's 1, and above 0.09. Below \( x_2 = 2 \) the
 * polynomial is rough and below 0.22 it would be negative: there \( H_L/\psi \) is 0 and the floor rules. In inclined
 * wells only the weight follows the angle; downhill the slip is still that of upward flow.
 *
 * @param noSlipFloor whether the holdup of the charts is raised to no-slip where it falls below; the paper does not
 * @param bubbleFlow whether bubble flow is computed by Griffith and Wallis's equations; the paper does not
 * @param regimeChange what happens at the limit of bubble flow. Blended, both gradients are mixed where the share of gas
 *     in the flow is within 0.05 of the limit
 * @param acceleration whether the kinetic-energy term is included
 * @see "Hagedorn, A.R. and Brown, K.E. (1965). J. Pet. Tech. 17(4), 475–484, SPE-940; Brown, K.E. (1977). The Technology
 *     of Artificial Lift Methods, vol. 1; Guo, B., Lyons, W.C. and Ghalambor, A. (2007). Petroleum Production
 *     Engineering, for the polynomials"
 */
public record HagedornBrown(boolean noSlipFloor, boolean bubbleFlow, RegimeChange regimeChange, boolean acceleration)
        implements FlowMethod {

    /** The modified method: no-slip floor, Griffith's bubble flow blended in, kinetic-energy term. */
    public static final HagedornBrown MODIFIED = new HagedornBrown(true, true, RegimeChange.BLENDED, true);

    /** The method of 1965: the charts alone. Its holdup may be below no-slip. */
    public static final HagedornBrown ORIGINAL = new HagedornBrown(false, false, RegimeChange.BLENDED, true);

    private static final double HALF_WIDTH = 0.05;

    private static final double PER_LN_10 = 1.0 / Math.log(10.0);
    private static final double LN_VELOCITY = Math.log(1.938);
    private static final double LN_DIAMETER = Math.log(120.872);
    private static final double LN_VISCOSITY = Math.log(0.15726);
    private static final double LN_ATMOSPHERE = Math.log(14.7);

    private static final double LEAST_X1 = Math.log10(0.002) + 3.0;
    private static final double MOST_X1 = Math.log10(0.5) + 3.0;
    private static final double MOST_X2 = 3.67;
    private static final double LEAST_X3 = 0.012;
    private static final double MOST_X3 = 0.09;
    private static final double LN_LEAST_X3 = Math.log(LEAST_X3);
    private static final double LN_MOST_X3 = Math.log(MOST_X3);
    private static final double LEAST_PSI = psi(LEAST_X3);
    private static final double MOST_PSI = psi(MOST_X3);

    /** Checks that the option is chosen. */
    public HagedornBrown {
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
        double beyond = bubbleFlow ? vsg / vm - GriffithBubble.limit(vm, in.diameterFt()) : 0.0;
        FlowRegime map = beyond < 0.0 ? FlowRegime.BUBBLE : FlowRegime.TWO_PHASE;
        double charts = bubbleFlow ? weightOfCharts(map, in.heldRegime(), beyond) : 1.0;

        double holdup = 0.0;
        double friction = 0.0;
        double ek = 0.0;
        if (charts < 1.0) {
            holdup = GriffithBubble.holdup(vsl, vsg);
            friction = GriffithBubble.friction(in, holdup);
        }
        if (charts > 0.0) {
            double lambda = vsl / vm;
            double lnLiquidViscosity = Math.log(in.liquidViscosityCp());
            double own = Math.min(1.0, holdup(in, lnLiquidViscosity));
            if (noSlipFloor) {
                own = Math.max(lambda, own);
            }
            double rhoSlip = in.liquidDensityLbPerFt3() * own + in.gasDensityLbPerFt3() * (1.0 - own);
            holdup = Blend.of(holdup, own, charts);
            friction = Blend.of(friction, friction(in, lambda, own, rhoSlip, lnLiquidViscosity), charts);
            ek = acceleration ? charts * SinglePhase.accelerationTerm(in, rhoSlip) : 0.0;
        }
        double rhoSlip = in.liquidDensityLbPerFt3() * holdup + in.gasDensityLbPerFt3() * (1.0 - holdup);
        result.set(SinglePhase.gravity(in, rhoSlip), friction, ek, holdup, map);
    }

    private double weightOfCharts(FlowRegime map, FlowRegime held, double beyond) {
        if (regimeChange == RegimeChange.BLENDED) {
            return Blend.weight(beyond, HALF_WIDTH);
        }
        FlowRegime used = held == FlowRegime.BUBBLE || held == FlowRegime.TWO_PHASE ? held : map;
        return used == FlowRegime.BUBBLE ? 0.0 : 1.0;
    }

    private static double friction(
            FlowState in, double lambda, double holdup, double rhoSlip, double lnLiquidViscosity) {
        double vm = in.liquidVelocityFtPerS() + in.gasVelocityFtPerS();
        double rhoNoSlip = in.liquidDensityLbPerFt3() * lambda + in.gasDensityLbPerFt3() * (1.0 - lambda);
        double viscosity = Math.exp(holdup * lnLiquidViscosity + (1.0 - holdup) * Math.log(in.gasViscosityCp()));
        double re = PipeFlow.REYNOLDS * rhoNoSlip * vm * in.diameterFt() / viscosity;
        double factor = FrictionFactor.darcy(re, in.relativeRoughness());
        return SinglePhase.darcyWeisbach(in, factor, rhoNoSlip * rhoNoSlip / rhoSlip, vm * vm);
    }

    /** Holdup by the charts, not bounded. */
    private static double holdup(FlowState in, double lnLiquidViscosity) {
        double lnTension = Math.log(in.tensionDynPerCm());
        double lnDensity = Math.log(in.liquidDensityLbPerFt3());
        double lnRatio = lnDensity - lnTension;
        double lnNlv = LN_VELOCITY + Math.log(in.liquidVelocityFtPerS()) + 0.25 * lnRatio;
        double lnNgv = LN_VELOCITY + Math.log(in.gasVelocityFtPerS()) + 0.25 * lnRatio;
        double lnNd = LN_DIAMETER + Math.log(in.diameterFt()) + 0.5 * lnRatio;
        double lnNl = LN_VISCOSITY + lnLiquidViscosity - 0.25 * (lnDensity + 3.0 * lnTension);
        double lnPressure = Math.log(in.pressurePsia()) - LN_ATMOSPHERE;
        double x2 =
                PER_LN_10 * (lnNlv + 0.1 * lnPressure - 0.575 * lnNgv - lnNd) + logCnl(PER_LN_10 * lnNl + 3.0) + 6.0;
        double lnX3 = lnNgv + 0.38 * lnNl - 2.14 * lnNd;
        double psi = lnX3 <= LN_LEAST_X3 ? LEAST_PSI : lnX3 >= LN_MOST_X3 ? MOST_PSI : psi(Math.exp(lnX3));
        return psi * holdupPerPsi(x2);
    }

    /** Logarithm to base 10 of the coefficient of the viscosity number. */
    static double logCnl(double viscosityX1) {
        double x = Math.min(MOST_X1, Math.max(LEAST_X1, viscosityX1));
        return -2.69851 + x * (0.15840954 + x * (-0.55099756 + x * (0.54784917 - x * 0.12194578)));
    }

    static double holdupPerPsi(double holdupX2) {
        // Far below the chart, where the polynomial is negative anyway, its powers must not overflow.
        double x = Math.min(MOST_X2, Math.max(0.0, holdupX2));
        return Math.max(0.0, -0.10306578 + x * (0.617774 + x * (-0.632946 + x * (0.29598 - x * 0.0401))));
    }

    /** Secondary correction between the ends of its chart. */
    static double psi(double x) {
        return 0.91162574 + x * (-4.82175636 + x * (1232.25036621 + x * (-22253.57617 + x * 116174.28125)));
    }
}
