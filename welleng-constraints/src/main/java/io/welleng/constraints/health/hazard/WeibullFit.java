package io.welleng.constraints.health.hazard;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Fits a {@link WeibullModel} to run lives by maximum likelihood, suspended runs included. The log-likelihood is concave in
 * \( (\beta, -\beta \ln \eta, b) \); Newton's method with halved steps finds its only maximum, or says that there is none.
 * Intervals come from the observed Fisher information: normal in \( \ln \beta \), \( \ln \eta \) and \( b \). With few failures
 * they are too narrow, and the shape is estimated too large.
 *
 * <p>There is no maximum where all failures have the same age and none lived longer, and where a covariate parts the
 * failures from the suspensions; both are told by a shape above 1,000, and by a standard deviation of a covariate that
 * changes the hazard by more than \( e^{10} \).
 *
 * @see "Lawless, J.F. (2003). Statistical Models and Methods for Lifetime Data, 2nd ed., Wiley, ch. 5 and 6"
 */
public final class WeibullFit {

    /** Failures for each covariate below which a caution goes with the fit. */
    public static final int FEW_FAILURES = 10;

    private static final int MOST_ITERATIONS = 100;
    private static final int MOST_HALVINGS = 60;
    private static final double DECREMENT = 1e-18;
    private static final double LARGEST_SHAPE = 1e3;
    private static final double LARGEST_EFFECT = 10.0;

    private WeibullFit() {}

    /**
     * Fits shape, scale and coefficients.
     *
     * @param runs runs, at least one, each with a value for every covariate
     * @param covariates names of the covariates, with their units; none for a plain Weibull
     * @param confidence probability of the intervals (fraction), between 0 and 1, commonly 0.95
     * @return the fit, or why there is none
     */
    public static FitOutcome of(List<RunLife> runs, List<String> covariates, double confidence) {
        Check.notEmpty(runs, "runs");
        double normal = KaplanMeier.standardNormal(confidence);
        for (int i = 0; i < runs.size(); i++) {
            Check.sameLength(
                    runs.get(i).covariates().size(),
                    Check.element("runs", i) + ".covariates",
                    covariates.size(),
                    "covariates");
        }
        WeibullLikelihood likelihood = new WeibullLikelihood(runs, covariates.size());
        if (likelihood.failures < likelihood.parameters) {
            return new FitOutcome.NotFitted(
                    likelihood.failures + " failures are fewer than the " + likelihood.parameters
                            + " parameters to be fitted",
                    likelihood.failures,
                    0);
        }
        for (int k = 0; k < covariates.size(); k++) {
            if (!likelihood.varies(k)) {
                return new FitOutcome.NotFitted(
                        covariates.get(k) + " is the same in all runs, so its effect cannot be seen",
                        likelihood.failures,
                        0);
            }
        }
        return maximise(runs, covariates, confidence, normal, likelihood);
    }

