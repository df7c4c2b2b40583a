/** Formulas over tags: a small safe language of numbers, tags, comparisons, conditions and windows of time. */
package io.welleng.constraints.expression;
