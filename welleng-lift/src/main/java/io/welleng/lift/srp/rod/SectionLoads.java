package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Greatest and least load of a stroke at both ends of a section of rods: effective tension, with the weight in the fluid of
 * all rods below. Stress is greatest at the top, compression at the bottom.
 *
 * @param section the section
 * @param topPeakLbf greatest load at its top (lbf), at least {@code topMinimumLbf}
 * @param topMinimumLbf least load at its top (lbf), negative in compression
 * @param bottomPeakLbf greatest load at its bottom (lbf), at least {@code bottomMinimumLbf}
 * @param bottomMinimumLbf least load at its bottom (lbf), negative in compression
 */
public record SectionLoads(
        RodSection section, double topPeakLbf, double topMinimumLbf, double bottomPeakLbf, double bottomMinimumLbf) {

    /** Checks that the loads are in order. */
    public SectionLoads {
        Check.present(section, "section");
        Check.finite(topMinimumLbf, "topMinimumLbf", "lbf");
        Check.inRange(topPeakLbf, topMinimumLbf, Double.MAX_VALUE, "topPeakLbf", "lbf");
        Check.finite(bottomMinimumLbf, "bottomMinimumLbf", "lbf");
        Check.inRange(bottomPeakLbf, bottomMinimumLbf, Double.MAX_VALUE, "bottomPeakLbf", "lbf");
    }

    /**
     * Greatest stress at the top.
     *
     * @return load over the cross-section of the body (psi)
     */
    public double topPeakStressPsi() {
        return topPeakLbf / section.rod().areaIn2();
    }

    /**
     * Least stress at the top.
     *
     * @return load over the cross-section of the body (psi), negative in compression
     */
    public double topMinimumStressPsi() {
        return topMinimumLbf / section.rod().areaIn2();
    }

    @Override
    public String toString() {
        return "SectionLoads[" + section.rod().name() + " " + Figures.four(section.lengthFt()) + " ft, top "
                + Figures.four(topMinimumLbf) + " to " + Figures.four(topPeakLbf) + " lbf, bottom "
                + Figures.four(bottomMinimumLbf) + " to " + Figures.four(bottomPeakLbf) + " lbf]";
    }
}
