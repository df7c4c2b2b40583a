package io.welleng.lift.srp.predict;

import io.welleng.core.check.Check;

/** How the crank turns: from its speed and the load on the polished rod to the change of its speed. */
public interface CrankSpeed {

    /**
     * Speed to start from; where it is constant, the speed.
     *
     * @return speed (1/min), &gt; 0
     */
    double strokesPerMinute();

    /**
     * Angular acceleration of the crank.
     *
     * @param crankRad crank angle from the bottom of the stroke (rad)
     * @param speedRadPerS angular speed (rad/s)
     * @param loadLbf load on the polished rod (lbf)
     * @param torqueFactorIn torque factor of the unit at this angle (in/rad)
     * @return \( d\omega/dt \) (rad/s²)
     */
    double accelerationRadPerS2(double crankRad, double speedRadPerS, double loadLbf, double torqueFactorIn);

    /**
     * A crank that turns at the same speed whatever the load.
     *
     * @param strokesPerMinute speed (1/min), 0.05–60
     */
    record Constant(double strokesPerMinute) implements CrankSpeed {

        /** Checks the range above. */
        public Constant {
            checkSpeed(strokesPerMinute);
        }

        @Override
        public double accelerationRadPerS2(
                double crankRad, double speedRadPerS, double loadLbf, double torqueFactorIn) {
            return 0.0;
        }
    }

    /**
     * An induction motor in its working range, with everything that turns and the counterbalance, all seen at the
     * crank:
     * \[ I\dot\omega = T_r\,\frac{\omega_0 - \omega}{s_r\,\omega_0} + M\sin\theta - (F - B)\,\frac{dx}{d\theta} \]
     *
     * @param strokesPerMinute speed \(\omega_0\) at which the motor gives no torque (1/min), 0.05–60; the run starts
     *     there
     * @param ratedTorqueInLbf torque \(T_r\) at the rated slip, less losses of the drive (in lbf), &gt; 0
     * @param ratedSlip slip \(s_r\) at the rated torque (fraction), 0.001–0.5; ultra high slip motors 0.08 and more
     * @param inertiaInLbfS2 moment of inertia \(I\) of all that turns (in lbf s²), &gt; 0
     * @param counterbalanceMomentInLbf greatest moment \(M\) of the weights (in lbf), &ge; 0
     * @param structuralUnbalanceLbf structural unbalance \(B\) (lbf)
     */
    record SlipMotor(
            double strokesPerMinute,
            double ratedTorqueInLbf,
            double ratedSlip,
            double inertiaInLbfS2,
            double counterbalanceMomentInLbf,
            double structuralUnbalanceLbf)
            implements CrankSpeed {

        /** Checks the ranges above. */
        public SlipMotor {
            checkSpeed(strokesPerMinute);
            Check.positive(ratedTorqueInLbf, "ratedTorqueInLbf", "in lbf");
            Check.inRange(ratedSlip, 0.001, 0.5, "ratedSlip", "(fraction)");
            Check.positive(inertiaInLbfS2, "inertiaInLbfS2", "in lbf s²");
            Check.notNegative(counterbalanceMomentInLbf, "counterbalanceMomentInLbf", "in lbf");
            Check.finite(structuralUnbalanceLbf, "structuralUnbalanceLbf", "lbf");
        }

        @Override
        public double accelerationRadPerS2(
                double crankRad, double speedRadPerS, double loadLbf, double torqueFactorIn) {
            double noLoad = strokesPerMinute * Math.PI / 30.0;
            double motor = ratedTorqueInLbf * (noLoad - speedRadPerS) / (ratedSlip * noLoad);
            double weights = counterbalanceMomentInLbf * Math.sin(crankRad);
            return (motor + weights - (loadLbf - structuralUnbalanceLbf) * torqueFactorIn) / inertiaInLbfS2;
        }
    }

    private static void checkSpeed(double strokesPerMinute) {
        Check.inRange(strokesPerMinute, 0.05, 60, "strokesPerMinute", "1/min");
    }
}
