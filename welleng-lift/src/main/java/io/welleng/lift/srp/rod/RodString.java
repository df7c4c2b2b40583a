package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * A string of sucker rods.
 *
 * @param sections from the polished rod down to the pump, at least one
 */
public record RodString(List<RodSection> sections) {

    /** Checks that there is a section. */
    public RodString {
        sections = List.copyOf(Check.notEmpty(sections, "sections"));
    }

    /**
     * Length of the string.
     *
     * @return length (ft)
     */
    public double lengthFt() {
        return sections.stream().mapToDouble(RodSection::lengthFt).sum();
    }

    /**
     * Weight of the string in air.
     *
     * @return weight (lbf)
     */
    public double weightInAirLbf() {
        return sections.stream()
                .mapToDouble(section -> section.rod().weightLbPerFt() * section.lengthFt())
                .sum();
    }
}
