package io.welleng.lift.esp.pump;

/** How the water curves of a stage are corrected for the viscosity of what is pumped. */
public enum ViscosityMethod {
    /** Not at all. */
    NONE,
    /**
     * ANSI/HI 9.6.7 as printed. Stages of small pumps have \( B > 1 \) even with water, to about 1.6; the printed factors
     * then take up to 4 % off the efficiency that was measured with water.
     */
    HI_967,
    /**
     * ANSI/HI 9.6.7, its factors over those of water of 1 mm²/s in the same stage: water runs on its own curve, and where
     * the parameter of water is at most 1, as in the pumps the standard was made for, nothing differs from the standard.
     */
    HI_967_RELATIVE_TO_WATER
}
