package io.welleng.lift.srp.classify;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * The kernel part of a model: \( s_c(x) = \sum_i a_{ic}\, \exp(-|P x - z_i|^2) \) with the cards kept as points \(z_i\).
 *
 * @param projection rows of the matrix \(P\) on the feature vector, one per coordinate
 * @param offset what to subtract from each coordinate
 * @param points the points \(z_i\), a list of coordinates each
 * @param coefficients the coefficients \(a_{ic}\), a list of one per class for each point
 */
public record KernelModel(
        List<List<Double>> projection,
        List<Double> offset,
        List<List<Double>> points,
        List<List<Double>> coefficients) {

    /** Checks that the sizes agree and every number is finite; makes the lists immutable. */
    public KernelModel {
        projection = rows(projection, "projection", CardFeatures.SIZE);
        offset = List.copyOf(Check.notEmpty(offset, "offset"));
        Check.sameLength(projection.size(), "projection", offset.size(), "offset");
        rows(List.of(offset), "offset", offset.size());
        points = rows(points, "points", offset.size());
        Check.notEmpty(coefficients, "coefficients");
        coefficients = rows(coefficients, "coefficients", coefficients.get(0).size());
        Check.sameLength(points.size(), "points", coefficients.size(), "coefficients");
    }

    private static List<List<Double>> rows(List<List<Double>> rows, String name, int length) {
        Check.notEmpty(rows, name);
        for (int i = 0; i < rows.size(); i++) {
            String element = Check.element(name, i);
            Check.notEmpty(rows.get(i), element);
            Check.sameLength(length, "columns of " + name, rows.get(i).size(), element);
            for (double value : rows.get(i)) {
                Check.finite(value, element, "");
            }
        }
        return rows.stream().map(List::copyOf).toList();
    }
}
