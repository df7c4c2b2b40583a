package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Fetkovich's curve of an undersaturated reservoir: mobility is constant above the bubble point and falls in proportion
 * to the pressure below it. \( q = J (p_r - p_{wf}) \) for \( p_{wf} \ge p_b \), else
 * \( q = J (p_r - p_b) + \frac{J}{2 p_b} (p_b^2 - p_{wf}^2) \). A reservoir at or below its bubble point has
 * {@link Fetkovich}'s curve with n = 1 and \( C = J/(2 p_r) \).
 *
 * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
 * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
 * @param productivityIndex slope at shut-in, J (STB/d/psi), &gt; 0
 * @see "Fetkovich, M.J. (1973). The isochronal testing of oil wells. SPE-4529"
 */
public record FetkovichComposite(double shutInPressurePsia, double bubblePointPsia, double productivityIndex)
        implements Ipr {

    /** Checks the ranges above. */
    public FetkovichComposite {
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

    @Override
    public double rateStbPerDay(double pwfPsia) {
        double knee = kneePsia();
        if (pwfPsia >= knee) {
            return productivityIndex * Math.max(0.0, shutInPressurePsia - pwfPsia);
        }
        double x = pwfPsia / knee;
        return rateAtKnee() + 0.5 * productivityIndex * knee * (1.0 - x) * (1.0 + x);
    }

    /** {@inheritDoc} Near zero pressure the curve is flat, and the pressure has half the digits of the rate. */
    @Override
    public double pwfPsia(double rateStbPerDay) {
        double rateAtKnee = rateAtKnee();
        if (rateStbPerDay <= rateAtKnee) {
            return shutInPressurePsia - rateStbPerDay / productivityIndex;
        }
        double share = (rateStbPerDay - rateAtKnee) / (maxRateStbPerDay() - rateAtKnee);
        return kneePsia() * Fetkovich.signedRoot(1.0 - share);
    }

    @Override
    public List<Advisory> advisories(double fluidBubblePointPsia) {
        return InflowAdvisories.bubblePoint(bubblePointPsia, shutInPressurePsia, fluidBubblePointPsia);
    }

    @Override
    public String toString() {
        return "FetkovichComposite[" + Figures.four(shutInPressurePsia) + " psia, Pb " + Figures.four(bubblePointPsia)
                + " psia, J " + Figures.four(productivityIndex) + " STB/d/psi]";
    }
}
