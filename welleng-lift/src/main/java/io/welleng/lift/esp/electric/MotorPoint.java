package io.welleng.lift.esp.electric;

import io.welleng.core.units.Figures;

/**
 * A motor at work. Power, voltage, current and power factor agree: \( P_{in} = \sqrt3\,V I\cos\varphi = P/\eta \).
 *
 * @param frequencyHz electric frequency (Hz)
 * @param shaftPowerHp power given to the shaft (hp)
 * @param ratedPowerHp rated power at this frequency (hp)
 * @param load shaft power over rated power at this frequency (fraction)
 * @param terminalVoltageV voltage between phases at the terminals of the motor (V)
 * @param currentA current in each phase (A)
 * @param currentFraction current over the rated current of the name plate (fraction)
 * @param efficiency shaft power over electric power (fraction), 0 where the shaft takes no power
 * @param powerFactor \(\cos\varphi\) by the power balance (fraction)
 * @param speedRpm speed of the shaft (rpm)
 * @param slip \(1 - n/n_s\), the part of the synchronous speed that is lost (fraction)
 * @param inputKw electric power taken (kW)
 * @param lossKw heat made in the motor (kW)
 * @param overloaded whether load or current is above rated
 * @param extrapolated whether the load is outside the range of the model's curves
 */
public record MotorPoint(
        double frequencyHz,
        double shaftPowerHp,
        double ratedPowerHp,
        double load,
        double terminalVoltageV,
        double currentA,
        double currentFraction,
        double efficiency,
        double powerFactor,
        double speedRpm,
        double slip,
        double inputKw,
        double lossKw,
        boolean overloaded,
        boolean extrapolated) {

    /**
     * Apparent power, \( \sqrt3\,V I \).
     *
     * @return apparent power (kVA)
     */
    public double apparentPowerKva() {
        return ElectricUnits.SQRT3 * terminalVoltageV * currentA / 1000.0;
    }

    @Override
    public String toString() {
        return "MotorPoint[" + Figures.four(shaftPowerHp) + " hp at " + Figures.four(frequencyHz) + " Hz, load "
                + Figures.four(load) + (overloaded ? " OVERLOADED" : "") + ", " + Figures.four(currentA) + " A at "
                + Figures.four(terminalVoltageV) + " V, efficiency " + Figures.four(efficiency) + ", cos phi "
                + Figures.four(powerFactor) + ", " + Figures.four(speedRpm) + " rpm, " + Figures.four(inputKw)
                + " kW in]";
    }
}
