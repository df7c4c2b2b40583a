package io.welleng.constraints.spc.change;

import io.welleng.core.check.Check;

/**
 * Page and Hinkley's test: a cumulative sum about the running mean, which needs no target.
 * \[ m_t = m_{t-1} + \frac{x_t - m_{t-1}}{t}, \quad U_t = \max(0, U_{t-1} + x_t - m_t - \delta), \quad D_t = \max(0, D_{t-1} - x_t + m_t
 * - \delta) \] It signals where U or D passes the threshold, and begins anew with the next reading. The running mean forgets
 * nothing, so a slow drift is partly taken into it; a drift against a known level is found sooner by a CUSUM about that level.
 *
 * <p>Immutable and thread-safe; the state is the caller's.
 *
 * @see "Page, E.S. (1954). Continuous inspection schemes. Biometrika 41, 100–115"
 * @see "Hinkley, D.V. (1971). Inference about the change-point from cumulative sum tests. Biometrika 58, 509–523"
 *
 * @param allowance shift per reading that is tolerated \(\delta\) (unit of the series), at least 0
 * @param threshold sum at which it signals (unit of the series), above 0
 * @param leastReadings readings before it can signal, at least 1
 */
public record PageHinkley(double allowance, double threshold, int leastReadings) {

    /** Checks the numbers. */
    public PageHinkley {
        Check.notNegative(allowance, "allowance", "");
        Check.positive(threshold, "threshold", "");
        Check.atLeast(leastReadings, 1, "leastReadings");
    }

    /** Which way a series has moved. */
    public enum Signal {
        /** No change seen. */
        NONE,
        /** The readings have gone up. */
        UP,
        /** The readings have gone down. */
        DOWN
    }

    /**
     * The state after some readings.
     *
     * @param readings readings since the last signal
     * @param mean their mean (unit of the series), 0 before the first
     * @param up sum U (unit of the series)
     * @param down sum D (unit of the series)
     * @param signal what the last reading gave
     */
    public record State(int readings, double mean, double up, double down, Signal signal) {

        /** Checks the numbers. */
        public State {
            Check.atLeast(readings, 0, "readings");
            Check.finite(mean, "mean", "");
            Check.notNegative(up, "up", "");
            Check.notNegative(down, "down", "");
            Check.present(signal, "signal");
        }

        /**
         * Before any reading.
         *
         * @return an empty state
         */
        public static State empty() {
            return new State(0, 0.0, 0.0, 0.0, Signal.NONE);
        }
    }

    /**
     * The state after one more reading.
     *
     * @param state state before
     * @param x the reading (unit of the series); one that is not finite changes nothing
     * @return state after
     */
    public State step(State state, double x) {
        if (!(Math.abs(x) <= Double.MAX_VALUE)) {
            return state;
        }
        boolean anew = state.signal() != Signal.NONE;
        int n = anew ? 1 : state.readings() + 1;
        double before = anew ? 0.0 : state.mean();
        double mean = before + (x - before) / n;
        double up = Math.max(0.0, (anew ? 0.0 : state.up()) + x - mean - allowance);
        double down = Math.max(0.0, (anew ? 0.0 : state.down()) - x + mean - allowance);
        Signal signal = Signal.NONE;
        if (n >= leastReadings && Math.max(up, down) > threshold) {
            signal = up >= down ? Signal.UP : Signal.DOWN;
        }
        return new State(n, mean, up, down, signal);
    }
}
