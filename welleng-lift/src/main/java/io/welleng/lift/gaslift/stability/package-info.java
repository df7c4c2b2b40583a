/** Stability of a gas-lift well by what is known of it: criteria of Asheim, and of valve and choke together. */
package io.welleng.lift.gaslift.stability;
