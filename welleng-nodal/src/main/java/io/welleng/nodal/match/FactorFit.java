package io.welleng.nodal.match;

import io.welleng.core.fit.BoundedLeastSquares;
import io.welleng.core.fit.FitResult;
import io.welleng.core.study.Advisory;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.Matched;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fit of matching factors by the method of Gauss and Newton: the pressures, nearly linear in the factors, are made linear
 * by central differences wide enough for the error of the march, and the linear problem is solved within the bounds.
 */
final class FactorFit {

    /** Half width of the differences: some tens of psi for the gravity factor, against 0.01 psi that a march may jump. */
    private static final double DIFFERENCE = 0.01;

    private static final double TOLERANCE = 1.0e-6;
    private static final int MAX_ITERATIONS = 30;
    private static final int MAX_HALVINGS = 10;

    /** Where to begin: the first at which the correlation has an answer. */
    private static final double[] STARTS = {1.0, 0.75, 0.5};

    /** Standard uncertainty from which a factor counts as poorly determined. */
    private static final double POOR = 0.1;

    private static final double NOT_TOLD_APART = 0.95;
    private static final double LEAST_USUAL_GRAVITY = 0.9;
    private static final double GREATEST_USUAL_GRAVITY = 1.1;

    private static final BoundedLeastSquares LINEAR = new BoundedLeastSquares(1.0e-13, 2000);

    private final FlowMethod method;
    private final MatchData data;
    private final FactorChoice choice;
    private final ComputedPressures computed;
    private final int count;

    FactorFit(FlowMethod method, MatchData data, FactorChoice choice) {
        this.method = method;
        this.data = data;
        this.choice = choice;
        computed = new ComputedPressures(data, method);
        count = choice.count();
    }

