package io.welleng.lift.esp.electric;

import io.welleng.core.check.Check;

/**
 * The speed that the affinity laws of a pump use. A pump's catalogue gives its 60 Hz curves for a nominal 3,500 rpm of the
 * shaft, which a two-pole motor with a slip of 2.8 % has; affinity goes by the ratio of the frequency that
 * {@link #pumpFrequencyHz} gives to 60 Hz.
 */
public enum SpeedBasis {
    /** The ratio of electric frequencies; the slip is taken to be that of the catalogue. The default, and common practice. */
    ELECTRICAL_FREQUENCY,
    /** The ratio of the motor's speed to 3,500 rpm: it falls as the motor slips under load. */
    SHAFT_SPEED;

    /** Speed of the shaft that 60 Hz curves of pumps are given for (rpm). */
    public static final double NOMINAL_SPEED_RPM = 3500.0;

    /** Frequency that goes with {@link #NOMINAL_SPEED_RPM} (Hz). */
    public static final double NOMINAL_FREQUENCY_HZ = 60.0;

    /**
     * Frequency to scale the 60 Hz curves of a pump with.
     *
     * @param point the motor at work
     * @return the electric frequency, or \( 60\,n/3500 \) with the speed \(n\) in rpm (Hz)
     */
    public double pumpFrequencyHz(MotorPoint point) {
        Check.present(point, "point");
        return this == ELECTRICAL_FREQUENCY
                ? point.frequencyHz()
                : NOMINAL_FREQUENCY_HZ * point.speedRpm() / NOMINAL_SPEED_RPM;
    }
}
