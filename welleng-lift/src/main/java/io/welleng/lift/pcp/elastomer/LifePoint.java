package io.welleng.lift.pcp.elastomer;

/**
 * A point of life against temperature.
 *
 * @param temperatureF constant temperature (°F)
 * @param lifeYears life of a new elastomer (years)
 */
public record LifePoint(double temperatureF, double lifeYears) {}
