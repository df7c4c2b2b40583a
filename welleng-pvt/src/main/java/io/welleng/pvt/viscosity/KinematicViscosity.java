package io.welleng.pvt.viscosity;

import io.welleng.core.check.Check;
import java.util.Locale;

/**
 * A measured kinematic viscosity, as glass capillaries give it.
 *
 * @param temperatureF temperature (°F), above absolute zero
 * @param viscosityCst kinematic viscosity (cSt = mm²/s), &gt; 0
 */
public record KinematicViscosity(double temperatureF, double viscosityCst) {

    /** Checks that the point can exist. */
    public KinematicViscosity {
        AbsoluteTemperature.rankine(temperatureF);
        Check.positive(viscosityCst, "viscosityCst", "cSt");
    }

    /**
     * The same viscosity as a dynamic one, \( \mu = \nu\,\rho \).
     *
     * @param densityGPerCm3 density of the liquid at this temperature (g/cm³), &gt; 0
     * @return dynamic viscosity
     */
    public DynamicViscosity toDynamic(double densityGPerCm3) {
        return new DynamicViscosity(
                temperatureF, viscosityCst * Check.positive(densityGPerCm3, "densityGPerCm3", "g/cm³"));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4g cSt at %.4g °F", viscosityCst, temperatureF);
    }
}
