package io.welleng.dca.fit;

import io.welleng.core.study.Advisory;
import io.welleng.dca.data.DeclineSeries;
import io.welleng.dca.internal.MannKendall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.special.Gamma;

/** The report on a fit that has converged. */
final class Diagnostics {

    /** Variance of residuals that are rounding only. */
    private static final double LEAST_VARIANCE = 1.0e-20;

    private static final int LEAST_FOR_LJUNG_BOX = 10;

    private static final double CERTAINLY_RISING = 0.01;

    private final DeclineSeries series;
    private final ModelFamily family;
    private final FitSettings settings;
    private final FitProblem problem;
    private final Observations data;
    private final double phi;
    private final int n;
    private final int p;

    /** Weighted residuals, as correlated as they are. */
    private final double[] e;

    private final double sumOfSquares;

    Diagnostics(DeclineSeries series, ModelFamily family, FitSettings settings, FitProblem problem, double phi) {
        this.series = series;
        this.family = family;
        this.settings = settings;
        this.problem = problem;
        this.phi = phi;
        data = problem.data;
        n = data.weighted;
        p = problem.freeCount;
        e = new double[data.size];
        double sum = 0.0;
        for (int i = 0; i < e.length; i++) {
            e[i] = data.rootWeight[i] * problem.raw(i);
            sum += e[i] * e[i];
        }
        sumOfSquares = sum;
    }

    /** Standard deviation of the residuals; with a robust loss by Huber's asymptotic formula. */
    static double scale(FitProblem problem, Loss loss) {
        double pull = 0.0;
        double stiffness = 0.0;
        int size = problem.data.size;
        for (int i = 0; i < size; i++) {
            double r = problem.residuals[i];
            double psi = loss.weight(r) * r;
            pull += psi * psi;
            stiffness += loss.curvature(r) / size;
        }
        return Math.sqrt(pull / (problem.data.weighted - problem.freeCount)) / stiffness;
    }

    FitOutcome.Fitted fitted(int evaluations) {
        double sd = scale(problem, settings.loss());
        Information information = new Information(problem);
        double[][] inverse = information.regular ? information.inverse(sd * sd) : null;
        List<ParameterEstimate> estimates = estimates(information, inverse);
        double[] values =
                estimates.stream().mapToDouble(ParameterEstimate::value).toArray();
        FitStatistics statistics = statistics(sd);
        return new FitOutcome.Fitted(
                family,
                family.model(values),
                estimates,
                inverse == null ? null : covariance(information, inverse),
                statistics,
                points(),
                advisories(estimates, inverse != null, statistics),
                evaluations);
    }

    private List<ParameterEstimate> estimates(Information information, double[][] inverse) {
        List<ParameterEstimate> list = new ArrayList<>();
        for (int j = 0; j < problem.x.length; j++) {
            DeclineParameter parameter = problem.parameters.get(j);
            int k = information.estimated.indexOf(j);
            ParameterEstimate.State state = state(j, information);
            Double error = k >= 0 && inverse != null ? Math.sqrt(inverse[k][k]) : null;
            list.add(new ParameterEstimate(parameter, value(j), state, error));
        }
        return list;
    }

    /** Value of a parameter, its bound or fixed value exactly where it is there. */
    private double value(int j) {
        DeclineParameter parameter = problem.parameters.get(j);
        if (!problem.free[j]) {
            for (Fixed one : settings.fixed()) {
                if (one.parameter() == parameter) {
                    return one.value();
                }
            }
        }
        return parameter.value(problem.x[j]);
    }

    private ParameterEstimate.State state(int j, Information information) {
        if (!problem.free[j]) {
            return ParameterEstimate.State.FIXED;
        }
        if (information.unnoticed[j]) {
            return ParameterEstimate.State.NOT_IDENTIFIED;
        }
        if (problem.x[j] <= problem.lower[j]) {
            return ParameterEstimate.State.AT_LOWER_BOUND;
        }
        return problem.x[j] >= problem.upper[j]
                ? ParameterEstimate.State.AT_UPPER_BOUND
                : ParameterEstimate.State.ESTIMATED;
    }

    private Covariance covariance(Information information, double[][] inverse) {
        List<List<Double>> matrix = new ArrayList<>();
        for (double[] row : inverse) {
            matrix.add(Arrays.stream(row).boxed().toList());
        }
        return new Covariance(
                information.estimated.stream().map(problem.parameters::get).toList(), matrix);
    }

