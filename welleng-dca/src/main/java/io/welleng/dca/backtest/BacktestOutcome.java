package io.welleng.dca.backtest;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.dca.fit.FitOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What became of one back-test. */
public sealed interface BacktestOutcome {

    /**
     * It was scored.
     *
     * @param fittedFrom first day of the records that were fitted
     * @param fittedRecords how many there are
     * @param notProducing hidden records without a rate to score: shut in, or for most of their time
     * @param method score of the method
     * @param lastValue score of the last fitted rate, held for ever
     * @param exponential score of the straight line through ln rate of the same records
     * @param coverage how many of the rates are within the band (fraction)
     * @param bandFactor by how much the band was widened by earlier origins, at least 1 (dimensionless)
     * @param earlierOrigins how many there were
     * @param weights weight of each family, in the order of the method (fraction)
     * @param points the records scored, in order
     */
    record Scored(
            LocalDate fittedFrom,
            int fittedRecords,
            int notProducing,
            ForecastScore method,
            ForecastScore lastValue,
            ForecastScore exponential,
            double coverage,
            double bandFactor,
            int earlierOrigins,
            List<Double> weights,
            List<HiddenPoint> points)
            implements BacktestOutcome {

        /** Keeps its own copies of the lists. */
        public Scored {
            Check.present(fittedFrom, "fittedFrom");
            Check.present(method, "method");
            Check.present(lastValue, "lastValue");
            Check.present(exponential, "exponential");
            Check.fraction(coverage, "coverage");
            weights = List.copyOf(weights);
            points = List.copyOf(Check.notEmpty(points, "points"));
        }

        @Override
        public String toString() {
            return "Scored[" + method + "; MAPE of last value " + Figures.four(100.0 * lastValue.mape())
                    + " %, of exponential " + Figures.four(100.0 * exponential.mape()) + " %; in the band "
                    + Figures.four(100.0 * coverage) + " %]";
        }
    }

    /**
     * It was not.
     *
     * @param reason why
     * @param fit what came of the fit, for {@link Reason#NO_FORECAST}; otherwise null
     */
    record NotScored(Reason reason, @OptionalValue FitOutcome fit) implements BacktestOutcome {

        /** Why there is no score. */
        public enum Reason {
            /** No record ends before the hidden months. */
            NOTHING_BEFORE,
            /** Nothing declines before the hidden months, or there is too little of it. */
            NO_FORECAST,
            /** No hidden record produces. */
            NOTHING_TO_SCORE
        }

        /** Checks the components. */
        public NotScored {
            Check.present(reason, "reason");
            if (reason == Reason.NO_FORECAST) {
                Check.present(fit, "fit");
            }
        }

        @Override
        public String toString() {
            return "NotScored[" + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + (fit == null ? "" : ": " + fit) + "]";
        }
    }
}
