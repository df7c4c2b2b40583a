package io.welleng.nodal.flow;

import io.welleng.core.json.OptionalValue;

/**
 * Duns and Ros's gradient for vertical wells.
 *
 * <p>With \( N_{Lv} = 1.938\,v_{sL}(\rho_L/\sigma)^{1/4} \), \( N_{gv} \) alike, \( N_D = 120.872\,d\sqrt{\rho_L/\sigma} \)
 * and \( N_L = 0.15726\,\mu_L(\rho_L\sigma^3)^{-1/4} \), flow is bubble flow below \( N_{gv} = L_1 + L_2 N_{Lv} \), slug
 * flow below \( 50 + 36 N_{Lv} \), transition below \( 75 + 84 N_{Lv}^{0.75} \) and mist above. The slip velocity is
 * \( v_s = S/[1.938 (\rho_L/\sigma)^{1/4}] \) with
 * \[ S = F_1 + F_2 N_{Lv} + \left(F_3 - \frac{F_4}{N_D}\right)\left(\frac{N_{gv}}{1 + N_{Lv}}\right)^2, \quad
 *    S = (1 + F_5) \frac{N_{gv}^{0.982} + 0.029 N_D + F_6}{(1 + F_7 N_{Lv})^2} \]
 * in bubble and in slug flow, the holdup \( H_L = [v_s - v_m + \sqrt{(v_m - v_s)^2 + 4 v_s v_{sL}}]/(2 v_s) \), and friction
 * \[ f_1 \frac{f_2}{f_3} \frac{\rho_L v_{sL} v_m}{2 g_c d}, \quad f_3 = 1 + \frac{f_1}{4}\sqrt{\frac{v_{sg}}{50 v_{sL}}} \]
 * where f1 is Darcy's factor of the liquid at \( v_{sL} \) and f2 a function of
 * \( \frac{f_1}{4} \frac{v_{sg}}{v_{sL}} N_D^{2/3} \). Mist flow has no slip, the friction of gas on a film of liquid, and
 * the kinetic-energy term \( \rho_n v_m v_{sg}/(g_c p) \); the refinement of the gas velocity by the film's thickness is left
 * out. The transition is linear in the gas velocity number between the gradients of slug and mist flow, where mist flow has
 * the gas density \( \rho_g N_{gv}/(75 + 84 N_{Lv}^{0.75}) \), in its weight too.
 *
 * <p>The charts of L1, L2, F1 to F7 and f2 were published as drawings; the values used are the median of four public
 * readings, linear in the logarithm of the abscissa, level beyond the ends.
 *
 * <p>Made for vertical upward flow, from some 4,000 tests with air, oil and water in 1.26 to 5.6 inch pipe. In an
 * inclined well the weight of the same mixture acts by \( \sin\theta \); downhill, where the method says nothing, the liquid
 * is still taken to lag behind the gas. Holdup is kept within [λ, 1].
 *
 * <p>{@link RegimeChange#BLENDED}: the holdup passes from bubble to slug flow over 10 % of the gas velocity on either side
 * of the limit, and the transition is at least a tenth of its upper limit wide, where the published limits cross at
 * \( N_{Lv} \approx 37 \); within it a kinetic-energy term of the mist above 0.5 raises the gradient by its share and no
 * more, since mist that outruns its pressure waves would leave no gradient however little there is of it. The two forms of the film's roughness join where they cross, and the two forms of its friction
 * factor over relative roughnesses of 0.04–0.06.
 *
 * @param acceleration whether the kinetic-energy term of mist flow is included
 * @param regimeChange what happens at the limits of the map; null or left out: {@link RegimeChange#BLENDED}
 * @see "Duns, H. and Ros, N.C.J. (1963). Proc. 6th World Petroleum Congress, Frankfurt, Sec. II, Paper 22, 451–465; Brill,
 *     J.P. and Mukherjee, H. (1999). Multiphase Flow in Wells, SPE Monograph 17, for the field units"
 */
public record DunsRos(boolean acceleration, @OptionalValue RegimeChange regimeChange) implements FlowMethod {

    /** With the kinetic-energy term, and without jumps between the regimes. */
    public static final DunsRos STANDARD = new DunsRos(true, RegimeChange.BLENDED);

    /** As published: with the kinetic-energy term, and jumps where the equations change. */
    public static final DunsRos ORIGINAL = new DunsRos(true, RegimeChange.SHARP);