    private FitStatistics statistics(double sd) {
        double independent = 0.0;
        for (int i = 0; i < data.size; i++) {
            independent += problem.residuals[i] * problem.residuals[i];
        }
        int k = p + 1 + (settings.autocorrelated() ? 1 : 0);
        double variance = Math.max(independent / n, LEAST_VARIANCE);
        double logLikelihood = -0.5 * n * (Math.log(2.0 * Math.PI * variance) + 1.0) - 0.5 * problem.logDeterminant();
        double aic = 2.0 * k - 2.0 * logLikelihood;
        Double aicc = n > k + 1 ? aic + 2.0 * k * (k + 1.0) / (n - k - 1.0) : null;
        return new FitStatistics(
                n,
                p,
                sumOfSquares,
                sd,
                r2(),
                logLikelihood,
                aic,
                aicc,
                k * Math.log(n) - 2.0 * logLikelihood,
                autocorrelation(1),
                durbinWatson(),
                ljungBox(),
                phi);
    }

    private double r2() {
        boolean logSpace = settings.space() == FitSpace.LOG_RATE;
        double s = 0.0;
        double sy = 0.0;
        for (int i = 0; i < data.size; i++) {
            double w = data.rootWeight[i] * data.rootWeight[i];
            s += w;
            sy += w * (logSpace ? data.logRate[i] : data.rate[i] / data.meanRate);
        }
        double total = 0.0;
        for (int i = 0; i < data.size; i++) {
            double y = logSpace ? data.logRate[i] : data.rate[i] / data.meanRate;
            double away = data.rootWeight[i] * (y - sy / s);
            total += away * away;
        }
        return 1.0 - sumOfSquares / total;
    }

    private double autocorrelation(int lag) {
        double sum = 0.0;
        for (int i = lag; i < e.length; i++) {
            sum += e[i] * e[i - lag];
        }
        return sumOfSquares > 0.0 ? sum / sumOfSquares : 0.0;
    }

    private double durbinWatson() {
        double sum = 0.0;
        for (int i = 1; i < e.length; i++) {
            sum += (e[i] - e[i - 1]) * (e[i] - e[i - 1]);
        }
        return sumOfSquares > 0.0 ? sum / sumOfSquares : 2.0;
    }

    private Double ljungBox() {
        if (n < LEAST_FOR_LJUNG_BOX) {
            return null;
        }
        int lags = Math.min(10, n / 5);
        double q = 0.0;
        for (int k = 1; k <= lags; k++) {
            double r = autocorrelation(k);
            q += n * (n + 2.0) * r * r / (n - k);
        }
        return Gamma.regularizedGammaQ(0.5 * lags, 0.5 * q);
    }

    private List<FittedPoint> points() {
        List<FittedPoint> list = new ArrayList<>(data.size);
        for (int i = 0; i < data.size; i++) {
            list.add(new FittedPoint(
                    series.startDays(i),
                    series.endDays(i),
                    data.rate[i],
                    Math.exp(problem.logRates[i]),
                    problem.raw(i),
                    data.rootWeight[i] * data.rootWeight[i]));
        }
        return list;
    }

    private List<Advisory> advisories(List<ParameterEstimate> estimates, boolean covariance, FitStatistics statistics) {
        List<Advisory> list = new ArrayList<>();
        for (int j = 0; j < estimates.size(); j++) {
            ParameterEstimate one = estimates.get(j);
            DeclineParameter parameter = one.parameter();
            double lower = parameter.value(problem.lower[j]);
            double upper = parameter.value(problem.upper[j]);
            switch (one.state()) {
                case AT_LOWER_BOUND, AT_UPPER_BOUND ->
                    list.add(new Advisory(
                            "parameter_at_bound",
                            parameter.symbol() + " is at its bound; its uncertainty is not in the covariance",
                            one.value(),
                            lower,
                            upper));
                case NOT_IDENTIFIED ->
                    list.add(new Advisory(
                            "parameter_not_identified",
                            "the data say nothing about " + parameter.symbol(),
                            one.value(),
                            lower,
                            upper));
                default -> {
                    // nothing to say
                }
            }
        }
        if (!covariance) {
            list.add(new Advisory(
                    "no_covariance", "the data do not tell the parameters apart", p, null, Double.valueOf(p - 1)));
        }
        double limit = 2.0 / Math.sqrt(n);
        if (!settings.autocorrelated() && statistics.lagOneAutocorrelation() > limit) {
            list.add(new Advisory(
                    "residuals_autocorrelated",
                    "neighbouring residuals are alike: standard errors are too small without the AR(1) option",
                    statistics.lagOneAutocorrelation(),
                    null,
                    limit));
        }
        recentRise(list);
        return list;
    }

    private void recentRise(List<Advisory> list) {
        int third = data.size / 3;
        double[] falling = new double[third];
        for (int i = 0; i < third; i++) {
            falling[i] = -data.rate[data.size - third + i];
        }
        double chance = MannKendall.chanceOfFalling(falling);
        if (chance < CERTAINLY_RISING) {
            list.add(new Advisory(
                    "recent_rise",
                    "the rates of the last third rise: the chance that they do so without a trend",
                    chance,
                    CERTAINLY_RISING,
                    null));
        }
    }
}
