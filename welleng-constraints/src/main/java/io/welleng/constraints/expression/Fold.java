package io.welleng.constraints.expression;

/** What a window makes of its readings. */
enum Fold {
    AVG,
    MIN,
    MAX;

    /** Its name in expressions. */
    String symbol() {
        return switch (this) {
            case AVG -> "avg";
            case MIN -> "min";
            case MAX -> "max";
        };
    }

    /** The fold of a function name, or null. */
    static Fold of(String function) {
        for (Fold fold : values()) {
            if (fold.symbol().equals(function)) {
                return fold;
            }
        }
        return null;
    }
}
