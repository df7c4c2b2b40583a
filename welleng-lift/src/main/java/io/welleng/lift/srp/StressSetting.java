package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.rod.SectionLoads;
import io.welleng.lift.srp.rod.StressReport;
import java.util.List;

/**
 * What the stresses of the rods are held against.
 *
 * @param grades one for all sections, or one for each from the top
 * @param serviceFactor factor for the corrosion of the service (dimensionless), &gt; 0; 1 where there is none
 */
public record StressSetting(List<GradeChoice> grades, double serviceFactor) {

    /** Checks the ranges above. */
    public StressSetting {
        grades = List.copyOf(Check.notEmpty(grades, "grades"));
        Check.positive(serviceFactor, "serviceFactor", "");
    }

    /**
     * One grade of the library for all sections, without corrosion.
     *
     * @param grade {@code C}, {@code K}, {@code D} or {@code high strength}
     * @return the setting
     */
    public static StressSetting of(String grade) {
        return new StressSetting(List.of(new GradeChoice.Named(grade)), 1.0);
    }

    /** Checks that there is one grade, or as many as sections. */
    void check(int sections) {
        if (grades.size() != 1) {
            Check.sameLength(grades.size(), "stress.grades", sections, "rods");
        }
    }

    /** Stresses of sections from the top; below a break there are none. */
    StressReport report(List<SectionLoads> loads) {
        List<RodGrade> all = grades.size() == 1
                ? loads.stream().map(section -> grades.get(0).grade()).toList()
                : grades.subList(0, loads.size()).stream()
                        .map(GradeChoice::grade)
                        .toList();
        return StressReport.of(all, serviceFactor, loads);
    }
}
