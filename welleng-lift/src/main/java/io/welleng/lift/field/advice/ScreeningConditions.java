package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * What a lift method would meet in a well. What is null is not judged.
 *
 * @param rateStbPerDay liquid rate wanted (STB/d), &gt; 0
 * @param depthTvdFt true vertical depth of the lift (ft), &gt; 0
 * @param liquidViscosityCp viscosity of the liquid at the lift (cP), &gt; 0
 * @param freeGasFraction free gas in the volume that comes to the intake, before separation (fraction)
 * @param glrScfPerStb gas over liquid produced (scf/STB), &ge; 0
 * @param sandPpm sand in the liquid (parts per million), 0–1,000,000
 * @param inclinationDeg inclination at the lift (degrees from vertical), 0–180
 * @param doglegDegPer100Ft greatest dogleg above the lift (degrees per 100 ft), &ge; 0
 * @param temperatureF temperature at the lift (°F), −50 to 1,000
 * @param oilGravityApi gravity of the oil (°API), 0–100
 * @param waterCut water in the liquid (fraction)
 * @param electricPower whether there is electric power at the well
 * @param liftGas whether there is lift gas under pressure at the well
 */
public record ScreeningConditions(
        @OptionalValue Double rateStbPerDay,
        @OptionalValue Double depthTvdFt,
        @OptionalValue Double liquidViscosityCp,
        @OptionalValue Double freeGasFraction,
        @OptionalValue Double glrScfPerStb,
        @OptionalValue Double sandPpm,
        @OptionalValue Double inclinationDeg,
        @OptionalValue Double doglegDegPer100Ft,
        @OptionalValue Double temperatureF,
        @OptionalValue Double oilGravityApi,
        @OptionalValue Double waterCut,
        @OptionalValue Boolean electricPower,
        @OptionalValue Boolean liftGas) {

    /** Nothing is known. */
    public static final ScreeningConditions UNKNOWN =
            new ScreeningConditions(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Checks the ranges above. */
    public ScreeningConditions {
        positive(rateStbPerDay, "rateStbPerDay", "STB/d");
        positive(depthTvdFt, "depthTvdFt", "ft");
        positive(liquidViscosityCp, "liquidViscosityCp", "cP");
        range(freeGasFraction, 0, 1, "freeGasFraction", "(fraction)");
        range(glrScfPerStb, 0, 1e9, "glrScfPerStb", "scf/STB");
        range(sandPpm, 0, 1e6, "sandPpm", "ppm");
        range(inclinationDeg, 0, 180, "inclinationDeg", "deg");
        range(doglegDegPer100Ft, 0, 1e4, "doglegDegPer100Ft", "deg/100 ft");
        range(temperatureF, -50, 1000, "temperatureF", "°F");
        range(oilGravityApi, 0, 100, "oilGravityApi", "°API");
        range(waterCut, 0, 1, "waterCut", "(fraction)");
    }

    private static void positive(Double value, String name, String unit) {
        if (value != null) {
            Check.positive(value, name, unit);
        }
    }

    private static void range(Double value, double lower, double upper, String name, String unit) {
        if (value != null) {
            Check.inRange(value, lower, upper, name, unit);
        }
    }

    /**
     * These conditions, and where they say nothing those of another.
     *
     * @param other the other
     * @return both together
     */
    public ScreeningConditions or(ScreeningConditions other) {
        return new ScreeningConditions(
                first(rateStbPerDay, other.rateStbPerDay),
                first(depthTvdFt, other.depthTvdFt),
                first(liquidViscosityCp, other.liquidViscosityCp),
                first(freeGasFraction, other.freeGasFraction),
                first(glrScfPerStb, other.glrScfPerStb),
                first(sandPpm, other.sandPpm),
                first(inclinationDeg, other.inclinationDeg),
                first(doglegDegPer100Ft, other.doglegDegPer100Ft),
                first(temperatureF, other.temperatureF),
                first(oilGravityApi, other.oilGravityApi),
                first(waterCut, other.waterCut),
                first(electricPower, other.electricPower),
                first(liftGas, other.liftGas));
    }

    private static <T> T first(T one, T other) {
        return one == null ? other : one;
    }

    Double glrPer1000Ft() {
        return glrScfPerStb == null || depthTvdFt == null ? null : (Double) (1000.0 * glrScfPerStb / depthTvdFt);
    }

    static Double number(Boolean is) {
        return is == null ? null : (Double) (is ? 1.0 : 0.0);
    }
}
