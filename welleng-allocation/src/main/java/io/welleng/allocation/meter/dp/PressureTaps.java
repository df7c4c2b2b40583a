package io.welleng.allocation.meter.dp;

/**
 * Where the differential pressure of an orifice plate is taken: \(L_1 = l_1/D\) upstream of the upstream face,
 * \(L_2' = l_2'/D\) downstream of the downstream face.
 *
 * @see "ISO 5167-2:2003, 5.2 and 5.3.2.1"
 */
public enum PressureTaps {

    /** Corner tappings: \(L_1 = L_2' = 0\). */
    CORNER,

    /** D and D/2 tappings: \(L_1 = 1\), \(L_2' = 0.47\). */
    D_AND_HALF_D,

    /** Flange tappings, one inch from either face: \(L_1 = L_2' = 25.4/D\) with D in mm. */
    FLANGE;

    private static final double INCH_IN_M = 0.0254;

    /**
     * Relative distance of the upstream tapping.
     *
     * @param pipeIdM inside diameter of the pipe (m)
     * @return \(L_1\) (dimensionless)
     */
    double l1(double pipeIdM) {
        return switch (this) {
            case CORNER -> 0.0;
            case D_AND_HALF_D -> 1.0;
            case FLANGE -> INCH_IN_M / pipeIdM;
        };
    }

    /**
     * Relative distance of the downstream tapping from the downstream face.
     *
     * @param pipeIdM inside diameter of the pipe (m)
     * @return \(L_2'\) (dimensionless)
     */
    double l2(double pipeIdM) {
        return switch (this) {
            case CORNER -> 0.0;
            case D_AND_HALF_D -> 0.47;
            case FLANGE -> INCH_IN_M / pipeIdM;
        };
    }
}
