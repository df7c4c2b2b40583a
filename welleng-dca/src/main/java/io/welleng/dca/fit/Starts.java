package io.welleng.dca.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * Where to begin: for a few values of the parameters that bend a curve, the others by the straight line that the model then
 * is; the scale is the best one for the shape. Deterministic.
 */
final class Starts {

    private static final double[] ARPS_B = {0.05, 0.6, 1.1, 1.7};
    private static final double[] TIME_EXPONENTS = {0.1, 0.25, 0.45, 0.7, 0.95};
    private static final double[] DUONG_M = {1.02, 1.1, 1.2, 1.35, 1.6, 2.0};
    private static final double[] TERMINAL_AFTER = {0.3, 0.6, 1.5};
    private static final double[] PARTS = {0.1, 0.25, 0.5, 0.75};
    private static final double[] GROWTH_N = {0.6, 0.9, 1.0, 1.3};
    private static final double[] GROWTH_HALVES = {0.2, 0.6, 2.0, 8.0};

    private final FitProblem problem;
    private final Observations data;
    private final List<double[]> shapes = new ArrayList<>();

    /** Slope of the line found last. */
    private double slope;

    Starts(FitProblem problem) {
        this.problem = problem;
        data = problem.data;
    }

    /** Coordinates within the bounds, the first one still without meaning. */
    List<double[]> of(ModelFamily family) {
        switch (family) {
            case EXPONENTIAL:
                add(arpsDecline(0.0));
                break;
            case HARMONIC:
                add(arpsDecline(1.0));
                break;
            case HYPERBOLIC:
                arps(false);
                break;
            case MODIFIED_HYPERBOLIC:
                arps(true);
                break;
            case TWO_SEGMENT_HYPERBOLIC:
                twoSegments();
                break;
            case TRANSIENT_HYPERBOLIC:
                transientFlow();
                break;
            case DUONG:
                duong();
                break;
            case LOGISTIC_GROWTH:
                logistic();
                break;
            default:
                stretched(family == ModelFamily.POWER_LAW_EXPONENTIAL);
        }
        return shapes;
    }

    /** Adds a shape, given by the values of the parameters after the first. */
    private void add(double... values) {
        double[] x = problem.x.clone();
        for (int j = 1; j < x.length; j++) {
            // Values of parameters that are not free are not looked at.
            if (problem.free[j]) {
                double at = problem.parameters.get(j).coordinate(values[j - 1]);
                x[j] = Math.max(problem.lower[j], Math.min(problem.upper[j], at));
            }
        }
        shapes.add(x);
    }

    private double fixedOr(int parameter, double value) {
        return problem.free[parameter]
                ? value
                : problem.parameters.get(parameter).value(problem.x[parameter]);
    }

    private void arps(boolean terminal) {
        for (double b : ARPS_B) {
            double given = fixedOr(2, b);
            double d = arpsDecline(given);
            if (!terminal) {
                add(d, given);
            } else if (problem.free[3]) {
                for (double end : TERMINAL_AFTER) {
                    add(d, given, Math.min(0.9 * d, d / (1.0 + given * d * end * data.lastDays)));
                }
            } else {
                add(Math.max(d, 1.1 * fixedOr(3, 0.0)), given, 0.0);
            }
            if (given != b) {
                break;
            }
        }
    }

    private void twoSegments() {
        double span = data.lastDays - data.firstDays;
        for (double b : ARPS_B) {
            double d = arpsDecline(b);
            for (double part : PARTS) {
                double ts = data.firstDays + part * span;
                add(d, b, ts, b);
                add(2.0 * d, Math.min(2.0, b + 0.8), ts, 0.5 * b);
                add(0.5 * d, 0.3 * b, ts, Math.min(2.0, b + 0.4));
            }
        }
    }

    private void transientFlow() {
        double span = data.lastDays - data.firstDays;
        for (double b : ARPS_B) {
            double d = arpsDecline(b);
            for (double part : PARTS) {
                add(d, b, b, part * span);
                add(3.0 * d, 2.0, 0.7 * b, 0.3 * part * span);
            }
        }
    }

