package io.welleng.nodal.ipr;

import io.welleng.core.study.Advisory;
import java.util.List;

/** Cautions that several curves share. */
final class InflowAdvisories {

    /** Bubble points of inflow and fluid that differ by more are worth a word (fraction). */
    private static final double UNLIKE = 0.05;

    private InflowAdvisories() {}

    /** A curve for saturated reservoirs, used above the bubble point. */
    static List<Advisory> saturatedCurve(
            String curve, String code, double reservoirPressurePsia, double fluidBubblePointPsia) {
        return reservoirPressurePsia <= fluidBubblePointPsia
                ? List.of()
                : List.of(new Advisory(
                        code,
                        curve + " is for reservoirs at or below the bubble point; reservoir pressure (psia)",
                        reservoirPressurePsia,
                        null,
                        fluidBubblePointPsia));
    }

    /** A curve that bends at another bubble point than the fluid's, where that matters below the reservoir pressure. */
    static List<Advisory> bubblePoint(
            double bubblePointPsia, double reservoirPressurePsia, double fluidBubblePointPsia) {
        double here = Math.min(bubblePointPsia, reservoirPressurePsia);
        double fluid = Math.min(fluidBubblePointPsia, reservoirPressurePsia);
        return Math.abs(here - fluid) <= UNLIKE * fluid
                ? List.of()
                : List.of(new Advisory(
                        "inflow_bubble_point",
                        "inflow bends at another bubble point (psia) than the fluid has at reservoir temperature",
                        bubblePointPsia,
                        (1.0 - UNLIKE) * fluidBubblePointPsia,
                        (1.0 + UNLIKE) * fluidBubblePointPsia));
    }
}
