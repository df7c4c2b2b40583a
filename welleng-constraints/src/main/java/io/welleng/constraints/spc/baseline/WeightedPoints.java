package io.welleng.constraints.spc.baseline;

import java.util.Arrays;

/** Values with weights, and their quantiles: the value whose weight begins at W has probability (W + w/2) / total. */
final class WeightedPoints {

    private record Point(double value, double weight) {}

    private final Point[] points;
    private double total;
    private int count;

    WeightedPoints(int size) {
        points = new Point[size];
    }

    void add(double value, double weight) {
        points[count++] = new Point(value, weight);
        total += weight;
    }

    void sort() {
        Arrays.sort(points, (a, b) -> Double.compare(a.value, b.value));
    }

    WeightedPoints distancesFrom(double centre) {
        WeightedPoints distances = new WeightedPoints(points.length);
        for (Point point : points) {
            distances.add(Math.abs(point.value - centre), point.weight);
        }
        distances.sort();
        return distances;
    }

    /** A quantile; the points are sorted. */
    double quantile(double p) {
        double wanted = p * total;
        double begin = 0.0;
        double before = Double.NaN;
        for (int i = 0; i < points.length; i++) {
            double middle = begin + 0.5 * points[i].weight;
            if (wanted <= middle) {
                return i == 0
                        ? points[0].value
                        : points[i - 1].value
                                + (wanted - before) / (middle - before) * (points[i].value - points[i - 1].value);
            }
            begin += points[i].weight;
            before = middle;
        }
        return points[points.length - 1].value;
    }
}
