package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Stresses of all sections of a string.
 *
 * @param sections from the top down, at least one
 */
public record StressReport(List<SectionStress> sections) {

    /** Checks that there is a section. */
    public StressReport {
        sections = List.copyOf(Check.notEmpty(sections, "sections"));
    }

    /**
     * Stresses of a string of one grade.
     *
     * @param string the string
     * @param grade grade of all its sections
     * @param serviceFactor factor for the corrosion of the service (dimensionless), &gt; 0; 1 where there is none
     * @param loads loads at the top of each section, from the top down
     * @return stress of each section
     */
    public static StressReport of(RodString string, RodGrade grade, double serviceFactor, List<SectionLoads> loads) {
        Check.present(string, "string");
        Check.present(grade, "grade");
        return of(string, string.sections().stream().map(section -> grade).toList(), serviceFactor, loads);
    }

    /**
     * Stresses of a string.
     *
     * @param string the string
     * @param grades grade of each section, from the top down
     * @param serviceFactor factor for the corrosion of the service (dimensionless), &gt; 0; 1 where there is none
     * @param loads loads at the top of each section, from the top down
     * @return stress of each section
     */
    public static StressReport of(
            RodString string, List<RodGrade> grades, double serviceFactor, List<SectionLoads> loads) {
        Check.present(string, "string");
        Check.notEmpty(grades, "grades");
        Check.notEmpty(loads, "loads");
        int n = string.sections().size();
        if (grades.size() != n || loads.size() != n) {
            throw new InvalidInputException(
                    grades.size() != n ? "grades" : "loads",
                    "as many as sections, " + n,
                    "",
                    Integer.toString(grades.size() != n ? grades.size() : loads.size()));
        }
        List<SectionStress> stresses = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            RodSection section = string.sections().get(i);
            double area = section.rod().areaIn2();
            SectionLoads load = loads.get(i);
            StressCheck check = grades.get(i).check(load.maxLbf() / area, load.minLbf() / area, serviceFactor);
            stresses.add(new SectionStress(section, grades.get(i), load, check));
        }
        return new StressReport(stresses);
    }

    /**
     * Whether every section may run like this.
     *
     * @return true if no section is overloaded
     */
    public boolean allowed() {
        return sections.stream().allMatch(section -> section.check().allowed());
    }

    @Override
    public String toString() {
        return sections.stream().map(SectionStress::toString).collect(Collectors.joining(", ", "StressReport[", "]"));
    }
}
