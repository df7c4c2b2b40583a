package io.welleng.lift.pareto;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * Points of which none is better than another in one objective without being worse in some other.
 *
 * @param variables the variables, in the order of the points' values; empty where they do not matter
 * @param objectives the objectives, in the order of the points' values, at least two
 * @param points the members, at least one, none dominated by another and no two with the same objectives, the best of the
 *     first objective first; not checked
 */
public record ParetoFront(List<ParetoVariable> variables, List<ParetoObjective> objectives, List<ParetoPoint> points) {

    /** Copies the lists and checks that every point has as many values as there are variables and objectives. */
    public ParetoFront {
        variables = List.copyOf(variables);
        objectives = List.copyOf(objectives);
        Check.atLeast(objectives.size(), 2, "objectives");
        points = List.copyOf(Check.notEmpty(points, "points"));
        for (int i = 0; i < points.size(); i++) {
            String name = Check.element("points", i);
            Check.sameLength(points.get(i).objectives().size(), name, objectives.size(), "objectives");
            Check.sameLength(points.get(i).variables().size(), name, variables.size(), "variables");
        }
    }

    /**
     * The best of each objective along the front. No single point has it.
     *
     * @return one value for each objective, in its unit
     */
    public List<Double> ideal() {
        return ends(1.0);
    }

    /**
     * The worst of each objective along the front.
     *
     * @return one value for each objective, in its unit
     */
    public List<Double> nadir() {
        return ends(-1.0);
    }

    private List<Double> ends(double side) {
        List<Double> ends = new ArrayList<>();
        for (int j = 0; j < objectives.size(); j++) {
            double end = points.get(0).objectives().get(j);
            double sign = side * objectives.get(j).sense().sign();
            for (ParetoPoint point : points) {
                double value = point.objectives().get(j);
                end = sign * value < sign * end ? value : end;
            }
            ends.add(end);
        }
        return ends;
    }

    /**
     * The knee: with every objective going from 0 at its best to 1 at its worst along the front, the member farthest from
     * the line or plane through the extremes, on the side of the best of all objectives. The extreme of an axis is the
     * member whose greatest other objective is least. Where they span no plane that faces the best of all objectives,
     * it goes through the ends of the axes. Among members equally far, within 1e-12, the first is taken. The units of the
     * objectives do not matter.
     *
     * @return the knee, or why there is none and a compromise in its place
     * @see "Das, I. (1999). On characterizing the 'knee' of the Pareto curve based on normal-boundary intersection.
     *     Structural Optimization 18, 107–115"
     */
    public Knee knee() {
        return new FrontSpace(this).knee();
    }

    /**
     * The member that suits given weights best: the least augmented weighted Tchebycheff distance from the best of all
     * objectives, \[ \max_j w_j z_j + 0.001 \sum_j w_j z_j \] with \(z_j\) from 0 at the best to 1 at the worst value along
     * the front, and the weights scaled to a sum of 1. Among members equally near, within 1e-12, the least sum of
     * \(z_j\) decides, then the order. All weight on one objective gives its extreme.
     *
     * @param weights one for each objective, at least 0, not all 0 (dimensionless); the greater, the more the objective
     *     matters
     * @return the member
     * @throws InvalidInputException if the weights are not valid
     * @see "Steuer, R.E. and Choo, E.-U. (1983). An interactive weighted Tchebycheff procedure for multiple objective
     *     programming. Math. Programming 26, 326–344"
     */
    public ParetoPoint preferred(List<Double> weights) {
        Check.sameLength(weights.size(), "weights", objectives.size(), "objectives");
        checkWeights(weights);
        return new FrontSpace(this).preferred(weights);
    }

    static void checkWeights(List<Double> weights) {
        double sum = 0.0;
        for (int j = 0; j < weights.size(); j++) {
            sum += Check.notNegative(weights.get(j), Check.element("weights", j), "(dimensionless)");
        }
        Check.positive(sum, "sum of weights", "(dimensionless)");
    }

    /**
     * The member that is best in one objective; among equal ones, within 1e-12 of the range, the one that is best in the
     * others.
     *
     * @param objective index of the objective, from 0
     * @return the member
     * @throws InvalidInputException if there is no such objective
     */
    public ParetoPoint extreme(int objective) {
        Check.inRange(objective, 0, objectives.size() - 1.0, "objective", "(index)");
        return new FrontSpace(this).extreme(objective);
    }

    /**
     * Exact hypervolume between the front and a reference point.
     *
     * @param reference the reference point, one value for each objective in its unit; members that are not better in
     *     all objectives add nothing
     * @return volume, in the product of the units
     * @throws InvalidInputException if the reference is not valid
     */
    public double hypervolume(List<Double> reference) {
        Check.sameLength(reference.size(), "reference", objectives.size(), "objectives");
        double[][] rows = new double[points.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = minimised(points.get(i).objectives());
        }
        return Hypervolume.of(rows, minimised(reference));
    }

    private double[] minimised(List<Double> values) {
        double[] row = new double[values.size()];
        for (int j = 0; j < row.length; j++) {
            row[j] = values.get(j) * objectives.get(j).sense().sign();
        }
        return row;
    }

    @Override
    public String toString() {
        List<Double> ideal = ideal();
        List<Double> nadir = nadir();
        StringBuilder text =
                new StringBuilder("ParetoFront[").append(points.size()).append(" point(s)");
        for (int j = 0; j < objectives.size(); j++) {
            ParetoObjective one = objectives.get(j);
            text.append(", ").append(one.name()).append(' ').append(Figures.four(ideal.get(j)));
            text.append(" to ").append(Figures.four(nadir.get(j))).append(' ').append(one.unit());
        }
        return text.toString().stripTrailing() + "]";
    }
}
