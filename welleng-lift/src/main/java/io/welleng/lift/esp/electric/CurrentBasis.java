package io.welleng.lift.esp.electric;

/**
 * Where the current of a motor comes from. Current, efficiency and power factor of a catalogue are three curves read off
 * three charts, yet the power balance \( \sqrt3\,V I \cos\varphi\,\eta = P \) leaves only two of them free. The efficiency is
 * always taken from its curve; this says which of the other two is. What is left over follows from the balance, so that
 * power, voltage, current and power factor of a {@link MotorPoint} agree to rounding.
 */
public enum CurrentBasis {
    /** Current from its curve, scaled to the name plate's at rated load; power factor from the balance. The default. */
    CURRENT_CURVE,
    /**
     * Power factor from its curve; current from the balance with rated power and voltage of the name plate.
     * Below a load of 0.4 the curves of the standard catalogue do not quite agree, and this current may rise, by up to
     * 28 %, as the load falls.
     */
    POWER_FACTOR_CURVE
}
