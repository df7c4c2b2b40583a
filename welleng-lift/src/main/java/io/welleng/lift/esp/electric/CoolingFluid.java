package io.welleng.lift.esp.electric;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * What flows past the motor, as a mixture at the conditions there.
 *
 * @param rateBblPerDay rate in place, of all that passes the motor (bbl/d), at least 0
 * @param temperatureF temperature before the motor (°F)
 * @param densityLbPerFt3 density (lb/ft³), &gt; 0
 * @param viscosityCp viscosity (cP), &gt; 0
 * @param heatCapacityBtuPerLbF specific heat (Btu/(lb·°F)), &gt; 0: some 1 for water, 0.5 for oil
 * @param conductivityBtuPerHourFtF thermal conductivity (Btu/(h·ft·°F)), &gt; 0: some 0.38 for water, 0.08 for oil
 */
public record CoolingFluid(
        double rateBblPerDay,
        double temperatureF,
        double densityLbPerFt3,
        double viscosityCp,
        double heatCapacityBtuPerLbF,
        double conductivityBtuPerHourFtF) {

    /** Checks the ranges above. */
    public CoolingFluid {
        Check.notNegative(rateBblPerDay, "rateBblPerDay", "bbl/d");
        Check.finite(temperatureF, "temperatureF", "°F");
        Check.positive(densityLbPerFt3, "densityLbPerFt3", "lb/ft3");
        Check.positive(viscosityCp, "viscosityCp", "cP");
        Check.positive(heatCapacityBtuPerLbF, "heatCapacityBtuPerLbF", "Btu/(lb.F)");
        Check.positive(conductivityBtuPerHourFtF, "conductivityBtuPerHourFtF", "Btu/(h.ft.F)");
    }

    /**
     * Mass that passes in an hour.
     *
     * @return mass rate (lb/h)
     */
    public double massRateLbPerHour() {
        return rateBblPerDay * ElectricUnits.FT3_PER_BBL / 24.0 * densityLbPerFt3;
    }

    /**
     * Prandtl number, \( c_p \mu/k \).
     *
     * @return Prandtl number
     */
    public double prandtl() {
        return heatCapacityBtuPerLbF * viscosityCp * ElectricUnits.LB_PER_FT_HOUR_PER_CP / conductivityBtuPerHourFtF;
    }

    @Override
    public String toString() {
        return "CoolingFluid[" + Figures.four(rateBblPerDay) + " bbl/d at " + Figures.four(temperatureF) + " °F, "
                + Figures.four(densityLbPerFt3) + " lb/ft3, " + Figures.four(viscosityCp) + " cP]";
    }
}
