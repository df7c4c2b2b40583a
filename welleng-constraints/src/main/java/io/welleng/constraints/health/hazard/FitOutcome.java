package io.welleng.constraints.health.hazard;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/** What came of fitting a Weibull to run lives. */
public sealed interface FitOutcome {

    /**
     * The likelihood has a maximum, and this is it.
     *
     * @param model the model
     * @param shape shape with its interval
     * @param scaleDays scale with its interval, at covariates of 0 (d)
     * @param coefficients coefficients with their intervals, per unit of each covariate
     * @param covariance covariance of \( (\beta, -\beta \ln \eta, b) \), by rows, from the observed information
     * @param logLikelihood natural logarithm of the likelihood, ages in days
     * @param confidence probability of the intervals (fraction)
     * @param runs number of runs
     * @param failures number of runs that failed
     * @param iterations Newton steps taken
     * @param check how well the model describes the runs
     * @param advisories what to mind
     */
    record Fitted(
            WeibullModel model,
            Interval shape,
            Interval scaleDays,
            List<Interval> coefficients,
            List<List<Double>> covariance,
            double logLikelihood,
            double confidence,
            int runs,
            int failures,
            int iterations,
            FitCheck check,
            List<Advisory> advisories)
            implements FitOutcome {

        /** Copies the lists and checks that there is a row for each parameter. */
        public Fitted {
            Check.present(model, "model");
            coefficients = List.copyOf(coefficients);
            covariance = covariance.stream().map(List::copyOf).toList();
            advisories = List.copyOf(advisories);
            int parameters = 2 + model.covariates().size();
            Check.sameLength(covariance.size(), "covariance", parameters, "parameters");
            for (int i = 0; i < parameters; i++) {
                Check.sameLength(covariance.get(i).size(), Check.element("covariance", i), parameters, "parameters");
            }
            Check.fraction(confidence, "confidence");
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("Fitted[shape " + shape + ", scale " + scaleDays + " d");
            for (int i = 0; i < coefficients.size(); i++) {
                text.append(", ").append(model.covariates().get(i)).append(' ').append(coefficients.get(i));
            }
            return text.append(", " + WeibullFit.percent(confidence) + " intervals, " + failures + " failures in "
                            + runs + " runs, " + check + "]")
                    .toString();
        }
    }

    /**
     * The runs do not determine a model.
     *
     * @param reason why, in words
     * @param failures number of runs that failed
     * @param iterations Newton steps taken
     */
    record NotFitted(String reason, int failures, int iterations) implements FitOutcome {

        /** Checks that there is a reason. */
        public NotFitted {
            Check.text(reason, "reason");
            Check.atLeast(failures, 0, "failures");
            Check.atLeast(iterations, 0, "iterations");
        }

        @Override
        public String toString() {
            return "NotFitted[" + reason + ", " + Figures.four(failures) + " failures]";
        }
    }
}
