package io.welleng.pvt;

import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;

/** Relative tolerances. */
public final class Tolerance {

    private Tolerance() {}

    /** {@code isCloseTo(expected, relative(expected, 1e-12))}. */
    public static Offset<Double> relative(double expected, double tolerance) {
        return within(Math.abs(expected) * tolerance);
    }
}
