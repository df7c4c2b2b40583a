/** Sucker rod pumping. */
package io.welleng.lift.srp;
