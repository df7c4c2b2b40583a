/** Dynamometer cards: position and load over one stroke, their resampling, inspection and repair. */
package io.welleng.lift.srp.card;
