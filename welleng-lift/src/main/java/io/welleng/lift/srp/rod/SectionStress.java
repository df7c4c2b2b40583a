package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;

/**
 * A section of rods, its loads and how they stand against its stress diagram.
 *
 * @param grade its grade
 * @param loads loads at its ends
 * @param check stresses at its top against the diagram of the grade
 */
public record SectionStress(RodGrade grade, SectionLoads loads, StressCheck check) {

    /** Checks that all are there. */
    public SectionStress {
        Check.present(grade, "grade");
        Check.present(loads, "loads");
        Check.present(check, "check");
    }

    /**
     * The section.
     *
     * @return rods and length
     */
    public RodSection section() {
        return loads.section();
    }

    @Override
    public String toString() {
        return "SectionStress[" + section().rod().name() + ", grade " + grade.name() + ", " + check + "]";
    }
}
