package io.welleng.lift.field.advice;

import java.util.function.Function;

/** What lift methods are screened against. */
public enum ScreeningCriterion {
    /** Liquid rate (STB/d), against what the method lifts from this depth. */
    RATE("liquid rate", "STB/d", ScreeningConditions::rateStbPerDay),
    /** True vertical depth of the lift (ft). */
    DEPTH("depth", "ft", ScreeningConditions::depthTvdFt),
    /** Viscosity of the liquid at the lift (cP). */
    VISCOSITY("viscosity", "cP", ScreeningConditions::liquidViscosityCp),
    /** Free gas in what comes to the intake, before separation (fraction of volume). */
    FREE_GAS("free gas at the intake", "(fraction)", ScreeningConditions::freeGasFraction),
    /** Gas over liquid produced, for each thousand feet of depth (scf/STB/1000 ft). */
    GAS_LIQUID_RATIO("gas-liquid ratio", "scf/STB/1000 ft", ScreeningConditions::glrPer1000Ft),
    /** Sand in the liquid (parts per million). */
    SAND("sand", "ppm", ScreeningConditions::sandPpm),
    /** Inclination at the lift (degrees from vertical). */
    DEVIATION("inclination", "deg", ScreeningConditions::inclinationDeg),
    /** Greatest dogleg above the lift (degrees per 100 ft). */
    DOGLEG("dogleg", "deg/100 ft", ScreeningConditions::doglegDegPer100Ft),
    /** Temperature at the lift (°F). */
    TEMPERATURE("temperature", "°F", ScreeningConditions::temperatureF),
    /** Gravity of the oil (°API). */
    OIL_GRAVITY("oil gravity", "°API", ScreeningConditions::oilGravityApi),
    /** Electric power at the well: 1 where there is, 0 where there is none. */
    ELECTRIC_POWER("electric power", "(1 if there is)", one -> ScreeningConditions.number(one.electricPower())),
    /** Lift gas under pressure at the well: 1 where there is, 0 where there is none. */
    LIFT_GAS("lift gas", "(1 if there is)", one -> ScreeningConditions.number(one.liftGas()));

    private final String phrase;
    private final String unit;
    private final Function<ScreeningConditions, Double> value;

    ScreeningCriterion(String phrase, String unit, Function<ScreeningConditions, Double> value) {
        this.phrase = phrase;
        this.unit = unit;
        this.value = value;
    }

    /**
     * The criterion in words.
     *
     * @return its name in lower case
     */
    public String phrase() {
        return phrase;
    }

    /**
     * Unit of its values.
     *
     * @return symbol
     */
    public String unit() {
        return unit;
    }

    /** Its value; null where not known. */
    Double of(ScreeningConditions conditions) {
        return value.apply(conditions);
    }
}
