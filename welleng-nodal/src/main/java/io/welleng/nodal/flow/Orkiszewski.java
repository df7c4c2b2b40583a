package io.welleng.nodal.flow;

import io.welleng.core.json.OptionalValue;

/**
 * Orkiszewski's gradient for vertical wells: Griffith and Wallis's bubble flow, Duns and Ros's transition and mist flow, and
 * a slug flow of his own.
 *
 * <p>Flow is bubble flow while \( v_{sg}/v_m &lt; \max(0.13,\; 1.071 - 0.2218\,v_m^2/d) \), d in ft and v in ft/s; then slug
 * flow below \( N_{gv} = 50 + 36 N_{Lv} \), transition below \( 75 + 84 N_{Lv}^{0.75} \), mist above. Bubbles rise at
 * 0.8 ft/s in the liquid, \( H_L = 1 - \frac12 [1 + v_m/0.8 - \sqrt{(1 + v_m/0.8)^2 - 4 v_{sg}/0.8}] \), and friction is
 * \( f \rho_L (v_{sL}/H_L)^2/(2 g_c d) \). In slug flow the density and friction are
 * \[ \rho_s = \frac{\rho_L (v_{sL} + v_b) + \rho_g v_{sg}}{v_m + v_b} + \rho_L \delta, \quad
 *    f \frac{\rho_L v_m^2}{2 g_c d} \left[\frac{v_{sL} + v_b}{v_m + v_b} + \delta\right] \]
 * with f at \( Re_L = \rho_L v_m d/\mu_L \) and the rise velocity \( v_b = (0.546 + 8.74 \cdot 10^{-6} Re_L)\sqrt{g d} \)
 * where \( Re_b = \rho_L v_b d/\mu_L \le 3000 \), with 0.350 for 0.546 where that gives 8,000 or more, and between
 * \[ v_b = \tfrac12 \left[v_i + \sqrt{v_i^2 + \frac{13.59\,\mu_L}{\rho_L \sqrt d}}\right], \quad
 *    v_i = (0.251 + 8.74 \cdot 10^{-6} Re_L) \sqrt{g d} \]
 * The liquid distribution coefficient δ has four fits, by whether oil or water is the continuous phase of the liquid (water
 * from three quarters of it on) and by whether \( v_m \) reaches 10 ft/s; below that it is at least \( -0.065\,v_m \). The
 * kinetic-energy term \( \rho_n v_m v_{sg}/(g_c p) \) belongs to all regimes.
 *
 * <p>The limit above 10 ft/s, \( \delta \ge -v_b (1 - \rho_s/\rho_L)/(v_m + v_b) \), contains δ; solved for it, it says that
 * the mixture is no lighter than without slip. Here it holds at any velocity, as does the opposite one, that it is no
 * heavier than the liquid: holdup stays within [λ, 1].
 *
 * <p>In the transition density and friction are linear in the gas velocity number between slug and mist flow, the friction
 * of which is taken at the gas velocity where mist flow starts. Mist flow is that of {@link DunsRos}; its film roughness has
 * 0.3713 where the paper prints 174.8 in its units (0.3854), which would jump by 4 %.
 *
 * <p>Tested by the author against 148 wells, of light and heavy oil, in 1 to 3 inch tubing. Made for vertical upward flow: in
 * an inclined well the weight of the same mixture acts by \( \sin\theta \); downhill, where the method says nothing, the
 * liquid is still taken to lag behind the gas. At high water fractions or in pipe wider than the data, the fits of δ differ
 * widely at 10 ft/s: there the method has a fault that no blending mends.
 *
 * <p>{@link RegimeChange#BLENDED}: bubble and slug flow over 0.03 of the gas fraction on either side of their limit; the
 * rise velocities over 15 % of the Reynolds numbers 3,000 and 8,000; δ over 9–11 ft/s, and over water fractions of 0.70–0.80;
 * the transition at least a tenth of its upper limit wide; the film as in {@link DunsRos}.
 *
 * @param acceleration whether the kinetic-energy term is included
 * @param regimeChange what happens at the limits of the map and within slug flow; null or left out:
 *     {@link RegimeChange#BLENDED}
 * @see "Orkiszewski, J. (1967). J. Pet. Tech. 19(6), 829–838, SPE-1546; Griffith, P. and Wallis, G.B. (1961). J. Heat Transfer
 *     83(3), 307–318; Brill, J.P. and Mukherjee, H. (1999). Multiphase Flow in Wells, SPE Monograph 17"
 */
