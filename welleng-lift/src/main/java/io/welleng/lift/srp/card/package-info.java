/** Dynamometer cards: position and load over one stroke. */
package io.welleng.lift.srp.card;
