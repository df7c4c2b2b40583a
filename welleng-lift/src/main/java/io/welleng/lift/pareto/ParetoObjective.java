package io.welleng.lift.pareto;

import io.welleng.core.check.Check;

/**
 * A quantity to be made as small or as great as possible.
 *
 * @param name name, for example {@code oil}
 * @param unit unit symbol, or empty
 * @param sense which values are better
 */
public record ParetoObjective(String name, String unit, ObjectiveSense sense) {

    /** Checks that all are there. */
    public ParetoObjective {
        Check.text(name, "name");
        Check.present(unit, "unit");
        Check.present(sense, "sense");
    }

    /**
     * A quantity of which less is better.
     *
     * @param name name
     * @param unit unit symbol, or empty
     * @return the objective
     */
    public static ParetoObjective least(String name, String unit) {
        return new ParetoObjective(name, unit, ObjectiveSense.MINIMISE);
    }

    /**
     * A quantity of which more is better.
     *
     * @param name name
     * @param unit unit symbol, or empty
     * @return the objective
     */
    public static ParetoObjective most(String name, String unit) {
        return new ParetoObjective(name, unit, ObjectiveSense.MAXIMISE);
    }
}
