package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;
import io.welleng.lift.gaslift.valve.GasLiftValve;

/**
 * A valve that is in the well.
 *
 * @param mdFt measured depth (ft), &gt; 0
 * @param valve the valve
 */
public record InstalledValve(double mdFt, GasLiftValve valve) {

    /** Checks the ranges above. */
    public InstalledValve {
        Check.positive(mdFt, "mdFt", "ft");
        Check.present(valve, "valve");
    }
}
