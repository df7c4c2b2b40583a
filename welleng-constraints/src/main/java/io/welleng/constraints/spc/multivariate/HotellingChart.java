package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Hotelling's chart of several variables: \[ T^2 = n (\bar x - \mu)^T S^{-1} (\bar x - \mu) \] with n the observations
 * of which a point \(\bar x\) is the mean. Saved as JSON; {@link HotellingMonitor} applies it.
 *
 * @param variables names of the variables, p of them
 * @param means mean of each, in its unit
 * @param covariance covariance matrix by rows, in the products of their units; symmetric
 * @param basis where mean and covariance come from
 * @param confidence share of points of an undisturbed process below the limit, above 0 and below 1
 * @see "Hotelling, H. (1947). Multivariate quality control. In: Techniques of Statistical Analysis, McGraw-Hill"
 * @see "Montgomery, D.C. (2013). Introduction to Statistical Quality Control, 7th ed., Wiley, section 11.3"
 */
public record HotellingChart(
        List<String> variables,
        List<Double> means,
        List<List<Double>> covariance,
        HotellingBasis basis,
        double confidence) {

    /** Checks sizes and symmetry, that the covariance has an inverse and that there are limits. */
    public HotellingChart {
        variables = List.copyOf(Check.notEmpty(variables, "variables"));
        ByName.checkDistinct(variables, Function.identity(), "variables");
        int p = variables.size();
        means = List.copyOf(Check.notEmpty(means, "means"));
        Check.sameLength(means.size(), "means", p, "variables");
        means.forEach(value -> Check.finite(value, "means", ""));
        covariance = symmetric(covariance, p);
        Check.present(basis, "basis");
        T2LimitForm.checkConfidence(confidence);
        SingularCovariance singular = Covariance.explain(variables, flat(covariance), flat(List.of(means)), 0, 0);
        if (singular != null) {
            throw new InvalidInputException("covariance", "positive definite", "", singular.toString());
        }
        basis.trainingLimit(p, confidence);
        basis.limit(p, confidence);
    }

    private static List<List<Double>> symmetric(List<List<Double>> matrix, int p) {
        Check.sameLength(Check.notEmpty(matrix, "covariance").size(), "covariance", p, "variables");
        List<List<Double>> copy = new ArrayList<>();
        for (int i = 0; i < p; i++) {
            String name = Check.element("covariance", i);
            List<Double> row = List.copyOf(Check.notEmpty(matrix.get(i), name));
            Check.sameLength(row.size(), name, p, "variables");
            row.forEach(value -> Check.finite(value, name, ""));
            copy.add(row);
        }
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < i; j++) {
                double scale =
                        Math.sqrt(Math.abs(copy.get(i).get(i) * copy.get(j).get(j)));
                if (Math.abs(copy.get(i).get(j) - copy.get(j).get(i)) > 1e-9 * scale) {
                    throw new InvalidInputException(
                            Check.element(Check.element("covariance", i), j),
                            "as on the other side of the diagonal, "
                                    + copy.get(j).get(i),
                            "",
                            copy.get(i).get(j).toString());
                }
            }
        }
        return List.copyOf(copy);
    }

    static double[] flat(List<List<Double>> matrix) {
        return matrix.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static List<List<Double>> rows(double[] s, int p) {
        List<List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < p; i++) {
            rows.add(Arrays.stream(s, i * p, i * p + p).boxed().toList());
        }
        return rows;
    }

    /**
     * A chart with known mean and covariance.
     *
     * @param variables names of the variables
     * @param means mean of each, in its unit
     * @param covariance covariance matrix by rows; symmetric
     * @param pointSize observations that a point is the mean of, at least 1
     * @param confidence share of points of an undisturbed process below the limit, above 0 and below 1
     * @return the chart, or why the covariance has no inverse
     */
    public static HotellingFit known(
            List<String> variables,
            List<Double> means,
            List<List<Double>> covariance,
            int pointSize,
            double confidence) {
        List<List<Double>> checked =
                symmetric(covariance, Check.notEmpty(variables, "variables").size());
        Check.sameLength(Check.notEmpty(means, "means").size(), "means", variables.size(), "variables");
        SingularCovariance singular = Covariance.explain(variables, flat(checked), flat(List.of(means)), 0, 0);
        return singular != null
                ? new HotellingFit.Singular(singular)
                : new HotellingFit.Fitted(
                        new HotellingChart(variables, means, checked, new HotellingBasis.Known(pointSize), confidence),
                        0);
    }

    /**
     * A chart of single observations, from their mean and sample covariance (divisor n − 1). Rows with a missing
     * reading are dropped.
     *
     * @param data observations of an undisturbed process
     * @param confidence share of points of an undisturbed process below the limit, above 0 and below 1
     * @return the chart, or why the covariance has no inverse
     */
    public static HotellingFit ofIndividuals(Observations data, double confidence) {
        T2LimitForm.checkConfidence(confidence);
        int p = data.columns();
        Observations whole = data.complete(data.everyColumn());
        int n = whole == null ? 0 : whole.rows();
        if (n < 2) {
            return new HotellingFit.Singular(new SingularCovariance(p, n, p + 2, List.of(), List.of()));
        }
        double[] mean = Covariance.mean(whole, 0, n);
        double[] s = new double[p * p];
        Covariance.addProducts(whole, 0, n, mean, 1.0 / (n - 1.0), s);
        return fit(data.variables(), mean, s, new HotellingBasis.Individuals(n), n, data.rows() - n, confidence);
    }

    /**
     * A chart of subgroups of one size, from the mean of all and the pooled covariance within subgroups. A subgroup
     * with a missing reading is dropped.
     *
     * @param data observations of an undisturbed process, subgroup after subgroup
     * @param pointSize observations in a subgroup, at least 2; the number of rows is a multiple of it
     * @param confidence share of points of an undisturbed process below the limit, above 0 and below 1
     * @return the chart, or why the covariance has no inverse
     */
    public static HotellingFit ofSubgroups(Observations data, int pointSize, double confidence) {
        T2LimitForm.checkConfidence(confidence);
        Check.atLeast(pointSize, 2, "pointSize");
        if (data.rows() % pointSize != 0) {
            throw new InvalidInputException(
                    "number of rows", "a multiple of pointSize = " + pointSize, "", Integer.toString(data.rows()));
        }
        int p = data.columns();
        double[] mean = new double[p];
        double[] s = new double[p * p];
        int m = 0;
        for (int from = 0; from < data.rows(); from += pointSize) {
            double[] own = Covariance.mean(data, from, from + pointSize);
            if (Arrays.stream(own).noneMatch(Double::isNaN)) {
                Covariance.addProducts(data, from, from + pointSize, own, 1.0, s);
                for (int j = 0; j < p; j++) {
                    mean[j] += own[j];
                }
                m++;
            }
        }
        if (m < 2) {
            return new HotellingFit.Singular(
                    new SingularCovariance(p, m * pointSize, 2 * pointSize + p, List.of(), List.of()));
        }
        for (int j = 0; j < p; j++) {
            mean[j] /= m;
        }
        for (int k = 0; k < s.length; k++) {
            s[k] /= m * (pointSize - 1.0);
        }
        int used = m * pointSize;
        return fit(
                data.variables(),
                mean,
                s,
                new HotellingBasis.Subgroups(m, pointSize),
                used,
                data.rows() - used,
                confidence);
    }

    private static HotellingFit fit(
            List<String> variables,
            double[] mean,
            double[] s,
            HotellingBasis basis,
            int used,
            int dropped,
            double confidence) {
        int p = mean.length;
        SingularCovariance singular = Covariance.explain(variables, s, mean, used, basis.rowsNeeded(p));
        return singular != null
                ? new HotellingFit.Singular(singular)
                : new HotellingFit.Fitted(
                        new HotellingChart(
                                variables, Arrays.stream(mean).boxed().toList(), rows(s, p), basis, confidence),
                        dropped);
    }

    /**
     * Limit for points that mean and covariance come from (phase I).
     *
     * @return dimensionless
     */
    public double trainingLimit() {
        return basis.trainingLimit(variables.size(), confidence);
    }

    /**
     * Limit for new points (phase II).
     *
     * @return dimensionless
     */
    public double limit() {
        return basis.limit(variables.size(), confidence);
    }

    @Override
    public String toString() {
        return "HotellingChart[" + variables + ", " + basis + ", limit " + Figures.four(limit()) + "]";
    }
}
