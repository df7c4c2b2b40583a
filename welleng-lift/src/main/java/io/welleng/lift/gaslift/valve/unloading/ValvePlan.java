package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.gaslift.valve.GasLiftValve;
import io.welleng.lift.gaslift.valve.ValvePressures;

/**
 * A valve of a design, in its place.
 *
 * @param number 1 for the uppermost
 * @param mdFt measured depth (ft)
 * @param tvdFt true vertical depth (ft)
 * @param valveTemperatureF temperature of the valve (°F)
 * @param gasTemperatureF temperature of the gas there (°F)
 * @param valve the valve, with its port and test-rack pressure
 * @param surfaceInjectionPsia injection pressure at the surface while it works (psia)
 * @param injectionPsia injection pressure at the valve then (psia)
 * @param uncoveredTubingPsia pressure in the tubing when the gas reaches it (psia)
 * @param transferTubingPsia pressure in the tubing that its injection brings about, by the transfer line (psia)
 * @param flowingTubingPsia pressure in the tubing in operation, by the flowing line (psia)
 * @param pressures opening and closing pressure at the transfer line; null for an orifice
 * @param surfaceOpeningPsia injection pressure at the surface that opens it (psia); null for others than valves operated by it
 * @param surfaceClosingPsia injection pressure at the surface that closes it (psia); null for others than valves operated by it
 * @param portWanted64ths diameter that passes the gas wanted (1/64 in); null where no port does
 * @param gasRateMscfPerDay gas that its port passes, fully open (Mscf/d)
 */
public record ValvePlan(
        int number,
        double mdFt,
        double tvdFt,
        double valveTemperatureF,
        double gasTemperatureF,
        GasLiftValve valve,
        double surfaceInjectionPsia,
        double injectionPsia,
        double uncoveredTubingPsia,
        double transferTubingPsia,
        double flowingTubingPsia,
        @OptionalValue ValvePressures pressures,
        @OptionalValue Double surfaceOpeningPsia,
        @OptionalValue Double surfaceClosingPsia,
        @OptionalValue Double portWanted64ths,
        double gasRateMscfPerDay) {

    @Override
    public String toString() {
        return number + ": " + Figures.four(mdFt) + " ft MD, " + Figures.four(tvdFt) + " ft TVD, "
                + Figures.four(valveTemperatureF) + " °F, " + valve + ", injection "
                + Figures.four(surfaceInjectionPsia) + " psia at surface and " + Figures.four(injectionPsia)
                + " psia at depth, tubing " + Figures.four(transferTubingPsia) + " psia, passes "
                + Figures.four(gasRateMscfPerDay) + " Mscf/d";
    }
}
