package io.welleng.lift.pcp.elastomer;

import io.welleng.core.check.Check;

/**
 * Fit of rotor and stator at a temperature, with swelling. The elastomer is a layer bonded in a steel tube and all but
 * incompressible: what it gains in volume by heat and swelling goes into its thickness, less what the tube grows around it.
 * \[ i(T) = i_0 + 2h\left[(3\alpha_e - 2\alpha_t)\,\Delta T + s\right] - (d + 2h)\,\alpha_t\,\Delta T + d\,\alpha_r\,\Delta T \]
 * with the interference \(i\) on the diameter, the thickness \(h\) of the elastomer where it is measured, the diameter
 * \(d\) of the rotor, the swelling \(s\) of volume and the linear expansions of elastomer, tube and rotor. With rotor and
 * tube of the same steel it is \( i_0 + 2h[3(\alpha_e - \alpha_t)\Delta T + s] \). Derived here for small strains and a thin
 * layer; it neglects the ends and the lobes.
 *
 * @param fitTemperatureF temperature at which the fit was measured (°F), -100–1,000
 * @param fitInterferenceIn diameter of the rotor less that of the stator then (in), negative for a clearance, -0.2–0.2
 * @param elastomerThicknessIn thickness \(h\) of the elastomer (in), &ge; 0; 0 for metal
 * @param rotorDiameterIn diameter \(d\) of the rotor (in), &gt; 0
 * @param elastomerExpansionPerF linear expansion \(\alpha_e\) of the elastomer (1/°F), &ge; 0
 * @param tubeExpansionPerF linear expansion \(\alpha_t\) of the tube (1/°F), &ge; 0
 * @param rotorExpansionPerF linear expansion \(\alpha_r\) of the rotor (1/°F), &ge; 0
 * @param swellingFraction swelling \(s\) of volume in the well's liquid (fraction), -0.5–1; negative where it shrinks
 */
public record StatorFit(
        double fitTemperatureF,
        double fitInterferenceIn,
        double elastomerThicknessIn,
        double rotorDiameterIn,
        double elastomerExpansionPerF,
        double tubeExpansionPerF,
        double rotorExpansionPerF,
        double swellingFraction) {

    private static final double WIDEST_IN = 0.2;

    /** Checks the ranges above. */
    public StatorFit {
        Elastomer.checkTemperature(fitTemperatureF, "fitTemperatureF");
        Check.inRange(fitInterferenceIn, -WIDEST_IN, WIDEST_IN, "fitInterferenceIn", "in");
        Check.notNegative(elastomerThicknessIn, "elastomerThicknessIn", "in");
        Check.positive(rotorDiameterIn, "rotorDiameterIn", "in");
        Check.notNegative(elastomerExpansionPerF, "elastomerExpansionPerF", "1/F");
        Check.notNegative(tubeExpansionPerF, "tubeExpansionPerF", "1/F");
        Check.notNegative(rotorExpansionPerF, "rotorExpansionPerF", "1/F");
        Check.inRange(swellingFraction, -0.5, 1.0, "swellingFraction", "(fraction)");
    }

    /**
     * Interference at a temperature.
     *
     * @param temperatureF temperature of the pump (°F), -100–1,000
     * @return diameter of the rotor less that of the stator (in), negative for a clearance
     */
    public double interferenceIn(double temperatureF) {
        double dt = Elastomer.checkTemperature(temperatureF, "temperatureF") - fitTemperatureF;
        double layer = (3.0 * elastomerExpansionPerF - 2.0 * tubeExpansionPerF) * dt + swellingFraction;
        return fitInterferenceIn
                + 2.0 * elastomerThicknessIn * layer
                - (rotorDiameterIn + 2.0 * elastomerThicknessIn) * tubeExpansionPerF * dt
                + rotorDiameterIn * rotorExpansionPerF * dt;
    }
}
