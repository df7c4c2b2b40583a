package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lengths of the sections of a tapered string such that all of them use the same share of their stress diagram. No other
 * lengths of these rods have a lower greatest loading as long as a longer section below loads all sections above more, which
 * holds for weight, liquid and inertia.
 *
 * <p>The lengths solve \( f_1 = f_2 = \dots = f_n \), \( \sum L_i = L \) with the loadings \(f_i\) at the tops by a
 * damped Newton method. They are then rounded to whole rods; the top section takes up what is left over, with pony rods.
 *
 * <p>Under {@link MillsLoads} at an acceleration of 0.3 g the lengths are those of table 4.1 of API RP 11L within 2.6 % of
 * the string on average, 11 % at most. The table knows only the plunger: at less acceleration the liquid asks for more of
 * the thick rods than it prints, and the design has them.
 *
 * @param rods kinds of rod from the top down, thickest first, each a section; at least one
 * @param grades grade of each, as many
 * @param serviceFactor factor for the corrosion of the service (dimensionless), &gt; 0; 1 where there is none
 * @param lengthFt length of the whole string (ft), &gt; 0
 * @param below sections that stay as they are under the designed ones, for example sinker bars; may be empty. Their stress
 *     is not held against a diagram.
 * @param balanceTolerance greatest difference of loading between sections before rounding (fraction), 1e-12–0.1
 * @see "West, P.A. (1973). Improving Sucker Rod String Design. Petroleum Engineer, July, 68–77"
 * @see "Neely, A.B. (1976). Sucker Rod String Design. Petroleum Engineer, March, 58–66"
 */
public record TaperDesign(
        List<CatalogueRod> rods,
        List<RodGrade> grades,
        double serviceFactor,
        double lengthFt,
        List<RodSection> below,
        double balanceTolerance) {

    /** Checks the ranges above. */
    public TaperDesign {
        rods = List.copyOf(Check.notEmpty(rods, "rods"));
        grades = List.copyOf(Check.notEmpty(grades, "grades"));
        if (grades.size() != rods.size()) {
            throw new InvalidInputException(
                    "grades", "as many as rods, " + rods.size(), "", Integer.toString(grades.size()));
        }
        Check.positive(serviceFactor, "serviceFactor", "");
        Check.positive(lengthFt, "lengthFt", "ft");
        below = List.copyOf(Check.present(below, "below"));
        Check.inRange(balanceTolerance, 1e-12, 0.1, "balanceTolerance", "(fraction)");
        double fixed = below.stream().mapToDouble(RodSection::lengthFt).sum();
        Check.below(fixed, lengthFt, "length of below", "lengthFt", "ft");
    }

    /**
     * A design of rods of the standard catalogue, of one grade, without sections below.
     *
     * @param names names of the rods from the top down
     * @param grade grade of all
     * @param serviceFactor factor for the corrosion of the service (dimensionless), &gt; 0
     * @param lengthFt length of the whole string (ft), &gt; 0
     * @return the design, balanced to 1e-6
     */
    public static TaperDesign of(List<String> names, RodGrade grade, double serviceFactor, double lengthFt) {
        Check.notEmpty(names, "names");
        RodCatalogue catalogue = RodCatalogue.standard();
        return new TaperDesign(
                names.stream().map(catalogue::find).toList(),
                names.stream().map(name -> grade).toList(),
                serviceFactor,
                lengthFt,
                List.of(),
                1e-6);
    }

    /**
     * Finds the lengths.
     *
     * @param model loads of a string in the well
     * @return the string, or why there is none
     */
    public TaperOutcome solve(LoadModel model) {
        Check.present(model, "model");
        return new TaperBalance(this, model).solve();
    }

    /** Length to be shared out (ft). */
    double freeLengthFt() {
        return lengthFt - below.stream().mapToDouble(RodSection::lengthFt).sum();
    }

    /** The string of these lengths of the designed sections. */
    RodString string(double[] lengthsFt) {
        List<RodSection> sections = new ArrayList<>();
        for (int i = 0; i < lengthsFt.length; i++) {
            sections.add(new RodSection(rods.get(i).rod(), lengthsFt[i]));
        }
        sections.addAll(below);
        return new RodString(sections);
    }

    /** Stresses of the designed sections under these loads of all sections. */
    StressReport stresses(RodString string, List<SectionLoads> loads) {
        if (loads.size() != string.sections().size()) {
            throw new InvalidInputException(
                    "loads of the model",
                    "as many as sections, " + string.sections().size(),
                    "",
                    Integer.toString(loads.size()));
        }
        int n = rods.size();
        return StressReport.of(grades, serviceFactor, loads.subList(0, n));
    }
}
