package io.welleng.core.units;

import io.welleng.core.check.InvalidInputException;

/** Units of temperature. The scales have different zeros: convert differences with {@link #differenceTo}. */
public enum TemperatureUnit implements Unit<TemperatureUnit> {
    /** Degree Fahrenheit; °R less 459.67. */
    F("°F", 5.0 / 9.0, StandardConditions.RANKINE_OFFSET, "F", "degF", "Fahrenheit"),
    /** Degree Celsius; K less 273.15. */
    C("°C", 1.0, 273.15, "C", "degC", "Celsius"),
    /** Kelvin, the SI unit. */
    K("K", 1.0, 0.0, "degK", "Kelvin"),
    /** Degree Rankine, 5/9 K. */
    R("°R", 5.0 / 9.0, 0.0, "R", "degR", "Rankine");

    private final UnitDefinition definition;

    /** Temperature of this scale's zero above absolute zero, in this unit. */
    private final double zero;

    TemperatureUnit(String symbol, double kelvins, double zero, String... spellings) {
        this.definition = UnitDefinition.of(symbol, kelvins, spellings);
        this.zero = zero;
    }

    @Override
    public UnitDefinition definition() {
        return definition;
    }

    /**
     * Converts a temperature.
     *
     * @param target unit wanted
     * @param value temperature in this unit
     * @return the temperature in {@code target}
     */
    @Override
    public double to(TemperatureUnit target, double value) {
        double ratio = definition.siSize() / target.definition.siSize();
        return value * ratio + (zero * ratio - target.zero);
    }

    /**
     * Converts a difference of temperatures, where the zeros of the scales do not matter.
     *
     * @param target unit wanted
     * @param difference difference in this unit
     * @return the difference in {@code target}
     */
    public double differenceTo(TemperatureUnit target, double difference) {
        return difference * (definition.siSize() / target.definition.siSize());
    }

    /**
     * Finds a unit by name: its symbol or a common spelling, case as written or all in one case.
     *
     * @param text for example {@code °F}, {@code degC} or {@code K}
     * @return the unit
     * @throws InvalidInputException if there is no such unit; the message lists those there are
     */
    public static TemperatureUnit parse(String text) {
        return UnitParser.parse(values(), text, "temperatureUnit");
    }
}
