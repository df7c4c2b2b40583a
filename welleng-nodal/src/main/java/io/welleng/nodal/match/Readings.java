package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.nodal.Outlet;

/** The range of a measured pressure. */
final class Readings {

    private Readings() {}

    static double check(double pressurePsia, String name) {
        Check.positive(pressurePsia, name, "psia");
        return Check.inRange(pressurePsia, 0, Outlet.MAX_PRESSURE_PSIA, name, "psia");
    }
}
