package io.welleng.lift.pcp;

/** Moineau's geometry with a rotor of one lobe in a stator of two. */
final class Moineau {

    private Moineau() {}

    /** Displacement of one revolution, \( V = 4 e d P_s \): the open area \(4ed\) moves on by one pitch of the stator. */
    static double volume(double e, double d, double ps) {
        return 4.0 * e * d * ps;
    }

    /** Thrust over differential pressure, \( A = 8 e d + \pi d^2/4 \). */
    static double thrustArea(double e, double d) {
        return 8.0 * e * d + 0.25 * Math.PI * d * d;
    }

    /** Torque over the volume of a revolution and the pressure, \( T = V \Delta p/(2\pi) \). */
    static double torque(double v, double dp) {
        return v * dp / (2.0 * Math.PI);
    }
}
