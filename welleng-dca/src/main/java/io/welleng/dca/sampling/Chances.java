package io.welleng.dca.sampling;

import io.welleng.core.check.InvalidInputException;

/** Checks that distributions share. */
final class Chances {

    /** Standard normal quantile of 0.9. */
    static final double Z90 = 1.2815515655446004;

    private Chances() {}

    /** Requires a chance above 0 and below 1. */
    static double check(double chance) {
        if (!(chance > 0.0 && chance < 1.0)) {
            throw new InvalidInputException("chance", "above 0 and below 1", "(fraction)", Double.toString(chance));
        }
        return chance;
    }
}
