package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
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
     * @param grade grade of all its sections
     * @param serviceFactor factor for the corrosion of the service (dimensionless), &gt; 0; 1 where there is none
     * @param loads loads of each section, from the top down
     * @return stress of each section, at its top
     */
    public static StressReport of(RodGrade grade, double serviceFactor, List<SectionLoads> loads) {
        Check.present(grade, "grade");
        Check.notEmpty(loads, "loads");
        return of(loads.stream().map(section -> grade).toList(), serviceFactor, loads);
    }

    /**
     * Stresses of a string.
     *
     * @param grades grade of each section, from the top down
     * @param serviceFactor factor for the corrosion of the service (dimensionless), &gt; 0; 1 where there is none
     * @param loads loads of each section, from the top down
     * @return stress of each section, at its top
     */
    public static StressReport of(List<RodGrade> grades, double serviceFactor, List<SectionLoads> loads) {
        Check.notEmpty(grades, "grades");
        Check.notEmpty(loads, "loads");
        Check.sameLength(grades.size(), "grades", loads.size(), "loads");
        List<SectionStress> stresses = new ArrayList<>();
        for (int i = 0; i < loads.size(); i++) {
            SectionLoads load = loads.get(i);
            StressCheck check = grades.get(i).check(load.topPeakStressPsi(), load.topMinimumStressPsi(), serviceFactor);
            stresses.add(new SectionStress(grades.get(i), load, check));
        }
        return new StressReport(stresses);
    }

    /**
     * The section nearest its limit. One whose least stress alone is too much comes before any with a loading.
     *
     * @return the worst; the upper one of two that are equal
     */
    public SectionStress worst() {
        SectionStress worst = sections.get(0);
        for (SectionStress section : sections) {
            worst = severity(section.check()) > severity(worst.check()) ? section : worst;
        }
        return worst;
    }

    private static double severity(StressCheck check) {
        return check instanceof StressCheck.Rated rated ? rated.loading() : Double.POSITIVE_INFINITY;
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