    private static FitOutcome maximise(
            List<RunLife> runs,
            List<String> covariates,
            double confidence,
            double normal,
            WeibullLikelihood likelihood) {
        double[] theta = likelihood.start();
        double value = likelihood.value(theta);
        for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
            double[] gradient = likelihood.gradient(theta);
            double[] step;
            try {
                step = new CholeskyDecomposition(likelihood.information(theta))
                        .getSolver()
                        .solve(new ArrayRealVector(gradient, false))
                        .toArray();
            } catch (NonPositiveDefiniteMatrixException e) {
                return new FitOutcome.NotFitted(
                        "The covariates cannot be told apart: one is a combination of the others",
                        likelihood.failures,
                        iteration);
            }
            double decrement = 0.0;
            for (int j = 0; j < step.length; j++) {
                decrement += step[j] * gradient[j];
            }
            double[] next = move(theta, step, value, likelihood);
            value = likelihood.value(next);
            theta = next;
            String none = withoutMaximum(theta, covariates);
            if (none != null) {
                return new FitOutcome.NotFitted(none, likelihood.failures, iteration);
            }
            if (decrement <= DECREMENT) {
                return fitted(runs, covariates, confidence, normal, likelihood, theta, iteration);
            }
        }
        return new FitOutcome.NotFitted(
                "The likelihood was still rising after " + MOST_ITERATIONS + " steps",
                likelihood.failures,
                MOST_ITERATIONS);
    }

    /** Newton's step, halved until the likelihood does not fall, rounding aside. */
    private static double[] move(double[] theta, double[] step, double value, WeibullLikelihood likelihood) {
        double[] next = theta.clone();
        double part = 1.0;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            for (int j = 0; j < theta.length; j++) {
                next[j] = theta[j] + part * step[j];
            }
            if (next[0] > 0.0 && likelihood.value(next) >= value - 1e-12 * Math.abs(value)) {
                return next;
            }
            part *= 0.5;
        }
        return theta;
    }

    private static String withoutMaximum(double[] theta, List<String> covariates) {
        if (theta[0] > LARGEST_SHAPE) {
            return "The failures lie so close together that the shape grows without bound";
        }
        for (int k = 0; k < covariates.size(); k++) {
            if (Math.abs(theta[2 + k]) > LARGEST_EFFECT) {
                return covariates.get(k) + " parts the failures from the suspensions: its effect grows without bound";
            }
        }
        return null;
    }

    private static FitOutcome fitted(
            List<RunLife> runs,
            List<String> covariates,
            double confidence,
            double normal,
            WeibullLikelihood likelihood,
            double[] scaled,
            int iterations) {
        double logLikelihood = likelihood.value(scaled);
        RealMatrix a = likelihood.unscaling();
        double[] theta = a.operate(scaled);
        RealMatrix covariance =
                a.multiply(MatrixUtils.inverse(likelihood.information(scaled))).multiply(a.transpose());
        double beta = theta[0];
        double logScale = -theta[1] / beta;
        List<Double> b = new ArrayList<>();
        List<Interval> effects = new ArrayList<>();
        for (int k = 2; k < theta.length; k++) {
            b.add(theta[k]);
            double half = normal * Math.sqrt(covariance.getEntry(k, k));
            effects.add(new Interval(theta[k], theta[k] - half, theta[k] + half));
        }
        double shapeError = Math.sqrt(covariance.getEntry(0, 0)) / beta;
        // ln(eta) = -c/beta
        double scaleVariance = (logScale * logScale * covariance.getEntry(0, 0)
                        + 2.0 * logScale * covariance.getEntry(0, 1)
                        + covariance.getEntry(1, 1))
                / (beta * beta);
        WeibullModel model = new WeibullModel(beta, Math.exp(logScale), covariates, b);
        return new FitOutcome.Fitted(
                model,
                Interval.ofLog(beta, shapeError, normal),
                Interval.ofLog(model.scaleDays(), Math.sqrt(scaleVariance), normal),
                effects,
                rows(covariance),
                logLikelihood,
                confidence,
                runs.size(),
                likelihood.failures,
                iterations,
                FitCheck.of(model, runs),
                advisories(likelihood.failures, covariates.size()));
    }

    private static List<List<Double>> rows(RealMatrix matrix) {
        List<List<Double>> rows = new ArrayList<>();
        for (double[] row : matrix.getData()) {
            List<Double> one = new ArrayList<>();
            for (double entry : row) {
                one.add(entry);
            }
            rows.add(one);
        }
        return rows;
    }

    private static List<Advisory> advisories(int failures, int covariates) {
        int least = FEW_FAILURES * Math.max(1, covariates);
        if (failures >= least) {
            return List.of();
        }
        String message = String.format(
                Locale.ROOT,
                "%d failures are few for %d covariate(s): intervals are too narrow and the shape too large",
                failures,
                covariates);
        return List.of(new Advisory("few_failures", message, failures, (double) least, null));
    }

    static String percent(double fraction) {
        return Figures.four(100.0 * fraction) + " %";
    }
}
