/**
 * Differential-pressure meters: orifice plates, nozzles and Venturi tubes to ISO 5167, orifice plates to API MPMS 14.3.
 */
package io.welleng.allocation.meter.dp;
