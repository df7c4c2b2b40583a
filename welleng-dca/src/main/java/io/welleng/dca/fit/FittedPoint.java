package io.welleng.dca.fit;

/**
 * A point of the series beside the fit.
 *
 * @param startDays start of its interval (days)
 * @param endDays end of its interval (days); the start again for a single time
 * @param ratePerDay measured rate (volume/day)
 * @param fittedPerDay rate of the model, averaged as the settings say (volume/day)
 * @param residual measured against fitted: difference of ln rates, or difference in fractions of the mean rate
 * @param weight weight the point had (dimensionless)
 */
public record FittedPoint(
        double startDays, double endDays, double ratePerDay, double fittedPerDay, double residual, double weight) {}
