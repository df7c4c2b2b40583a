package io.welleng.dca.model;

import io.welleng.core.check.Check;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import java.util.function.DoubleUnaryOperator;

/** Checks of arguments, and searches along the time axis, that the models share. */
final class Times {

    private static final int MAX_EVALUATIONS = 200;

    /** In ln t: relative in time. */
    private static final BracketingSolver SOLVER = new BracketingSolver(1.0e-15, MAX_EVALUATIONS);

    private Times() {}

    static double check(double timeDays) {
        return Check.notNegative(timeDays, "timeDays", "days");
    }

    static double checkRate(double ratePerDay) {
        return Check.positive(ratePerDay, "ratePerDay", "volume/day");
    }

    static double checkCumulative(double cumulative) {
        return Check.notNegative(cumulative, "cumulative", "volume");
    }

    /** A time found for a falling rate, or that a double cannot hold it. */
    static Arrival reached(double timeDays) {
        return timeDays < Double.POSITIVE_INFINITY ? new Arrival.Reached(timeDays) : new Arrival.AlwaysAbove(0.0);
    }

    /**
     * Time at which a function that falls with time is zero.
     *
     * @param f positive before, negative after
     * @param from a time at which it is not negative (days), above 0
     * @return the time, infinite where a double cannot hold it
     */
    static double whereFalling(DoubleUnaryOperator f, double from) {
        double lower = from;
        double atLower = f.applyAsDouble(lower);
        if (!(atLower > 0.0)) {
            return lower;
        }
        double factor = 2.0;
        double upper = lower * factor;
        double atUpper = f.applyAsDouble(upper);
        while (atUpper > 0.0) {
            lower = upper;
            atLower = atUpper;
            factor *= factor;
            upper = lower * factor;
            if (Double.isInfinite(upper)) {
                return upper;
            }
            atUpper = f.applyAsDouble(upper);
        }
        RootResult found =
                SOLVER.solve(s -> f.applyAsDouble(Math.exp(s)), Math.log(lower), atLower, Math.log(upper), atUpper);
        return Math.exp(found.root());
    }
}