    private void stretched(boolean powerLaw) {
        for (double n : TIME_EXPONENTS) {
            double given = fixedOr(2, n);
            line(t -> Math.pow(t, given), (t, logRate) -> logRate);
            double d = slope < 0.0 ? -slope : 1.0 / Math.pow(data.lastDays, given);
            if (powerLaw) {
                add(d, given, 0.0);
                add(0.8 * d, given, 0.2 * d * given * Math.pow(data.lastDays, given - 1.0));
            } else {
                add(Math.pow(d, -1.0 / given), given);
            }
        }
    }

    private void duong() {
        for (double m : DUONG_M) {
            double given = fixedOr(2, m);
            line(
                    t -> -Math.expm1((1.0 - given) * Math.log(t)) / (given - 1.0),
                    (t, logRate) -> logRate + given * Math.log(t));
            add(slope > 0.0 ? slope : 1.0, given);
        }
    }

    private void logistic() {
        for (double n : GROWTH_N) {
            double given = fixedOr(2, n);
            for (double half : GROWTH_HALVES) {
                add(Math.pow(half * data.lastDays, given), given);
            }
        }
    }

    /** Initial decline of Arps' curve of a given b: q to the power −b is a straight line in time. */
    private double arpsDecline(double b) {
        double reference = Math.log(data.meanRate);
        if (b < 1.0e-3) {
            line(t -> t, (t, logRate) -> logRate);
            return sensible(-slope);
        }
        double s = 0.0;
        double st = 0.0;
        double stt = 0.0;
        double sz = 0.0;
        double szt = 0.0;
        for (int i = 0; i < data.size; i++) {
            if (data.rate[i] > 0.0) {
                double z = Math.exp(-b * (data.logRate[i] - reference));
                double t = data.middle[i];
                // The error of z is b z times that of ln q.
                double w = data.rootWeight[i] * data.rootWeight[i] / (z * z);
                s += w;
                st += w * t;
                stt += w * t * t;
                sz += w * z;
                szt += w * z * t;
            }
        }
        double rise = (s * szt - st * sz) / (s * stt - st * st);
        double start = (sz - rise * st) / s;
        if (start > 0.0) {
            return sensible(rise / (b * start));
        }
        // The line starts below 0: as steep as there is.
        return rise > 0.0 ? 1.0 : sensible(0.0);
    }

    private double sensible(double d) {
        return d > 0.0 ? d : 0.1 / Math.max(1.0, data.lastDays);
    }

    /** The function of a time that a line goes along. */
    private interface Abscissa {
        double at(double t);
    }

    /** The function of a time and a rate that a line gives. */
    private interface Ordinate {
        double at(double t, double logRate);
    }

    private void line(Abscissa f, Ordinate g) {
        double s = 0.0;
        double sa = 0.0;
        double so = 0.0;
        double saa = 0.0;
        double sao = 0.0;
        for (int i = 0; i < data.size; i++) {
            if (data.rate[i] > 0.0 && data.middle[i] > 0.0) {
                double w = data.rootWeight[i] * data.rootWeight[i];
                double a = f.at(data.middle[i]);
                double o = g.at(data.middle[i], data.logRate[i]);
                s += w;
                sa += w * a;
                so += w * o;
                saa += w * a * a;
                sao += w * a * o;
            }
        }
        slope = (s * sao - sa * so) / (s * saa - sa * sa);
    }

    /** Gives a shape the scale that suits it best; false where there is no model. */
    static boolean scale(FitProblem problem, double[] shape) {
        System.arraycopy(shape, 0, problem.x, 0, shape.length);
        if (!problem.free[0]) {
            return problem.evaluate();
        }
        Observations data = problem.data;
        problem.x[0] = Math.max(problem.lower[0], Math.min(problem.upper[0], Math.log(data.meanRate)));
        if (!problem.evaluate()) {
            return false;
        }
        double sum = 0.0;
        double weights = 0.0;
        for (int i = 0; i < data.size; i++) {
            if (data.rate[i] > 0.0) {
                double w = data.rootWeight[i] * data.rootWeight[i];
                sum += w * (data.logRate[i] - problem.logRates[i]);
                weights += w;
            }
        }
        double at = problem.x[0] + sum / weights;
        shape[0] = Math.max(problem.lower[0], Math.min(problem.upper[0], at));
        return true;
    }
}
