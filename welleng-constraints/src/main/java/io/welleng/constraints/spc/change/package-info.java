/**
 * Changes in a series: segments of a whole series (PELT, with an outlier-proof form), change points as readings come
 * (Bayesian, Page-Hinkley), and a window against a reference with its autocorrelation taken into account.
 */
package io.welleng.constraints.spc.change;
