/** The best value of one setting of a well under hard limits, and what limits it. */
package io.welleng.lift.optimum;
