package io.welleng.core.units;

/**
 * Sizes in SI units that other units are defined by, all exact.
 *
 * @see "NIST Special Publication 811 (2008), Guide for the Use of the International System of Units, appendix B"
 */
final class Definitions {

    /** International foot (1959), m. */
    static final double FOOT = 0.3048;

    /** International inch (1959), m. */
    static final double INCH = 0.0254;

    /** International avoirdupois pound (1959), kg. */
    static final double POUND = 0.45359237;

    /** Standard gravity (CGPM 1901), m/s². */
    static final double GRAVITY = 9.80665;

    /** Pound-force, N. */
    static final double POUND_FORCE = POUND * GRAVITY;

    /** US liquid gallon, 231 cubic inches, m³. */
    static final double US_GALLON = 231.0 * INCH * INCH * INCH;

    /** Oil barrel, 42 US gallons, m³. */
    static final double BARREL = 42.0 * US_GALLON;

    /** Cubic foot, m³. */
    static final double CUBIC_FOOT = FOOT * FOOT * FOOT;

    /** Standard atmosphere (CGPM 1954), Pa. */
    static final double ATMOSPHERE = 101_325.0;

    /** Foot pound-force, J or N·m. */
    static final double FOOT_POUND_FORCE = FOOT * POUND_FORCE;

    /** International Table Btu, 1 Btu/lb = 2,326 J/kg per definition of 1956, J. */
    static final double BTU = 2_326.0 * POUND;

    private Definitions() {}
}
