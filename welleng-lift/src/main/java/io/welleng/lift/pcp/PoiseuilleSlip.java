package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/**
 * Slip of Hagen and Poiseuille through the gap at the seal lines, taken as one between parallel walls:
 * \[ q_s = \frac{b\,w^3}{12\,\mu\,\ell}\,\frac{\Delta p}{N}, \qquad w = \max\!\left(0,\;-\tfrac12 i + c\,\frac{\Delta p}{N}\right) \]
 * with the length \(b\) of the seal line across the flow, the length \(\ell\) of the gap along it, the number of stages
 * \(N\) and the interference \(i\) on the diameter. A metal stator has a clearance (\(i &lt; 0\)) and does not yield
 * (\(c = 0\)): slip is proportional to \(\Delta p\,w^3/\mu\). An elastomer starts with an interference and is tight until
 * the pressure of a stage opens it. Swelling and heat change the interference:
 * {@link io.welleng.lift.pcp.elastomer.StatorFit} gives it at a temperature.
 *
 * <p>For laminar flow; {@link #reynoldsNumber} tells. The movement of the walls drags as much liquid forward as back.
 *
 * @param interferenceIn diameter of the rotor less that of the stator (in), negative for a clearance, from -0.2 to 0.2
 * @param openingInPerPsi how far the pressure of a stage opens the gap, \(c\) (in/psi), &ge; 0; 0 for metal
 * @param sealWidthIn length of a stage's seal line across the flow, \(b\) (in), &gt; 0
 * @param sealLengthIn length of the gap along the flow, \(\ell\) (in), &gt; 0
 * @param stages number of stages \(N\), at least 1
 * @see "Gamboa, J., Olivet, A. and Espin, S. (2003). New approach for modeling progressive cavity pumps performance. SPE
 *     84137"
 * @see "Vetter, G. and Wirth, W. (1995). Understand progressing cavity pumps characteristics and avoid abrasive wear. 12th
 *     International Pump Users Symposium, Texas A&amp;M University, 47–58"
 */
public record PoiseuilleSlip(
        double interferenceIn, double openingInPerPsi, double sealWidthIn, double sealLengthIn, int stages)
        implements SlipModel {

    private static final double WIDEST_IN = 0.2;

    /** lb/ft³ to slug-like lbf·s²/in⁴: over g and over 12⁴. */
    private static final double LBF_S2_PER_IN4 = 0.3048 / 9.80665 / (12.0 * 12.0 * 12.0 * 12.0);

    /** Checks the ranges above. */
    public PoiseuilleSlip {
        Check.inRange(interferenceIn, -WIDEST_IN, WIDEST_IN, "interferenceIn", "in");
        Check.notNegative(openingInPerPsi, "openingInPerPsi", "in/psi");
        Check.positive(sealWidthIn, "sealWidthIn", "in");
        Check.positive(sealLengthIn, "sealLengthIn", "in");
        Check.atLeast(stages, 1, "stages");
    }

    /** Flow through the gap over its width, in²/s: w in in, l in in, p in psi, mu in psi·s. */
    static double flowPerWidth(double w, double l, double p, double mu) {
        return w * w * w * p / (12.0 * mu * l);
    }

    /**
     * Gap at the seal lines.
     *
     * @param differentialPressurePsi differential pressure of the pump (psi)
     * @return gap \(w\) (in), 0 where the seals are closed
     */
    public double gapIn(double differentialPressurePsi) {
        return Math.max(0.0, -0.5 * interferenceIn + openingInPerPsi * Math.max(0.0, differentialPressurePsi) / stages);
    }

    @Override
    public double slipBblPerDay(double differentialPressurePsi, double viscosityCp) {
        if (!(differentialPressurePsi > 0.0)) {
            return 0.0;
        }
        double perWidth = flowPerWidth(
                gapIn(differentialPressurePsi),
                sealLengthIn,
                differentialPressurePsi / stages,
                viscosityCp * PcpUnits.PSI_S_PER_CP);
        return sealWidthIn * perWidth * 60.0 * PcpUnits.BBL_PER_DAY_PER_IN3_PER_MIN;
    }

    /**
     * Reynolds number of the leakage, \( Re = 2 \rho q_s/(b \mu) \), with the gap's hydraulic diameter \(2w\). The law holds
     * while it is below about 2,000.
     *
     * @param differentialPressurePsi differential pressure of the pump (psi)
     * @param viscosityCp viscosity (cP), &gt; 0
     * @param densityLbPerFt3 density of the liquid (lb/ft³), &gt; 0
     * @return Reynolds number (dimensionless)
     */
    public double reynoldsNumber(double differentialPressurePsi, double viscosityCp, double densityLbPerFt3) {
        Check.positive(viscosityCp, "viscosityCp", "cP");
        Check.positive(densityLbPerFt3, "densityLbPerFt3", "lb/ft3");
        double in3PerS = slipBblPerDay(differentialPressurePsi, viscosityCp) * PcpUnits.IN3_PER_BBL / 86_400.0;
        return 2.0 * densityLbPerFt3 * LBF_S2_PER_IN4 * in3PerS / (sealWidthIn * viscosityCp * PcpUnits.PSI_S_PER_CP);
    }

    /**
     * The same pump with another fit.
     *
     * @param newInterferenceIn diameter of the rotor less that of the stator (in), negative for a clearance
     * @return the model with that fit
     */
    public PoiseuilleSlip withInterferenceIn(double newInterferenceIn) {
        return new PoiseuilleSlip(newInterferenceIn, openingInPerPsi, sealWidthIn, sealLengthIn, stages);
    }
}
