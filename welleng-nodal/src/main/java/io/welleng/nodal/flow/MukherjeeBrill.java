package io.welleng.nodal.flow;

import io.welleng.core.json.OptionalValue;

/**
 * Mukherjee and Brill's gradient for pipes at any angle, with a holdup of its own for stratified flow downhill.
 *
 * <p>With \( N_{Lv} = 1.938\,v_{sL}(\rho_L/\sigma)^{1/4} \), \( N_{gv} \) alike and
 * \( N_L = 0.15726\,\mu_L (\rho_L\sigma^3)^{-1/4} \), flow is annular mist at any angle above
 * \[ \log N_{gvSM} = 1.401 - 2.694 N_L + 0.521 N_{Lv}^{0.329} \]
 * Below it flow uphill is bubble flow above
 * \( \log N_{LvBS} = \log N_{gv} + 0.940 + 0.074 \sin\theta - 0.855 \sin^2\theta + 3.695 N_L \) and slug flow below; level
 * and downhill it is stratified up to NLvST, and else bubble flow up to NgvBS and slug flow above, with
 * \[ \log N_{gvBS} = 0.431 - 3.003 N_L - 1.138 \sin\theta \log N_{Lv} - 0.429 \sin\theta \log^2 N_{Lv}
 *    + 1.132 \sin\theta \]
 * \[ \log N_{LvST} = 0.321 - 0.017 N_{gv} - 4.267 \sin\theta - 2.972 N_L - 0.033 \log^2 N_{gv} - 3.925 \sin^2\theta \]
 * Steeper than −30° flow up to NgvBS is bubble flow whatever the liquid. The holdup is
 * \[ H_L = \exp\left[(C_1 + C_2 \sin\theta + C_3 \sin^2\theta + C_4 N_L^2)\, N_{gv}^{C_5}/N_{Lv}^{C_6}\right] \]
 * with three sets of coefficients: uphill and level, downhill stratified, downhill otherwise. Friction is
 * \( f \rho_s v_m^2/(2 g_c d) \) in bubble and slug flow, f at the no-slip Reynolds number, and
 * \( f_R f \rho_n v_m^2/(2 g_c d) \) in annular flow, with \( f_R \) tabulated against λ/H. In stratified flow it is the
 * shear of both phases on their parts of the wall,
 * \[ \frac{\tau_L P_L + \tau_g P_g}{A}, \quad \tau = \frac{f \rho v^2}{8 g_c}, \quad
 *    H_L = \frac{\delta - \sin\delta}{2\pi}, \quad P_L = \tfrac12 \delta d \]
 * with f at the hydraulic diameters \( d (\delta - \sin\delta)/(\delta + 2 \sin\frac\delta2) \) and
 * \( d (2\pi - \delta + \sin\delta)/(2\pi - \delta + 2 \sin\frac\delta2) \). The kinetic-energy term
 * \( \rho_s v_m v_{sg}/(g_c p) \) belongs to all but stratified flow.
 *
 * <p>Holdup is kept within [λ, 1] in level and uphill flow and within [0, 1] downhill. Where the equation for stratified
 * flow gives 1 or more, as it does for viscous oil, there is no room for gas and the equations of slug flow are used. Fitted
 * to air with kerosene and with lubricating oil in 1.5 inch pipe, 0 to ±90°: at liquid velocity numbers below the data, the
 * holdup of stratified flow vanishes faster than the liquid.
 *
 * <p>{@link RegimeChange#BLENDED}: the equations pass from one regime to the next over 0.05 of log Ngv or log NLv on either
 * side of a limit, over −27° to −33.4°, and over 2.3° beyond the level, up for stratified flow and down for the uphill holdup.
 * Stratified flow fades over holdups of 0.82–0.98, and its friction is the lower of that above and of the balance of the
 * gas alone, of which the paper says that either may be taken: \( \tau_g (P_g + d \sin\frac\delta2)/A_g \) and the weight by
 * which the liquid exceeds gas.
 *
 * @param acceleration whether the kinetic-energy term is included
 * @param regimeChange what happens at the limits of the map; null or left out: {@link RegimeChange#BLENDED}
 * @see "Mukherjee, H. and Brill, J.P. (1983). J. Pet. Tech. 35(5), 1003–1008, SPE-10923; (1985). J. Energy Resour. Technol.
 *     107(4), 549–554; (1985). Int. J. Multiphase Flow 11(3), 299–315; Brill, J.P. and Mukherjee, H. (1999). Multiphase Flow
 *     in Wells, SPE Monograph 17"
 */
