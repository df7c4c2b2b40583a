package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Klins and Clark's curve of a reservoir at or below its bubble point, whose bend depends on both pressures:
 * \( q = q_{max} (1 - 0.295\,x - 0.705\,x^d) \) with \( x = p_{wf}/p_r \) and
 * \( d = (0.28 + 0.72\,p_r/p_b)(1.24 + 0.001\,p_b) \), \( p_b \) in psia. Written with the slope at shut-in,
 * \( q_{max} = J p_r / (0.295 + 0.705\,d) \). An undersaturated reservoir has the straight line of slope J above its
 * bubble point and this curve, with \( p_r = p_b \), below it.
 *
 * <p>Fitted to simulated solution-gas drives. It is not Vogel's curve for any d.
 *
 * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
 * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
 * @param productivityIndex slope at shut-in, J (STB/d/psi), &gt; 0
 * @see "Klins, M.A. and Clark, J.W. (1993). An improved method to predict future IPR curves. SPE Res. Eng. 8(4),
 *     243–248, SPE-20724"
 */
public record KlinsClark(double shutInPressurePsia, double bubblePointPsia, double productivityIndex) implements Ipr {

    private static final double LINEAR = 0.295;
    private static final double POWER = 0.705;
    private static final int MAX_STEPS = 100;

    /** Checks the ranges above. */
    public KlinsClark {
        Check.positive(shutInPressurePsia, "shutInPressurePsia", "psia");
        Check.positive(bubblePointPsia, "bubblePointPsia", "psia");
        Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
    }

    /** Power d of the curve. */
    static double power(double pr, double pb) {
        return (0.28 + 0.72 * pr / pb) * (1.24 + 0.001 * pb);
    }

    /** Slope at shut-in over that of the chord. */
    static double slopeAtShutIn(double d) {
        return LINEAR + POWER * d;
    }

    /** Rate over absolute open flow; grouped so that it is exactly zero at x = 1 and keeps its digits near it. */
    static double shareOfMaxRate(double x, double d) {
        if (x <= 0.0) {
            return 1.0 - LINEAR * x;
        }
        double logX = x > 0.5 ? Math.log1p(x - 1.0) : Math.log(x);
        return LINEAR * (1.0 - x) - POWER * Math.expm1(d * logX);
    }

    /**
     * The root of \( 0.295 x + 0.705 x^d = 1 - s \). The left side is convex for d above 1, concave below: Newton's steps
     * from the side named never pass the root, and end when they no longer move.
     */
    static double pressureShare(double shareOfMaxRate, double d) {
        double rest = 1.0 - shareOfMaxRate;
        if (rest <= 0.0) {
            return rest / LINEAR;
        }
        double x = d >= 1.0 ? Math.min(rest / LINEAR, Math.pow(rest, 1.0 / d)) : Math.pow(rest, 1.0 / d);
        for (int i = 0; i < MAX_STEPS; i++) {
            double next = x - (shareOfMaxRate - shareOfMaxRate(x, d)) / (LINEAR + POWER * d * Math.pow(x, d - 1.0));
            boolean moves = d >= 1.0 ? next < x : next > x;
            if (!moves || !(next > 0.0)) {
                return x;
            }
            x = next;
        }
        return x;
    }

    private double kneePsia() {
        return Math.min(bubblePointPsia, shutInPressurePsia);
    }

    private double rateAtKnee() {
        return productivityIndex * (shutInPressurePsia - kneePsia());
    }

    @Override
    public double rateStbPerDay(double pwfPsia) {
        double knee = kneePsia();
        if (pwfPsia >= knee) {
            return productivityIndex * Math.max(0.0, shutInPressurePsia - pwfPsia);
        }
        double d = power(knee, bubblePointPsia);
        return rateAtKnee() + productivityIndex * knee / slopeAtShutIn(d) * shareOfMaxRate(pwfPsia / knee, d);
    }

    @Override
    public double pwfPsia(double rateStbPerDay) {
        double rateAtKnee = rateAtKnee();
        if (rateStbPerDay <= rateAtKnee) {
            return shutInPressurePsia - rateStbPerDay / productivityIndex;
        }
        double knee = kneePsia();
        double d = power(knee, bubblePointPsia);
        double range = productivityIndex * knee / slopeAtShutIn(d);
        return knee * pressureShare((rateStbPerDay - rateAtKnee) / range, d);
    }

    @Override
    public List<Advisory> advisories(double fluidBubblePointPsia) {
        return InflowAdvisories.bubblePoint(bubblePointPsia, shutInPressurePsia, fluidBubblePointPsia);
    }

    @Override
    public String toString() {
        return "KlinsClark[" + Figures.four(shutInPressurePsia) + " psia, Pb " + Figures.four(bubblePointPsia)
                + " psia, J " + Figures.four(productivityIndex) + " STB/d/psi]";
    }
}
