package io.welleng.constraints.health.hazard;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Weibull hazard with covariates, \[ h(t \mid x) = \frac{\beta}{\eta} \left(\frac{t}{\eta}\right)^{\beta-1} e^{b \cdot x},
 * \qquad R(t \mid x) = \exp\left[-(t/\eta)^\beta e^{b \cdot x}\right] \] with age \(t\) in days. The covariates multiply the
 * hazard (proportional hazards); for the Weibull, and for no other distribution, that is the same as to stretch time
 * (accelerated failure): the life scale of \(x\) is \( \eta\, e^{-b \cdot x/\beta} \), so coefficients of the accelerated
 * form are \( -b/\beta \).
 *
 * @param shape shape \(\beta\), above 0: below 1 the hazard falls with age, above 1 it rises (wear)
 * @param scaleDays scale \(\eta\), above 0: age that 36.8 % survive where all covariates are 0 (d)
 * @param covariates names of the covariates, with their units; none where null
 * @param coefficients \(b\), one for each covariate, per unit of it; none where null
 * @see "Kalbfleisch, J.D., Prentice, R.L. (2002). The Statistical Analysis of Failure Time Data, 2nd ed., ch. 2"
 */
public record WeibullModel(
        double shape,
        double scaleDays,
        @OptionalValue List<String> covariates,
        @OptionalValue List<Double> coefficients) {

    /** Checks that shape and scale are positive and each covariate has its coefficient. */
    public WeibullModel {
        Check.positive(shape, "shape", "");
        Check.positive(scaleDays, "scaleDays", "d");
        covariates = covariates == null ? List.of() : List.copyOf(covariates);
        coefficients = coefficients == null ? List.of() : List.copyOf(coefficients);
        Check.sameLength(coefficients.size(), "coefficients", covariates.size(), "covariates");
        for (int i = 0; i < coefficients.size(); i++) {
            Check.text(covariates.get(i), Check.element("covariates", i));
            Check.finite(coefficients.get(i), Check.element("coefficients", i), "");
        }
    }

    /**
     * A model without covariates.
     *
     * @param shape shape \(\beta\), above 0
     * @param scaleDays scale \(\eta\), above 0 (d)
     * @return the model
     */
    public static WeibullModel of(double shape, double scaleDays) {
        return new WeibullModel(shape, scaleDays, null, null);
    }

    /**
     * Life scale of a run with these covariates.
     *
     * @param x values of the covariates, in their order
     * @return \( \eta\, e^{-b \cdot x/\beta} \) (d)
     */
    public double scaleDays(List<Double> x) {
        return scaleDays * Math.exp(-logRatio(x) / shape);
    }

    private double logRatio(List<Double> x) {
        Check.sameLength(x.size(), "values of the covariates", covariates.size(), "covariates");
        double sum = 0.0;
        for (int i = 0; i < x.size(); i++) {
            sum += coefficients.get(i) * Check.finite(x.get(i), covariates.get(i), "");
        }
        return sum;
    }

    /**
     * Hazard at an age.
     *
     * @param ageDays age, above 0 (d)
     * @param x values of the covariates
     * @return failures per day of a run that has reached this age (1/d)
     */
    public double hazardPerDay(double ageDays, List<Double> x) {
        Check.positive(ageDays, "ageDays", "d");
        return shape / scaleDays * Math.pow(ageDays / scaleDays, shape - 1.0) * Math.exp(logRatio(x));
    }

    /**
     * Probability to reach an age.
     *
     * @param ageDays age, at least 0 (d)
     * @param x values of the covariates
     * @return survival \(R\) (fraction)
     */
    public double survival(double ageDays, List<Double> x) {
        return Math.exp(-Math.pow(Check.notNegative(ageDays, "ageDays", "d") / scaleDays(x), shape));
    }

    /**
     * Probability that a run that has reached an age fails within a time from then, \( 1 - R(t+s)/R(t) \).
     *
     * @param ageDays age reached \(t\), at least 0 (d)
     * @param horizonDays time ahead \(s\), at least 0 (d)
     * @param x values of the covariates, held from now on
     * @return probability (fraction)
     */
    public double failureProbability(double ageDays, double horizonDays, List<Double> x) {
        Check.notNegative(ageDays, "ageDays", "d");
        Check.notNegative(horizonDays, "horizonDays", "d");
        return -Math.expm1(-Weibull.hazardBetween(shape, scaleDays(x), ageDays, horizonDays));
    }

    /**
     * Time within which a run that has reached an age fails with a given probability.
     *
     * @param ageDays age reached, at least 0 (d)
     * @param probability probability to fail within the time, at least 0 and below 1 (fraction)
     * @param x values of the covariates, held from now on
     * @return time from now (d)
     */
    public double residualQuantileDays(double ageDays, double probability, List<Double> x) {
        Check.notNegative(ageDays, "ageDays", "d");
        Check.notNegative(probability, "probability", "(fraction)");
        Check.below(probability, 1.0, "probability", "1", "(fraction)");
        return Weibull.residualQuantile(shape, scaleDays(x), ageDays, probability);
    }

    /**
     * Expected time to failure of a run that has reached an age, \[ \frac{\eta_x}{\beta}\, e^z\, \Gamma(1/\beta, z), \qquad
     * z = (t/\eta_x)^\beta \] with the upper incomplete gamma function.
     *
     * @param ageDays age reached, at least 0 (d)
     * @param x values of the covariates, held from now on
     * @return mean residual life (d)
     */
    public double meanResidualDays(double ageDays, List<Double> x) {
        return Weibull.meanResidual(shape, scaleDays(x), Check.notNegative(ageDays, "ageDays", "d"));
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("Weibull[shape " + Figures.four(shape) + ", scale " + Figures.four(scaleDays) + " d");
        for (int i = 0; i < covariates.size(); i++) {
            text.append(", ").append(covariates.get(i)).append(' ').append(Figures.four(coefficients.get(i)));
        }
        return text.append(']').toString();
    }
}
