package io.welleng.lift.gaslift.valve;

/** Winkler and Eads' polynomial for the pressure of a nitrogen dome, see {@link DomeTemperature#WINKLER_EADS}. */
final class WinklerEads {

    private static final double LOW_A = 3.054e-7;
    private static final double LOW_B = 1.934e-3;
    private static final double LOW_C = -2.26e-3;
    private static final double HIGH_A = 1.84e-7;
    private static final double HIGH_B = 2.298e-3;
    private static final double HIGH_C = -0.267;

    /** Where the two polynomials meet (psia); printed as 1,238. */
    static final double MEETING_PSIA = meeting();

    private WinklerEads() {}

    private static double meeting() {
        double a = LOW_A - HIGH_A;
        double b = LOW_B - HIGH_B;
        double c = LOW_C - HIGH_C;
        return 2.0 * c / (-b + Math.sqrt(b * b - 4.0 * a * c));
    }

    /** Pressure at the temperature of the valve (psia) from that at 60 °F (psia). */
    static double atValve(double p, double tF) {
        double dT = tF - TestRack.TEMPERATURE_F;
        return p <= MEETING_PSIA
                ? p + ((LOW_A * p + LOW_B) * p + LOW_C) * dT
                : p + ((HIGH_A * p + HIGH_B) * p + HIGH_C) * dT;
    }

    /** The inverse: a quadratic equation whose root is written so that it holds for every sign of the first term. */
    static double atRack(double pT, double tF) {
        double dT = tF - TestRack.TEMPERATURE_F;
        double low = root(LOW_A * dT, 1.0 + LOW_B * dT, LOW_C * dT - pT);
        return low <= MEETING_PSIA ? low : root(HIGH_A * dT, 1.0 + HIGH_B * dT, HIGH_C * dT - pT);
    }

    private static double root(double a, double b, double c) {
        return -2.0 * c / (b + Math.sqrt(b * b - 4.0 * a * c));
    }
}
