package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/** Friction of the rotor in the stator. */
public sealed interface PumpFriction {

    /**
     * Torque while it turns.
     *
     * @param rating the pump
     * @return torque (ft·lbf)
     */
    double runningFtLbf(PumpRating rating);

    /**
     * Torque to break it away from rest, without that of the pressure.
     *
     * @param rating the pump
     * @return torque (ft·lbf)
     */
    double breakawayFtLbf(PumpRating rating);

    /**
     * As measured on a bench, without differential pressure.
     *
     * @param runningTorqueFtLbf torque while it turns (ft·lbf), &ge; 0
     * @param breakawayTorqueFtLbf torque to break it away (ft·lbf), at least that while it turns
     */
    record Measured(double runningTorqueFtLbf, double breakawayTorqueFtLbf) implements PumpFriction {

        /** Checks the ranges above. */
        public Measured {
            Check.notNegative(runningTorqueFtLbf, "runningTorqueFtLbf", "ft.lbf");
            Check.inRange(breakawayTorqueFtLbf, runningTorqueFtLbf, Double.MAX_VALUE, "breakawayTorqueFtLbf", "ft.lbf");
        }

        @Override
        public double runningFtLbf(PumpRating rating) {
            return runningTorqueFtLbf;
        }

        @Override
        public double breakawayFtLbf(PumpRating rating) {
            return breakawayTorqueFtLbf;
        }
    }

    /**
     * In proportion to the hydraulic torque at the rated pressure.
     *
     * @param runningShare friction while it turns over hydraulic torque at rated pressure, 0–2
     * @param breakawayShare friction at rest over hydraulic torque at rated pressure, at least that while it turns, to 5
     */
    record ShareOfRated(double runningShare, double breakawayShare) implements PumpFriction {

        /** Checks the ranges above. */
        public ShareOfRated {
            Check.inRange(runningShare, 0.0, 2.0, "runningShare", "");
            Check.inRange(breakawayShare, runningShare, 5.0, "breakawayShare", "");
        }

        private static double ratedFtLbf(PumpRating rating) {
            return Moineau.torque(rating.displacement().volumeIn3(), rating.ratedPressurePsi()) / PcpUnits.IN_PER_FT;
        }

        @Override
        public double runningFtLbf(PumpRating rating) {
            return runningShare * ratedFtLbf(rating);
        }

        @Override
        public double breakawayFtLbf(PumpRating rating) {
            return breakawayShare * ratedFtLbf(rating);
        }
    }
}
