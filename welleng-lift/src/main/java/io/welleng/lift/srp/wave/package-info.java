/**
 * Damped wave equation of the rod string in the diagnostic direction: from the surface card to the pump card.
 *
 * <p>{@link io.welleng.lift.srp.wave.GibbsFourier} and {@link io.welleng.lift.srp.wave.EverittJennings} answer the same
 * {@link io.welleng.lift.srp.wave.DiagnosticCase} independently, the one by harmonics, the other by finite differences.
 * {@link io.welleng.lift.srp.wave.DampingSearch} finds the damping by a stated criterion.
 */
package io.welleng.lift.srp.wave;
