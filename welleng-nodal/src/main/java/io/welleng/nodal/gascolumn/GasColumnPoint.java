package io.welleng.nodal.gascolumn;

/**
 * One point along a gas column.
 *
 * @param lengthFromTopFt distance from the top along the pipe (ft)
 * @param pressurePsia pressure (psia)
 * @param temperatureF temperature (°F)
 */
public record GasColumnPoint(double lengthFromTopFt, double pressurePsia, double temperatureF) {}
