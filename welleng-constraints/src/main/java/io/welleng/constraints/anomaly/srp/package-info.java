/** Anomaly patterns of wells with a sucker rod pump. */
package io.welleng.constraints.anomaly.srp;
