package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * Which gross errors are looked for, and how sure one must be.
 *
 * @param level probability of a false alarm of each family of tests where no gross error is (fraction), at least 1e-12 and
 *     below 1
 * @param correction how the level of a family becomes that of each test
 * @param leaks true to look for leaks of nodes besides biased meters
 * @param mostErrors greatest number of errors that are found one after the other, at least 1
 */
public record GrossErrorTests(double level, LevelCorrection correction, boolean leaks, int mostErrors) {

    /** A level of 5 %, Šidák's correction, biased meters and leaks, at most ten of them. */
    public static final GrossErrorTests USUAL = new GrossErrorTests(0.05, LevelCorrection.SIDAK, true, 10);

    /** Below it the quantiles of the tests lose their digits. */
    private static final double LEAST_LEVEL = 1e-12;

    /** Checks the level. */
    public GrossErrorTests {
        if (!(level >= LEAST_LEVEL && level < 1.0)) {
            throw new InvalidInputException("level", "at least 1e-12 and below 1", "", Double.toString(level));
        }
        Check.present(correction, "correction");
        Check.atLeast(mostErrors, 1, "mostErrors");
    }
}
