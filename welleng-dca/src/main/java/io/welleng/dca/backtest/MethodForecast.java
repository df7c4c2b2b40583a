package io.welleng.dca.backtest;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.dca.fit.FitOutcome;
import java.time.LocalDate;
import java.util.List;

/** What became of an automatic forecast. */
public sealed interface MethodForecast {

    /**
     * There is a forecast.
     *
     * @param fittedFrom first day of the records that were fitted
     * @param fittedRecords how many there are
     * @param weights weight of each family, in the order of the method; 0 where it could not be fitted (fraction)
     * @param bandFactor by how much the bands were widened, at least 1 (dimensionless)
     * @param earlierOrigins forecasts of the past that the factor comes from
     * @param lastRatePerDay the last rate that was fitted (volume/day)
     * @param points the forecast, in the order of time
     */
    record Made(
            LocalDate fittedFrom,
            int fittedRecords,
            List<Double> weights,
            double bandFactor,
            int earlierOrigins,
            double lastRatePerDay,
            List<ForecastPoint> points)
            implements MethodForecast {

        /** Keeps its own copies of the lists. */
        public Made {
            Check.present(fittedFrom, "fittedFrom");
            weights = List.copyOf(weights);
            points = List.copyOf(points);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("Made[from " + fittedRecords + " records since " + fittedFrom
                    + ", bands widened by " + Figures.four(bandFactor) + " after " + earlierOrigins
                    + " earlier origin(s)]");
            points.forEach(one -> text.append("\n  ").append(one));
            return text.toString();
        }
    }

    /**
     * There is none.
     *
     * @param why what came of the fit of the first family
     */
    record NotMade(FitOutcome why) implements MethodForecast {

        /** Checks the component. */
        public NotMade {
            Check.present(why, "why");
        }
    }
}
