package io.welleng.lift.esp.sizing;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.electric.ElectricSystem;
import io.welleng.lift.esp.electric.SurfacePower;

/**
 * The electrics of a design.
 *
 * @param system motor, protector, cable, transformer and drive
 * @param motorLoadAtDesign load of the motor at the design frequency (fraction of rated power)
 * @param cableDropVPer1000Ft drop by resistance at the design frequency (V per 1,000 ft)
 * @param transformerKva apparent power that a transformer must have at the design frequency (kVA)
 * @param driveKva apparent power that a drive must give at the design frequency (kVA)
 * @param power power at the frequency of the design, {@link EspDesign#frequencyHz()}
 * @param energyKwhPerBblOil energy at surface for each barrel of oil (kWh/STB); null where there is no oil
 */
public record ElectricDesign(
        ElectricSystem system,
        double motorLoadAtDesign,
        double cableDropVPer1000Ft,
        double transformerKva,
        double driveKva,
        SurfacePower power,
        @OptionalValue Double energyKwhPerBblOil) {

    /** Checks that the parts are there. */
    public ElectricDesign {
        Check.present(system, "system");
        Check.present(power, "power");
    }

    @Override
    public String toString() {
        return "ElectricDesign[" + system.motor().name() + " at load " + Figures.four(motorLoadAtDesign) + ", cable "
                + system.cable().size() + ", " + Figures.four(power.surfaceKw()) + " kW, "
                + Figures.four(power.surfaceKva()) + " kVA, " + Figures.four(power.surfaceVoltageV()) + " V]";
    }
}
