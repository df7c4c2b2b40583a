package io.welleng.lift.srp.predict;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.rod.RodSection;

/**
 * Greatest and least effective tension at both ends of a section of rods, with the buoyant weight below.
 *
 * @param section the section
 * @param topPeakLbf greatest at its top (lbf)
 * @param topMinimumLbf least at its top (lbf)
 * @param bottomPeakLbf greatest at its bottom (lbf)
 * @param bottomMinimumLbf least at its bottom (lbf), negative in compression
 */
public record SectionLoads(
        RodSection section, double topPeakLbf, double topMinimumLbf, double bottomPeakLbf, double bottomMinimumLbf) {

    /** Checks that all are there. */
    public SectionLoads {
        Check.present(section, "section");
        Check.finite(topPeakLbf, "topPeakLbf", "lbf");
        Check.finite(topMinimumLbf, "topMinimumLbf", "lbf");
        Check.finite(bottomPeakLbf, "bottomPeakLbf", "lbf");
        Check.finite(bottomMinimumLbf, "bottomMinimumLbf", "lbf");
    }

    @Override
    public String toString() {
        return "SectionLoads[" + section.rod().name() + " " + Figures.four(section.lengthFt()) + " ft, top "
                + Figures.four(topMinimumLbf) + " to " + Figures.four(topPeakLbf) + " lbf, bottom "
                + Figures.four(bottomMinimumLbf) + " to " + Figures.four(bottomPeakLbf) + " lbf]";
    }
}
