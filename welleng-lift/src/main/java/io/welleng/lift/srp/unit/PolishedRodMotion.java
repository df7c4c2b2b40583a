package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;

/**
 * Motion of the polished rod over one revolution of the crank. The crank angle counts in the direction of rotation from the
 * bottom of the stroke: position is 0 at angle 0, and everything has the period \(2\pi\). Anything that keeps this can
 * drive a rod string.
 */
public interface PolishedRodMotion {

    /**
     * Length of the stroke.
     *
     * @return stroke of the polished rod (in)
     */
    double strokeIn();

    /**
     * Position above the bottom of the stroke.
     *
     * @param crankRad crank angle from the bottom of the stroke (rad)
     * @return position \(x(\theta)\), upwards (in)
     */
    double positionIn(double crankRad);

    /**
     * Torque factor, the change of position with the angle: the torque that a load of 1 lbf puts on the crank.
     *
     * @param crankRad crank angle from the bottom of the stroke (rad)
     * @return \(dx/d\theta\) (in/rad)
     */
    double torqueFactorIn(double crankRad);

    /**
     * Second derivative of position with the angle: at constant speed \(\omega\) the acceleration is \( \omega^2 \) times it.
     *
     * @param crankRad crank angle from the bottom of the stroke (rad)
     * @return \(d^2x/d\theta^2\) (in/rad²)
     */
    double accelerationFactorIn(double crankRad);

    /**
     * Crank angle at the top of the stroke, where the upstroke ends. Found from the torque factor by halving unless a
     * unit knows better.
     *
     * @return crank angle from the bottom of the stroke (rad), 0 to \(2\pi\)
     */
    default double topOfStrokeRad() {
        return TopOfStroke.of(this);
    }

    /**
     * Turns of the slow-speed shaft of the gearbox in one stroke: 1 where the shaft is the crank, more where it drives a
     * chain. The torque on that shaft is the torque about the crank over this.
     *
     * @return turns per stroke, &gt; 0
     */
    default double shaftTurnsPerStroke() {
        return 1.0;
    }

    /**
     * Simple harmonic motion, \( x = S(1-\cos\theta)/2 \): what a very long pitman gives.
     *
     * @param strokeIn stroke \(S\) (in), &gt; 0
     */
    record Harmonic(double strokeIn) implements PolishedRodMotion {

        /** Checks the range above. */
        public Harmonic {
            Check.positive(strokeIn, "strokeIn", "in");
        }

        @Override
        public double positionIn(double crankRad) {
            return 0.5 * strokeIn * (1.0 - Math.cos(crankRad));
        }

        @Override
        public double torqueFactorIn(double crankRad) {
            return 0.5 * strokeIn * Math.sin(crankRad);
        }

        @Override
        public double accelerationFactorIn(double crankRad) {
            return 0.5 * strokeIn * Math.cos(crankRad);
        }
    }
}
