package io.welleng.allocation.process;

import io.welleng.core.check.Check;
import io.welleng.core.units.PressureUnit;
import io.welleng.core.units.StandardConditions;
import io.welleng.core.units.VolumeUnit;

/**
 * A pure component or a pseudo-component of a stream.
 *
 * @param name name, for example {@code methane}
 * @param molarMassLbPerLbmol molar mass (lb/lbmol), &gt; 0
 * @param criticalTemperatureR critical temperature (°R), &gt; 0
 * @param criticalPressurePsia critical pressure (psia), &gt; 0
 * @param acentricFactor acentric factor (-), −1 to 3
 * @param liquidDensityKgPerM3 density as part of a liquid at 60 °F (kg/m³), &gt; 0; apparent for gases
 * @param grossHeatingBtuPerScf gross heating value as an ideal gas at 60 °F and 14.696 psia (Btu/scf), &gt;= 0
 */
public record ProcessComponent(
        String name,
        double molarMassLbPerLbmol,
        double criticalTemperatureR,
        double criticalPressurePsia,
        double acentricFactor,
        double liquidDensityKgPerM3,
        double grossHeatingBtuPerScf) {

    private static final double GAS_CONSTANT_J_PER_MOL_K = 8.31446261815324;
    private static final double RANKINE_PER_KELVIN = 1.8;
    private static final double GRAMS_PER_POUND = 453.59237;
    private static final double KG_PER_POUND = 0.45359237;

    /**
     * Volume of an ideal gas at 60 °F and 14.696 psia, \(R T / p\) with the exact gas constant of the SI of 2019:
     * 379.4828 scf/lbmol.
     */
    public static final double SCF_PER_LBMOL = VolumeUnit.M3.to(
                    VolumeUnit.FT3,
                    GAS_CONSTANT_J_PER_MOL_K
                            * (StandardConditions.TEMPERATURE_F + StandardConditions.RANKINE_OFFSET)
                            / RANKINE_PER_KELVIN
                            / PressureUnit.PSI.to(PressureUnit.PA, StandardConditions.PRESSURE_PSIA))
            * GRAMS_PER_POUND;

    /** Checks the ranges. */
    public ProcessComponent {
        Check.text(name, "name");
        Check.positive(molarMassLbPerLbmol, "molarMassLbPerLbmol", "lb/lbmol");
        Check.positive(criticalTemperatureR, "criticalTemperatureR", "°R");
        Check.positive(criticalPressurePsia, "criticalPressurePsia", "psia");
        Check.inRange(acentricFactor, -1, 3, "acentricFactor", "");
        Check.positive(liquidDensityKgPerM3, "liquidDensityKgPerM3", "kg/m³");
        Check.notNegative(grossHeatingBtuPerScf, "grossHeatingBtuPerScf", "Btu/scf");
    }

    /**
     * Volume of the component in a liquid at 60 °F, volumes taken to be additive.
     *
     * @return volume (bbl/lbmol)
     */
    public double liquidBblPerLbmol() {
        return VolumeUnit.M3.to(VolumeUnit.BBL, molarMassLbPerLbmol * KG_PER_POUND / liquidDensityKgPerM3);
    }
}
