package io.welleng.lift.esp.electric;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.OptionalDouble;

/**
 * Where the electricity goes, from the meter at surface to the shaft of the pump. The power at surface is the power of the
 * pump's shaft and every loss, to rounding.
 *
 * @param motor the motor at work
 * @param pumpShaftKw power given to the shaft of the pump (kW)
 * @param protectorKw power the protector takes (kW)
 * @param motorLossKw heat of the motor (kW)
 * @param cableLossKw heat of the cable (kW)
 * @param transformerLossKw heat of the transformer, 0 without one (kW)
 * @param driveLossKw heat of the drive and its filters, 0 without one (kW)
 * @param surfaceKw power taken from the grid (kW)
 * @param surfaceKva apparent power taken from the grid (kVA)
 * @param surfaceVoltageV voltage needed at the upper end of the cable, between phases (V)
 * @param cableKva apparent power into the cable (kVA)
 */
public record SurfacePower(
        MotorPoint motor,
        double pumpShaftKw,
        double protectorKw,
        double motorLossKw,
        double cableLossKw,
        double transformerLossKw,
        double driveLossKw,
        double surfaceKw,
        double surfaceKva,
        double surfaceVoltageV,
        double cableKva) {

    /**
     * Voltage lost in the cable.
     *
     * @return voltage at surface less voltage at the motor (V)
     */
    public double cableDropV() {
        return surfaceVoltageV - motor.terminalVoltageV();
    }

    /**
     * Power of the pump's shaft over power at surface.
     *
     * @return efficiency of everything electric, protector included (fraction)
     */
    public double efficiency() {
        return pumpShaftKw / surfaceKw;
    }

    /**
     * Energy for each barrel, \( 24\,P/q \).
     *
     * @param rateBblPerDay rate, of liquid or of oil as the question is (bbl/d), at least 0
     * @return energy (kWh/bbl); empty where nothing is produced
     */
    public OptionalDouble energyKwhPerBbl(double rateBblPerDay) {
        Check.notNegative(rateBblPerDay, "rateBblPerDay", "bbl/d");
        return rateBblPerDay == 0.0 ? OptionalDouble.empty() : OptionalDouble.of(24.0 * surfaceKw / rateBblPerDay);
    }

    @Override
    public String toString() {
        return "SurfacePower[" + Figures.four(surfaceKw) + " kW, " + Figures.four(surfaceKva) + " kVA = pump "
                + Figures.four(pumpShaftKw) + " + protector " + Figures.four(protectorKw) + " + motor "
                + Figures.four(motorLossKw) + " + cable " + Figures.four(cableLossKw) + " + transformer "
                + Figures.four(transformerLossKw) + " + drive " + Figures.four(driveLossKw) + " kW; "
                + Figures.four(surfaceVoltageV) + " V at surface, " + Figures.four(motor.currentA()) + " A]";
    }
}
