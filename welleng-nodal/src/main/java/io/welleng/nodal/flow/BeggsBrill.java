package io.welleng.nodal.flow;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * Beggs and Brill's gradient for pipes at any angle.
 *
 * <p>With λ the no-slip liquid fraction, \( N_{Fr} = v_m^2/(g d) \) and \( N_{Lv} = 1.938\,v_{sL} (\rho_L/\sigma)^{1/4} \),
 * the regime is read from the limits
 * \[ L_1 = 316\,\lambda^{0.302}, \; L_2 = 0.0009252\,\lambda^{-2.4684}, \; L_3 = 0.10\,\lambda^{-1.4516}, \;
 *    L_4 = 0.5\,\lambda^{-6.738} \]
 * the level-flow holdup is \( H_L(0) = a\,\lambda^b/N_{Fr}^c \ge \lambda \), and the inclined holdup
 * \[ H_L = H_L(0)\,\psi, \quad \psi = 1 + C \left[\sin 1.8\theta - \tfrac13 \sin^3 1.8\theta\right], \quad
 *    C = (1 - \lambda) \ln(d\,\lambda^e N_{Lv}^f N_{Fr}^g) \ge 0 \]
 * In the transition regime the segregated and intermittent holdups are interpolated. The friction factor is the no-slip
 * one times \( e^S \), and the gradient
 * \[ \frac{dp}{dL} = \frac{\rho_s g \sin\theta/g_c + f_{tp}\,\rho_n v_m^2/(2 g_c d)}{1 - E_k}, \quad
 *    E_k = \frac{\rho_s v_m v_{sg}}{g_c\,p} \]
 *
 * <p>Holdup is kept within [λ, 1] in level and uphill flow and within [0, 1] downhill, where liquid may run ahead of the
 * gas. Fitted to air and water in 1 and 1.5 inch pipe, 90 ft long, −90 to +90°. The limits L1 to L4 and the transition
 * regime are the revised map; the friction factor is that of the rough pipe, as Payne and others recommend, where the
 * paper of 1973 has a smooth one.
 *
 * <p>{@link RegimeChange#BLENDED}: the holdup passes from one pattern to the next over a fifth of ln \( N_{Fr} \) on
 * either side of the limit of distributed flow, a tenth of the velocity; friction follows, since it depends on the pattern
 * through the holdup alone. That limit is the lower of L1 and L4, which cross at λ = 0.4001, and it lies below L2 and L3
 * where λ &lt; 0.01, so that these two edges of the map need nothing else. The transition regime is at least a tenth of
 * L3 wide, the two forms of S join over y = 1.15–1.25, S has a holdup of at least 1e-4, and Payne's factor fades to 1 within 2.3° of the level and, downhill,
 * with the last 4 % of gas.
 *
 * @param payne whether and where Payne's correction of the holdup is applied
 * @param acceleration whether the kinetic-energy term is included
 * @param regimeChange what happens at the limits of the map; null or left out: {@link RegimeChange#SHARP}, as published
 * @see "Beggs, H.D. and Brill, J.P. (1973). J. Pet. Tech. 25(5), 607–617, SPE-4007; Brill, J.P. and Beggs, H.D. (1991).
 *     Two-Phase Flow in Pipes, 6th ed., for the revised map"
 */
public record BeggsBrill(
        Payne payne, boolean acceleration, @OptionalValue RegimeChange regimeChange) implements FlowMethod {

    /** The original method of 1973: without Payne's correction, with the kinetic-energy term. */
    public static final BeggsBrill ORIGINAL = new BeggsBrill(Payne.NONE, true);

    /** The original method without jumps between its regimes. */
    public static final BeggsBrill BLENDED = new BeggsBrill(Payne.NONE, true, RegimeChange.BLENDED);

    /** The most frequent angle. */
    private static final double VERTICAL_TURN = turn(0.5 * Math.PI);

    /** Half width of the band around the limit of distributed flow (logarithm of the Froude number). */
    private static final double BAND = 0.2;

    /** Least width of the blended transition regime, over L3. */
    private static final double LEAST_TRANSITION = 0.1;

    private static final double LN_LEAST_TRANSITION = Math.log(1.0 - LEAST_TRANSITION);

    /** Half width of the band in which the two forms of S join (y). */
    private static final double SLIP_BAND = 0.05;

    /** Least holdup in S; downhill the holdup can end, and y would be infinite. */
    private static final double SLIP_LEAST_HOLDUP = 1.0e-4;

    /** Half of the sine of the angle, and of the gas fraction downhill, below which Payne's factor fades. */
    private static final double PAYNE_BAND = 0.02;

    private static final double LN_316 = Math.log(316.0);
    private static final double LN_L2 = Math.log(0.0009252);
    private static final double LN_L3 = Math.log(0.10);
    private static final double LN_0_5 = Math.log(0.5);
    private static final double LN_0_98 = Math.log(0.98);
    private static final double LN_0_845 = Math.log(0.845);
    private static final double LN_1_065 = Math.log(1.065);
    private static final double LN_0_011 = Math.log(0.011);
    private static final double LN_2_96 = Math.log(2.96);
    private static final double LN_4_70 = Math.log(4.70);

    /** Checks that Payne's option is chosen; a change of regime that is not chosen is sharp. */
    public BeggsBrill {
        Check.present(payne, "payne");
        regimeChange = regimeChange == null ? RegimeChange.SHARP : regimeChange;
    }

    /**
     * The method as published at the limits of its map.
     *
     * @param payne whether and where Payne's correction of the holdup is applied
     * @param acceleration whether the kinetic-energy term is included
     */
    public BeggsBrill(Payne payne, boolean acceleration) {
        this(payne, acceleration, RegimeChange.SHARP);
    }

    @Override
    public boolean jumpsBetweenRegimes() {
        return regimeChange == RegimeChange.SHARP;
    }

    @Override
    public void gradient(FlowState in, FlowGradient result) {
        double vsl = in.liquidVelocityFtPerS();
        double vsg = in.gasVelocityFtPerS();
        double vm = vsl + vsg;
        double lambda = vsl / vm;
        double d = in.diameterFt();

        FlowRegime regime;
        double holdup;
        double s;
        if (vsg <= 0.0) {
            regime = FlowRegime.LIQUID;
            holdup = 1.0;
            s = 0.0;
        } else if (vsl <= 0.0) {
            regime = FlowRegime.GAS;
            holdup = 0.0;
            s = 0.0;
        } else {
            double lnLambda = Math.log(lambda);
            double lnFr = Math.log(vm * vm / (PipeFlow.G * d));
            double nlvSquared =
                    1.938 * 1.938 * vsl * vsl * Math.sqrt(in.liquidDensityLbPerFt3() / in.tensionDynPerCm());
            double lnNlv = 0.5 * Math.log(nlvSquared);
            regime = regime(lambda, lnLambda, lnFr);
            if (regimeChange == RegimeChange.BLENDED) {
                holdup = blended(lambda, lnLambda, lnFr, lnNlv, in.sinAngle(), in.angleRad());
                s = blendedSlipExponent(lambda, holdup);
            } else {
                FlowRegime equations = equations(regime, in.heldRegime());
                holdup = corrected(
                        holdup(equations, lambda, lnLambda, lnFr, lnNlv, in.sinAngle(), in.angleRad()),
                        lambda,
                        in.sinAngle());
                s = slipExponent(lambda, holdup);
            }
        }

        double rhoSlip = in.liquidDensityLbPerFt3() * holdup + in.gasDensityLbPerFt3() * (1.0 - holdup);
        double rhoNoSlip = in.liquidDensityLbPerFt3() * lambda + in.gasDensityLbPerFt3() * (1.0 - lambda);
        double muNoSlip = in.liquidViscosityCp() * lambda + in.gasViscosityCp() * (1.0 - lambda);
        double re = PipeFlow.reynolds(rhoNoSlip, vm, d, muNoSlip);
        double ftp = FrictionFactor.darcy(re, in.relativeRoughness()) * Math.exp(s);

        double gravity = PipeFlow.gravity(rhoSlip, in.sinAngle());
        double friction = PipeFlow.friction(ftp, rhoNoSlip * vm * vm, d);
        double ek = acceleration ? PipeFlow.kineticEnergy(rhoSlip, vm, vsg, in.pressurePsia()) : 0.0;
        result.set(gravity, friction, ek, holdup, regime);
    }

    /** The regime whose equations are used: the held one, unless a phase that was alone no longer is. */
    private static FlowRegime equations(FlowRegime mapped, FlowRegime held) {
        return held == null || held == FlowRegime.LIQUID || held == FlowRegime.GAS ? mapped : held;
    }

    /** Regime by the limits of the revised map; logarithms of λ and of the Froude number are passed in. */
    static FlowRegime regime(double lambda, double lnLambda, double lnFr) {
        double lnL1 = LN_316 + 0.302 * lnLambda;
        if (lambda < 0.01) {
            return lnFr < lnL1 ? FlowRegime.SEGREGATED : FlowRegime.DISTRIBUTED;
        }
        if (lnFr < lnL2(lnLambda)) {
            return FlowRegime.SEGREGATED;
        }
        if (lnFr <= lnL3(lnLambda)) {
            return FlowRegime.TRANSITION;
        }
        double upper = lambda < 0.4 ? lnL1 : LN_0_5 - 6.738 * lnLambda;
        return lnFr <= upper ? FlowRegime.INTERMITTENT : FlowRegime.DISTRIBUTED;
    }

    private static double lnL2(double lnLambda) {
        return LN_L2 - 2.4684 * lnLambda;
    }

    private static double lnL3(double lnLambda) {
        return LN_L3 - 1.4516 * lnLambda;
    }

    /** Payne's correction where it belongs after the inclination. */
    private double corrected(double holdup, double lambda, double sinAngle) {
        return payne == Payne.AFTER_INCLINATION
                ? Math.max(least(lambda, sinAngle), holdup * payneFactor(lambda, sinAngle))
                : holdup;
    }

    /** Payne's factor; blended, it fades where the pipe is level and, downhill, where the gas ends. */
    private double payneFactor(double lambda, double sinAngle) {
        double factor = payne.factor(sinAngle);
        if (regimeChange == RegimeChange.SHARP || factor == 1.0) {
            return factor;
        }
        double share = Blend.weight(Math.abs(sinAngle) - PAYNE_BAND, PAYNE_BAND);
        if (sinAngle < 0.0) {
            share *= Blend.weight(1.0 - lambda - PAYNE_BAND, PAYNE_BAND);
        }
        return Blend.of(1.0, factor, share);
    }

    /** Liquid may run ahead of the gas downhill only. */
    private static double least(double lambda, double sinAngle) {
        return sinAngle >= 0.0 ? lambda : 0.0;
    }

    /** Holdup without jumps: every pattern whose weight is not 0, by its weight. */
    private double blended(
            double lambda, double lnLambda, double lnFr, double lnNlv, double sinAngle, double angleRad) {
        double lnUpper = Math.min(LN_316 + 0.302 * lnLambda, LN_0_5 - 6.738 * lnLambda);
        double distributed = Blend.weight(lnFr - lnUpper, BAND);
        double holdup = 0.0;
        if (distributed > 0.0) {
            holdup = distributed * holdupOf(FlowRegime.DISTRIBUTED, lambda, lnLambda, lnFr, lnNlv, sinAngle, angleRad);
        }
        if (distributed < 1.0) {
            double segregated = segregatedShare(lnLambda, lnFr);
            if (segregated > 0.0) {
                holdup += (1.0 - distributed)
                        * segregated
                        * holdupOf(FlowRegime.SEGREGATED, lambda, lnLambda, lnFr, lnNlv, sinAngle, angleRad);
            }
            if (segregated < 1.0) {
                holdup += (1.0 - distributed)
                        * (1.0 - segregated)
                        * holdupOf(FlowRegime.INTERMITTENT, lambda, lnLambda, lnFr, lnNlv, sinAngle, angleRad);
            }
        }
        // A mean of holdups within [λ, 1] leaves it by rounding alone.
        return corrected(Math.min(1.0, Math.max(least(lambda, sinAngle), holdup)), lambda, sinAngle);
    }

    /** Share of segregated flow below the distributed one: 1 up to L2, 0 from L3, linear in the Froude number between. */
    private static double segregatedShare(double lnLambda, double lnFr) {
        double lnL3 = lnL3(lnLambda);
        double lnFrom = Math.min(lnL2(lnLambda), lnL3 + LN_LEAST_TRANSITION);
        if (lnFr <= lnFrom) {
            return 1.0;
        }
        if (lnFr >= lnL3) {
            return 0.0;
        }
        double from = Math.exp(lnFrom - lnL3);
        return (1.0 - Math.exp(lnFr - lnL3)) / (1.0 - from);
    }

    private double holdup(
            FlowRegime regime,
            double lambda,
            double lnLambda,
            double lnFr,
            double lnNlv,
            double sinAngle,
            double angleRad) {
        if (regime != FlowRegime.TRANSITION) {
            return holdupOf(regime, lambda, lnLambda, lnFr, lnNlv, sinAngle, angleRad);
        }
        double l2 = Math.exp(lnL2(lnLambda));
        double l3 = Math.exp(lnL3(lnLambda));
        // Within the transition the share is a fraction by itself; a regime held beyond its limits is kept to it.
        double share = Math.min(1.0, Math.max(0.0, (l3 - Math.exp(lnFr)) / (l3 - l2)));
        double segregated = holdupOf(FlowRegime.SEGREGATED, lambda, lnLambda, lnFr, lnNlv, sinAngle, angleRad);
        double intermittent = holdupOf(FlowRegime.INTERMITTENT, lambda, lnLambda, lnFr, lnNlv, sinAngle, angleRad);
        return share * segregated + (1.0 - share) * intermittent;
    }

    private double holdupOf(
            FlowRegime regime,
            double lambda,
            double lnLambda,
            double lnFr,
            double lnNlv,
            double sinAngle,
            double angleRad) {
        double level = Math.min(1.0, Math.max(lambda, Math.exp(lnLevelHoldup(regime, lnLambda, lnFr))));
        if (payne == Payne.BEFORE_INCLINATION) {
            level = Math.max(least(lambda, sinAngle), level * payneFactor(lambda, sinAngle));
        }
        if (sinAngle == 0.0) {
            return level;
        }
        double c = Math.max(0.0, (1.0 - lambda) * lnInclination(regime, sinAngle, lnLambda, lnFr, lnNlv));
        double turn = sinAngle == 1.0 ? VERTICAL_TURN : turn(angleRad);
        return Math.min(1.0, Math.max(0.0, level * (1.0 + c * turn)));
    }

    /** How far an angle (rad) turns the holdup, \( \sin 1.8\theta - \frac13 \sin^3 1.8\theta \). */
    private static double turn(double angleRad) {
        double sin = Math.sin(1.8 * angleRad);
        return sin - sin * sin * sin / 3.0;
    }

    private static double lnLevelHoldup(FlowRegime regime, double lnLambda, double lnFr) {
        return switch (regime) {
            case SEGREGATED -> LN_0_98 + 0.4846 * lnLambda - 0.0868 * lnFr;
            case INTERMITTENT -> LN_0_845 + 0.5351 * lnLambda - 0.0173 * lnFr;
            default -> LN_1_065 + 0.5824 * lnLambda - 0.0609 * lnFr;
        };
    }

    /** Logarithm in the inclination coefficient C; uphill distributed flow has none. */
    private static double lnInclination(
            FlowRegime regime, double sinAngle, double lnLambda, double lnFr, double lnNlv) {
        if (sinAngle < 0.0) {
            return LN_4_70 - 0.3692 * lnLambda + 0.1244 * lnNlv - 0.5056 * lnFr;
        }
        return switch (regime) {
            case SEGREGATED -> LN_0_011 - 3.768 * lnLambda + 3.539 * lnNlv - 1.614 * lnFr;
            case INTERMITTENT -> LN_2_96 + 0.305 * lnLambda - 0.4473 * lnNlv + 0.0978 * lnFr;
            default -> 0.0;
        };
    }

    /**
     * Exponent S of the two-phase friction factor, \( f_{tp} = f_n e^S \), with y = λ/H²; no slip, no exponent. The
     * fraction has a pole at ln y = −8.24, where next to no liquid flows in a pipe full of it: below ln y = −6, beyond
     * the data, S keeps the value it has there.
     */
    static double slipExponent(double lambda, double holdup) {
        if (holdup <= 0.0) {
            return 0.0;
        }
        double y = lambda / (holdup * holdup);
        if (y > 1.0 && y < 1.2) {
            return Math.log(2.2 * y - 1.2);
        }
        return slipFraction(y);
    }

    /** The exponent S without the jump at y = 1.2, of 0.0008, and without the infinite slope where the holdup ends. */
    static double blendedSlipExponent(double lambda, double holdup) {
        double h = Math.max(SLIP_LEAST_HOLDUP, holdup);
        double y = lambda / (h * h);
        if (y <= 1.0 || y >= 1.2 + SLIP_BAND) {
            return slipFraction(y);
        }
        double near = Math.log(2.2 * y - 1.2);
        return y <= 1.2 - SLIP_BAND ? near : Blend.of(near, slipFraction(y), Blend.weight(y - 1.2, SLIP_BAND));
    }

    private static double slipFraction(double y) {
        double x = Math.max(-6.0, Math.log(y));
        return x / (-0.0523 + x * (3.182 + x * (-0.8725 + x * x * 0.01853)));
    }
}
