/** Downhole rod pumps: geometry, fluid, what can be wrong with them. */
package io.welleng.lift.srp.pump;
