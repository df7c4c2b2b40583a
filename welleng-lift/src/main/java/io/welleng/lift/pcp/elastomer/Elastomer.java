package io.welleng.lift.pcp.elastomer;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * An elastomer that ages by heat after Arrhenius, \( k = A\,e^{-E_a/RT} \): its life at a temperature is
 * \[ L(T) = L_r \exp\left[\frac{E_a}{R}\left(\frac1T - \frac1{T_r}\right)\right] \] with temperatures in K and
 * \( R = 8.31446261815324 \) J/(mol K). The factor \(A\) is in the reference life.
 *
 * @param name short name, for example {@code NBR}
 * @param family what it is
 * @param referenceLifeYears life \(L_r\) at the reference temperature (years of 365.25 d), &gt; 0
 * @param referenceTemperatureF reference temperature \(T_r\) (°F), -100–1,000
 * @param activationEnergyKjPerMol activation energy \(E_a\) (kJ/mol), &gt; 0, at most 500
 * @param leastServiceTemperatureF least temperature of service (°F), below the greatest
 * @param greatestServiceTemperatureF greatest temperature of service (°F), at most 1,000
 * @param origin where these figures come from
 * @see "ISO 11346 (2014). Rubber, vulcanized or thermoplastic: estimation of life-time and maximum temperature of use"
 */
public record Elastomer(
        String name,
        String family,
        double referenceLifeYears,
        double referenceTemperatureF,
        double activationEnergyKjPerMol,
        double leastServiceTemperatureF,
        double greatestServiceTemperatureF,
        ElastomerOrigin origin) {

    /** Least temperature of any question (°F). */
    static final double LEAST_F = -100.0;

    /** Greatest temperature of any question (°F). */
    static final double GREATEST_F = 1_000.0;

    private static final double GREATEST_KJ_PER_MOL = 500.0;

    /** Checks the ranges above. */
    public Elastomer {
        Check.text(name, "name");
        Check.text(family, "family");
        Check.positive(referenceLifeYears, "referenceLifeYears", "years");
        checkTemperature(referenceTemperatureF, "referenceTemperatureF");
        Check.positive(activationEnergyKjPerMol, "activationEnergyKjPerMol", "kJ/mol");
        Check.inRange(activationEnergyKjPerMol, 0.0, GREATEST_KJ_PER_MOL, "activationEnergyKjPerMol", "kJ/mol");
        checkTemperature(leastServiceTemperatureF, "leastServiceTemperatureF");
        checkTemperature(greatestServiceTemperatureF, "greatestServiceTemperatureF");
        Check.below(
                leastServiceTemperatureF,
                greatestServiceTemperatureF,
                "leastServiceTemperatureF",
                "greatestServiceTemperatureF",
                "F");
        Check.present(origin, "origin");
    }

    static double checkTemperature(double temperatureF, String name) {
        return Check.inRange(temperatureF, LEAST_F, GREATEST_F, name, "F");
    }

    private double energyK() {
        return 1e3 * activationEnergyKjPerMol / Arrhenius.R;
    }

    private double referenceK() {
        return Arrhenius.kelvin(referenceTemperatureF);
    }

    /**
     * Life at a constant temperature.
     *
     * @param temperatureF temperature of the elastomer (°F), -100–1,000
     * @return life (years of 365.25 d)
     */
    public double lifeYears(double temperatureF) {
        checkTemperature(temperatureF, "temperatureF");
        return referenceLifeYears / Arrhenius.rateRatio(energyK(), referenceK(), Arrhenius.kelvin(temperatureF));
    }

    /**
     * Damage done per year at a constant temperature.
     *
     * @param temperatureF temperature of the elastomer (°F), -100–1,000
     * @return \(1/L(T)\) (1/year)
     */
    public double damagePerYear(double temperatureF) {
        return 1.0 / lifeYears(temperatureF);
    }

    /**
     * Damage while the temperature goes straight from one value to another, \( \int dt/L(T(t)) \), to rounding.
     *
     * @param years time (years), &ge; 0
     * @param fromTemperatureF temperature at its start (°F), -100–1,000
     * @param toTemperatureF temperature at its end (°F), -100–1,000
     * @return damage; 1 is the end of life
     */
    public double damage(double years, double fromTemperatureF, double toTemperatureF) {
        Check.notNegative(years, "years", "years");
        checkTemperature(fromTemperatureF, "fromTemperatureF");
        checkTemperature(toTemperatureF, "toTemperatureF");
        return years
                / referenceLifeYears
                * Arrhenius.meanRateRatio(
                        energyK(), referenceK(), Arrhenius.kelvin(fromTemperatureF), Arrhenius.kelvin(toTemperatureF));
    }

    /**
     * Derating: the constant temperature at which it lives so long. The range of service may forbid it.
     *
     * @param lifeYears life wanted (years), &gt; 0
     * @return the temperature, or that none within -100–1,000 °F gives this life
     */
    public Derating temperatureForLife(double lifeYears) {
        Check.positive(lifeYears, "lifeYears", "years");
        double longest = lifeYears(LEAST_F);
        double shortest = lifeYears(GREATEST_F);
        if (lifeYears > longest || lifeYears < shortest) {
            return new Derating.OutOfRange(lifeYears, shortest, longest);
        }
        double kelvin = Arrhenius.temperature(energyK(), referenceK(), referenceLifeYears / lifeYears);
        double temperatureF = Arrhenius.fahrenheit(kelvin);
        return new Derating.Found(temperatureF, lifeYears, advisories(temperatureF));
    }

    /**
     * Cautions at a temperature.
     *
     * @param temperatureF temperature (°F)
     * @return one where it is outside the range of service; else empty
     */
    public List<Advisory> advisories(double temperatureF) {
        return temperatureF >= leastServiceTemperatureF && temperatureF <= greatestServiceTemperatureF
                ? List.of()
                : List.of(new Advisory(
                        "outside_service_temperature",
                        "a temperature in °F is outside the range of service of " + name,
                        temperatureF,
                        leastServiceTemperatureF,
                        greatestServiceTemperatureF));
    }

    @Override
    public String toString() {
        return "Elastomer[" + name + ": " + Figures.four(referenceLifeYears) + " years at "
                + Figures.four(referenceTemperatureF) + " °F, " + Figures.four(activationEnergyKjPerMol)
                + " kJ/mol, service " + Figures.four(leastServiceTemperatureF) + " to "
                + Figures.four(greatestServiceTemperatureF) + " °F]";
    }
}
