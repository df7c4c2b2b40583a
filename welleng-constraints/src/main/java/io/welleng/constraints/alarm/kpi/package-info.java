/** Figures of the performance of an alarm system over any period, and how they compare with its targets. */
package io.welleng.constraints.alarm.kpi;
