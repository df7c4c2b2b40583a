package io.welleng.pvt.gas;

import java.util.function.DoubleUnaryOperator;

/**
 * Adaptive quadrature by the 7-point Gauss rule and its 15-point Kronrod extension. An interval is halved until the two
 * rules agree to a tolerance, relative to the first estimate of the whole and the interval's share of it; the ends are
 * never evaluated.
 *
 * @see "Kronrod, A.S. (1965). Nodes and Weights of Quadrature Formulas; in the digits of Piessens, R. et al. (1983).
 *     QUADPACK, Springer"
 */
final class GaussKronrod {

    private static final double[] NODES = {
        0.991455371120812639206854697526329,
        0.949107912342758524526189684047851,
        0.864864423359769072789712788640926,
        0.741531185599394439863864773280788,
        0.586087235467691130294144691693843,
        0.405845151377397166906606412076961,
        0.207784955007898467600689403773245,
        0.0
    };

    private static final double[] KRONROD = {
        0.022935322010529224963732008058970,
        0.063092092629978553290700663189204,
        0.104790010322250183839876322541518,
        0.140653259715525918745189590510238,
        0.169004726639267902826583426598550,
        0.190350578064785409913256402421014,
        0.204432940075298892414161999234649,
        0.209482141084727828012999174891714
    };

    /** Weights of the Gauss rule, at every second node. */
    private static final double[] GAUSS = {
        0.129484966168869693270611432679082,
        0.279705391489276667901467771423780,
        0.381830050505118944950369775488975,
        0.417959183673469387755102040816327
    };

    /** Halvings after which an interval is too short to matter, as at a step of the integrand. */
    private static final int DEEPEST = 40;

    private final DoubleUnaryOperator integrand;
    private final double tolerance;
    private int evaluations;
    private double error;

    GaussKronrod(DoubleUnaryOperator integrand, double tolerance) {
        this.integrand = integrand;
        this.tolerance = tolerance;
    }

    double integrate(double from, double to) {
        double whole = rule(from, to);
        return refine(from, to, whole, error, Math.abs(whole) * tolerance, 0);
    }

    /** Evaluations of the integrand so far. */
    int evaluations() {
        return evaluations;
    }

    private double refine(double from, double to, double estimate, double difference, double allowed, int depth) {
        if (difference <= allowed || depth == DEEPEST) {
            return estimate;
        }
        double middle = 0.5 * (from + to);
        double left = rule(from, middle);
        double leftError = error;
        double right = rule(middle, to);
        double rightError = error;
        return refine(from, middle, left, leftError, 0.5 * allowed, depth + 1)
                + refine(middle, to, right, rightError, 0.5 * allowed, depth + 1);
    }

    /** The Kronrod rule; leaves its difference from the Gauss rule in {@link #error}. */
    private double rule(double from, double to) {
        double centre = 0.5 * (from + to);
        double half = 0.5 * (to - from);
        double middle = integrand.applyAsDouble(centre);
        double kronrod = KRONROD[7] * middle;
        double gauss = GAUSS[3] * middle;
        for (int i = 0; i < 7; i++) {
            double pair = integrand.applyAsDouble(centre - half * NODES[i])
                    + integrand.applyAsDouble(centre + half * NODES[i]);
            kronrod += KRONROD[i] * pair;
            if (i % 2 == 1) {
                gauss += GAUSS[i / 2] * pair;
            }
        }
        evaluations += 15;
        error = Math.abs(half * (kronrod - gauss));
        return half * kronrod;
    }
}
