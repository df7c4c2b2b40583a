package io.welleng.lift.srp.wave;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.rod.RodString;

/**
 * Everything that the way from a surface card to a pump card needs.
 *
 * @param surfaceCard polished rod position (in) and load (lbf) at equal steps of time
 * @param strokesPerMinute pumping speed (1/min), &gt; 0
 * @param rods the string, with catalogue weights
 * @param buoyancy weight of the rods in the fluid
 * @param damping viscous damping
 * @param lowPass which harmonics of the card are used
 * @param loadBasis what the load of the pump card is
 * @param hole path of the hole with its friction; null for a vertical well
 */
public record DiagnosticCase(
        Card surfaceCard,
        double strokesPerMinute,
        RodString rods,
        Buoyancy buoyancy,
        Damping damping,
        LowPass lowPass,
        LoadBasis loadBasis,
        @OptionalValue HoleFriction hole) {

    private static final double SECONDS_PER_MINUTE = 60.0;

    /** Checks the ranges above, and that the survey reaches the pump. */
    public DiagnosticCase {
        Check.present(surfaceCard, "surfaceCard");
        Check.positive(strokesPerMinute, "strokesPerMinute", "1/min");
        Check.present(rods, "rods");
        Check.present(buoyancy, "buoyancy");
        Check.present(damping, "damping");
        Check.present(lowPass, "lowPass");
        Check.present(loadBasis, "loadBasis");
        if (hole != null) {
            Check.inRange(rods.lengthFt(), 0.0, hole.survey().totalMdFt(), "rods: length", "ft");
            double deeper = hole.survey().tvdFt(rods.lengthFt()) - hole.survey().tvdFt(0.0);
            Check.positive(deeper, "hole: vertical depth of the pump", "ft");
        }
    }

    /**
     * A vertical well, the usual filter, effective load.
     *
     * @param surfaceCard polished rod position (in) and load (lbf) at equal steps of time
     * @param strokesPerMinute pumping speed (1/min), &gt; 0
     * @param rods the string, with catalogue weights
     * @param buoyancy weight of the rods in the fluid
     * @param damping viscous damping
     * @return the case
     */
    public static DiagnosticCase of(
            Card surfaceCard, double strokesPerMinute, RodString rods, Buoyancy buoyancy, Damping damping) {
        return new DiagnosticCase(
                surfaceCard,
                strokesPerMinute,
                rods,
                buoyancy,
                damping,
                LowPass.AtNoise.usual(),
                new LoadBasis.Effective(),
                null);
    }

    /**
     * Duration of a stroke.
     *
     * @return period (s)
     */
    public double periodS() {
        return SECONDS_PER_MINUTE / strokesPerMinute;
    }

    /**
     * The same case with another damping.
     *
     * @param other viscous damping
     * @return the case
     */
    public DiagnosticCase withDamping(Damping other) {
        return new DiagnosticCase(surfaceCard, strokesPerMinute, rods, buoyancy, other, lowPass, loadBasis, hole);
    }

    /**
     * The same case with another filter.
     *
     * @param other which harmonics are used
     * @return the case
     */
    public DiagnosticCase withLowPass(LowPass other) {
        return new DiagnosticCase(surfaceCard, strokesPerMinute, rods, buoyancy, damping, other, loadBasis, hole);
    }

    /**
     * The same case with another meaning of the pump load.
     *
     * @param other effective or true load
     * @return the case
     */
    public DiagnosticCase withLoadBasis(LoadBasis other) {
        return new DiagnosticCase(surfaceCard, strokesPerMinute, rods, buoyancy, damping, lowPass, other, hole);
    }

    /**
     * The same case in a deviated hole.
     *
     * @param other path of the hole with its friction; null for a vertical well
     * @return the case
     */
    public DiagnosticCase withHole(HoleFriction other) {
        return new DiagnosticCase(surfaceCard, strokesPerMinute, rods, buoyancy, damping, lowPass, loadBasis, other);
    }
}
