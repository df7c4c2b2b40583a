package io.welleng.lift.gaslift.valve;

import io.welleng.core.check.Check;
import io.welleng.core.units.StandardConditions;
import io.welleng.nodal.gascolumn.DryGas;

/**
 * Thornhill and Craver's equation as its charts have it, for gas of gravity 0.65 and k = 1.26,
 * \[ q_{0.65} = \frac{2946\,A\,p_1}{\sqrt{T}} \sqrt{y^{1.587} - y^{1.794}}, \quad y = \max(p_2/p_1, 0.553) \]
 * with q in Mscf/d, A in in², p in psia and T in °R, corrected for gravity as {@link Correction} says. The critical ratio is
 * that at which the two powers make the rate greatest, 0.55301, so that the curve is level there.
 *
 * @param correction how another gravity and temperature come in
 * @see "Winkler, H.W. and Blann, J.R. (2006). Gas Lift, in Petroleum Engineering Handbook vol. IV, SPE, ch. 12"
 */
public record ThornhillCraverChart(Correction correction) implements GasPassage {

    /** How gravity and temperature correct the rate of the chart. */
    public enum Correction {
        /** The equation at the temperature of the gas, times \( \sqrt{0.65/\gamma_g} \). */
        EQUATION,
        /** The rate of the chart at 60 °F, divided by \( C_{gT} = 0.0544 \sqrt{\gamma_g T} \); 0.02 % above the equation. */
        CHART_FACTOR
    }

    private static final double MSCF = 2946.0;

    private static final double LOW_POWER = 1.587;

    private static final double HIGH_POWER = 1.794;

    private static final double CHART_GRAVITY = 0.65;

    private static final double CHART_FACTOR = 0.0544;

    private static final double CRITICAL = Math.pow(LOW_POWER / HIGH_POWER, 1.0 / (HIGH_POWER - LOW_POWER));

    private static final double CHART_ROOT_R =
            Math.sqrt(StandardConditions.TEMPERATURE_F + StandardConditions.RANKINE_OFFSET);

    /** Checks that the correction is there. */
    public ThornhillCraverChart {
        Check.present(correction, "correction");
    }

    @Override
    public double rateMscfPerDay(
            double portSize64ths, double upstreamPsia, double downstreamPsia, double temperatureF, DryGas gas) {
        IsentropicFlow.check(portSize64ths, upstreamPsia, downstreamPsia, temperatureF);
        if (downstreamPsia >= upstreamPsia) {
            return 0.0;
        }
        double tR = temperatureF + StandardConditions.RANKINE_OFFSET;
        double base = kernel(IsentropicFlow.areaIn2(portSize64ths), upstreamPsia, downstreamPsia);
        return correction == Correction.EQUATION
                ? base / Math.sqrt(tR) * Math.sqrt(CHART_GRAVITY / gas.gasGravity())
                : base / CHART_ROOT_R / (CHART_FACTOR * Math.sqrt(gas.gasGravity() * tR));
    }

    /** Rate times the square root of the temperature. */
    static double kernel(double a, double p1, double p2) {
        double y = Math.max(p2 / p1, CRITICAL);
        double expansion = -Math.pow(y, LOW_POWER) * Math.expm1((HIGH_POWER - LOW_POWER) * Math.log(y));
        return MSCF * a * p1 * Math.sqrt(expansion);
    }

    @Override
    public double criticalRatio(DryGas gas) {
        return CRITICAL;
    }
}
