package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Vogel's curve for a reservoir at or below its bubble point,
 * \( q = q_{max} (1 - 0.2\,x - 0.8\,x^2) \) with \( x = p_{wf}/p_r \).
 *
 * <p>Fitted to 21 simulated solution-gas drives without water or skin. For a reservoir above its bubble point see
 * {@link Composite}.
 *
 * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
 * @param maxRateStbPerDay absolute open flow (STB/d), &gt; 0
 * @see "Vogel, J.V. (1968). J. Pet. Tech. 20(1), 83–92, SPE-1476"
 */
public record Vogel(double shutInPressurePsia, double maxRateStbPerDay) implements Ipr {

    /** Slope of the curve at shut-in over that of the chord, \( -d(q/q_{max})/dx \) at x = 1. */
    static final double SLOPE_AT_SHUT_IN = 1.8;

    /** Checks the ranges above. */
    public Vogel {
        Check.positive(shutInPressurePsia, "shutInPressurePsia", "psia");
        Check.positive(maxRateStbPerDay, "maxRateStbPerDay", "STB/d");
    }

    /** A product, so that it is exactly zero at x = 1. */
    static double shareOfMaxRate(double x) {
        return (1.0 - x) * (1.0 + 0.8 * x);
    }

    /**
     * The positive root of \( 0.8 x^2 + 0.2 x = 1 - s \), in the form that keeps its digits near x = 0. Beyond the
     * absolute open flow, s &gt; 1, the tangent at x = 0 goes on to negative pressure.
     */
    static double pressureShare(double shareOfMaxRate) {
        double rest = 1.0 - shareOfMaxRate;
        return rest < 0.0 ? 5.0 * rest : 2.0 * rest / (0.2 + Math.sqrt(0.04 + 3.2 * rest));
    }

    @Override
    public double rateStbPerDay(double pwfPsia) {
        return maxRateStbPerDay * shareOfMaxRate(Math.min(1.0, pwfPsia / shutInPressurePsia));
    }

    @Override
    public double pwfPsia(double rateStbPerDay) {
        return shutInPressurePsia * pressureShare(rateStbPerDay / maxRateStbPerDay);
    }

    @Override
    public List<Advisory> advisories(double fluidBubblePointPsia) {
        return InflowAdvisories.saturatedCurve(
                "Vogel's curve", "vogel_above_bubble_point", shutInPressurePsia, fluidBubblePointPsia);
    }

    @Override
    public String toString() {
        return "Vogel[" + Figures.four(shutInPressurePsia) + " psia, AOF " + Figures.four(maxRateStbPerDay) + " STB/d]";
    }
}