public record MukherjeeBrill(
        boolean acceleration, @OptionalValue RegimeChange regimeChange) implements FlowMethod {

    /** With the kinetic-energy term, and without jumps between the regimes. */
    public static final MukherjeeBrill STANDARD = new MukherjeeBrill(true, RegimeChange.BLENDED);

    /** As published: with the kinetic-energy term, and jumps where the equations change. */
    public static final MukherjeeBrill ORIGINAL = new MukherjeeBrill(true, RegimeChange.SHARP);

    private static final double VISCOSITY_NUMBER = 0.15726;
    private static final double LOG10 = 1.0 / Math.log(10.0);

    /** Sine of the angle below which the map is that of steep pipe. */
    private static final double STEEP = -0.5;

    /** Half widths of the bands: common logarithm of a velocity number; sine about −30°; sine beyond the level; holdup. */
    private static final double BAND = 0.05;

    private static final double STEEP_BAND = 0.05;
    private static final double LEVEL_BAND = 0.02;
    private static final double FULL = 0.90;
    private static final double FULL_BAND = 0.08;

    /** A change of regime that is not chosen is blended. */
    public MukherjeeBrill {
        regimeChange = regimeChange == null ? RegimeChange.BLENDED : regimeChange;
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
        double perTension = Math.sqrt(Math.sqrt(in.liquidDensityLbPerFt3() / in.tensionDynPerCm()));
        double perVelocity = DunsRos.VELOCITY_NUMBER * perTension;
        double nl = VISCOSITY_NUMBER * in.liquidViscosityCp() / (in.tensionDynPerCm() * perTension);
        double ngv = perVelocity * vsg;
        double lnNgv = Math.log(ngv);
        double lnNlv = Math.log(perVelocity * vsl);
        double sin = in.sinAngle();
        double beyondMist = LOG10 * lnNgv - logMist(nl, lnNlv);
        FlowRegime regime = regime(beyondMist, ngv, LOG10 * lnNgv, LOG10 * lnNlv, nl, sin);
        if (regimeChange == RegimeChange.BLENDED) {
            blended(in, beyondMist, ngv, lnNgv, lnNlv, nl, regime, result);
            return;
        }

        FlowRegime equations = equations(regime, in.heldRegime());
        boolean stratified = equations == FlowRegime.STRATIFIED;
        double lambda = vsl / (vsl + vsg);
        double raw = sin >= 0.0
                ? uphill(sin, nl, lnNgv, lnNlv)
                : stratified ? stratified(sin, nl, lnNgv, lnNlv) : downhill(sin, nl, lnNgv, lnNlv);
        double holdup = Math.min(1.0, Math.max(sin >= 0.0 ? lambda : 0.0, raw));
        double density = mixture(in, holdup);
        double friction;
        double ek = 0.0;
        if (stratified && raw < 1.0) {
            friction = StratifiedFlow.friction(in, holdup);
        } else {
            double mist = equations == FlowRegime.MIST ? 1.0 : 0.0;
            friction = mixtureFriction(in, lambda, holdup, density, mist);
            ek = kineticEnergy(in, density);
        }
        result.set(PipeFlow.gravity(density, sin), friction, ek, holdup, regime);
    }

    /** The gradient without jumps: that of slug, bubble and mist flow together, and that of stratified flow beside it. */
    private void blended(
            FlowState in,
            double beyondMist,
            double ngv,
            double lnNgv,
            double lnNlv,
            double nl,
            FlowRegime regime,
            FlowGradient result) {
        double sin = in.sinAngle();
        double lambda = in.liquidVelocityFtPerS() / (in.liquidVelocityFtPerS() + in.gasVelocityFtPerS());
        double mist = Blend.weight(beyondMist, BAND);
        double down = sin >= 0.0 ? 0.0 : Blend.weight(-sin - LEVEL_BAND, LEVEL_BAND);
        double uphill = down < 1.0 ? uphill(sin, nl, lnNgv, lnNlv) : 0.0;
        double least = (1.0 - down) * lambda;
        double share = 0.0;
        double layer = 0.0;
        if (mist < 1.0) {
            share = (1.0 - mist) * stratifiedShare(sin, ngv, LOG10 * lnNgv, LOG10 * lnNlv, nl);
        }
        if (share > 0.0) {
            layer = down > 0.0 ? Blend.of(uphill, stratified(sin, nl, lnNgv, lnNlv), down) : uphill;
            layer = Math.min(1.0, Math.max(least, layer));
            share *= 1.0 - Blend.weight(layer - FULL, FULL_BAND);
        }
        double holdup = 0.0;
        double friction = 0.0;
        double ek = 0.0;
        if (share < 1.0) {
            holdup = down > 0.0 ? Blend.of(uphill, downhill(sin, nl, lnNgv, lnNlv), down) : uphill;
            holdup = Math.min(1.0, Math.max(least, holdup));
            double density = mixture(in, holdup);
            friction = mixtureFriction(in, lambda, holdup, density, mist / (1.0 - share));
            ek = (1.0 - share) * kineticEnergy(in, density);
        }
        if (share > 0.0) {
            friction = Blend.of(friction, StratifiedFlow.lowerFriction(in, layer), share);
            holdup = Blend.of(holdup, layer, share);
        }
        result.set(PipeFlow.gravity(mixture(in, holdup), sin), friction, ek, holdup, regime);
    }

    /** Share of stratified flow in what is not mist. */
    private static double stratifiedShare(double sin, double ngv, double logNgv, double logNlv, double nl) {
        if (sin >= 2.0 * LEVEL_BAND) {
            return 0.0;
        }
        double slope = Math.min(0.0, sin);
        double share = 1.0 - Blend.weight(logNlv - logStratified(slope, ngv, logNgv, nl), BAND);
        double steep = Blend.weight(STEEP - slope, STEEP_BAND);
        if (share > 0.0 && steep > 0.0) {
            double bubbles = 1.0 - Blend.weight(logNgv - logBubble(slope, logNlv, nl), BAND);
            share *= 1.0 - steep * bubbles;
        }
        return sin > 0.0 ? share * (1.0 - Blend.weight(sin - LEVEL_BAND, LEVEL_BAND)) : share;
    }

    private double kineticEnergy(FlowState in, double density) {
        double vm = in.liquidVelocityFtPerS() + in.gasVelocityFtPerS();
        return acceleration ? PipeFlow.kineticEnergy(density, vm, in.gasVelocityFtPerS(), in.pressurePsia()) : 0.0;
    }

    private static double mixture(FlowState in, double holdup) {
        return in.liquidDensityLbPerFt3() * holdup + in.gasDensityLbPerFt3() * (1.0 - holdup);
    }

    /** Friction of slug and bubble flow, and of mist flow by its share. */
    private static double mixtureFriction(FlowState in, double lambda, double holdup, double density, double mist) {
        double vm = in.liquidVelocityFtPerS() + in.gasVelocityFtPerS();
        double noSlip = mixture(in, lambda);
        double viscosity = in.liquidViscosityCp() * lambda + in.gasViscosityCp() * (1.0 - lambda);
        double re = PipeFlow.reynolds(noSlip, vm, in.diameterFt(), viscosity);
        double f = FrictionFactor.darcy(re, in.relativeRoughness());
        double weighted = density;
        if (mist > 0.0) {
            weighted = Blend.of(density, mistRatio(lambda / holdup) * noSlip, mist);
        }
        return PipeFlow.friction(f, weighted * vm * vm, in.diameterFt());
    }

    /** Ratio of friction factors in mist flow against λ/H, linear between the points of the table. */
    static double mistRatio(double ratio) {
        if (ratio <= 0.01) {
            return 1.0;
        }
        if (ratio <= 0.2) {
            return 1.0 - 0.02 * (ratio - 0.01) / 0.19;
        }
        if (ratio <= 0.3) {
            return 0.98 + 2.2 * (ratio - 0.2);
        }
        if (ratio <= 0.5) {
            return 1.2 + 0.5 * (ratio - 0.3);
        }
        if (ratio <= 0.7) {
            return 1.3 - 0.25 * (ratio - 0.5);
        }
        return ratio <= 1.0 ? 1.25 - 0.25 * (ratio - 0.7) / 0.3 : 1.0;
    }

    /** Regime by the map. */
    static FlowRegime regime(double beyondMist, double ngv, double logNgv, double logNlv, double nl, double sin) {
        if (beyondMist > 0.0) {
            return FlowRegime.MIST;
        }
        if (sin > 0.0) {
            double limit = logNgv + 0.940 + 0.074 * sin - 0.855 * sin * sin + 3.695 * nl;
            return logNlv > limit ? FlowRegime.BUBBLE : FlowRegime.SLUG;
        }
        boolean bubbles = logNgv <= logBubble(sin, logNlv, nl);
        if (logNlv <= logStratified(sin, ngv, logNgv, nl) && !(bubbles && sin < STEEP)) {
            return FlowRegime.STRATIFIED;
        }
        return bubbles ? FlowRegime.BUBBLE : FlowRegime.SLUG;
    }

    /** The regime whose equations are used: the held one, if it is one of this method's. */
    private static FlowRegime equations(FlowRegime mapped, FlowRegime held) {
        return held == FlowRegime.STRATIFIED ? held : DunsRos.equations(mapped, held);
    }

    /** Common logarithm of NgvSM. */
    static double logMist(double nl, double lnNlv) {
        return 1.401 - 2.694 * nl + 0.521 * Math.exp(0.329 * lnNlv);
    }

    /** Common logarithm of NgvBS. */
    private static double logBubble(double sin, double logNlv, double nl) {
        return 0.431 - 3.003 * nl + sin * (1.132 - logNlv * (1.138 + 0.429 * logNlv));
    }

    /** Common logarithm of NLvST. */
    private static double logStratified(double sin, double ngv, double logNgv, double nl) {
        return 0.321 - 0.017 * ngv - 2.972 * nl - 0.033 * logNgv * logNgv - sin * (4.267 + 3.925 * sin);
    }

    private static double uphill(double sin, double nl, double lnNgv, double lnNlv) {
        double c = -0.380113 + sin * (0.129875 - 0.119788 * sin) + 2.343227 * nl * nl;
        return Math.min(1.0, Math.exp(c * Math.exp(0.475686 * lnNgv - 0.288657 * lnNlv)));
    }

    private static double stratified(double sin, double nl, double lnNgv, double lnNlv) {
        double c = -1.330282 + sin * (4.808139 + 4.171584 * sin) + 56.262268 * nl * nl;
        return Math.min(1.0, Math.exp(c * Math.exp(0.079951 * lnNgv - 0.504887 * lnNlv)));
    }

    private static double downhill(double sin, double nl, double lnNgv, double lnNlv) {
        double c = -0.516644 + sin * (0.789805 + 0.551627 * sin) + 15.519214 * nl * nl;
        return Math.min(1.0, Math.exp(c * Math.exp(0.371771 * lnNgv - 0.393952 * lnNlv)));
    }
}
