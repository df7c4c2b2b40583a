package io.welleng.nodal.gascolumn;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A straight length of pipe filled with gas: a well, a casing annulus given by its equivalent diameter, or a part of it.
 * The temperature is linear along it.
 *
 * @param gas the gas
 * @param lengthFt length along the pipe (ft), &gt; 0
 * @param verticalFt how much lower its bottom lies than its top (ft), 0 to the length
 * @param insideDiameterIn inside diameter (in), 0.1–60
 * @param topTemperatureF temperature at the top (°F), 20–700
 * @param bottomTemperatureF temperature at the bottom (°F), 20–700
 * @param friction where the friction factor comes from
 */
public record GasColumn(
        DryGas gas,
        double lengthFt,
        double verticalFt,
        double insideDiameterIn,
        double topTemperatureF,
        double bottomTemperatureF,
        GasFriction friction) {

    /** Checks the ranges above. */
    public GasColumn {
        Check.present(gas, "gas");
        Check.positive(lengthFt, "lengthFt", "ft");
        Check.inRange(lengthFt, 0, 100_000, "lengthFt", "ft");
        Check.inRange(verticalFt, 0, lengthFt, "verticalFt", "ft");
        Check.inRange(insideDiameterIn, 0.1, 60, "insideDiameterIn", "in");
        Check.inRange(topTemperatureF, 20, 700, "topTemperatureF", "°F");
        Check.inRange(bottomTemperatureF, 20, 700, "bottomTemperatureF", "°F");
        Check.present(friction, "friction");
        if (friction instanceof GasFriction.Wall wall) {
            Check.inRange(wall.roughnessIn(), 0, 0.1 * insideDiameterIn, "friction.roughnessIn", "in");
        }
    }

    @Override
    public String toString() {
        return "GasColumn[" + Figures.four(lengthFt) + " ft long, " + Figures.four(verticalFt) + " ft deep, "
                + Figures.four(insideDiameterIn) + " in, gravity " + Figures.four(gas.gasGravity()) + "]";
    }
}
