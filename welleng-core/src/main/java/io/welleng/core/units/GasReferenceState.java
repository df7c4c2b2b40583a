package io.welleng.core.units;

/**
 * Temperature and pressure at which a standard volume of gas is stated. The same gas fills different volumes at
 * different reference states: a cubic metre of gas at 15 °C and 101.325 kPa takes up 1.00192 m³ at 60 °F and
 * 14.696 psia. A change of unit alone does not know that.
 */
public enum GasReferenceState {
    /** 60 °F and 14.696 psia: the standard cubic foot of {@link StandardConditions}. */
    F60_PSIA14_696(
            TemperatureUnit.F.to(TemperatureUnit.K, StandardConditions.TEMPERATURE_F),
            PressureUnit.PSI.to(PressureUnit.PA, StandardConditions.PRESSURE_PSIA)),

    /** 15 °C and 101.325 kPa: the standard cubic metre of ISO 13443. */
    C15_KPA101_325(TemperatureUnit.C.to(TemperatureUnit.K, 15.0), Definitions.ATMOSPHERE),

    /** 0 °C and 101.325 kPa: the normal cubic metre. */
    C0_KPA101_325(TemperatureUnit.C.to(TemperatureUnit.K, 0.0), Definitions.ATMOSPHERE);

    private final double kelvin;
    private final double pascals;

    GasReferenceState(double kelvin, double pascals) {
        this.kelvin = kelvin;
        this.pascals = pascals;
    }

    /**
     * Volume, or volume per day, of the same amount of gas at another reference state, in the same unit. As an ideal
     * gas: the compressibility factor of methane differs by 0.0004 between 0 °C and 15 °C, and far less up to 60 °F.
     *
     * @param target reference state wanted
     * @param volume volume at this reference state, in any unit
     * @return volume at {@code target}, in the same unit
     */
    public double volumeAt(GasReferenceState target, double volume) {
        return volume * (pascals / target.pascals) * (target.kelvin / kelvin);
    }

    /**
     * Reference temperature.
     *
     * @param unit unit wanted
     * @return the temperature in {@code unit}
     */
    public double temperature(TemperatureUnit unit) {
        return TemperatureUnit.K.to(unit, kelvin);
    }

    /**
     * Reference pressure, absolute.
     *
     * @param unit unit wanted
     * @return the pressure in {@code unit}
     */
    public double pressure(PressureUnit unit) {
        return PressureUnit.PA.to(unit, pascals);
    }
}
