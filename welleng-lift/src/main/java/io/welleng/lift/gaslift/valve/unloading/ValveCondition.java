package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.gaslift.valve.ValvePressures;
import io.welleng.lift.gaslift.valve.ValveState;

/**
 * A valve at the pressures given.
 *
 * @param number 1 for the uppermost
 * @param mdFt measured depth (ft)
 * @param tvdFt true vertical depth (ft)
 * @param valveTemperatureF temperature of the valve (°F)
 * @param injectionPsia injection pressure at the valve (psia)
 * @param tubingPsia pressure in the tubing at the valve (psia)
 * @param pressures opening and closing pressure at these; null for an orifice
 * @param surfaceOpeningPsia injection pressure at the surface that opens it (psia); null for others than valves operated by
 *     it, and where the tubing alone opens it
 * @param surfaceClosingPsia injection pressure at the surface that closes it (psia); null for others than valves operated by
 *     it, and where the tubing alone opens it
 * @param state whether it is open
 * @param openRateMscfPerDay gas that its port passes when fully open (Mscf/d), 0 where the tubing has the higher pressure
 */
public record ValveCondition(
        int number,
        double mdFt,
        double tvdFt,
        double valveTemperatureF,
        double injectionPsia,
        double tubingPsia,
        @OptionalValue ValvePressures pressures,
        @OptionalValue Double surfaceOpeningPsia,
        @OptionalValue Double surfaceClosingPsia,
        ValveState state,
        double openRateMscfPerDay) {

    /**
     * Whether gas goes through it for certain.
     *
     * @return whether it is open with a pressure drop
     */
    public boolean injects() {
        return state == ValveState.OPEN && openRateMscfPerDay > 0.0;
    }

    /**
     * Whether gas goes through it if it was open before.
     *
     * @return whether it holds its state and has a pressure drop
     */
    public boolean mayInject() {
        return state == ValveState.HOLDS && openRateMscfPerDay > 0.0;
    }

    @Override
    public String toString() {
        return number + ": " + Figures.four(mdFt) + " ft MD, " + state + ", injection " + Figures.four(injectionPsia)
                + " psia, tubing " + Figures.four(tubingPsia) + " psia, passes "
                + Figures.four(openRateMscfPerDay) + " Mscf/d if open"
                + (pressures == null ? "" : ", " + pressures);
    }
}
