package io.welleng.lift.pareto;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A point that was evaluated.
 *
 * @param variables values of the variables, in their order and units
 * @param objectives values of the objectives, in their order and units
 * @param violations how far each constraint is broken, in their order and units; 0 where kept
 * @param violation sum of the violations, each over its scale (dimensionless); 0 where all constraints are kept
 */
public record ParetoPoint(List<Double> variables, List<Double> objectives, List<Double> violations, double violation) {

    /** Copies the lists. */
    public ParetoPoint {
        variables = List.copyOf(variables);
        objectives = List.copyOf(Check.notEmpty(objectives, "objectives"));
        violations = List.copyOf(violations);
        Check.notNegative(violation, "violation", "(dimensionless)");
    }

    /**
     * Whether all constraints are kept.
     *
     * @return true if so
     */
    public boolean feasible() {
        return violation == 0.0;
    }

    @Override
    public String toString() {
        return "ParetoPoint[" + four(objectives) + " at " + four(variables)
                + (feasible() ? "" : ", violation " + Figures.four(violation)) + "]";
    }

    private static String four(List<Double> values) {
        return values.stream().map(Figures::four).collect(Collectors.joining(", ", "(", ")"));
    }
}
