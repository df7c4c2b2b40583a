package io.welleng.dca.fit;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * How well a model fits. Residuals are in ln rate or in fractions of the mean rate, as the settings say; information
 * criteria are comparable only between fits to the same points in the same space.
 *
 * @param points points with a weight above 0
 * @param parameters estimated parameters, without the noise and the autocorrelation
 * @param sumOfSquares weighted sum of the squared residuals, whatever the loss
 * @param residualSd standard deviation of a residual of weight 1, on n − p degrees of freedom
 * @param r2 fraction of the weighted variance explained: 1 − sum of squares / that about the mean
 * @param logLikelihood of normal residuals with the likeliest noise; residuals below 1e-10 count as that
 * @param aic Akaike's criterion, 2 k − 2 ln L, with k counting the noise and the autocorrelation where estimated
 * @param aicc the same with the correction for few points; null for too few (n ≤ k + 1)
 * @param bic Schwarz's criterion, k ln n − 2 ln L
 * @param lagOneAutocorrelation correlation of weighted residuals with the ones before
 * @param durbinWatson Durbin and Watson's statistic: about 2 without autocorrelation, near 0 with a strong one
 * @param ljungBoxChance how likely independent residuals are as correlated, over lags up to 10 or a fifth of the points;
 *     null for fewer than 10 points
 * @param autoregression AR(1) coefficient at the median distance of the points; 0 where it was not estimated
 * @see "Hurvich, C.M. and Tsai, C.-L. (1989). Biometrika 76, 297–307, for the correction; Ljung, G.M. and Box, G.E.P.
 *     (1978). Biometrika 65, 297–303"
 */
public record FitStatistics(
        int points,
        int parameters,
        double sumOfSquares,
        double residualSd,
        double r2,
        double logLikelihood,
        double aic,
        @OptionalValue Double aicc,
        double bic,
        double lagOneAutocorrelation,
        double durbinWatson,
        @OptionalValue Double ljungBoxChance,
        double autoregression) {

    @Override
    public String toString() {
        return "residual sd " + Figures.four(residualSd) + ", R2 " + Figures.four(r2)
                + (aicc == null ? ", AIC " + Figures.four(aic) : ", AICc " + Figures.four(aicc))
                + ", BIC " + Figures.four(bic) + ", lag-1 autocorrelation " + Figures.four(lagOneAutocorrelation)
                + (autoregression == 0.0 ? "" : ", AR(1) " + Figures.four(autoregression));
    }
}
