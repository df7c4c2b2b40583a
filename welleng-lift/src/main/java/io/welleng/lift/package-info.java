/** Artificial lift: pumps in wells, their operating point and their best speed. */
package io.welleng.lift;
