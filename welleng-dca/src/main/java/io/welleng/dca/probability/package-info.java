/**
 * Uncertainty of forecasts: Monte Carlo by given distributions, by the covariance of a fit or by bootstrap; percentiles
 * named by convention, bands over time, and the chance of reaching the economic limit.
 */
package io.welleng.dca.probability;
