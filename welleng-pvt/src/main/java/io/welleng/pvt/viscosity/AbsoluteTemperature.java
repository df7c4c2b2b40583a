package io.welleng.pvt.viscosity;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.StandardConditions;

/** Temperatures from absolute zero. */
final class AbsoluteTemperature {

    private static final double RANKINE_PER_KELVIN = 1.8;

    private AbsoluteTemperature() {}

    static double rankine(double temperatureF) {
        double tR = Check.finite(temperatureF, "temperatureF", "°F") + StandardConditions.RANKINE_OFFSET;
        if (!(tR > 0.0)) {
            throw new InvalidInputException(
                    "temperatureF", "above absolute zero, -459.67", "°F", Double.toString(temperatureF));
        }
        return tR;
    }

    static double kelvin(double temperatureF) {
        return rankine(temperatureF) / RANKINE_PER_KELVIN;
    }

    static double fahrenheit(double kelvin) {
        return kelvin * RANKINE_PER_KELVIN - StandardConditions.RANKINE_OFFSET;
    }
}
