package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;

/**
 * Belt and gearbox between motor and slow-speed shaft.
 *
 * @param motorSheaveIn pitch diameter of the sheave on the motor (in), &gt; 0
 * @param gearboxSheaveIn pitch diameter of the sheave on the gearbox (in), &gt; 0
 * @param gearRatio turns of the gearbox's input for one of the slow-speed shaft, at least 1
 */
public record Drive(double motorSheaveIn, double gearboxSheaveIn, double gearRatio) {

    /** Checks the ranges above. */
    public Drive {
        Check.positive(motorSheaveIn, "motorSheaveIn", "in");
        Check.positive(gearboxSheaveIn, "gearboxSheaveIn", "in");
        Check.inRange(gearRatio, 1.0, 1e4, "gearRatio", "");
    }

    /**
     * Turns of the motor for one of the slow-speed shaft.
     *
     * @return ratio
     */
    public double overallRatio() {
        return gearRatio * gearboxSheaveIn / motorSheaveIn;
    }

    /**
     * Pumping speed at a motor speed, without belt slip.
     *
     * @param motorRpm speed of the motor (rev/min), &gt; 0
     * @param motion motion of the unit
     * @return strokes/min
     */
    public double strokesPerMinute(double motorRpm, PolishedRodMotion motion) {
        Check.positive(motorRpm, "motorRpm", "rev/min");
        return motorRpm / (overallRatio() * Check.present(motion, "motion").shaftTurnsPerStroke());
    }

    /**
     * Speed of the motor at a pumping speed, without belt slip.
     *
     * @param strokesPerMinute pumping speed (strokes/min), &gt; 0
     * @param motion motion of the unit
     * @return rev/min
     */
    public double motorRpm(double strokesPerMinute, PolishedRodMotion motion) {
        Check.positive(strokesPerMinute, "strokesPerMinute", "strokes/min");
        return strokesPerMinute
                * overallRatio()
                * Check.present(motion, "motion").shaftTurnsPerStroke();
    }

    /**
     * The same drive with the sheave on the motor that gives a pumping speed.
     *
     * @param strokesPerMinute pumping speed wanted (strokes/min), &gt; 0
     * @param motorRpm speed of the motor (rev/min), &gt; 0
     * @param motion motion of the unit
     * @return drive with the sheave of exactly that size; take the nearest that is made
     */
    public Drive withMotorSheaveFor(double strokesPerMinute, double motorRpm, PolishedRodMotion motion) {
        Check.positive(strokesPerMinute, "strokesPerMinute", "strokes/min");
        return new Drive(
                motorSheaveIn * strokesPerMinute / strokesPerMinute(motorRpm, motion), gearboxSheaveIn, gearRatio);
    }
}
