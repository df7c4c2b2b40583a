package io.welleng.lift.srp.wave;

import io.welleng.core.survey.DeviationSurvey;

/**
 * What a hole does to the rods half a step of depth at a time: \( N'^2 = \kappa^2 T^2 + 2\kappa\cdot g_\perp w_b T +
 * (g_\perp w_b)^2 \). The curvature of a half step is the change of direction over it, so that all bends are
 * counted, also between stations.
 */
final class Rubbing {

    private static final double FULL = HoleFriction.FULL_VELOCITY_FT_PER_S;

    private final double coefficient;
    /** Curvature squared of each half step (1/ft²). */
    private final double[] bend;
    /** Curvature times weight across the hole (lbf/ft²). */
    private final double[] mixed;
    /** Weight across the hole squared (lbf²/ft²). */
    private final double[] lean;
    /** Weight below the node of each half step (lbf). */
    private final double[] below;

    Rubbing(HoleFriction hole, Strand strand, int[] steps) {
        coefficient = hole.coefficient();
        DeviationSurvey survey = hole.survey();
        int total = 0;
        for (int step : steps) {
            total += 2 * step;
        }
        bend = new double[total];
        mixed = new double[total];
        lean = new double[total];
        below = new double[total];
        int h = 0;
        double[] from = new double[3];
        double[] to = new double[3];
        for (int j = 0; j < steps.length; j++) {
            double w = strand.weightLbfPerFt[j];
            double half = 0.5 * strand.lengthFt(j) / steps[j];
            double bottomTvd = survey.tvdFt(strand.topFt[j + 1]);
            for (int i = 0; i < 2 * steps[j]; i++) {
                double start = strand.topFt[j] + i * half;
                double end = i == 2 * steps[j] - 1 ? strand.topFt[j + 1] : start + half;
                tangent(survey, start, from);
                tangent(survey, end, to);
                double kx = (to[0] - from[0]) / half;
                double ky = (to[1] - from[1]) / half;
                double kz = (to[2] - from[2]) / half;
                double tx = 0.5 * (from[0] + to[0]);
                double ty = 0.5 * (from[1] + to[1]);
                double tz = 0.5 * (from[2] + to[2]);
                double gx = -tz * tx;
                double gy = -tz * ty;
                double gz = tx * tx + ty * ty;
                bend[h] = kx * kx + ky * ky + kz * kz;
                mixed[h] = w * (kx * gx + ky * gy + kz * gz);
                lean[h] = w * w * (gx * gx + gy * gy + gz * gz);
                // even half steps belong to the node at their start, odd ones to the node at their end
                double node = i % 2 == 0 ? start : end;
                below[h] = strand.weightBelowLbf[j + 1]
                        + w * (bottomTvd - Math.min(bottomTvd, survey.tvdFt(Math.min(node, strand.topFt[j + 1]))));
                h++;
            }
        }
    }

    /** Whether the hole is straight and vertical, so that no rod touches the tubing. */
    boolean nothing() {
        double sum = 0.0;
        for (int h = 0; h < bend.length; h++) {
            sum += bend[h] + lean[h];
        }
        return sum == 0.0;
    }

    private static void tangent(DeviationSurvey survey, double md, double[] t) {
        double cos = survey.cosInclination(md);
        double sin = Math.sqrt(Math.max(0.0, 1.0 - cos * cos));
        double azimuth = Math.toRadians(survey.azimuthDeg(md));
        t[0] = sin * Math.cos(azimuth);
        t[1] = sin * Math.sin(azimuth);
        t[2] = cos;
    }

    /** Force of friction per length against the motion (lbf/ft) on a half step, signed as the velocity. */
    double perFt(int halfStep, double dynamicLbf, double velocity) {
        double t = dynamicLbf + below[halfStep];
        double squared = (bend[halfStep] * t + 2.0 * mixed[halfStep]) * t + lean[halfStep];
        return coefficient * Math.sqrt(Math.max(0.0, squared)) * Math.max(-1.0, Math.min(1.0, velocity / FULL));
    }
}