    MatchingFactors result() {
        int n = data.pressureCount();
        if (n < count) {
            return new MatchingFactors.NotFitted(
                    "fewer measured pressures (" + n + ") than factors to fit (" + count + ")");
        }
        double[] before = computed.errors(method);
        double[] at = null;
        double[] errors = null;
        for (double start : STARTS) {
            at = new double[count];
            Arrays.fill(at, start);
            errors = computed.errors(matched(at));
            if (errors.length > 0) {
                break;
            }
        }
        if (errors.length == 0) {
            return new MatchingFactors.NotFitted("the correlation has no answer " + computed.obstacle());
        }
        Double rmsBefore = before.length == 0 ? null : ComputedPressures.rms(before);
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            double[][] jacobian = jacobian(at, errors);
            double[] next = linearSolution(at, errors, jacobian);
            double[] better = improved(at, next, errors);
            if (better == null) {
                return fitted(at, jacobian, rmsBefore);
            }
            double moved = distance(at, better);
            at = better;
            errors = computed.errors(matched(at));
            if (moved <= TOLERANCE) {
                return fitted(at, jacobian, rmsBefore);
            }
        }
        return new MatchingFactors.NotFitted("the fit did not converge in " + MAX_ITERATIONS + " iterations");
    }

    private Matched matched(double[] factors) {
        return switch (choice) {
            case GRAVITY -> new Matched(method, factors[0], 1.0);
            case FRICTION -> new Matched(method, 1.0, factors[0]);
            case BOTH -> new Matched(method, factors[0], factors[1]);
        };
    }

    /** Derivatives of the errors, one row for each factor; one-sided where the other side is out of bounds or has no answer. */
    private double[][] jacobian(double[] at, double[] errors) {
        double[][] rows = new double[count][errors.length];
        for (int i = 0; i < count; i++) {
            double low = Math.max(MatchingFactors.LEAST, at[i] - DIFFERENCE);
            double high = Math.min(MatchingFactors.GREATEST, at[i] + DIFFERENCE);
            double[] below = shifted(at, i, low);
            double[] above = shifted(at, i, high);
            if (below.length == 0) {
                below = errors;
                low = at[i];
            }
            if (above.length == 0) {
                above = errors;
                high = at[i];
            }
            for (int k = 0; k < errors.length && high > low; k++) {
                rows[i][k] = (above[k] - below[k]) / (high - low);
            }
        }
        return rows;
    }

    private double[] shifted(double[] at, int i, double value) {
        double[] near = at.clone();
        near[i] = value;
        return computed.errors(matched(near));
    }

    private double[] linearSolution(double[] at, double[] errors, double[][] jacobian) {
        double[] lower = new double[count];
        double[] upper = new double[count];
        Arrays.fill(lower, MatchingFactors.LEAST);
        Arrays.fill(upper, MatchingFactors.GREATEST);
        FitResult linear = LINEAR.fit(
                x -> {
                    double[] r = errors.clone();
                    for (int i = 0; i < count; i++) {
                        for (int k = 0; k < r.length; k++) {
                            r[k] += jacobian[i][k] * (x[i] - at[i]);
                        }
                    }
                    return r;
                },
                at,
                lower,
                upper);
        return linear.parameters().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The farthest of ever shorter steps that lowers the error; null where none does. */
    private double[] improved(double[] at, double[] next, double[] errors) {
        double rms = ComputedPressures.rms(errors);
        double share = 1.0;
        for (int i = 0; i < MAX_HALVINGS; i++) {
            double[] trial = new double[count];
            for (int j = 0; j < count; j++) {
                trial[j] = at[j] + share * (next[j] - at[j]);
            }
            double[] there = computed.errors(matched(trial));
            if (there.length > 0 && ComputedPressures.rms(there) < rms) {
                return trial;
            }
            share *= 0.5;
        }
        return null;
    }

    private static double distance(double[] a, double[] b) {
        double most = 0.0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.abs(a[i] - b[i]));
        }
        return most;
    }

    private MatchingFactors.Fitted fitted(double[] at, double[][] jacobian, Double rmsBefore) {
        Matched match = matched(at);
        List<PressureResidual> residuals = computed.residuals(match);
        double rms = ComputedPressures.rms(
                residuals.stream().mapToDouble(PressureResidual::errorPsi).toArray());
        int n = residuals.size();
        double scatter = n > count ? rms * Math.sqrt((double) n / (n - count)) : 0.0;
        Covariance covariance = new Covariance(at, jacobian, Math.max(data.pressureUncertaintyPsi(), scatter));
        FittedFactor gravity = choice.gravity() ? covariance.factor(0) : null;
        FittedFactor friction = choice.friction() ? covariance.factor(count - 1) : null;
        Double correlation = covariance.correlation();
        return new MatchingFactors.Fitted(
                match,
                gravity,
                friction,
                correlation,
                residuals,
                rmsBefore,
                rms,
                advisories(gravity, friction, correlation),
                computed.marches());
    }

    private static List<Advisory> advisories(FittedFactor gravity, FittedFactor friction, Double correlation) {
        List<Advisory> all = new ArrayList<>();
        about("gravity", gravity, all);
        about("friction", friction, all);
        if (gravity != null
                && !gravity.atBound()
                && !(gravity.value() >= LEAST_USUAL_GRAVITY && gravity.value() <= GREATEST_USUAL_GRAVITY)) {
            all.add(new Advisory(
                    "gravity_factor_far_from_one",
                    "the weight of the column is off by more than a tenth: look at fluid, rates and gauge before using"
                            + " the factor",
                    gravity.value(),
                    LEAST_USUAL_GRAVITY,
                    GREATEST_USUAL_GRAVITY));
        }
        if (correlation != null && Math.abs(correlation) > NOT_TOLD_APART) {
            all.add(new Advisory(
                    "factors_not_told_apart",
                    "gravity and friction change the measured pressures nearly alike: measure at other rates or depths,"
                            + " or fit one of them",
                    correlation,
                    -NOT_TOLD_APART,
                    NOT_TOLD_APART));
        }
        return all;
    }

    private static void about(String name, FittedFactor factor, List<Advisory> all) {
        if (factor == null) {
            return;
        }
        if (factor.atBound()) {
            all.add(new Advisory(
                    name + "_factor_at_bound",
                    "the " + name
                            + " factor was stopped by its bound: the correlation or the data do not describe the well",
                    factor.value(),
                    MatchingFactors.LEAST,
                    MatchingFactors.GREATEST));
        } else if (factor.standardUncertainty() == null || factor.standardUncertainty() > POOR) {
            all.add(new Advisory(
                    name + "_factor_poorly_determined",
                    "the measured pressures hardly depend on " + name + ": keep this factor at 1, or measure where it"
                            + " matters; standard uncertainty (the whole range where they do not depend on it at all)",
                    factor.standardUncertainty() == null
                            ? MatchingFactors.GREATEST - MatchingFactors.LEAST
                            : factor.standardUncertainty(),
                    null,
                    POOR));
        }
    }

    /** Covariance of the factors that no bound holds. */
    private static final class Covariance {

        private final double[] at;
        private final double sigmaPsi;
        private final double[] normal;
        private final double cross;
        private final double determinant;

        Covariance(double[] at, double[][] jacobian, double sigmaPsi) {
            this.at = at;
            this.sigmaPsi = sigmaPsi;
            normal = new double[at.length];
            for (int i = 0; i < at.length; i++) {
                normal[i] = product(jacobian[i], jacobian[i]);
            }
            boolean two = at.length == 2 && !held(0) && !held(1);
            cross = two ? product(jacobian[0], jacobian[1]) : 0.0;
            determinant = two ? normal[0] * normal[1] - cross * cross : Double.NaN;
        }

        private static double product(double[] a, double[] b) {
            double sum = 0.0;
            for (int k = 0; k < a.length; k++) {
                sum += a[k] * b[k];
            }
            return sum;
        }

        private boolean held(int i) {
            return at[i] <= MatchingFactors.LEAST || at[i] >= MatchingFactors.GREATEST;
        }

        private boolean both() {
            return determinant > 1e-12 * normal[0] * normal[normal.length - 1];
        }

        FittedFactor factor(int i) {
            if (held(i)) {
                return new FittedFactor(at[i], null, true);
            }
            double variance = both() ? normal[1 - i] / determinant : 1.0 / normal[i];
            boolean known = Double.isFinite(variance) && (both() || Double.isNaN(determinant));
            return new FittedFactor(at[i], known ? sigmaPsi * Math.sqrt(variance) : null, false);
        }

        Double correlation() {
            return both() ? -cross / Math.sqrt(normal[0] * normal[1]) : null;
        }
    }
}
