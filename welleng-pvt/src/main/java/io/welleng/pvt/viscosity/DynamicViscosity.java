package io.welleng.pvt.viscosity;

import io.welleng.core.check.Check;
import java.util.Locale;

/**
 * A measured dynamic viscosity, as rotating viscometers give it.
 *
 * @param temperatureF temperature (°F), above absolute zero
 * @param viscosityCp dynamic viscosity (cP = mPa·s), &gt; 0
 */
public record DynamicViscosity(double temperatureF, double viscosityCp) {

    /** Checks that the point can exist. */
    public DynamicViscosity {
        AbsoluteTemperature.rankine(temperatureF);
        Check.positive(viscosityCp, "viscosityCp", "cP");
    }

    /**
     * The same viscosity as a kinematic one, \( \nu = \mu/\rho \).
     *
     * @param densityGPerCm3 density of the liquid at this temperature (g/cm³), &gt; 0
     * @return kinematic viscosity
     */
    public KinematicViscosity toKinematic(double densityGPerCm3) {
        return new KinematicViscosity(
                temperatureF, viscosityCp / Check.positive(densityGPerCm3, "densityGPerCm3", "g/cm³"));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4g cP at %.4g °F", viscosityCp, temperatureF);
    }
}
