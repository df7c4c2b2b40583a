/**
 * A progressing cavity pump in its well: the operating point at a speed, why there is none, the best speed under limits, and
 * the study that answers all of it. Extra-heavy oil is the normal case.
 */
package io.welleng.lift.pcp.well;
