package io.welleng.nodal.flow;

/**
 * Payne's correction of the Beggs–Brill holdup: 0.924 in uphill flow, 0.685 in downhill flow, none in level flow. Sources
 * differ on whether it multiplies the holdup before or after the correction for inclination.
 *
 * @see "Payne, G.A., Palmer, C.M., Brill, J.P. and Beggs, H.D. (1979). J. Pet. Tech. 31(9), 1198–1208, SPE-6874"
 */
public enum Payne {
    /** The original method, without the correction. */
    NONE,
    /** The correction multiplies the level-flow holdup. */
    BEFORE_INCLINATION,
    /** The correction multiplies the inclined-flow holdup. */
    AFTER_INCLINATION;

    double factor(double sinAngle) {
        if (this == NONE || sinAngle == 0.0) {
            return 1.0;
        }
        return sinAngle > 0.0 ? 0.924 : 0.685;
    }
}
