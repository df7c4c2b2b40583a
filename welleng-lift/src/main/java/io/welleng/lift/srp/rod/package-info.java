/** Sucker rods and rod strings. */
package io.welleng.lift.srp.rod;
