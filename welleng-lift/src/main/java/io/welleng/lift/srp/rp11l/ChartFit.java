package io.welleng.lift.srp.rp11l;

import java.util.List;

/**
 * A product of Chebyshev polynomials fitted to a chart, \( \sum c_{ij} T_i(x) T_j(y) \) with x and y the speed and the
 * fluid load ratio brought to −1 … 1.
 */
final class ChartFit {

    private final double[][] coefficients;
    private final double greatestSpeed;
    private final double leastLoad;
    private final double greatestLoad;

    ChartFit(List<List<Double>> coefficients, double greatestSpeed, double leastLoad, double greatestLoad) {
        this.coefficients = coefficients.stream()
                .map(row -> row.stream().mapToDouble(c -> c).toArray())
                .toArray(double[][]::new);
        this.greatestSpeed = greatestSpeed;
        this.leastLoad = leastLoad;
        this.greatestLoad = greatestLoad;
    }

    /** Speed ratio as a share of the greatest of the chart. */
    double share(double speed) {
        return speed / greatestSpeed;
    }

    /** The product at a point, by Clenshaw's recurrence in both directions. */
    double at(double speed, double load) {
        double x = 2.0 * speed / greatestSpeed - 1.0;
        double y = (2.0 * load - leastLoad - greatestLoad) / (greatestLoad - leastLoad);
        double b1 = 0.0;
        double b2 = 0.0;
        for (int i = coefficients.length - 1; i > 0; i--) {
            double b = 2.0 * x * b1 - b2 + row(coefficients[i], y);
            b2 = b1;
            b1 = b;
        }
        return x * b1 - b2 + row(coefficients[0], y);
    }

    private static double row(double[] c, double y) {
        double b1 = 0.0;
        double b2 = 0.0;
        for (int j = c.length - 1; j > 0; j--) {
            double b = 2.0 * y * b1 - b2 + c[j];
            b2 = b1;
            b1 = b;
        }
        return y * b1 - b2 + c[0];
    }
}
