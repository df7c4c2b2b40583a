/** The study of statistical process control: charts over a history, and what they say. */
package io.welleng.constraints.spc;
