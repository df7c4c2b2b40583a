/** Tubing of rod-pumped wells: its stretch, and the travel of the plunger that is left. */
package io.welleng.lift.srp.tubing;
