package io.welleng.core.units;

/**
 * A unit of standard gas volume, or of such a volume per day. Two conversions are possible, and they differ:
 *
 * <ul>
 *   <li>{@link #to} changes the unit of volume only, at whatever reference state: 1 Sm³ is 35.3147 cubic feet;
 *   <li>{@link #toSameGas} also moves from the one unit's reference state to the other's: the gas of 1 Sm³, stated at
 *       15 °C and 101.325 kPa, is 35.3826 scf, stated at 60 °F and 14.696 psia, 0.19 % more.
 * </ul>
 *
 * @param <U> the enum of the dimension's units
 */
public interface GasUnit<U extends GasUnit<U>> extends Unit<U> {

    /**
     * The state at which this unit is customarily stated.
     *
     * @return temperature and pressure
     */
    GasReferenceState referenceState();

    /**
     * Converts a value so that the amount of gas stays the same, each unit at its own reference state.
     *
     * @param target unit wanted
     * @param value value in this unit, at its {@link #referenceState}
     * @return the value in {@code target}, at the reference state of {@code target}
     */
    default double toSameGas(U target, double value) {
        return to(target, referenceState().volumeAt(target.referenceState(), value));
    }
}
