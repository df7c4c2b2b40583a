package io.welleng.dca.fit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.dca.model.Decline;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What became of a fit. */
public sealed interface FitOutcome {

    /**
     * A model was fitted.
     *
     * @param family its family
     * @param model the model; its time 0 is that of the series
     * @param parameters its parameters, in the order of the family
     * @param covariance covariance of the estimated ones; null where the data do not tell them apart
     * @param statistics how well it fits
     * @param points the points beside the fit
     * @param advisories what to be careful about
     * @param evaluations how often the model was evaluated over the series
     */
    record Fitted(
            ModelFamily family,
            Decline model,
            List<ParameterEstimate> parameters,
            @OptionalValue Covariance covariance,
            FitStatistics statistics,
            List<FittedPoint> points,
            List<Advisory> advisories,
            int evaluations)
            implements FitOutcome {

        /** Keeps its own copies of the lists. */
        public Fitted {
            Check.present(family, "family");
            Check.present(model, "model");
            parameters = List.copyOf(parameters);
            Check.present(statistics, "statistics");
            points = List.copyOf(points);
            advisories = List.copyOf(advisories);
        }

        /**
         * A parameter.
         *
         * @param parameter one that the family has
         * @return its estimate
         */
        public ParameterEstimate parameter(DeclineParameter parameter) {
            for (ParameterEstimate one : parameters) {
                if (one.parameter() == parameter) {
                    return one;
                }
            }
            throw new InvalidInputException(
                    "parameter", "one of " + family.parameters(), "", String.valueOf(parameter));
        }

        /**
         * Best coordinates of the parameters in {@link #covariance}: the mean to draw around.
         *
         * @return a new array in the order of the covariance, empty where there is none
         */
        public double[] coordinates() {
            if (covariance == null) {
                return new double[0];
            }
            return covariance.parameters().stream()
                    .mapToDouble(one -> one.coordinate(parameter(one).value()))
                    .toArray();
        }

        /**
         * The model with other values of the parameters in {@link #covariance}; the others stay as fitted.
         *
         * @param coordinates coordinates in the order of the covariance
         * @return the model
         * @throws InvalidInputException if they make no model, for example a b below 0
         */
        public Decline modelAt(double... coordinates) {
            Check.present(covariance, "covariance");
            Check.sameLength(
                    coordinates.length, "coordinates", covariance.parameters().size(), "covariance");
            double[] values = new double[parameters.size()];
            for (int j = 0; j < values.length; j++) {
                DeclineParameter one = parameters.get(j).parameter();
                int k = covariance.parameters().indexOf(one);
                values[j] = k < 0 ? parameters.get(j).value() : one.value(coordinates[k]);
            }
            return family.model(values);
        }

        @Override
        public String toString() {
            return "Fitted[" + family.label() + ": "
                    + parameters.stream().map(ParameterEstimate::toString).collect(Collectors.joining(", ")) + "; "
                    + statistics + "]";
        }
    }

    /**
     * The rates do not decline: a decline model would only look as if it fitted.
     *
     * @param chance how likely rates without a trend fall as much, one-sided, by the test of Mann and Kendall
     * @param limit chance above which a fall does not count
     * @param firstRatePerDay mean rate of the first third (volume/day)
     * @param lastRatePerDay mean rate of the last third (volume/day)
     */
    record NotDeclining(double chance, double limit, double firstRatePerDay, double lastRatePerDay)
            implements FitOutcome {
        @Override
        public String toString() {
            return "NotDeclining[" + Figures.four(firstRatePerDay) + "/day at first, " + Figures.four(lastRatePerDay)
                    + "/day at last, chance of the fall " + Figures.four(chance) + ", limit " + Figures.four(limit)
                    + "]";
        }
    }

    /**
     * There is no fit.
     *
     * @param reason why
     * @param points points there are
     * @param needed points that are needed for {@link Reason#TOO_FEW_POINTS}, points that are 0 for
     *     {@link Reason#ZERO_RATES}, otherwise 0
     */
    record NotFitted(Reason reason, int points, int needed) implements FitOutcome {

        /** Why there is no fit. */
        public enum Reason {
            /** Fewer points with a weight than parameters and one, or than four. */
            TOO_FEW_POINTS,
            /** Every rate is 0. */
            NO_PRODUCTION,
            /** Some rates are 0 and have no logarithm: leave them out by cleaning, or fit in rate space. */
            ZERO_RATES,
            /** No start gave a rate at every point: the model cannot produce these data. */
            NO_START,
            /** No start led to a minimum. */
            NOT_CONVERGED
        }

        @Override
        public String toString() {
            return "NotFitted[" + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + points
                    + " point(s)"
                    + (needed > 0 ? ", " + needed + (reason == Reason.ZERO_RATES ? " zero" : " needed") : "")
                    + "]";
        }
    }
}
