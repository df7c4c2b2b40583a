package io.welleng.dca.typecurve;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.time.LocalDate;

/**
 * How a well went into a type curve.
 *
 * @param name name of the well
 * @param alignedAt first day of its month 0; null where nothing was left of the well, which is then not used
 * @param months months from there to its last, those without a record included; 0 where it is not used
 * @param scale what its rates were divided by; 0 where it is not used
 * @param dropped records that cleaning left out
 */
public record TypeWellUse(String name, @OptionalValue LocalDate alignedAt, int months, double scale, int dropped) {

    /** Checks the components. */
    public TypeWellUse {
        Check.text(name, "name");
        Check.atLeast(months, 0, "months");
        Check.notNegative(scale, "scale", "");
    }

    @Override
    public String toString() {
        return alignedAt == null
                ? name + ": not used, all " + dropped + " record(s) dropped"
                : name + ": " + months + " month(s) from " + alignedAt + ", divided by " + Figures.four(scale) + ", "
                        + dropped + " record(s) dropped";
    }
}
