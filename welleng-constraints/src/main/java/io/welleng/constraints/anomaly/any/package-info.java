/** Anomaly patterns of wells of any kind, and of their sensors. */
package io.welleng.constraints.anomaly.any;
