package io.welleng.benchmarks;

/** What both sides of a comparison must agree on before either is timed. */
final class Agreement {

    private Agreement() {}

    /** Fails unless two figures are the same within a relative tolerance. */
    static void within(double relative, String what, double one, double other) {
        that(Math.abs(one - other) <= relative * Math.max(Math.abs(one), Math.abs(other)), what, one, other);
    }

    /** Fails unless something holds of two figures. */
    static void that(boolean holds, String what, double one, double other) {
        if (!holds) {
            throw new IllegalStateException(what + ": " + one + " and " + other);
        }
    }
}
