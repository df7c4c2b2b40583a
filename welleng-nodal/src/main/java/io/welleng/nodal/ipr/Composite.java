package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Straight line above the bubble point, Vogel's curve with the same slope below it:
 * \( q = J (p_r - p_{wf}) \) for \( p_{wf} \ge p_b \), else
 * \( q = J (p_r - p_b) + \frac{J p_b}{1.8} (1 - 0.2\,x - 0.8\,x^2) \) with \( x = p_{wf}/p_b \). Where the reservoir
 * is at or below its bubble point the whole curve is Vogel's, with \( p_r \) in place of \( p_b \).
 *
 * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
 * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
 * @param productivityIndex slope at shut-in, J (STB/d/psi), &gt; 0
 * @see "Neely, A.B. (1967), as given in Brown, K.E. (1984). The Technology of Artificial Lift Methods, vol. 4"
 */
public record Composite(double shutInPressurePsia, double bubblePointPsia, double productivityIndex) implements Ipr {

    /** Checks the ranges above. */
    public Composite {
        Check.positive(shutInPressurePsia, "shutInPressurePsia", "psia");
        Check.positive(bubblePointPsia, "bubblePointPsia", "psia");
        Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
    }

    private double kneePsia() {
        return Math.min(bubblePointPsia, shutInPressurePsia);
    }

    private double rateAtKnee() {
        return productivityIndex * (shutInPressurePsia - kneePsia());
    }

    private double vogelRange() {
        return productivityIndex * kneePsia() / Vogel.SLOPE_AT_SHUT_IN;
    }

    @Override
    public double rateStbPerDay(double pwfPsia) {
        double knee = kneePsia();
        return pwfPsia >= knee
                ? productivityIndex * Math.max(0.0, shutInPressurePsia - pwfPsia)
                : rateAtKnee() + vogelRange() * Vogel.shareOfMaxRate(pwfPsia / knee);
    }

    @Override
    public double pwfPsia(double rateStbPerDay) {
        double rateAtKnee = rateAtKnee();
        return rateStbPerDay <= rateAtKnee
                ? shutInPressurePsia - rateStbPerDay / productivityIndex
                : kneePsia() * Vogel.pressureShare((rateStbPerDay - rateAtKnee) / vogelRange());
    }

    @Override
    public List<Advisory> advisories(double fluidBubblePointPsia) {
        return InflowAdvisories.bubblePoint(bubblePointPsia, shutInPressurePsia, fluidBubblePointPsia);
    }

    @Override
    public String toString() {
        return "Composite[" + Figures.four(shutInPressurePsia) + " psia, Pb " + Figures.four(bubblePointPsia)
                + " psia, J " + Figures.four(productivityIndex) + " STB/d/psi]";
    }
}
