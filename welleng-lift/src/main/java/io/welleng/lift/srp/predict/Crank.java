package io.welleng.lift.srp.predict;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.unit.PolishedRodMotion;

/** Turns the crank step by step. */
interface Crank {

    /** Goes on by a step, with this load on the polished rod (lbf). */
    void step(double loadLbf);

    /** Position of the polished rod (in) now. */
    double positionIn();

    /** Turns since the start (revolutions). */
    double turns();

    /** Angular speed (rad/s). */
    double speedRadPerS();

    /** A crank of constant speed, with {@code steps} steps in a turn. */
    final class Steady implements Crank {

        private final double[] positions;
        private final double speed;
        private int at;
        private int full;

        Steady(PolishedRodMotion motion, int steps, double periodS) {
            positions = new double[steps];
            for (int i = 0; i < steps; i++) {
                positions[i] = Check.finite(motion.positionIn(2.0 * Math.PI * i / steps), "motion.positionIn", "in");
            }
            speed = 2.0 * Math.PI / periodS;
        }

        @Override
        public void step(double loadLbf) {
            at++;
            if (at == positions.length) {
                at = 0;
                full++;
            }
        }

        @Override
        public double positionIn() {
            return positions[at];
        }

        @Override
        public double turns() {
            return full + (double) at / positions.length;
        }

        @Override
        public double speedRadPerS() {
            return speed;
        }
    }

    /** A crank whose speed changes with the torque. */
    final class Driven implements Crank {

        private final PolishedRodMotion motion;
        private final CrankSpeed law;
        private final double dt;
        private final double nudge;
        private double angle;
        private double omega;
        private int full;

        Driven(PolishedRodMotion motion, CrankSpeed law, double dt) {
            this.motion = motion;
            this.law = law;
            this.dt = dt;
            omega = law.strokesPerMinute() * Math.PI / 30.0;
            nudge = 1e-6 * omega;
        }

        @Override
        public void step(double loadLbf) {
            double factor = motion.torqueFactorIn(angle);
            double alpha = acceleration(omega, loadLbf, factor);
            // Linearly implicit, as a stiff motor follows the torque within less than a step.
            double slope = (acceleration(omega + nudge, loadLbf, factor) - alpha) / nudge;
            omega += dt * alpha / (1.0 - dt * Math.min(0.0, slope));
            angle += dt * omega;
            if (angle >= 2.0 * Math.PI) {
                angle -= 2.0 * Math.PI;
                full++;
            }
        }

        private double acceleration(double speed, double loadLbf, double factor) {
            return Check.finite(
                    law.accelerationRadPerS2(angle, speed, loadLbf, factor), "speed.accelerationRadPerS2", "rad/s²");
        }

        @Override
        public double positionIn() {
            return Check.finite(motion.positionIn(angle), "motion.positionIn", "in");
        }

        @Override
        public double turns() {
            return full + angle / (2.0 * Math.PI);
        }

        @Override
        public double speedRadPerS() {
            return omega;
        }
    }
}
