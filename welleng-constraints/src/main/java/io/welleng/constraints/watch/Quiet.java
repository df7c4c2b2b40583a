package io.welleng.constraints.watch;

import io.welleng.constraints.delay.Delay;

/**
 * Nearly always nothing happens. So that a step then costs one comparison a rule, each rule has two bounds strictly between
 * which its value cannot change anything:
 *
 * <ul>
 *   <li>a level that is off and rests stays so within its limits;
 *   <li>a level that is on and rests stays so while its value is on the side on which it was, and not off it by more than
 *       the deadband;
 *   <li>a level whose delay runs has no such bounds (they are NaN, with which every comparison is false), for time alone
 *       may change it.
 * </ul>
 *
 * The bounds are set whenever a rule is looked at, and for all rules when the mode changes or a state is restored. They only
 * save time: without them every rule would be looked at with every message, to the same end.
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
