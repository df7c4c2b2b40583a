package io.welleng.lift.pareto;

import java.util.List;

/**
 * A question with several objectives. To ask your own, implement this.
 *
 * <p>The lists never change. {@link #evaluate} is a pure function: the same variables always give the same numbers, and
 * it keeps none of the arrays. Where {@link Nsga2} is given an executor it is called from several threads at once.
 */
public interface ParetoProblem {

    /**
     * What may be set.
     *
     * @return the variables, at least one
     */
    List<ParetoVariable> variables();

    /**
     * What is sought.
     *
     * @return the objectives, at least two
     */
    List<ParetoObjective> objectives();

    /**
     * What has to be kept.
     *
     * @return the constraints; none unless overridden
     */
    default List<ParetoConstraint> constraints() {
        return List.of();
    }

    /**
     * Points that the search shall know from its start, for example the settings of today. The front then holds them or
     * points that are better.
     *
     * @return values of the variables, each within its bounds, at most as many points as the population has; none unless
     *     overridden
     */
    default List<List<Double>> startingPoints() {
        return List.of();
    }

    /**
     * Computes the objectives and violations of one point.
     *
     * @param variables values of the variables, each in its unit and within its bounds. Not modified.
     * @param objectives takes the objectives, each finite and in its unit. Modified.
     * @param violations takes how far each constraint is broken, finite, in its unit: 0 where it is kept. Modified.
     */
    void evaluate(double[] variables, double[] objectives, double[] violations);
}