    /** Coefficient of the velocity numbers, \( N_v = 1.938\,v (\rho_L/\sigma)^{1/4} \), v in ft/s. */
    static final double VELOCITY_NUMBER = 1.938;

    private static final double DIAMETER_NUMBER = 120.872;
    private static final double VISCOSITY_NUMBER = 0.15726;

    /** Half width of the band around the end of bubble flow, over its gas velocity number. */
    private static final double BUBBLE_BAND = 0.1;

    /** Least width of the blended transition, over its upper limit. */
    private static final double LEAST_TRANSITION = 0.1;

    /** Kinetic-energy term of the mist in a blended transition from which on it no longer raises its own weight. */
    private static final double LARGEST_MIST_TERM = 0.5;

    /** A change of regime that is not chosen is blended. */
    public DunsRos {
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
        double perTension = Math.sqrt(in.liquidDensityLbPerFt3() / in.tensionDynPerCm());
        double perVelocity = VELOCITY_NUMBER * Math.sqrt(perTension);
        double nlv = perVelocity * vsl;
        double ngv = perVelocity * vsg;
        double nd = DIAMETER_NUMBER * in.diameterFt() * perTension;
        double bubbleEnd = DunsRosCharts.bubbleLimit(Math.log(nd), nlv);
        double slugEnd = slugEnd(nlv);
        double mistStart = mistStart(nlv);
        FlowRegime regime = regime(ngv, bubbleEnd, slugEnd, mistStart);
        FlowRegime equations = blended ? regime : equations(regime, in.heldRegime());

        double mist; // share of mist flow
        if (blended) {
            mistStart = Math.max(slugEnd, mistStart);
            slugEnd = Math.min(slugEnd, (1.0 - LEAST_TRANSITION) * mistStart);
            mist = share(ngv, slugEnd, mistStart);
        } else if (equations == FlowRegime.TRANSITION) {
            mist = share(ngv, slugEnd, mistStart);
        } else {
            mist = equations == FlowRegime.MIST ? 1.0 : 0.0;
        }

        double gravity = 0.0;
        double friction = 0.0;
        double holdup = 0.0;
        if (mist < 1.0) {
            double slug; // share of slug flow beside bubble flow
            if (blended) {
                slug = Blend.weight(ngv / bubbleEnd - 1.0, BUBBLE_BAND);
            } else {
                slug = equations == FlowRegime.BUBBLE ? 0.0 : 1.0;
            }
            holdup = holdup(in, slug, perTension, perVelocity, nlv, ngv, nd);
            gravity = PipeFlow.gravity(
                    mixture(in.liquidDensityLbPerFt3(), in.gasDensityLbPerFt3(), holdup), in.sinAngle());
            friction = liquidFriction(in, nd);
        }
        if (mist <= 0.0) {
            result.set(gravity, friction, 0.0, holdup, regime);
        } else {
            addMist(
                    in,
                    blended,
                    mist,
                    mist < 1.0 ? Math.min(1.0, ngv / mistStart) : 1.0,
                    gravity,
                    friction,
                    holdup,
                    regime,
                    result);
        }
    }

    /** Adds the share of mist flow, whose gas density is scaled, to what there is of bubble and slug flow. */
    private void addMist(
            FlowState in,
            boolean blended,
            double mist,
            double densityScale,
            double gravity,
            double friction,
            double holdup,
            FlowRegime regime,
            FlowGradient result) {
        double vm = in.liquidVelocityFtPerS() + in.gasVelocityFtPerS();
        double lambda = in.liquidVelocityFtPerS() / vm;
        double gas = densityScale * in.gasDensityLbPerFt3();
        double density = mixture(in.liquidDensityLbPerFt3(), gas, lambda);
        double mistGravity = PipeFlow.gravity(density, in.sinAngle());
        double mistFriction = MistFlow.friction(in, gas, in.gasVelocityFtPerS(), blended);
        double ek = acceleration ? PipeFlow.kineticEnergy(density, vm, in.gasVelocityFtPerS(), in.pressurePsia()) : 0.0;
        double g = Blend.of(gravity, mistGravity, mist);
        double f = Blend.of(friction, mistFriction, mist);
        if (mist < 1.0 && (blended || ek < 1.0)) {
            // The term of the whole from that of its mist flow: exactly where both flow up, by size of the parts
            // elsewhere.
            double slugParts = (1.0 - mist) * (Math.abs(gravity) + friction);
            double mistParts = mist * (Math.abs(mistGravity) + mistFriction);
            double left = 1.0 - (blended ? Math.min(ek, LARGEST_MIST_TERM) : ek);
            ek = mistParts * ek / (slugParts * left + mistParts);
        }
        result.set(g, f, ek, Blend.of(holdup, lambda, mist), regime);
    }

