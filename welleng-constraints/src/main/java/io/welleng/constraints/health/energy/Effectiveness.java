package io.welleng.constraints.health.energy;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * Overall equipment effectiveness of a well, \[ \mathrm{OEE} = A\,P\,Q, \qquad A = \frac{t_\mathrm{run}}{t_\mathrm{planned}},
 * \quad P = \frac{V}{t_\mathrm{run}\, q_\mathrm{target}}, \quad Q = \frac{V_\mathrm{in\ specification}}{V} \] which is the
 * product in specification over what the target makes in the planned time; so it is 0, and no quotient of zeros, for a
 * well that did not run or made nothing. No factor is cut off at 1: one above 1 says that plan or target was too low,
 * and comes with an advisory.
 *
 * @param availability run time over planned time (ratio)
 * @param performance rate while running over target rate (ratio); null if the well did not run
 * @param quality share of the product in specification (fraction); null if there was no product
 * @param overall overall effectiveness (ratio)
 * @param advisories factors above 1
 * @see "Nakajima, S. (1988). Introduction to TPM: Total Productive Maintenance. Productivity Press"
 */
public record Effectiveness(
        double availability,
        @OptionalValue Double performance,
        @OptionalValue Double quality,
        double overall,
        List<Advisory> advisories) {

    private static final double HOURS_PER_DAY = 24.0;

    /** Checks that nothing is negative. */
    public Effectiveness {
        Check.notNegative(availability, "availability", "");
        Check.notNegative(overall, "overall", "");
        advisories = List.copyOf(advisories);
    }

    /**
     * Effectiveness over a period.
     *
     * @param input what the well did
     * @return the factors and their product
     */
    public static Effectiveness of(EffectivenessInput input) {
        double availability = input.runHours() / input.plannedHours();
        Double performance = input.runHours() == 0.0
                ? null
                : Double.valueOf(input.producedBbl() / (input.runHours() / HOURS_PER_DAY * input.targetRateBpd()));
        Double quality =
                input.producedBbl() == 0.0 ? null : Double.valueOf(input.inSpecificationBbl() / input.producedBbl());
        double overall = input.inSpecificationBbl() / (input.plannedHours() / HOURS_PER_DAY * input.targetRateBpd());
        List<Advisory> advisories = new ArrayList<>();
        if (availability > 1.0) {
            advisories.add(above("availability_above_one", "The well ran longer than planned (ratio)", availability));
        }
        if (performance != null && performance > 1.0) {
            advisories.add(above("performance_above_one", "The well made more than its target (ratio)", performance));
        }
        return new Effectiveness(availability, performance, quality, overall, advisories);
    }

    private static Advisory above(String code, String message, double value) {
        return new Advisory(code, message, value, null, 1.0);
    }

    @Override
    public String toString() {
        return "OEE " + percent(overall) + " = availability " + percent(availability) + ", performance "
                + percent(performance) + ", quality " + percent(quality);
    }

    private static String percent(Double ratio) {
        return ratio == null ? "none" : Figures.four(100.0 * ratio) + " %";
    }
}
