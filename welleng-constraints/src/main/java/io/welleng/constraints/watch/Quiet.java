package io.welleng.constraints.watch;

import io.welleng.constraints.delay.Delay;

/**
 * Values that cannot change a level, strictly between two bounds: while its delay is off and rests, those within the
 * limits; while it is on and rests, those that go on to hold on the side of the last value. A delay that is pending has
 * none.
 */
final class Quiet {

    private Quiet() {}

    /** Greatest value below them; NaN where every value must be looked at. */
    static double low(byte phase, double x, double lower, double upper, double d) {
        if (phase == Delay.OFF) {
            return lower;
        }
        if (phase == Delay.ON && x >= upper - d) {
            return Math.nextDown(upper - d);
        }
        return phase == Delay.ON && x <= lower + d ? Double.NEGATIVE_INFINITY : Double.NaN;
    }

    /** Least value above them; NaN where every value must be looked at. */
    static double high(byte phase, double x, double lower, double upper, double d) {
        if (phase == Delay.OFF) {
            return upper;
        }
        if (phase == Delay.ON && x >= upper - d) {
            return Double.POSITIVE_INFINITY;
        }
        return phase == Delay.ON && x <= lower + d ? Math.nextUp(lower + d) : Double.NaN;
    }
}
