/** Anomaly patterns of gas-lift wells. */
package io.welleng.constraints.anomaly.gaslift;
