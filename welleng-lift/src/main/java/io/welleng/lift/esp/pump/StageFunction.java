package io.welleng.lift.esp.pump;

import io.welleng.core.curve.Curve;
import java.util.Arrays;

/** A stage curve compiled for loops: evaluation allocates nothing. Immutable. */
final class StageFunction {

    private final double[] coefficients;
    private final Curve curve;

    private StageFunction(double[] coefficients, Curve curve) {
        this.coefficients = coefficients;
        this.curve = curve;
    }

    static StageFunction of(StageCurve curve) {
        return curve instanceof StageCurve.Polynomial polynomial
                ? polynomial.compile()
                : ((StageCurve.Points) curve).compile();
    }

    static StageFunction polynomial(double[] coefficients, int size) {
        return new StageFunction(Arrays.copyOf(coefficients, size), null);
    }

    static StageFunction points(Curve curve) {
        return new StageFunction(null, curve.withExtrapolation(Curve.Extrapolation.HOLD));
    }

    /** Rate up to which the curve is known (bpd). */
    double lastRate() {
        return curve == null ? Double.POSITIVE_INFINITY : curve.upperX();
    }

    /** Value at a rate (bpd). */
    double value(double q) {
        if (curve != null) {
            return curve.value(q);
        }
        double y = coefficients[coefficients.length - 1];
        for (int i = coefficients.length - 2; i >= 0; i--) {
            y = y * q + coefficients[i];
        }
        return y;
    }
}
