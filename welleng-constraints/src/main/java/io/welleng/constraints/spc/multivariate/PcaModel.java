package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Principal components of variables that vary together. Each variable is standardised with its mean and standard
 * deviation (divisor n − 1); the components are the eigenvectors \(p_k\) of the correlation matrix, with the
 * eigenvalues \(\lambda_k\) as variances of their scores \(t_k = p_k^T z\). The first \(a\) make the model, the others
 * the error.
 *
 * <p>The sign of an eigenvector is free; here its element of greatest size is positive. All eigenvectors are kept,
 * since the limit of the error and the readings expected in gaps need them. Saved as JSON; {@link PcaMonitor} applies
 * it.
 *
 * @param variables names of all variables of a row, in its order, those left out included
 * @param leftOut variables the model does not watch, and why
 * @param observations rows that trained it, n
 * @param components number of components kept, a
 * @param means mean of each watched variable, in its unit
 * @param deviations standard deviation of each watched variable, in its unit
 * @param eigenvalues all eigenvalues of the correlation matrix, greatest first; 0 where variables depend on each other
 * @param loadings the eigenvector of each eigenvalue
 * @see "Jackson, J.E. (1991). A User's Guide to Principal Components, Wiley, chapters 1 and 2"
 */
public record PcaModel(
        List<String> variables,
        List<LeftOut> leftOut,
        int observations,
        int components,
        List<Double> means,
        List<Double> deviations,
        List<Double> eigenvalues,
        List<List<Double>> loadings) {

    /** Checks that sizes fit and eigenvalues fall. */
    public PcaModel {
        variables = List.copyOf(Check.notEmpty(variables, "variables"));
        ByName.checkDistinct(variables, Function.identity(), "variables");
        leftOut = List.copyOf(Check.present(leftOut, "leftOut"));
        ByName.checkDistinct(leftOut, LeftOut::variable, "leftOut");
        for (LeftOut out : leftOut) {
            if (!variables.contains(out.variable())) {
                throw new InvalidInputException("leftOut", "among the variables", "", out.variable());
            }
        }
        int m = variables.size() - leftOut.size();
        means = numbers(means, "means", m);
        deviations = numbers(deviations, "deviations", m);
        deviations.forEach(deviation -> Check.positive(deviation, "deviations", ""));
        eigenvalues = numbers(eigenvalues, "eigenvalues", m);
        for (int k = 0; k < m; k++) {
            Check.notNegative(eigenvalues.get(k), Check.element("eigenvalues", k), "");
            if (k > 0 && eigenvalues.get(k) > eigenvalues.get(k - 1)) {
                throw new InvalidInputException(
                        Check.element("eigenvalues", k),
                        "at most the one before",
                        "",
                        eigenvalues.get(k).toString());
            }
        }
        Check.sameLength(Check.notEmpty(loadings, "loadings").size(), "loadings", m, "watched variables");
        List<List<Double>> copies = new ArrayList<>();
        for (int k = 0; k < m; k++) {
            copies.add(numbers(loadings.get(k), Check.element("loadings", k), m));
        }
        loadings = List.copyOf(copies);
        Check.atLeast(components, 1, "components");
        if (components > m || !(eigenvalues.get(components - 1) > 0.0)) {
            throw new InvalidInputException(
                    "components", "at most the number of positive eigenvalues", "", Integer.toString(components));
        }
        Check.atLeast(observations, components + 1, "observations");
    }

    private static List<Double> numbers(List<Double> values, String name, int size) {
        List<Double> copy = List.copyOf(Check.notEmpty(values, name));
        Check.sameLength(copy.size(), name, size, "watched variables");
        copy.forEach(value -> Check.finite(value, name, ""));
        return copy;
    }

    /**
     * Fits a model. Variables that do not vary, or have no readings, are left out of it and named.
     *
     * @param data readings of an undisturbed process
     * @param options number of components and treatment of missing readings
     * @return the model, or why the data gave none
     */
    public static PcaFit fit(Observations data, PcaOptions options) {
        return PcaTraining.fit(Check.present(data, "data"), Check.present(options, "options"));
    }

    /**
     * Names of the variables the model watches.
     *
     * @return those not left out, in the order of means, deviations and loadings
     */
    public List<String> watched() {
        List<String> out = leftOut.stream().map(LeftOut::variable).toList();
        return variables.stream().filter(name -> !out.contains(name)).toList();
    }

    /**
     * Share of the variance of the standardised variables that the components explain.
     *
     * @return above 0 and up to 1 (fraction)
     */
    public double explainedVariance() {
        double total = eigenvalues.stream().mapToDouble(Double::doubleValue).sum();
        return eigenvalues.stream()
                        .limit(components)
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / total;
    }

    /**
     * Limit of \(T^2\) of the components.
     *
     * @param form what is taken as known
     * @param confidence share of rows of an undisturbed process below it, above 0 and below 1
     * @return the limit (dimensionless)
     */
    public double t2Limit(T2LimitForm form, double confidence) {
        return form.limit(components, observations, confidence);
    }

    /**
     * Limit of the squared prediction error.
     *
     * @param form form of the limit
     * @param confidence share of rows of an undisturbed process below it, above 0 and below 1
     * @return the limit in squared standard deviations, or why there is none
     */
    public SpeLimit speLimit(SpeLimitForm form, double confidence) {
        return form.limit(eigenvalues.subList(components, eigenvalues.size()), confidence);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "PcaModel[%d components of %d variables explain %.1f %% of the variance, %d rows%s]",
                components,
                means.size(),
                100.0 * explainedVariance(),
                observations,
                leftOut.isEmpty() ? "" : ", left out " + leftOut);
    }
}
