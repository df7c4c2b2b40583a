/** Transforms that the card and wave packages share; not for use from outside. */
package io.welleng.lift.srp.card.internal;
