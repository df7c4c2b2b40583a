package io.welleng.examples.fieldstudy.study;

import io.welleng.core.json.OptionalValue;
import io.welleng.dca.DeclineReport;
import io.welleng.dca.backtest.BacktestReport;
import io.welleng.dca.data.Dropped;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.data.ProductionRecord;
import io.welleng.dca.data.TimeBasis;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.forecast.Forecast;
import io.welleng.dca.forecast.ForecastSettings;
import io.welleng.dca.forecast.ForecastStart;
import io.welleng.dca.probability.DatedBand;
import io.welleng.dca.probability.DeclineMonteCarloReport;
import io.welleng.dca.probability.MonteCarloOutcome;
import io.welleng.dca.sampling.Summary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The decline of a field: the answers.
 *
 * @param question what was asked
 * @param report the fit
 * @param independent the fit with residuals taken as independent
 * @param monteCarlo recovery and the fan
 * @param backtest how well forecasts would have done
 */
public record DeclineResult(
        DeclineCase question,
        DeclineReport report,
        DeclineReport independent,
        DeclineMonteCarloReport monteCarlo,
        BacktestReport backtest) {

    private static final int MONTHS_PER_YEAR = 12;

    /**
     * Reserves, with the time off stream taken off.
     *
     * @param onStreamFraction what the field made of late, of what it makes without stops (fraction)
     * @param producedSm3 volume until the end of the history (Sm³)
     * @param remaining volume from then until the economic limit (Sm³)
     * @param ultimate the two together (Sm³)
     * @param limitEarly month by which the economic limit is reached with a chance of 10 %; null if the fan ends before
     * @param limitLikely the same with a chance of 50 %
     * @param limitLate the same with a chance of 90 %
     * @param bestFit months of the best fit until the limit
     */
    public record Reserves(
            double onStreamFraction,
            double producedSm3,
            Volumes remaining,
            Volumes ultimate,
            @OptionalValue LocalDate limitEarly,
            @OptionalValue LocalDate limitLikely,
            @OptionalValue LocalDate limitLate,
            Forecast bestFit) {}

    /**
     * A volume and how uncertain it is (Sm³).
     *
     * @param p90Low exceeded with a chance of 90 %
     * @param p50 median
     * @param p10High exceeded with a chance of 10 %
     * @param mean mean
     * @param swansonMean 0.3 P90 + 0.4 P50 + 0.3 P10
     */
    public record Volumes(double p90Low, double p50, double p10High, double mean, double swansonMean) {

        private static Volumes of(double before, double factor, Summary after) {
            return new Volumes(
                    before + factor * after.p90Low(),
                    before + factor * after.p50(),
                    before + factor * after.p10High(),
                    before + factor * after.mean(),
                    before + factor * after.swansonMean());
        }
    }

    /**
     * The oil.
     *
     * @return monthly volumes (Sm³)
     */
    public ProductionHistory history() {
        return question.fit().history();
    }

    /**
     * The fit.
     *
     * @return the chosen model
     */
    public FitOutcome.Fitted fitted() {
        return fitted(report);
    }

    /**
     * The fit with residuals taken as independent.
     *
     * @return the chosen model
     */
    public FitOutcome.Fitted fittedIndependent() {
        return fitted(independent);
    }

    private static FitOutcome.Fitted fitted(DeclineReport report) {
        if (report.outcome() instanceof FitOutcome.Fitted fitted) {
            return fitted;
        }
        throw new IllegalStateException(report.toString());
    }

    /**
     * The forecast.
     *
     * @return recovery and the fan, without time off stream
     */
    public MonteCarloOutcome.Sampled sampled() {
        if (monteCarlo.outcome() instanceof MonteCarloOutcome.Sampled sampled) {
            return sampled;
        }
        throw new IllegalStateException(monteCarlo.toString());
    }

    /**
     * Indices of the months that were left out.
     *
     * @return indices in the history
     */
    public Set<Integer> droppedIndices() {
        return report.cleaning().dropped().stream().map(Dropped::index).collect(Collectors.toSet());
    }

    /** What the last months made, of what they would have made at the average rate of those that were kept. */
    private double onStreamFraction() {
        List<ProductionRecord> records = history().records();
        Set<Integer> dropped = droppedIndices();
        double volume = 0.0;
        double days = 0.0;
        double keptVolume = 0.0;
        double keptDays = 0.0;
        for (int i = Math.max(0, records.size() - question.settings().downtimeMonths()); i < records.size(); i++) {
            ProductionRecord.Volume month = (ProductionRecord.Volume) records.get(i);
            volume += month.volume();
            days += month.calendarDays();
            if (!dropped.contains(i)) {
                keptVolume += month.volume();
                keptDays += month.calendarDays();
            }
        }
        return Math.min(1.0, volume / (keptVolume / keptDays * days));
    }

    /**
     * What is left, and until when. A month off stream loses its volume and is not made up for, so that volumes are
     * proportional to the time on stream.
     *
     * @return the reserves
     */
    public Reserves reserves() {
        MonteCarloOutcome.Sampled sampled = sampled();
        double onStream = onStreamFraction();
        double produced = sampled.producedBefore();
        Forecast best = Forecast.of(
                fitted().model(),
                new ForecastStart(sampled.start(), report.endDays(), produced),
                new ForecastSettings(
                        (int) (MONTHS_PER_YEAR * question.settings().horizonYears()),
                        onStream,
                        TimeBasis.CALENDAR,
                        question.settings().economicLimitSm3PerDay()));
        return new Reserves(
                onStream,
                produced,
                Volumes.of(0.0, onStream, sampled.remaining()),
                Volumes.of(produced, onStream, sampled.remaining()),
                limit(0.1),
                limit(0.5),
                limit(0.9),
                best);
    }

    private LocalDate limit(double chance) {
        return sampled().bands().stream()
                .filter(band -> band.point().chanceOfLimit() >= chance)
                .map(DatedBand::date)
                .findFirst()
                .orElse(null);
    }

    /**
     * Correlation of the residuals with those some months before, over the pairs that are there.
     *
     * @param mostMonths greatest distance (months)
     * @return correlations at 1, 2, … months
     */
    public double[] autocorrelation(int mostMonths) {
        List<LocalDate> dates = report.dates();
        int months = 1 + (int) ChronoUnit.MONTHS.between(dates.get(0), dates.get(dates.size() - 1));
        Double[] residuals = new Double[months];
        double mean = fitted().points().stream()
                .mapToDouble(point -> point.residual())
                .average()
                .orElseThrow();
        double squares = 0.0;
        for (int i = 0; i < dates.size(); i++) {
            double residual = fitted().points().get(i).residual() - mean;
            residuals[(int) ChronoUnit.MONTHS.between(dates.get(0), dates.get(i))] = residual;
            squares += residual * residual;
        }
        double[] found = new double[mostMonths];
        for (int lag = 1; lag <= mostMonths; lag++) {
            double sum = 0.0;
            int pairs = 0;
            for (int i = lag; i < months; i++) {
                if (residuals[i] != null && residuals[i - lag] != null) {
                    sum += residuals[i] * residuals[i - lag];
                    pairs++;
                }
            }
            found[lag - 1] = pairs == 0 ? 0.0 : sum / pairs / (squares / dates.size());
        }
        return found;
    }
}
