package io.welleng.dca.backtest;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.dca.FitWindow;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.fit.DeclineParameter;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.FitSpace;
import io.welleng.dca.fit.Loss;
import io.welleng.dca.fit.ModelFamily;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;

/**
 * An automatic forecast: decline curves fitted to a window, and a slow deviation from them.
 *
 * <p>\[ \ln q(t) = \ln q_{curve}(t;\theta) + u(t) + e, \qquad
 * \mathrm{cov}(u(t), u(s)) = (1-\nu)\,\sigma^2 e^{-|t-s|/\tau}, \qquad \mathrm{var}(e) = \nu\,\sigma^2 \]
 * The curve is linear about its fit, and the forecast the best linear unbiased one: it starts at the present level, the
 * part of the last residuals that is not noise, and comes back to the curve in the time \(\tau\). Where \(\tau\) is long
 * it is a random walk about the trend. The curve's parameters are estimated with the deviation (generalized least
 * squares); \(\tau\) and \(\nu\) are averaged over a grid by their restricted likelihood, families by Akaike weights. The
 * variance holds noise, deviation, parameters, and the differences between all of these.
 *
 * <p>Where asked for, bands are checked on the same history: earlier origins are forecast in the same way, and a band that
 * would have been too narrow is widened as much as it would have had to be. It is never made narrower.
 *
 * @param window part of the cleaned history that is fitted
 * @param families the curves, each once
 * @param settings how the curves are fitted before the deviation is added; in log space
 * @param calibrationStepMonths distance of the earlier origins that the bands are checked at (months), at least 1; 0 for
 *     bands as they come from the likelihood
 * @see "Goldberger, A.S. (1962). Best linear unbiased prediction in the generalized linear regression model. J. Am. Stat.
 *     Assoc. 57, 369–375; Harville, D.A. (1974). Biometrika 61, 383–385, for the restricted likelihood"
 */
public record ForecastMethod(
        FitWindow window, List<ModelFamily> families, FitSettings settings, int calibrationStepMonths) {

    /** Checks the components and keeps its own copy of the list. */
    public ForecastMethod {
        Check.present(window, "window");
        families = List.copyOf(Check.notEmpty(families, "families"));
        if (EnumSet.copyOf(families).size() < families.size()) {
            throw new InvalidInputException("families", "each given once", "", families.toString());
        }
        if (Check.present(settings, "settings").space() != FitSpace.LOG_RATE) {
            throw new InvalidInputException("settings.space", "log_rate", "", "rate");
        }
        Check.atLeast(calibrationStepMonths, 0, "calibrationStepMonths");
    }

    /**
     * For wells and fields that nobody has looked at: from the peak of a running median of 5 on, at least 18 points;
     * exponential, and hyperbolic with b from 0 to 1, from a robust fit (Huber, 10 %); bands checked at earlier origins 12
     * months apart.
     *
     * @return the method
     */
    public static ForecastMethod automatic() {
        return new ForecastMethod(
                new FitWindow.FromPeak(5, 18),
                List.of(ModelFamily.EXPONENTIAL, ModelFamily.HYPERBOLIC),
                FitSettings.logRate().withBounds(DeclineParameter.B, 0.0, 1.0).withLoss(new Loss.Huber(0.1)),
                12);
    }

    /**
     * Forecasts the months after a history.
     *
     * @param history monthly or other records; the forecast starts at its end
     * @param cleaning what is left out; with the time basis {@code PRODUCING} the months are taken as on stream throughout
     * @param months months ahead, at least 1
     * @param coverage chance of a rate within its band, above 0 and below 1
     * @return the forecast, or why there is none
     */
    public MethodForecast forecast(ProductionHistory history, CleaningRules cleaning, int months, double coverage) {
        Check.present(history, "history");
        Check.present(cleaning, "cleaning");
        Check.atLeast(months, 1, "months");
        checkCoverage(coverage);
        Timeline timeline = new Timeline(history, cleaning);
        LocalDate from = history.end();
        double end = timeline.endDays();
        double[] start = new double[months];
        double[] to = new double[months];
        for (int i = 0; i < months; i++) {
            start[i] = end + ChronoUnit.DAYS.between(from, from.plusMonths(i));
            to[i] = end + ChronoUnit.DAYS.between(from, from.plusMonths(i + 1L));
        }
        Forecaster forecaster = new Forecaster(this, cleaning, timeline);
        return forecaster.forecast(timeline.size(), start, to, months, coverage);
    }

    static double checkCoverage(double coverage) {
        if (!(coverage > 0.0 && coverage < 1.0)) {
            throw new InvalidInputException("coverage", "above 0 and below 1", "(fraction)", Double.toString(coverage));
        }
        return coverage;
    }
}
