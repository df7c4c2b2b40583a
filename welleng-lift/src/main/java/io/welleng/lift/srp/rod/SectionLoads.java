package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Greatest and least load of a stroke at the top of a section of rods, where its stress is greatest.
 *
 * @param maxLbf greatest load (lbf), at least {@code minLbf}
 * @param minLbf least load (lbf), negative in compression
 */
public record SectionLoads(double maxLbf, double minLbf) {

    /** Checks that the loads are in order. */
    public SectionLoads {
        Check.finite(minLbf, "minLbf", "lbf");
        Check.inRange(maxLbf, minLbf, Double.MAX_VALUE, "maxLbf", "lbf");
    }

    @Override
    public String toString() {
        return "SectionLoads[" + Figures.four(minLbf) + " to " + Figures.four(maxLbf) + " lbf]";
    }
}
