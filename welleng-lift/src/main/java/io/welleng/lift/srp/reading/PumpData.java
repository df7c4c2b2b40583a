package io.welleng.lift.srp.reading;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * What one must know of a pump to read its card.
 *
 * @param plungerDiameterIn diameter of the plunger (in), 0.5–8
 * @param strokesPerMinute speed (1/min), 0.1–40
 * @param dischargePressurePsia pressure in the tubing at the pump, while pumping (psia), &gt; 0
 * @param plungerFrictionLbf friction of the plunger in its barrel, one way (lbf), &ge; 0: it adds to the load on the way up and
 *     takes from it on the way down
 * @param runFraction part of the time that the pump runs, 0–1
 * @param tubingStiffnessLbfPerIn stiffness of tubing that is not anchored (lbf/in): the fluid load goes from the rods to the
 *     tubing and back each stroke, and the barrel moves with it; null where the tubing is anchored at the pump
 * @param fit fit of the plunger; null where the leakage is not asked for
 * @param liquidVolumeFactor volume of the liquid at the pump over that in the tank (bbl/STB), 0.9–3; null where the rate in
 *     the tank is not asked for
 */
public record PumpData(
        double plungerDiameterIn,
        double strokesPerMinute,
        double dischargePressurePsia,
        double plungerFrictionLbf,
        double runFraction,
        @OptionalValue Double tubingStiffnessLbfPerIn,
        @OptionalValue PlungerFit fit,
        @OptionalValue Double liquidVolumeFactor) {

    /** Checks the ranges above. */
    public PumpData {
        Check.inRange(plungerDiameterIn, 0.5, 8.0, "plungerDiameterIn", "in");
        Check.inRange(strokesPerMinute, 0.1, 40.0, "strokesPerMinute", "1/min");
        Check.positive(dischargePressurePsia, "dischargePressurePsia", "psia");
        Check.notNegative(plungerFrictionLbf, "plungerFrictionLbf", "lbf");
        Check.fraction(runFraction, "runFraction");
        if (tubingStiffnessLbfPerIn != null) {
            Check.positive(tubingStiffnessLbfPerIn, "tubingStiffnessLbfPerIn", "lbf/in");
        }
        if (liquidVolumeFactor != null) {
            Check.inRange(liquidVolumeFactor, 0.9, 3.0, "liquidVolumeFactor", "bbl/STB");
        }
    }

    /**
     * A pump in anchored tubing that runs all the time, without plunger friction.
     *
     * @param plungerDiameterIn diameter of the plunger (in), 0.5–8
     * @param strokesPerMinute speed (1/min), 0.1–40
     * @param dischargePressurePsia pressure in the tubing at the pump (psia), &gt; 0
     * @return the data
     */
    public static PumpData of(double plungerDiameterIn, double strokesPerMinute, double dischargePressurePsia) {
        return new PumpData(plungerDiameterIn, strokesPerMinute, dischargePressurePsia, 0.0, 1.0, null, null, null);
    }

    /**
     * The same with plunger friction.
     *
     * @param frictionLbf friction, one way (lbf), &ge; 0
     * @return the data
     */
    public PumpData withPlungerFrictionLbf(double frictionLbf) {
        return new PumpData(
                plungerDiameterIn,
                strokesPerMinute,
                dischargePressurePsia,
                frictionLbf,
                runFraction,
                tubingStiffnessLbfPerIn,
                fit,
                liquidVolumeFactor);
    }

    /**
     * The same with tubing that is not anchored.
     *
     * @param stiffnessLbfPerIn stiffness of the tubing (lbf/in), &gt; 0
     * @return the data
     */
    public PumpData withTubingStiffnessLbfPerIn(double stiffnessLbfPerIn) {
        return new PumpData(
                plungerDiameterIn,
                strokesPerMinute,
                dischargePressurePsia,
                plungerFrictionLbf,
                runFraction,
                stiffnessLbfPerIn,
                fit,
                liquidVolumeFactor);
    }

    /**
     * The same with a fit of the plunger.
     *
     * @param plungerFit the fit
     * @return the data
     */
    public PumpData withFit(PlungerFit plungerFit) {
        return new PumpData(
                plungerDiameterIn,
                strokesPerMinute,
                dischargePressurePsia,
                plungerFrictionLbf,
                runFraction,
                tubingStiffnessLbfPerIn,
                plungerFit,
                liquidVolumeFactor);
    }

    /**
     * Area of the plunger, \( \pi D^2/4 \).
     *
     * @return area (in²)
     */
    public double plungerAreaIn2() {
        return PumpKernels.areaIn2(plungerDiameterIn);
    }

    @Override
    public String toString() {
        return "PumpData[" + Figures.four(plungerDiameterIn) + " in plunger, " + Figures.four(strokesPerMinute)
                + " 1/min, discharge " + Figures.four(dischargePressurePsia) + " psia]";
    }
}
