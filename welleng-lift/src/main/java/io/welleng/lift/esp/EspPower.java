package io.welleng.lift.esp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.electric.CoolingOutcome;
import io.welleng.lift.esp.electric.SurfacePower;
import java.util.OptionalDouble;

/**
 * Motor, cable and surface at work. What the grid gives is what arrives in the fluid and every loss: those of {@link
 * SurfacePower} and that of the pump.
 *
 * @param surface power from the pump's shaft up to the grid, motor, cable and voltage
 * @param pumpLossKw power lost in the pump (kW)
 * @param hydraulicKw power that arrives in the fluid (kW)
 * @param energyKwhPerBblLiquid energy for each barrel of liquid (kWh/STB)
 * @param energyKwhPerBblOil energy for each barrel of oil (kWh/STB); null where there is no oil
 * @param efficiency hydraulic power over power at surface (fraction)
 * @param cooling how warm the motor gets; null where its cooling is not given
 */
public record EspPower(
        SurfacePower surface,
        double pumpLossKw,
        double hydraulicKw,
        double energyKwhPerBblLiquid,
        @OptionalValue Double energyKwhPerBblOil,
        double efficiency,
        @OptionalValue CoolingOutcome cooling) {

    /**
     * Temperature of the motor's winding.
     *
     * @return temperature (°F); empty where the cooling is not given, or nothing flows past the motor
     */
    public OptionalDouble motorTemperatureF() {
        return cooling instanceof CoolingOutcome.Cooled cooled
                ? OptionalDouble.of(cooled.windingTemperatureF())
                : OptionalDouble.empty();
    }

    @Override
    public String toString() {
        return "EspPower[" + Figures.four(surface.surfaceKw()) + " kW, " + Figures.four(energyKwhPerBblLiquid)
                + " kWh/STB, motor load " + Figures.four(surface.motor().load()) + ", "
                + Figures.four(surface.motor().currentA()) + " A, efficiency " + Figures.four(efficiency) + "]";
    }
}
