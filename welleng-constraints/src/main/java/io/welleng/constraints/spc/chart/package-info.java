/** Control charts of one quantity as state machines: Shewhart with run rules, CUSUM, EWMA, and EWMA of the variance. */
package io.welleng.constraints.spc.chart;
