package io.welleng.nodal.match;

import java.util.Set;

/**
 * A relation between a rate and the inputs of a meter, by {@link MeterInput#ordinal}. Immutable and thread-safe.
 */
interface MeterLaw {

    MeterKind kind();

    /** The inputs on which it depends. */
    Set<MeterInput> inputs();

    /** Pressure or rate that vanishes at the rate looked for; NaN where it is not defined. */
    double excess(double rate, double[] inputs);

    /** Every rate at which it does. */
    Rates rates(double[] inputs);

    /**
     * Rates found.
     *
     * @param rates the rates by increasing rate (STB/d); where there are none, {@code reason} and the nearest miss tell why
     * @param reason why there are none
     * @param nearestRate rate of the nearest miss (STB/d), NaN where there is no such thing
     * @param nearestExcess excess there
     */
    record Rates(double[] rates, String reason, double nearestRate, double nearestExcess) {

        static Rates of(double... rates) {
            return new Rates(rates, "", Double.NaN, Double.NaN);
        }

        static Rates none(String reason) {
            return new Rates(new double[0], reason, Double.NaN, Double.NaN);
        }
    }
}
