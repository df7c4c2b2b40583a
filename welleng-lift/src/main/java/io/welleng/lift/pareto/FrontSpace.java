package io.welleng.lift.pareto;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * A front with every objective going from 0 at its best to 1 at its worst member; objectives that are the same in all
 * members are left out.
 */
final class FrontSpace {

    /** Values that differ by less are taken as equal, and the earlier member wins. */
    private static final double TIE = 1.0e-12;

    /** Least distance of a knee. */
    private static final double BEND = 1.0e-9;

    private static final double AUGMENTATION = 1.0e-3;

    private final List<ParetoPoint> points;

    /** Objective of each column of {@link #z}. */
    private final int[] columns;

    private final double[][] z;

    FrontSpace(ParetoFront front) {
        points = front.points();
        List<Double> ideal = front.ideal();
        List<Double> nadir = front.nadir();
        columns = IntStream.range(0, ideal.size())
                .filter(j -> !ideal.get(j).equals(nadir.get(j)))
                .toArray();
        z = new double[points.size()][columns.length];
        for (int i = 0; i < z.length; i++) {
            for (int c = 0; c < columns.length; c++) {
                int j = columns[c];
                double best = ideal.get(j);
                z[i][c] = (points.get(i).objectives().get(j) - best) / (nadir.get(j) - best);
            }
        }
    }

    Knee knee() {
        if (columns.length == 0) {
            return new Knee.NoBend(points.get(0), "the front has a single point");
        }
        double[] normal = normal();
        double length = Math.sqrt(dot(normal, normal));
        int far = least(i -> (dot(normal, z[i]) - 1.0) / length, i -> 0.0);
        double distance = (1.0 - dot(normal, z[far])) / length;
        if (distance > BEND) {
            return new Knee.Bend(points.get(far), distance);
        }
        int near = least(i -> dot(z[i], z[i]), i -> 0.0);
        return new Knee.NoBend(
                points.get(near), "no member lies nearer the best of all objectives than the plane of the extremes");
    }

    /**
     * Normal of the plane n·z = 1 through the extremes; through the ends of the axes where the extremes do not span one
     * that faces the best of all objectives.
     */
    private double[] normal() {
        int m = columns.length;
        double[][] corners = new double[m][];
        for (int c = 0; c < m; c++) {
            int axis = c;
            corners[c] = z[least(i -> greatestBut(axis, z[i]), i -> sum(z[i]))];
        }
        double[] ones = new double[m];
        Arrays.fill(ones, 1.0);
        DecompositionSolver solver = new LUDecomposition(new Array2DRowRealMatrix(corners), 1.0e-9).getSolver();
        if (!solver.isNonSingular()) {
            return ones;
        }
        double[] normal = solver.solve(new ArrayRealVector(ones)).toArray();
        for (double one : normal) {
            if (!(one > 0.0)) {
                return ones;
            }
        }
        return normal;
    }

    private static double greatestBut(int axis, double[] row) {
        double greatest = 0.0;
        for (int c = 0; c < row.length; c++) {
            greatest = c == axis ? greatest : Math.max(greatest, row[c]);
        }
        return greatest;
    }

    ParetoPoint extreme(int objective) {
        for (int c = 0; c < columns.length; c++) {
            if (columns[c] == objective) {
                int column = c;
                return points.get(least(i -> z[i][column], i -> sum(z[i])));
            }
        }
        return points.get(least(i -> sum(z[i]), i -> 0.0));
    }

    ParetoPoint preferred(List<Double> weights) {
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        return points.get(least(
                i -> {
                    double greatest = 0.0;
                    double sum = 0.0;
                    for (int c = 0; c < columns.length; c++) {
                        double term = weights.get(columns[c]) / total * z[i][c];
                        greatest = Math.max(greatest, term);
                        sum += term;
                    }
                    return greatest + AUGMENTATION * sum;
                },
                i -> sum(z[i])));
    }

    /** First member of least value; among equal ones that of least second value. */
    private int least(IntToDoubleFunction value, IntToDoubleFunction then) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < z.length; i++) {
            least = Math.min(least, value.applyAsDouble(i));
        }
        int found = -1;
        for (int i = 0; i < z.length; i++) {
            if (value.applyAsDouble(i) <= least + TIE
                    && (found < 0 || then.applyAsDouble(i) < then.applyAsDouble(found) - TIE)) {
                found = i;
            }
        }
        return found;
    }

    private static double sum(double[] row) {
        double sum = 0.0;
        for (double one : row) {
            sum += one;
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0.0;
        for (int c = 0; c < a.length; c++) {
            sum += a[c] * b[c];
        }
        return sum;
    }
}
