package io.welleng.nodal.flow;

/** Reynolds number at which Gray's friction factor is taken; sources of the method differ. */
public enum GrayReynolds {
    /** Of the mixture without slip, \( \rho_n v_m d/\mu_n \). */
    MIXTURE,
    /** 10 million whatever the flow, so that the film's roughness alone counts. */
    FULLY_ROUGH
}
