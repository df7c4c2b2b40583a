package io.welleng.allocation.meter.dp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;

/**
 * What a differential-pressure meter reads, and the fluid at its upstream tapping.
 *
 * @param differentialPressurePsi differential pressure (psi), &gt;= 0
 * @param pressurePsia static pressure (psia), &gt; 0
 * @param staticTap where the static pressure is taken
 * @param temperatureF temperature (°F), −300 to 1500
 * @param densityLbPerFt3 density at upstream conditions (lb/ft³), &gt; 0
 * @param viscosityCp dynamic viscosity (cP), &gt; 0
 * @param isentropicExponent isentropic exponent of a gas (dimensionless), above 1 to 3; null for a liquid, whose
 *     expansibility factor is 1
 */
public record DpFlowing(
        double differentialPressurePsi,
        double pressurePsia,
        StaticTap staticTap,
        double temperatureF,
        double densityLbPerFt3,
        double viscosityCp,
        @OptionalValue Double isentropicExponent) {

    private static final double GREATEST_EXPONENT = 3.0;

    /**
     * Checks the ranges above.
     *
     * @throws InvalidInputException also where the downstream pressure would not be positive
     */
    public DpFlowing {
        Check.notNegative(differentialPressurePsi, "differentialPressurePsi", "psi");
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.present(staticTap, "staticTap");
        Check.inRange(temperatureF, -300, 1500, "temperatureF", "°F");
        Check.positive(densityLbPerFt3, "densityLbPerFt3", "lb/ft³");
        Check.positive(viscosityCp, "viscosityCp", "cP");
        if (staticTap == StaticTap.UPSTREAM) {
            Check.below(differentialPressurePsi, pressurePsia, "differentialPressurePsi", "pressurePsia", "psi");
        }
        if (isentropicExponent != null && !(isentropicExponent > 1.0 && isentropicExponent <= GREATEST_EXPONENT)) {
            throw new InvalidInputException(
                    "isentropicExponent", "above 1 to 3", "", Double.toString(isentropicExponent));
        }
    }

    /**
     * Pressure at the upstream tapping.
     *
     * @return pressure (psia)
     */
    public double upstreamPressurePsia() {
        return staticTap == StaticTap.UPSTREAM ? pressurePsia : pressurePsia + differentialPressurePsi;
    }
}
