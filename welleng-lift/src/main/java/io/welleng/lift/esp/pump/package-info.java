/** Stages of electric submersible pumps: curves, catalogue, affinity laws, viscosity and wear. */
package io.welleng.lift.esp.pump;
