package io.welleng.lift.pareto;

import io.welleng.core.check.Check;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Exact hypervolume: the volume of all that a set of points dominates up to a reference point, all objectives to be
 * minimised. The greater, the nearer the points are to the true front and the better they cover it. Points that are not
 * better than the reference in every objective add nothing.
 *
 * <p>Two objectives: a sweep over the sorted points. Three: a sweep over the third objective above the staircase of the
 * first two, as Beume and others (2009). More: slices along the last objective down to three; the effort then grows with
 * the number of points to the power of the number of objectives less two.
 *
 * @see "Beume, N., Fonseca, C.M., López-Ibáñez, M., Paquete, L. and Vahrenhold, J. (2009). On the complexity of computing
 *     the hypervolume indicator. IEEE Trans. Evol. Comput. 13(5), 1075–1082"
 * @see "While, L., Hingston, P., Barone, L. and Huband, S. (2006). A faster algorithm for calculating hypervolume. IEEE
 *     Trans. Evol. Comput. 10(1), 29–38"
 */
public final class Hypervolume {

    private Hypervolume() {}

    /**
     * Volume that points dominate.
     *
     * @param points one row for each point, as long as {@code reference}, finite, each column in the unit of its
     *     objective; dominated points and copies are allowed. Not modified.
     * @param reference the reference point, at least two objectives. Not modified.
     * @return the volume, in the product of the units; 0 without points
     */
    public static double of(double[][] points, double[] reference) {
        Check.finite(reference, 2, "reference", "");
        Check.present(points, "points");
        for (int i = 0; i < points.length; i++) {
            Check.finite(points[i], 0, Check.element("points", i), "");
            Check.sameLength(points[i].length, Check.element("points", i), reference.length, "reference");
        }
        double[][] inside =
                Arrays.stream(points).filter(p -> better(p, reference)).toArray(double[][]::new);
        return volume(inside, inside.length, reference, reference.length);
    }

    private static boolean better(double[] point, double[] reference) {
        for (int j = 0; j < reference.length; j++) {
            if (!(point[j] < reference[j])) {
                return false;
            }
        }
        return true;
    }

    /** Volume of the first {@code count} points in the first {@code m} objectives. */
    private static double volume(double[][] points, int count, double[] r, int m) {
        double[][] sorted = Arrays.copyOf(points, count);
        Arrays.sort(sorted, Comparator.comparingDouble(p -> p[m == 2 ? 0 : m - 1]));
        if (m == 2) {
            return area(sorted, r);
        }
        return m == 3 ? volume3(sorted, r) : slices(sorted, r, m);
    }

    private static double area(double[][] sorted, double[] r) {
        double area = 0.0;
        double top = r[1];
        for (double[] p : sorted) {
            if (p[1] < top) {
                area += (r[0] - p[0]) * (top - p[1]);
                top = p[1];
            }
        }
        return area;
    }

    private static double volume3(double[][] sorted, double[] r) {
        Staircase stairs = new Staircase(sorted.length, r[0], r[1]);
        double volume = 0.0;
        for (int i = 0; i < sorted.length; i++) {
            stairs.add(sorted[i][0], sorted[i][1]);
            volume += stairs.area() * ((i + 1 < sorted.length ? sorted[i + 1][2] : r[2]) - sorted[i][2]);
        }
        return volume;
    }

    private static double slices(double[][] sorted, double[] r, int m) {
        double volume = 0.0;
        for (int i = 0; i < sorted.length; i++) {
            double depth = (i + 1 < sorted.length ? sorted[i + 1][m - 1] : r[m - 1]) - sorted[i][m - 1];
            if (depth > 0.0) {
                volume += depth * volume(sorted, i + 1, r, m - 1);
            }
        }
        return volume;
    }
}
