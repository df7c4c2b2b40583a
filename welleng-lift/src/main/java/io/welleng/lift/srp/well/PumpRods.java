package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.srp.predict.RodDamping;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.rod.RodString;
import java.util.Collections;
import java.util.List;

/**
 * The rods, their strength and what holds them back.
 *
 * @param string the rods, down to the pump
 * @param grades grade of all sections, or of each from the top down
 * @param serviceFactor factor for the corrosion of the service (dimensionless), above 0 to 1; 1 where there is none
 * @param dampingFactor Gibbs' factor of viscous damping (dimensionless), 0–5; usually 0.05–0.2, see
 *     {@link RodDamping#ofFactor}
 * @param frictionCoefficient Coulomb friction of the rods along the survey (dimensionless), 0–2, usually 0.1–0.3; none where
 *     null
 */
public record PumpRods(
        RodString string,
        List<RodGrade> grades,
        double serviceFactor,
        double dampingFactor,
        @OptionalValue Double frictionCoefficient) {

    /** Checks the ranges above. */
    public PumpRods {
        Check.present(string, "string");
        grades = List.copyOf(Check.notEmpty(grades, "grades"));
        int sections = string.sections().size();
        if (grades.size() != 1 && grades.size() != sections) {
            throw new InvalidInputException(
                    "grades", "one, or as many as sections, " + sections, "", Integer.toString(grades.size()));
        }
        Check.positive(serviceFactor, "serviceFactor", "");
        Check.fraction(serviceFactor, "serviceFactor");
        Check.inRange(dampingFactor, 0, 5, "dampingFactor", "(dimensionless)");
        if (frictionCoefficient != null) {
            Check.inRange(frictionCoefficient, 0, 2, "frictionCoefficient", "(dimensionless)");
        }
    }

    /**
     * Rods of one grade in sweet service in a vertical well.
     *
     * @param string the rods
     * @param grade their grade
     * @param dampingFactor Gibbs' factor (dimensionless), 0–5
     * @return the rods
     */
    public static PumpRods of(RodString string, RodGrade grade, double dampingFactor) {
        return new PumpRods(string, List.of(grade), 1.0, dampingFactor, null);
    }

    /** The grade of each section. */
    List<RodGrade> gradeOfEach() {
        int sections = string.sections().size();
        return grades.size() == sections ? grades : Collections.nCopies(sections, grades.get(0));
    }
}
