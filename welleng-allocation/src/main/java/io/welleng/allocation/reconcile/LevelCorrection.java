package io.welleng.allocation.reconcile;

/** How the level of a family of tests becomes the level of each. */
public enum LevelCorrection {
    /** \(1 - (1 - \alpha)^{1/n}\): exact for independent tests, and an upper bound for two-sided normal ones. */
    SIDAK {
        @Override
        double perTest(double level, int tests) {
            return -Math.expm1(Math.log1p(-level) / tests);
        }
    },
    /** \(\alpha / n\): an upper bound whatever the dependence. */
    BONFERRONI {
        @Override
        double perTest(double level, int tests) {
            return level / tests;
        }
    },
    /** The level itself for each test: many false alarms in a large network. */
    NONE {
        @Override
        double perTest(double level, int tests) {
            return level;
        }
    };

    /** Level of one test of a family of so many. */
    abstract double perTest(double level, int tests);
}
