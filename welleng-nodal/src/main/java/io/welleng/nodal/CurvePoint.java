package io.welleng.nodal;

/**
 * One point of an inflow or outflow curve.
 *
 * @param rateStbPerDay liquid rate (STB/d)
 * @param pwfPsia flowing pressure at the node at which the two sides are compared (psia): at the bottom of the hole, or for
 *     {@link SolutionNode#WELLHEAD} at the wellhead
 */
public record CurvePoint(double rateStbPerDay, double pwfPsia) {}
