/** Printed numbers that sum exactly to their printed total. */
package io.welleng.allocation.rounding;
