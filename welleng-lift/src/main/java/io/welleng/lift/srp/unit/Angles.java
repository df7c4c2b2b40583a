package io.welleng.lift.srp.unit;

/** Angles within one turn. */
final class Angles {

    static final double TURN = 2.0 * Math.PI;

    private Angles() {}

    /** The angle within 0 to less than one turn (rad). */
    static double turn(double rad) {
        double within = rad - TURN * Math.floor(rad / TURN);
        return within < TURN ? within : 0.0;
    }

    /** The angle within half a turn on either side of 0 (rad). */
    static double half(double rad) {
        return Math.IEEEremainder(rad, TURN);
    }
}
