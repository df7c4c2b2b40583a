package io.welleng.lift.srp;

/** Which way from the surface card to the pump card. */
public enum SolverChoice {
    /** Gibbs' Fourier series: exact where damping is linear and nothing rubs. */
    FOURIER,
    /** Finite differences after Everitt and Jennings: also damping by direction and friction in deviated wells. */
    FINITE_DIFFERENCE,
    /** Both, with how far they are from each other; the pump card is that of the series where there is one. */
    BOTH
}
