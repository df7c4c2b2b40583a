/** Pumping units: motion of the polished rod, torque and counterbalance. */
package io.welleng.lift.srp.unit;
