package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/** Checks of depths that begin at the surface. */
final class Depths {

    private Depths() {}

    static void check(double[] tvdFt, String name) {
        Check.increasing(tvdFt, 2, name, "ft");
        if (tvdFt[0] != 0.0) {
            throw new InvalidInputException(Check.element(name, 0), "0, the surface", "ft", Double.toString(tvdFt[0]));
        }
    }
}
