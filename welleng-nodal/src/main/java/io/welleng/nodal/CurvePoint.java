package io.welleng.nodal;

/**
 * One point of an inflow or outflow curve.
 *
 * @param rateStbPerDay liquid rate (STB/d)
 * @param pwfPsia flowing bottom-hole pressure (psia)
 */
public record CurvePoint(double rateStbPerDay, double pwfPsia) {}
