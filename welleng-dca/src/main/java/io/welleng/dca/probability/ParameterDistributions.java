package io.welleng.dca.probability;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.dca.fit.Covariance;
import io.welleng.dca.fit.DeclineParameter;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.FitStatistics;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.fit.ParameterEstimate;
import io.welleng.dca.sampling.Constant;
import io.welleng.dca.sampling.Correlation;
import io.welleng.dca.sampling.Distribution;
import io.welleng.dca.sampling.Lognormal;
import io.welleng.dca.sampling.Normal;
import io.welleng.dca.sampling.Sampler;
import io.welleng.dca.sampling.SamplingPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of all parameters of a model. Draws that make no model, such as a negative b or a terminal decline
 * above the initial one, are drawn again; how many is reported.
 *
 * @param family the model's family
 * @param parameters a distribution for each of the family's parameters, in that order
 * @param correlation how they depend on each other; null for independent ones
 * @param degreesOfFreedom of Student's t in place of the normal distribution, at least 1, for normal, lognormal and
 *     constant parameters with a correlation (dimensionless); null for the distributions as they are
 */
public record ParameterDistributions(
        ModelFamily family,
        List<ParameterDistribution> parameters,
        @OptionalValue Correlation correlation,
        @OptionalValue Double degreesOfFreedom) {

    /** Checks that every parameter is there, and that they can be drawn. */
    public ParameterDistributions {
        Check.present(family, "family");
        parameters = List.copyOf(Check.notEmpty(parameters, "parameters"));
        Check.sameLength(parameters.size(), "parameters", family.parameters().size(), "those of the family");
        for (int j = 0; j < parameters.size(); j++) {
            DeclineParameter wanted = family.parameters().get(j);
            DeclineParameter found = parameters.get(j).parameter();
            if (found != wanted) {
                throw new InvalidInputException(Check.element("parameters", j), "of " + wanted, "", found.toString());
            }
        }
        if (correlation instanceof Correlation.Matrix matrix) {
            Check.sameLength(matrix.matrix().size(), "correlation", parameters.size(), "parameters");
        }
        if (degreesOfFreedom != null) {
            Check.present(correlation, "correlation");
            Check.inRange(degreesOfFreedom, 1.0, 1.0e6, "degreesOfFreedom", "(dimensionless)");
        }
    }

    /**
     * Independent parameters.
     *
     * @param family the model's family
     * @param distributions a distribution for each of the family's parameters, in that order
     * @return the distributions
     */
    public static ParameterDistributions independent(ModelFamily family, Distribution... distributions) {
        List<DeclineParameter> names = Check.present(family, "family").parameters();
        Check.sameLength(distributions.length, "distributions", names.size(), "the parameters");
        List<ParameterDistribution> list = new ArrayList<>();
        for (int j = 0; j < distributions.length; j++) {
            list.add(new ParameterDistribution(names.get(j), distributions[j]));
        }
        return new ParameterDistributions(family, list, null, null);
    }

    /**
     * The same with parameters that depend on each other.
     *
     * @param wanted how, in the order of the parameters
     * @return new distributions
     */
    public ParameterDistributions withCorrelation(Correlation wanted) {
        return new ParameterDistributions(family, parameters, wanted, degreesOfFreedom);
    }

    /**
     * What a fit says: Student's t distribution of the coordinates with the covariance of the fit. Parameters without a
     * covariance, fixed ones among them, stay as they are.
     *
     * <p>The covariance is an estimate, in proportion to the variance of the residuals and, with autocorrelated
     * residuals, to about \( (1 + \phi)/(1 - \phi) \). The degrees of freedom of a variance as uncertain as the two
     * together are
     * \[ \frac{2}{\nu} = \frac{2}{n - p} + \frac{4}{n (1 - \phi^2)} \]
     * where the second term belongs to fits with the AR(1) option only.
     *
     * @param fitted the fit, with a covariance
     * @param settings how it was fitted
     * @return the distributions
     * @see "Satterthwaite, F.E. (1946). An approximate distribution of estimates of variance components. Biometrics
     *     Bulletin 2(6), 110–114"
     */
    public static ParameterDistributions of(FitOutcome.Fitted fitted, FitSettings settings) {
        Covariance covariance = Check.present(fitted.covariance(), "covariance");
        List<ParameterDistribution> list = new ArrayList<>();
        List<Integer> estimated = new ArrayList<>();
        for (ParameterEstimate one : fitted.parameters()) {
            DeclineParameter parameter = one.parameter();
            int k = covariance.parameters().indexOf(parameter);
            estimated.add(k);
            double sd = k < 0 ? 0.0 : Math.sqrt(covariance.matrix().get(k).get(k));
            list.add(new ParameterDistribution(parameter, distribution(parameter, one.value(), sd)));
        }
        List<List<Double>> matrix = new ArrayList<>();
        for (int i = 0; i < estimated.size(); i++) {
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < estimated.size(); j++) {
                int a = estimated.get(i);
                int b = estimated.get(j);
                row.add(i == j ? 1.0 : a < 0 || b < 0 ? 0.0 : correlation(covariance, Math.min(a, b), Math.max(a, b)));
            }
            matrix.add(row);
        }
        return new ParameterDistributions(
                fitted.family(),
                list,
                new Correlation.Matrix(Correlation.Measure.NORMAL_SCORES, matrix),
                degreesOfFreedom(fitted.statistics(), settings.autocorrelated()));
    }

    /** A correlation, within the bounds that rounding may break. */
    private static double correlation(Covariance covariance, int i, int j) {
        return Math.max(-1.0, Math.min(1.0, covariance.correlation(i, j)));
    }

    private static double degreesOfFreedom(FitStatistics statistics, boolean autocorrelated) {
        int n = statistics.points();
        double phi = statistics.autoregression();
        double ofVariance = 2.0 / (n - statistics.parameters());
        double ofCorrelation = autocorrelated ? 4.0 / (n * (1.0 - phi * phi)) : 0.0;
        return Math.max(1.0, 2.0 / (ofVariance + ofCorrelation));
    }

    private static Distribution distribution(DeclineParameter parameter, double value, double sd) {
        if (!(sd > 0.0)) {
            return new Constant(value);
        }
        return parameter.logarithmic() ? new Lognormal(value, sd) : new Normal(value, sd);
    }

    Sampler sampler(SamplingPlan plan) {
        List<Distribution> inputs =
                parameters.stream().map(ParameterDistribution::distribution).toList();
        return degreesOfFreedom == null
                ? new Sampler(inputs, correlation, plan)
                : Sampler.student(inputs, correlation, degreesOfFreedom, plan);
    }
}
