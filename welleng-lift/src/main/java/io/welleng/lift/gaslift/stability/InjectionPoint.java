package io.welleng.lift.gaslift.stability;

import io.welleng.core.check.Check;

/**
 * Steady state of a gas-lift well at its point of injection, as the criteria of stability need it.
 *
 * @param tubingPressurePsia flowing tubing pressure at the injection point (psia), 1–20,000
 * @param casingPressurePsia gas pressure in the annulus at the injection point (psia), above the tubing pressure, at most
 *     20,000
 * @param depthFt vertical depth of the injection point (ft), 1–50,000
 * @param temperatureF temperature of the gas at the injection point (°F), -100–600
 * @param gasGravity gravity of the lift gas (air = 1), 0.05–3
 * @param gasZ compressibility factor of the lift gas at the injection point, 0.05–5
 * @param injectedGasMscfPerDay gas through the valve (Mscf/d), 0.001–1,000,000
 * @param liquidStbPerDay liquid from the reservoir at the surface (STB/d), 0.001–1,000,000
 * @param fluidBblPerStb volume of reservoir fluid, free formation gas included, at the injection point for one barrel of
 *     liquid at the surface (bbl/STB), 0.1–10,000
 * @param fluidDensityLbPerFt3 density of the reservoir fluid, free formation gas included, at the injection point
 *     (lb/ft³), above that of the lift gas, at most 200
 * @param productivityStbPerDayPsi productivity index, the slope of the inflow at this rate (STB/d/psi), 0–1,000,000
 * @param portIn bore of the port or orifice (in), 0.01–20
 * @param discharge discharge coefficient of the port, Asheim's orifice efficiency, 0.01–1; Asheim uses 0.9
 * @param tubingVolumeFt3 volume of the tubing above the injection point (ft³), 0.01–1,000,000
 * @param annulusVolumeFt3 volume of the gas conduit above the injection point (ft³), 0.01–1,000,000
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
        Check.inRange(tubingPressurePsia, 1.0, 20_000.0, "tubingPressurePsia", "psia");
        Check.inRange(casingPressurePsia, 1.0, 20_000.0, "casingPressurePsia", "psia");
        Check.below(tubingPressurePsia, casingPressurePsia, "tubingPressurePsia", "casingPressurePsia", "psia");
        Check.inRange(depthFt, 1.0, 50_000.0, "depthFt", "ft");
        Check.inRange(temperatureF, -100.0, 600.0, "temperatureF", "degF");
        Check.inRange(gasGravity, 0.05, 3.0, "gasGravity", "(air = 1)");
        Check.inRange(gasZ, 0.05, 5.0, "gasZ", "");
        Check.inRange(injectedGasMscfPerDay, 1.0e-3, 1.0e6, "injectedGasMscfPerDay", "Mscf/d");
        Check.inRange(liquidStbPerDay, 1.0e-3, 1.0e6, "liquidStbPerDay", "STB/d");
        Check.inRange(fluidBblPerStb, 0.1, 1.0e4, "fluidBblPerStb", "bbl/STB");
        Check.inRange(fluidDensityLbPerFt3, 0.0, 200.0, "fluidDensityLbPerFt3", "lb/ft3");
        Check.inRange(productivityStbPerDayPsi, 0.0, 1.0e6, "productivityStbPerDayPsi", "STB/d/psi");
        Check.inRange(portIn, 0.01, 20.0, "portIn", "in");
        Check.inRange(discharge, 0.01, 1.0, "discharge", "");
        Check.inRange(tubingVolumeFt3, 0.01, 1.0e6, "tubingVolumeFt3", "ft3");
        Check.inRange(annulusVolumeFt3, 0.01, 1.0e6, "annulusVolumeFt3", "ft3");
        Check.below(
                Gas.densityKgPerM3(tubingPressurePsia, temperatureF, gasGravity, gasZ),
                fluidDensityLbPerFt3 * Gas.KG_PER_M3,
                "density of the lift gas",
                "fluidDensityLbPerFt3",
                "kg/m3");
    }
}