public record Orkiszewski(
        boolean acceleration, @OptionalValue RegimeChange regimeChange) implements FlowMethod {

    /** With the kinetic-energy term, and without jumps. */
    public static final Orkiszewski STANDARD = new Orkiszewski(true, RegimeChange.BLENDED);

    /** As published: with the kinetic-energy term, and jumps where the equations change. */
    public static final Orkiszewski ORIGINAL = new Orkiszewski(true, RegimeChange.SHARP);

    private static final double LOG10 = 1.0 / Math.log(10.0);
    private static final double FAST = 10.0;
    private static final double WATER_CONTINUOUS = 0.75;
    private static final double LOW_RE = 3000.0;
    private static final double HIGH_RE = 8000.0;

    /** Half widths of the bands: gas fraction, share of a Reynolds number, share of 10 ft/s, water fraction. */
    private static final double BUBBLE_BAND = 0.03;

    private static final double RE_BAND = 0.15;
    private static final double FAST_BAND = 0.1;
    private static final double WATER_BAND = 0.05;

    /** Least width of the blended transition, over its upper limit. */
    private static final double LEAST_TRANSITION = 0.1;

    /** A change of regime that is not chosen is blended. */
    public Orkiszewski {
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
        boolean blended = regimeChange == RegimeChange.BLENDED;
        double vm = vsl + vsg;
        double perVelocity =
                DunsRos.VELOCITY_NUMBER * Math.sqrt(Math.sqrt(in.liquidDensityLbPerFt3() / in.tensionDynPerCm()));
        double ngv = perVelocity * vsg;
        double slugEnd = DunsRos.slugEnd(perVelocity * vsl);
        double mistStart = DunsRos.mistStart(perVelocity * vsl);
        double beyondBubbles = vsg / vm - GriffithBubble.limit(vm, in.diameterFt());
        FlowRegime regime = regime(beyondBubbles, ngv, slugEnd, mistStart);

        double slug; // share of all that is not bubble flow
        double mist; // share of mist flow in that
        if (blended) {
            slug = Blend.weight(beyondBubbles, BUBBLE_BAND);
            mistStart = Math.max(slugEnd, mistStart);
            mist = DunsRos.share(ngv, Math.min(slugEnd, (1.0 - LEAST_TRANSITION) * mistStart), mistStart);
        } else {
            FlowRegime equations = DunsRos.equations(regime, in.heldRegime());
            slug = equations == FlowRegime.BUBBLE ? 0.0 : 1.0;
            mist = equations == FlowRegime.MIST
                    ? 1.0
                    : equations == FlowRegime.TRANSITION ? DunsRos.share(ngv, slugEnd, mistStart) : 0.0;
        }

        double holdup = 0.0;
        double friction = 0.0;
        if (slug > 0.0) {
            double inSlugs = 0.0;
            if (mist < 1.0) {
                double base = risingShare(in, vm, blended);
                inSlugs = slugHoldup(in, vm, base, blended);
                friction = slugFriction(in, vm, base, inSlugs);
            }
            if (mist > 0.0) {
                // In the transition, the velocity at which mist flow starts.
                double velocity = mist < 1.0 ? mistStart / perVelocity : vsg;
                double inMist = MistFlow.friction(in, in.gasDensityLbPerFt3(), velocity, blended);
                friction = Blend.of(friction, inMist, mist);
            }
            holdup = Blend.of(inSlugs, vsl / vm, mist);
        }
        if (slug < 1.0) {
            double inBubbles = GriffithBubble.holdup(vsl, vsg);
            holdup = Blend.of(inBubbles, holdup, slug);
            friction = Blend.of(GriffithBubble.friction(in, inBubbles), friction, slug);
        }

        double rhoL = in.liquidDensityLbPerFt3();
        double rhoG = in.gasDensityLbPerFt3();
        double lambda = vsl / vm;
        double noSlip = rhoL * lambda + rhoG * (1.0 - lambda);
        double ek = acceleration ? PipeFlow.kineticEnergy(noSlip, vm, vsg, in.pressurePsia()) : 0.0;
        double gravity = PipeFlow.gravity(rhoL * holdup + rhoG * (1.0 - holdup), in.sinAngle());
        result.set(gravity, friction, ek, holdup, regime);
    }

    private static FlowRegime regime(double beyondBubbles, double ngv, double slugEnd, double mistStart) {
        if (beyondBubbles < 0.0) {
            return FlowRegime.BUBBLE;
        }
        if (ngv < slugEnd) {
            return FlowRegime.SLUG;
        }
        return ngv < mistStart ? FlowRegime.TRANSITION : FlowRegime.MIST;
    }

    /** Share of the liquid where bubbles rise in slugs but nothing else is distributed, \( (v_{sL} + v_b)/(v_m + v_b) \). */
    private static double risingShare(FlowState in, double vm, boolean blended) {
        double vb = riseVelocity(in, vm, blended);
        return (in.liquidVelocityFtPerS() + vb) / (vm + vb);
    }

    private static double slugHoldup(FlowState in, double vm, double base, boolean blended) {
        double delta = distribution(in, vm, blended);
        double holdup = base + delta / (1.0 - in.gasDensityLbPerFt3() / in.liquidDensityLbPerFt3());
        return Math.min(1.0, Math.max(in.liquidVelocityFtPerS() / vm, holdup));
    }

    /** Friction of slug flow, with the distribution coefficient that the holdup stands for. */
    private static double slugFriction(FlowState in, double vm, double base, double holdup) {
        double rho = in.liquidDensityLbPerFt3();
        double delta = (holdup - base) * (1.0 - in.gasDensityLbPerFt3() / rho);
        double re = PipeFlow.reynolds(rho, vm, in.diameterFt(), in.liquidViscosityCp());
        double f = FrictionFactor.darcy(re, in.relativeRoughness());
        return PipeFlow.friction(f, rho * vm * vm * (base + delta), in.diameterFt());
    }

    /** Rise velocity of the large bubbles of slug flow (ft/s). */
    static double riseVelocity(FlowState in, double vm, boolean blended) {
        double rho = in.liquidDensityLbPerFt3();
        double mu = in.liquidViscosityCp();
        double d = in.diameterFt();
        double root = Math.sqrt(PipeFlow.G * d);
        double c = 8.74e-6 * PipeFlow.reynolds(rho, vm, d, mu);
        double low = (0.546 + c) * root;
        double high = (0.350 + c) * root;
        double beyondLow = PipeFlow.reynolds(rho, low, d, mu) / LOW_RE - 1.0;
        double beyondHigh = PipeFlow.reynolds(rho, high, d, mu) / HIGH_RE - 1.0;
        double notLow = blended ? Blend.weight(beyondLow, RE_BAND) : beyondLow <= 0.0 ? 0.0 : 1.0;
        if (notLow <= 0.0) {
            return low;
        }
        double asHigh = blended ? Blend.weight(beyondHigh, RE_BAND) : beyondHigh >= 0.0 ? 1.0 : 0.0;
        double velocity = high;
        if (asHigh < 1.0) {
            double vi = (0.251 + c) * root;
            double middle = 0.5 * (vi + Math.sqrt(vi * vi + 13.59 * mu / (rho * Math.sqrt(d))));
            velocity = Blend.of(middle, high, asHigh);
        }
        return Blend.of(low, velocity, notLow);
    }

    /** Liquid distribution coefficient δ, before the limits of holdup. */
    static double distribution(FlowState in, double vm, boolean blended) {
        double fw = in.waterInLiquid();
        double water = blended ? Blend.weight(fw - WATER_CONTINUOUS, WATER_BAND) : fw >= WATER_CONTINUOUS ? 1.0 : 0.0;
        double fast = blended ? Blend.weight(vm / FAST - 1.0, FAST_BAND) : vm >= FAST ? 1.0 : 0.0;
        double lnD = Math.log(in.diameterFt());
        double logVm = LOG10 * Math.log(vm);
        double delta = 0.0;
        if (water < 1.0) {
            delta = oil(LOG10 * Math.log(in.liquidViscosityCp() + 1.0), lnD, vm, logVm, fast);
        }
        if (water > 0.0) {
            delta = Blend.of(delta, water(LOG10 * Math.log(in.liquidViscosityCp()), lnD, vm, logVm, fast), water);
        }
        return delta;
    }

    /** With oil as the continuous phase; the logarithm is that of the viscosity (cP) plus 1. */
    private static double oil(double logMu, double lnD, double vm, double logVm, double fast) {
        double logD = LOG10 * lnD;
        double slow = 0.0;
        if (fast < 1.0) {
            slow = 0.0127 * logMu * Math.exp(-1.415 * lnD) - 0.284 + 0.167 * logVm + 0.113 * logD;
            slow = Math.max(slow, -0.065 * vm);
        }
        if (fast <= 0.0) {
            return slow;
        }
        double x = 0.01 * logMu * Math.exp(-1.571 * lnD) + 0.397 + 0.63 * logD;
        double quick = 0.0274 * logMu * Math.exp(-1.371 * lnD) + 0.161 + 0.569 * logD - logVm * x;
        return Blend.of(slow, quick, fast);
    }

    /** With water as the continuous phase; the logarithm is that of the viscosity (cP). */
    private static double water(double logMu, double lnD, double vm, double logVm, double fast) {
        double logD = LOG10 * lnD;
        double slow = 0.0;
        if (fast < 1.0) {
            slow = 0.013 * logMu * Math.exp(-1.38 * lnD) - 0.681 + 0.232 * logVm - 0.428 * logD;
            slow = Math.max(slow, -0.065 * vm);
        }
        if (fast <= 0.0) {
            return slow;
        }
        double quick = 0.045 * logMu * Math.exp(-0.799 * lnD) - 0.709 - 0.162 * logVm - 0.888 * logD;
        return Blend.of(slow, quick, fast);
    }
}
