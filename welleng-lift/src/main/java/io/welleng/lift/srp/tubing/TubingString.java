package io.welleng.lift.srp.tubing;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;

/**
 * Tubing of one size above the pump. The part between its anchor and the pump, or the whole of it where there is no anchor,
 * stretches and shrinks as the load of the liquid goes from the tubing to the rods and back. The anchor is taken to hold
 * without slack, at a depth where the tubing above it does not move.
 *
 * @param odIn outside diameter (in), greater than {@code idIn}
 * @param idIn inside diameter (in), &gt; 0
 * @param elasticModulusPsi Young's modulus (psi), &gt; 0
 * @param pumpDepthFt depth of the pump along the tubing (ft), &gt; 0
 * @param anchorDepthFt depth of the anchor along the tubing (ft), from 0, for no anchor, to the depth of the pump
 */
public record TubingString(
        double odIn, double idIn, double elasticModulusPsi, double pumpDepthFt, double anchorDepthFt) {

    /**
     * Modulus of steel behind the elastic constants that API RP 11L prints for tubing (psi):
     * \( 12/(E_t A) \) with it gives 5.00, 3.07, 2.21, 1.54, 1.30 and 1.11e-7 in/(lbf·ft) from 1.900 to 4.5 in.
     */
    public static final double STEEL_PSI = 30.0e6;

    private static final double INCHES_PER_FOOT = 12.0;

    /** Checks the ranges above. */
    public TubingString {
        Check.positive(odIn, "odIn", "in");
        Check.positive(idIn, "idIn", "in");
        Check.below(idIn, odIn, "idIn", "odIn", "in");
        Check.positive(elasticModulusPsi, "elasticModulusPsi", "psi");
        Check.positive(pumpDepthFt, "pumpDepthFt", "ft");
        Check.inRange(anchorDepthFt, 0, pumpDepthFt, "anchorDepthFt", "ft");
    }

    /**
     * Steel tubing hung at the surface.
     *
     * @param odIn outside diameter (in), greater than {@code idIn}
     * @param idIn inside diameter (in), &gt; 0
     * @param pumpDepthFt depth of the pump along the tubing (ft), &gt; 0
     * @return the tubing without an anchor
     */
    public static TubingString free(double odIn, double idIn, double pumpDepthFt) {
        return new TubingString(odIn, idIn, STEEL_PSI, pumpDepthFt, 0.0);
    }

    /**
     * Steel tubing held at the pump.
     *
     * @param odIn outside diameter (in), greater than {@code idIn}
     * @param idIn inside diameter (in), &gt; 0
     * @param pumpDepthFt depth of the pump along the tubing (ft), &gt; 0
     * @return the tubing, anchored at the pump
     */
    public static TubingString anchored(double odIn, double idIn, double pumpDepthFt) {
        return new TubingString(odIn, idIn, STEEL_PSI, pumpDepthFt, pumpDepthFt);
    }

    /**
     * This tubing with the anchor elsewhere.
     *
     * @param anchorDepthFt depth of the anchor along the tubing (ft), from 0 to the depth of the pump
     * @return the tubing
     */
    public TubingString withAnchorAt(double anchorDepthFt) {
        return new TubingString(odIn, idIn, elasticModulusPsi, pumpDepthFt, anchorDepthFt);
    }

    /**
     * Cross-section of the wall.
     *
     * @return \( \pi(d_o^2-d_i^2)/4 \) (in²)
     */
    public double wallAreaIn2() {
        return 0.25 * Math.PI * (odIn - idIn) * (odIn + idIn);
    }

    /**
     * Stretch of one foot under one pound, \( E_t = 12/(EA) \).
     *
     * @return elastic constant (in/(lbf·ft))
     */
    public double elasticConstantInPerLbfFt() {
        return INCHES_PER_FOOT / (elasticModulusPsi * wallAreaIn2());
    }

    /**
     * Length that stretches.
     *
     * @return from the anchor to the pump (ft)
     */
    public double freeLengthFt() {
        return pumpDepthFt - anchorDepthFt;
    }

    /**
     * How much one pound at the pump stretches it.
     *
     * @return compliance \( 1/k_t = E_t L \) (in/lbf), 0 where it is anchored at the pump
     */
    public double complianceInPerLbf() {
        return elasticConstantInPerLbfFt() * freeLengthFt();
    }

    /**
     * Spring constant of the free length.
     *
     * @return \(k_t\) (lbf/in)
     * @throws InvalidInputException if the tubing is anchored at the pump, where it is infinite
     */
    public double springConstantLbfPerIn() {
        if (!(freeLengthFt() > 0.0)) {
            throw new InvalidInputException(
                    "anchorDepthFt", "above the pump for a spring constant", "ft", Double.toString(anchorDepthFt));
        }
        return 1.0 / complianceInPerLbf();
    }

    /**
     * Stretch by a load at the pump.
     *
     * @param loadLbf load (lbf)
     * @return stretch (in)
     */
    public double stretchIn(double loadLbf) {
        return Check.finite(loadLbf, "loadLbf", "lbf") * complianceInPerLbf();
    }

    @Override
    public String toString() {
        return "TubingString[" + Figures.four(odIn) + " x " + Figures.four(idIn) + " in, "
                + Figures.four(freeLengthFt()) + " ft free of " + Figures.four(pumpDepthFt) + " ft]";
    }
}
