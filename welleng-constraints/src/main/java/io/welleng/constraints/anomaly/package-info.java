/** Scans the telemetry of a well for the patterns of things going wrong, with the evidence. */
package io.welleng.constraints.anomaly;
