package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * A damaged or stimulated well by Standing's flow efficiency: Vogel's curve is entered at the pressure that a well
 * without skin would have at the same rate, \( x' = 1 - E\,(1 - x) \) with \( x = p_{wf}/p_b \),
 * \( q = J (p_r - p_b) + q_1\,(1 - 0.2\,x' - 0.8\,x'^2) \), \( q_1 = J p_b/(1.8\,E) \). Above the bubble point it is the
 * straight line of slope J, the index of the well as it is; a saturated reservoir has \( p_r \) in place of \( p_b \).
 *
 * <p>Flow efficiency above 1 takes x' below zero, where Vogel's parabola soon turns back: its rate would fall again as
 * the pressure falls, for E &gt; 1.125. There Harrison's curve goes on, \( q = q_1 (1.2 - 0.2\,e^{1.792 x'}) \), which
 * meets Vogel's at x' = 0 with another slope and always rises. Harrison's equation is sometimes used at every pressure of
 * a stimulated well; it then gives −0.03 % of \( q_1 \) at shut-in, and is not used so here.
 *
 * <p>Standing's charts cover E from 0.5 to 1.5. E = 1 is exactly {@link Composite}.
 *
 * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
 * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
 * @param productivityIndex slope at shut-in of the well with its skin, J (STB/d/psi), &gt; 0
 * @param flowEfficiency ideal drawdown over that of the well, E (fraction), 0.01–5
 * @see "Standing, M.B. (1970). J. Pet. Tech. 22(11), 1399–1400, SPE-3237"
 * @see "Harrison, as given in Brown, K.E. (1984). The Technology of Artificial Lift Methods, vol. 4"
 */
public record Standing(
        double shutInPressurePsia, double bubblePointPsia, double productivityIndex, double flowEfficiency)
        implements Ipr {

    private static final double LEAST_EFFICIENCY = 0.01;
    private static final double GREATEST_EFFICIENCY = 5.0;
    private static final double HARRISON = 1.792;

    /** Checks the ranges above. */
    public Standing {
        Check.positive(shutInPressurePsia, "shutInPressurePsia", "psia");
        Check.positive(bubblePointPsia, "bubblePointPsia", "psia");
        Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
        Check.inRange(flowEfficiency, LEAST_EFFICIENCY, GREATEST_EFFICIENCY, "flowEfficiency", "(fraction)");
    }

    /** Rate over that at x' = 0, for \( 1 - x' \). */
    static double share(double idealDrawdown) {
        double x = 1.0 - idealDrawdown;
        return x >= 0.0 ? idealDrawdown * (1.0 + 0.8 * x) : 1.0 - 0.2 * Math.expm1(HARRISON * x);
    }

    /** The inverse of {@link #share}; beyond 1.2, which no pressure reaches, far below zero. */
    static double idealDrawdown(double share) {
        return share <= 1.0
                ? 1.0 - Vogel.pressureShare(share)
                : 1.0 - Math.log1p(Math.max(5.0 * (1.0 - share), Math.nextUp(-1.0))) / HARRISON;
    }

    private double kneePsia() {
        return Math.min(bubblePointPsia, shutInPressurePsia);
    }

    private double rateAtKnee() {
        return productivityIndex * (shutInPressurePsia - kneePsia());
    }

    private double idealRange() {
        return productivityIndex * kneePsia() / (Vogel.SLOPE_AT_SHUT_IN * flowEfficiency);
    }

    @Override
    public double rateStbPerDay(double pwfPsia) {
        double knee = kneePsia();
        return pwfPsia >= knee
                ? productivityIndex * Math.max(0.0, shutInPressurePsia - pwfPsia)
                : rateAtKnee() + idealRange() * share(flowEfficiency * (1.0 - pwfPsia / knee));
    }

    @Override
    public double pwfPsia(double rateStbPerDay) {
        double rateAtKnee = rateAtKnee();
        return rateStbPerDay <= rateAtKnee
                ? shutInPressurePsia - rateStbPerDay / productivityIndex
                : kneePsia() * (1.0 - idealDrawdown((rateStbPerDay - rateAtKnee) / idealRange()) / flowEfficiency);
    }

    /**
     * The same well with another skin: the index changes with the flow efficiency.
     *
     * @param efficiency flow efficiency after the change (fraction), 0.01–5
     * @return the curve
     */
    public Standing withFlowEfficiency(double efficiency) {
        return new Standing(
                shutInPressurePsia, bubblePointPsia, productivityIndex * efficiency / flowEfficiency, efficiency);
    }

    @Override
    public List<Advisory> advisories(double fluidBubblePointPsia) {
        List<Advisory> all = new ArrayList<>(
                InflowAdvisories.bubblePoint(bubblePointPsia, shutInPressurePsia, fluidBubblePointPsia));
        if (!(flowEfficiency >= 0.5 && flowEfficiency <= 1.5)) {
            all.add(new Advisory(
                    "flow_efficiency_range",
                    "Standing's curves are for flow efficiencies (fraction)",
                    flowEfficiency,
                    0.5,
                    1.5));
        }
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return "Standing[" + Figures.four(shutInPressurePsia) + " psia, Pb " + Figures.four(bubblePointPsia)
                + " psia, J " + Figures.four(productivityIndex) + " STB/d/psi, flow efficiency "
                + Figures.four(flowEfficiency) + "]";
    }
}
