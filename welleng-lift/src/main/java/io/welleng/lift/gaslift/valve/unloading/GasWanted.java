package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;

/**
 * Gas rates that the ports shall pass.
 *
 * @param unloadingMscfPerDay while unloading, through each valve (Mscf/d), &gt; 0
 * @param operatingMscfPerDay in operation, through the last one (Mscf/d), &gt; 0
 */
public record GasWanted(double unloadingMscfPerDay, double operatingMscfPerDay) {

    /** Checks the ranges above. */
    public GasWanted {
        Check.positive(unloadingMscfPerDay, "unloadingMscfPerDay", "Mscf/d");
        Check.positive(operatingMscfPerDay, "operatingMscfPerDay", "Mscf/d");
    }
}
