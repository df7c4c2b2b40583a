/** Anomaly patterns of wells with a progressing cavity pump. */
package io.welleng.constraints.anomaly.pcp;
