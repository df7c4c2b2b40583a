package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.pvt.ProducedFluid;
import java.util.List;

/**
 * Composite curve with water, the Petrobras method: at each liquid rate the pressure is that of a straight line, weighted
 * by the water cut \( f_w \), and that of the oil's {@link Composite} curve, weighted by the oil cut \( f_o \):
 * \( p_{wf} = f_w \left(p_r - \frac{q}{J}\right) + f_o\, \frac{p_b}{8}
 * \left[\sqrt{81 - 80\,\frac{q - q_b}{q_{max} - q_b}} - 1\right] \) with \( q_b = J (p_r - p_b) \) and
 * \( q_{max} - q_b = J p_b/1.8 \). Above the bubble point it is the straight line of slope J. Beyond \( q_{max} \), where
 * oil has no pressure left, the curve goes on with its tangent there, \( -dp_{wf}/dq = (f_w + 9 f_o)/J \).
 *
 * <p>Brown takes that slope as a chord over the last 0.1 % of \( q_{max} \); the tangent is its limit, and the exact form.
 * Water cut 0 is {@link Composite}, 1 is {@link Darcy}. A saturated reservoir has \( p_r \) in place of \( p_b \).
 *
 * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
 * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
 * @param productivityIndex slope at shut-in, J (STB/d/psi), &gt; 0
 * @param waterCut water over liquid at every pressure (fraction), 0–1
 * @see "Petrobras method, as given in Brown, K.E. (1984). The Technology of Artificial Lift Methods, vol. 4"
 */
public record Petrobras(double shutInPressurePsia, double bubblePointPsia, double productivityIndex, double waterCut)
        implements Ipr {

    /** Drawdown of the oil curve at its open flow, below the knee, over the pressure of the knee. */
    private static final double OIL_DRAWDOWN = 1.0 / Vogel.SLOPE_AT_SHUT_IN;

    /** Checks the ranges above. */
    public Petrobras {
        Check.positive(shutInPressurePsia, "shutInPressurePsia", "psia");
        Check.positive(bubblePointPsia, "bubblePointPsia", "psia");
        Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
        Check.fraction(waterCut, "waterCut");
    }

    /**
     * Rate below the knee over J and the pressure of the knee, at \( x = p_{wf}/p_b \). In the root
     * \( w = \sqrt{81 - 80 v} \), v the share of the oil's range, the pressure is a parabola:
     * \( x = \frac{f_w}{144} (w^2 + 63) + \frac{f_o}{8} (w - 1) \).
     */
    static double drawdownShare(double x, double waterCut) {
        double oilCut = 1.0 - waterCut;
        double atOilEnd = waterCut * (1.0 - OIL_DRAWDOWN);
        if (x <= atOilEnd) {
            return OIL_DRAWDOWN + (atOilEnd - x) / (waterCut + 9.0 * oilCut);
        }
        // With y = 9 - w: 1 - x = (f_w / 8 + f_o / 8) y - (f_w / 144) y^2, which keeps its digits near the knee.
        double rest = 1.0 - x;
        double y = 16.0 * rest / (1.0 + Math.sqrt(1.0 - 16.0 / 9.0 * waterCut * rest));
        return OIL_DRAWDOWN * y * (18.0 - y) / 80.0;
    }

    /** Pressure over that of the knee, the inverse of {@link #drawdownShare}. */
    static double pressureShare(double drawdownShare, double waterCut) {
        double oilCut = 1.0 - waterCut;
        if (drawdownShare >= OIL_DRAWDOWN) {
            return waterCut * (1.0 - OIL_DRAWDOWN) - (drawdownShare - OIL_DRAWDOWN) * (waterCut + 9.0 * oilCut);
        }
        double w = Math.sqrt(81.0 - 80.0 * drawdownShare / OIL_DRAWDOWN);
        return waterCut * (1.0 - drawdownShare) + oilCut * (w - 1.0) / 8.0;
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
        return pwfPsia >= knee
                ? productivityIndex * Math.max(0.0, shutInPressurePsia - pwfPsia)
                : rateAtKnee() + productivityIndex * knee * drawdownShare(pwfPsia / knee, waterCut);
    }

    @Override
    public double pwfPsia(double rateStbPerDay) {
        double rateAtKnee = rateAtKnee();
        if (rateStbPerDay <= rateAtKnee) {
            return shutInPressurePsia - rateStbPerDay / productivityIndex;
        }
        double knee = kneePsia();
        return knee * pressureShare((rateStbPerDay - rateAtKnee) / (productivityIndex * knee), waterCut);
    }

    @Override
    public ProducedFluid produced(double pwfPsia, ProducedFluid fluid) {
        return new ProducedFluid(fluid.blackOil(), fluid.producingGorScfPerStb(), waterCut);
    }

    @Override
    public List<Advisory> advisories(double fluidBubblePointPsia) {
        return InflowAdvisories.bubblePoint(bubblePointPsia, shutInPressurePsia, fluidBubblePointPsia);
    }

    @Override
    public String toString() {
        return "Petrobras[" + Figures.four(shutInPressurePsia) + " psia, Pb " + Figures.four(bubblePointPsia)
                + " psia, J " + Figures.four(productivityIndex) + " STB/d/psi, water cut " + Figures.four(waterCut)
                + "]";
    }
}
