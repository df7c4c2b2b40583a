package io.welleng.lift.srp;

import io.welleng.lift.srp.predict.CrankSpeed;

/** How the crank turns, as plain data. */
public sealed interface PumpSpeed {

    /**
     * The behaviour of the crank.
     *
     * @return speed for the predictive solver
     */
    CrankSpeed crankSpeed();

    /**
     * The same speed whatever the load.
     *
     * @param strokesPerMinute speed (1/min), 0.05–60
     */
    record Constant(double strokesPerMinute) implements PumpSpeed {

        /** Checks the range above. */
        public Constant {
            new CrankSpeed.Constant(strokesPerMinute);
        }

        @Override
        public CrankSpeed crankSpeed() {
            return new CrankSpeed.Constant(strokesPerMinute);
        }
    }

    /**
     * An induction motor in its working range, seen at the crank: see {@link CrankSpeed.SlipMotor}.
     *
     * @param strokesPerMinute speed at which the motor gives no torque (1/min), 0.05–60
     * @param ratedTorqueInLbf torque at the rated slip, less losses of the drive (in·lbf), &gt; 0
     * @param ratedSlip slip at the rated torque (fraction), 0.001–0.5
     * @param inertiaInLbfS2 moment of inertia of all that turns (in·lbf·s²), &gt; 0
     * @param counterbalanceMomentInLbf greatest moment of the weights (in·lbf), &ge; 0
     * @param structuralUnbalanceLbf structural unbalance (lbf)
     */
    record SlipMotor(
            double strokesPerMinute,
            double ratedTorqueInLbf,
            double ratedSlip,
            double inertiaInLbfS2,
            double counterbalanceMomentInLbf,
            double structuralUnbalanceLbf)
            implements PumpSpeed {

        /** Checks the ranges above. */
        public SlipMotor {
            new CrankSpeed.SlipMotor(
                    strokesPerMinute,
                    ratedTorqueInLbf,
                    ratedSlip,
                    inertiaInLbfS2,
                    counterbalanceMomentInLbf,
                    structuralUnbalanceLbf);
        }

        @Override
        public CrankSpeed crankSpeed() {
            return new CrankSpeed.SlipMotor(
                    strokesPerMinute,
                    ratedTorqueInLbf,
                    ratedSlip,
                    inertiaInLbfS2,
                    counterbalanceMomentInLbf,
                    structuralUnbalanceLbf);
        }
    }
}
