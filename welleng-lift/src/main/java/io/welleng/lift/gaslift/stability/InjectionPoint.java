package io.welleng.lift.gaslift.stability;

import io.welleng.core.check.Check;

/**
 * Steady state of a gas-lift well at its point of injection, as the criteria of stability need it.
 *
 * @param tubingPressurePsia flowing tubing pressure at the injection point (psia), &gt; 0
 * @param casingPressurePsia gas pressure in the annulus at the injection point (psia), above the tubing pressure
 * @param depthFt vertical depth of the injection point (ft), &gt; 0
 * @param temperatureF temperature of the gas at the injection point (°F), -100–600
 * @param gasGravity gravity of the lift gas (air = 1), &gt; 0
 * @param gasZ compressibility factor of the lift gas at the injection point, &gt; 0
 * @param injectedGasMscfPerDay gas through the valve (Mscf/d), &gt; 0
 * @param liquidStbPerDay liquid from the reservoir at the surface (STB/d), &gt; 0
 * @param fluidBblPerStb volume of reservoir fluid, free formation gas included, at the injection point for one barrel of
 *     liquid at the surface (bbl/STB), &gt; 0
 * @param fluidDensityLbPerFt3 density of the reservoir fluid, free formation gas included, at the injection point
 *     (lb/ft³), &gt; 0
 * @param productivityStbPerDayPsi productivity index, the slope of the inflow at this rate (STB/d/psi), &gt;= 0
 * @param portIn bore of the port or orifice (in), &gt; 0
 * @param discharge discharge coefficient of the port, Asheim's orifice efficiency, &gt; 0 and at most 1; Asheim uses 0.9
 * @param tubingVolumeFt3 volume of the tubing above the injection point (ft³), &gt; 0
 * @param annulusVolumeFt3 volume of the gas conduit above the injection point (ft³), &gt; 0
 */
public record InjectionPoint(
        double tubingPressurePsia,
        double casingPressurePsia,
        double depthFt,
        double temperatureF,
        double gasGravity,
        double gasZ,
        double injectedGasMscfPerDay,
        double liquidStbPerDay,
        double fluidBblPerStb,
        double fluidDensityLbPerFt3,
        double productivityStbPerDayPsi,
        double portIn,
        double discharge,
        double tubingVolumeFt3,
        double annulusVolumeFt3) {

    /** Checks the ranges above. */
    public InjectionPoint {
        Check.positive(tubingPressurePsia, "tubingPressurePsia", "psia");
        Check.positive(casingPressurePsia, "casingPressurePsia", "psia");
        Check.below(tubingPressurePsia, casingPressurePsia, "tubingPressurePsia", "casingPressurePsia", "psia");
        Check.positive(depthFt, "depthFt", "ft");
        Check.inRange(temperatureF, -100.0, 600.0, "temperatureF", "degF");
        Check.positive(gasGravity, "gasGravity", "(air = 1)");
        Check.positive(gasZ, "gasZ", "");
        Check.positive(injectedGasMscfPerDay, "injectedGasMscfPerDay", "Mscf/d");
        Check.positive(liquidStbPerDay, "liquidStbPerDay", "STB/d");
        Check.positive(fluidBblPerStb, "fluidBblPerStb", "bbl/STB");
        Check.positive(fluidDensityLbPerFt3, "fluidDensityLbPerFt3", "lb/ft3");
        Check.notNegative(productivityStbPerDayPsi, "productivityStbPerDayPsi", "STB/d/psi");
        Check.positive(portIn, "portIn", "in");
        Check.positive(discharge, "discharge", "");
        Check.inRange(discharge, 0.0, 1.0, "discharge", "");
        Check.positive(tubingVolumeFt3, "tubingVolumeFt3", "ft3");
        Check.positive(annulusVolumeFt3, "annulusVolumeFt3", "ft3");
        Check.below(
                Gas.densityKgPerM3(tubingPressurePsia, temperatureF, gasGravity, gasZ),
                fluidDensityLbPerFt3 * Gas.KG_PER_M3,
                "density of the lift gas",
                "fluidDensityLbPerFt3",
                "kg/m3");
    }
}
