package io.welleng.core.units;

/**
 * A unit of one dimension. Conversions are plain arithmetic without checks: NaN stays NaN, and signs are kept.
 *
 * @param <U> the enum of the dimension's units
 */
public interface Unit<U extends Unit<U>> {

    /**
     * Symbol, size and spellings.
     *
     * @return the unit's definition
     */
    UnitDefinition definition();

    /**
     * The symbol as it is printed and parsed.
     *
     * @return for example {@code psi}
     */
    default String symbol() {
        return definition().symbol();
    }

    /**
     * Converts a value in this unit.
     *
     * @param target unit wanted
     * @param value value in this unit
     * @return the value in {@code target}
     */
    default double to(U target, double value) {
        return value * (definition().siSize() / target.definition().siSize());
    }

    /**
     * A value with its unit, for people.
     *
     * @param value value in this unit
     * @return four significant figures and the symbol, for example {@code 2500 psi}
     */
    default String format(double value) {
        return Figures.four(value) + " " + symbol();
    }
}
