package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * What balances the load of the well: weights on the cranks, air under the beam, or a weight on the chain. Each helps with
 * a torque that grows in proportion to one strength, which {@link GearboxTorque#balance} can choose.
 */
public sealed interface Counterbalance {

    /**
     * What can be changed on the unit: greatest moment (in·lbf), weight (lbf) or air pressure at the bottom (psia).
     *
     * @return strength, in the unit of its kind
     */
    double strength();

    /**
     * The same counterbalance of another strength.
     *
     * @param strength greatest moment (in·lbf), weight (lbf) or air pressure at the bottom of the stroke (psia)
     * @return a changed copy
     */
    Counterbalance withStrength(double strength);

    /**
     * Torque per unit of strength.
     *
     * @param thetaRad angle of the crank from its zero position in the direction of rotation (rad)
     * @param positionIn position of the polished rod above the bottom of its stroke (in)
     * @param torqueFactorIn torque factor there (in/rad)
     * @return torque (in·lbf) per in·lbf, lbf or psia of strength
     */
    double perStrength(double thetaRad, double positionIn, double torqueFactorIn);

    /**
     * Torque whatever the strength.
     *
     * @param torqueFactorIn torque factor (in/rad)
     * @return torque by which it helps (in·lbf); 0 but for air, whose pressure must first carry the beam
     */
    default double fixedInLbf(double torqueFactorIn) {
        return 0.0;
    }

    /**
     * Torque by which the counterbalance helps the gearbox.
     *
     * @param thetaRad angle of the crank from its zero position in the direction of rotation (rad)
     * @param positionIn position of the polished rod above the bottom of its stroke (in)
     * @param torqueFactorIn torque factor there (in/rad)
     * @return torque (in·lbf)
     */
    default double torqueInLbf(double thetaRad, double positionIn, double torqueFactorIn) {
        return fixedInLbf(torqueFactorIn) + strength() * perStrength(thetaRad, positionIn, torqueFactorIn);
    }

    /**
     * Weights on the cranks, \( T = M \sin(\theta + \tau) \), with \(\theta\) from the zero position of the crank (12 o'clock
     * in Class I, 6 o'clock in Class III) in the direction of rotation.
     *
     * @param momentInLbf greatest moment of cranks and weights \(M\) (in·lbf), &gt;= 0
     * @param phaseDeg \(\tau\), by which the weights are ahead of the pin (Class I) or of its opposite (Class III) in the
     *     direction of rotation (degrees), -90 to 90; 0 for conventional units, as a rule positive for Mark II. Take care
     *     with data sheets that count it the other way
     */
    record Rotary(double momentInLbf, double phaseDeg) implements Counterbalance {

        /** Checks the ranges above. */
        public Rotary {
            Check.notNegative(momentInLbf, "momentInLbf", "in·lbf");
            Check.inRange(phaseDeg, -90.0, 90.0, "phaseDeg", "degrees");
        }

        @Override
        public double strength() {
            return momentInLbf;
        }

        @Override
        public Rotary withStrength(double strength) {
            return new Rotary(strength, phaseDeg);
        }

        @Override
        public double perStrength(double thetaRad, double positionIn, double torqueFactorIn) {
            return Math.sin(thetaRad + Math.toRadians(phaseDeg));
        }

        @Override
        public String toString() {
            return "Rotary[" + Figures.four(momentInLbf) + " in·lbf, phase " + Figures.four(phaseDeg) + " degrees]";
        }
    }

    /**
     * A weight that goes down as the polished rod goes up, in one line with it: the weight box of a long-stroke unit, or
     * beam weights as their force at the polished rod.
     *
     * @param weightLbf force at the polished rod (lbf), &gt;= 0
     */
    record Weight(double weightLbf) implements Counterbalance {

        /** Checks the range above. */
        public Weight {
            Check.notNegative(weightLbf, "weightLbf", "lbf");
        }

        @Override
        public double strength() {
            return weightLbf;
        }

        @Override
        public Weight withStrength(double strength) {
            return new Weight(strength);
        }

        @Override
        public double perStrength(double thetaRad, double positionIn, double torqueFactorIn) {
            return torqueFactorIn;
        }

        @Override
        public String toString() {
            return "Weight[" + Figures.four(weightLbf) + " lbf]";
        }
    }

    /**
     * Air under the beam: a force at the polished rod \( M_a (p - S) \), with the pressure of the closed tank and cylinder
     * \[ p = p_b \left( \frac{V_b}{V_b + M_a x} \right)^n \]
     * at the position \(x\). By virtual work the volume grows by \( M_a x \), so no further geometry is needed.
     *
     * @param areaIn2 \(M_a\), area of the piston times its leverage (in²), &gt; 0
     * @param balancePressurePsia \(S\), pressure that carries beam, horsehead and pitmans without load (psia), &gt; 0
     * @param bottomPressurePsia \(p_b\), pressure at the bottom of the stroke (psia), &gt;= 0
     * @param bottomVolumeIn3 \(V_b\), volume of air at the bottom of the stroke (in³), &gt; 0
     * @param exponent \(n\), 1 for slow strokes that keep their temperature to 1.4 for fast ones
     */
    record Air(
            double areaIn2,
            double balancePressurePsia,
            double bottomPressurePsia,
            double bottomVolumeIn3,
            double exponent)
            implements Counterbalance {

        /** Checks the ranges above. */
        public Air {
            Check.positive(areaIn2, "areaIn2", "in²");
            Check.positive(balancePressurePsia, "balancePressurePsia", "psia");
            Check.notNegative(bottomPressurePsia, "bottomPressurePsia", "psia");
            Check.positive(bottomVolumeIn3, "bottomVolumeIn3", "in³");
            Check.inRange(exponent, 1.0, 1.4, "exponent", "");
        }

        /**
         * Pressure of the air.
         *
         * @param positionIn position of the polished rod above the bottom of its stroke (in), &gt;= 0
         * @return pressure (psia)
         */
        public double pressurePsia(double positionIn) {
            Check.notNegative(positionIn, "positionIn", "in");
            return bottomPressurePsia * share(positionIn);
        }

        private double share(double positionIn) {
            return Math.pow(bottomVolumeIn3 / (bottomVolumeIn3 + areaIn2 * positionIn), exponent);
        }

        @Override
        public double strength() {
            return bottomPressurePsia;
        }

        @Override
        public Air withStrength(double strength) {
            return new Air(areaIn2, balancePressurePsia, strength, bottomVolumeIn3, exponent);
        }

        @Override
        public double perStrength(double thetaRad, double positionIn, double torqueFactorIn) {
            return torqueFactorIn * areaIn2 * share(positionIn);
        }

        @Override
        public double fixedInLbf(double torqueFactorIn) {
            return -torqueFactorIn * areaIn2 * balancePressurePsia;
        }

        @Override
        public String toString() {
            return "Air[" + Figures.four(bottomPressurePsia) + " psia at the bottom]";
        }
    }
}
