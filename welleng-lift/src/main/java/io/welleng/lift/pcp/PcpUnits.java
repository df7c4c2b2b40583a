package io.welleng.lift.pcp;

/** Factors between oilfield units, all from exact definitions. */
final class PcpUnits {

    /** Cubic inches in an oil barrel: 42 US gallons of 231 in³. */
    static final double IN3_PER_BBL = 42.0 * 231.0;

    /** Barrels per day of one cubic inch per minute. */
    static final double BBL_PER_DAY_PER_IN3_PER_MIN = 1_440.0 / IN3_PER_BBL;

    /** Inches in a foot. */
    static final double IN_PER_FT = 12.0;

    /** Pound-force (N). */
    static final double LBF_N = 0.45359237 * 9.80665;

    /** Kilowatt of one foot pound-force at one revolution per minute. */
    static final double KW_PER_FT_LBF_RPM = 2.0 * Math.PI / 60.0 * 0.3048 * LBF_N * 1e-3;

    /** Kilowatt of one barrel per day against one psi: in³/s times lbf/in² is in·lbf/s. */
    static final double KW_PER_BBL_PER_DAY_PSI = IN3_PER_BBL / 86_400.0 * 0.0254 * LBF_N * 1e-3;

    /** psi·s of one centipoise. */
    static final double PSI_S_PER_CP = 1e-3 * 0.0254 * 0.0254 / LBF_N;

    /** rad/s of one revolution per minute. */
    static final double RAD_PER_S_PER_RPM = 2.0 * Math.PI / 60.0;

    private PcpUnits() {}
}
