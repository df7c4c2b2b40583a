package io.welleng.allocation.tank;

import io.welleng.core.check.Check;

/**
 * Shell of an upright cylindrical tank, whose area grows with its temperature:
 * \[ CTSh = 1 + 2\alpha\Delta T + \alpha^2\Delta T^2, \quad \Delta T = T_{Sh} - T_{ref}, \quad
 * T_{Sh} = \frac{7\,T_L + T_a}{8} \] with the liquid at \(T_L\) and the air at \(T_a\); an insulated shell is at the
 * temperature of the liquid. The standard rounds \(T_{Sh}\) to the whole degree and CTSh to five decimals.
 *
 * @param steel what it is made of
 * @param referenceTemperatureF shell temperature of the capacity table (°F), −60 to 300; 60 °F is usual
 * @param insulated whether the shell is insulated
 * @see "API MPMS 12.1.1 (1996), Calculation of Static Petroleum Quantities: Upright Cylindrical Tanks"
 */
public record TankShell(ShellSteel steel, double referenceTemperatureF, boolean insulated) {

    private static final double LIQUID_WEIGHT = 7.0;
    private static final double CTSH_STEPS = 1e5;

    /** Checks the range. */
    public TankShell {
        Check.present(steel, "steel");
        Check.inRange(referenceTemperatureF, -60, 300, "referenceTemperatureF", "°F");
    }

    /**
     * Temperature of the shell.
     *
     * @param liquidF temperature of the liquid (°F)
     * @param ambientF temperature of the air (°F)
     * @return temperature (°F)
     */
    public double temperatureF(double liquidF, double ambientF) {
        Check.finite(liquidF, "liquidF", "°F");
        Check.finite(ambientF, "ambientF", "°F");
        return insulated ? liquidF : (LIQUID_WEIGHT * liquidF + ambientF) / (LIQUID_WEIGHT + 1.0);
    }

    /**
     * Correction for the temperature of the shell.
     *
     * @param liquidF temperature of the liquid (°F)
     * @param ambientF temperature of the air (°F)
     * @param rounded whether to round as the standard does
     * @return CTSh (dimensionless)
     */
    public double ctsh(double liquidF, double ambientF, boolean rounded) {
        double shellF = temperatureF(liquidF, ambientF);
        double dt = (rounded ? Math.rint(shellF) : shellF) - referenceTemperatureF;
        double x = steel.expansionPerF() * dt;
        double ctsh = 1.0 + 2.0 * x + x * x;
        return rounded ? Math.rint(ctsh * CTSH_STEPS) / CTSH_STEPS : ctsh;
    }
}
