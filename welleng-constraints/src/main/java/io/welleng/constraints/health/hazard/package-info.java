/** Run lives of pumps: Weibull hazard with covariates, its fit with suspended runs, and what life remains. */
package io.welleng.constraints.health.hazard;
