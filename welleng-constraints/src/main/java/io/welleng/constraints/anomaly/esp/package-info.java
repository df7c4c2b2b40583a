/** Anomaly patterns of wells with an electric submersible pump. */
package io.welleng.constraints.anomaly.esp;
