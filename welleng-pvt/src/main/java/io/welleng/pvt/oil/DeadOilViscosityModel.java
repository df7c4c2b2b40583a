package io.welleng.pvt.oil;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Viscosity of gas-free oil against temperature: a correlation of {@link DeadOilViscosity}, a curve through measured
 * points ({@link io.welleng.pvt.viscosity.ViscosityTemperature}), or your own. It falls with temperature.
 */
@FunctionalInterface
public interface DeadOilViscosityModel {

    /**
     * Viscosity of gas-free oil.
     *
     * @param oilGravityApi stock-tank oil gravity (°API)
     * @param temperatureF temperature (°F), &gt; 0
     * @return viscosity (cP)
     */
    double viscosityCp(double oilGravityApi, double temperatureF);

    /**
     * Ranges of the data the model was fitted to.
     *
     * @return one entry per bounded quantity; none unless the model says so
     */
    default List<FittedRange> fittedRanges() {
        return List.of();
    }
}
