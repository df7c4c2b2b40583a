package io.welleng.constraints.delay;

/**
 * On- and off-delay of a condition. The condition is on at the first sample at which it has held for the on-delay without
 * one known sample against it, and off again at the first sample at which its opposite has held for the off-delay.
 * Between samples a condition is what it last was.
 *
 * <p>A sample that says nothing (bad data) is not passed on: it neither starts, nor stops, nor completes a delay.
 *
 * <p>The state of many delays lies in the caller's arrays: a phase and the time at which the pending change began.
 */
public final class Delay {

    /** The condition is off. */
    public static final byte OFF = 0;

    /** The condition holds but not yet for the on-delay; it still counts as off. */
    public static final byte RISING = 1;

    /** The condition is on. */
    public static final byte ON = 2;

    /** The condition does not hold but not yet for the off-delay; it still counts as on. */
    public static final byte FALLING = 3;

    private Delay() {}

    /**
     * Whether a phase counts as on.
     *
     * @param phase one of the four phases
     * @return true if {@link #ON} or {@link #FALLING}
     */
    public static boolean isOn(byte phase) {
        return phase >= ON;
    }

    /**
     * The phase after a sample.
     *
     * @param phases phases of all delays. Modified: element {@code i}.
     * @param since times at which a pending change began (ms). Modified: element {@code i}.
     * @param i number of the delay
     * @param time time of the sample (ms), not before the sample before
     * @param holds whether the condition holds
     * @param onDelay on-delay (ms), at least 0
     * @param offDelay off-delay (ms), at least 0
     * @return true if the delay went on or off at this sample
     */
    public static boolean step(
            byte[] phases, long[] since, int i, long time, boolean holds, long onDelay, long offDelay) {
        byte phase = phases[i];
        boolean on = phase >= ON;
        if (holds == on) {
            // What was pending was not so.
            phases[i] = on ? ON : OFF;
            return false;
        }
        if (phase == OFF || phase == ON) {
            since[i] = time;
        }
        if (time - since[i] >= (on ? offDelay : onDelay)) {
            phases[i] = on ? OFF : ON;
            return true;
        }
        phases[i] = on ? FALLING : RISING;
        return false;
    }
}