    private static double mixture(double liquidDensity, double gasDensity, double holdup) {
        return liquidDensity * holdup + gasDensity * (1.0 - holdup);
    }

    /** Gas velocity number at which slug flow ends. */
    static double slugEnd(double nlv) {
        return 50.0 + 36.0 * nlv;
    }

    /** Gas velocity number from which on there is mist flow, \( 75 + 84 N_{Lv}^{0.75} \). */
    static double mistStart(double nlv) {
        double root = Math.sqrt(nlv);
        return 75.0 + 84.0 * root * Math.sqrt(root);
    }

    /** How far from one limit to the next, 0 to 1; a regime held beyond its limits is kept to them. */
    static double share(double ngv, double slugEnd, double mistStart) {
        if (ngv <= slugEnd) {
            return 0.0;
        }
        return ngv >= mistStart ? 1.0 : (ngv - slugEnd) / (mistStart - slugEnd);
    }

    private static FlowRegime regime(double ngv, double bubbleEnd, double slugEnd, double mistStart) {
        if (ngv < bubbleEnd) {
            return FlowRegime.BUBBLE;
        }
        if (ngv < slugEnd) {
            return FlowRegime.SLUG;
        }
        return ngv < mistStart ? FlowRegime.TRANSITION : FlowRegime.MIST;
    }

    /** The regime whose equations are used: the held one, if it is one of this method's. */
    static FlowRegime equations(FlowRegime mapped, FlowRegime held) {
        return held == FlowRegime.BUBBLE
                        || held == FlowRegime.SLUG
                        || held == FlowRegime.TRANSITION
                        || held == FlowRegime.MIST
                ? held
                : mapped;
    }

    private static double holdup(
            FlowState in, double slug, double perTension, double perVelocity, double nlv, double ngv, double nd) {
        double vsl = in.liquidVelocityFtPerS();
        double vm = vsl + in.gasVelocityFtPerS();
        // (ρ σ³)^¼ = σ √(√(ρ/σ))
        double nl = VISCOSITY_NUMBER * in.liquidViscosityCp() / (in.tensionDynPerCm() * Math.sqrt(perTension));
        double lnNl = Math.log(nl);
        double holdup = 0.0;
        if (slug < 1.0) {
            holdup = slipHoldup(DunsRosCharts.bubbleSlip(lnNl, nlv, ngv, nd) / perVelocity, vm, vsl);
        }
        if (slug > 0.0) {
            double inSlugs = slipHoldup(DunsRosCharts.slugSlip(lnNl, nlv, ngv, nd) / perVelocity, vm, vsl);
            holdup = Blend.of(holdup, inSlugs, slug);
        }
        return holdup;
    }

    /** Holdup with a slip velocity vs, \( v_{sg}/(1 - H) - v_{sL}/H = v_s \), no less than without slip. */
    static double slipHoldup(double vs, double vm, double vsl) {
        double lead = vm - vs;
        double root = Math.sqrt(Math.max(0.0, lead * lead + 4.0 * vs * vsl));
        double holdup = lead >= 0.0 ? 2.0 * vsl / (lead + root) : (root - lead) / (2.0 * vs);
        return Math.min(1.0, Math.max(vsl / vm, holdup));
    }

    /** Friction of bubble and slug flow (psi/ft). */
    private static double liquidFriction(FlowState in, double nd) {
        double vsl = in.liquidVelocityFtPerS();
        double rho = in.liquidDensityLbPerFt3();
        double ratio = in.gasVelocityFtPerS() / vsl;
        double re = PipeFlow.reynolds(rho, vsl, in.diameterFt(), in.liquidViscosityCp());
        double f1 = FrictionFactor.darcy(re, in.relativeRoughness());
        double rootNd = Math.cbrt(nd);
        double f2 = DunsRosCharts.friction2(Math.log(0.25 * f1 * ratio * rootNd * rootNd));
        double f3 = 1.0 + 0.25 * f1 * Math.sqrt(ratio / 50.0);
        return PipeFlow.friction(f1 * f2 / f3, rho * vsl * (vsl + in.gasVelocityFtPerS()), in.diameterFt());
    }
}
