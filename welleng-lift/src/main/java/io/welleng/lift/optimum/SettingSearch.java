package io.welleng.lift.optimum;

import io.welleng.core.check.Check;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * Finds the best value of one setting, as the speed of a pump, under hard limits. The setting is tried on a grid; where
 * limits begin or cease to hold between two trials the place is found by bracketing, on the side where they hold; maxima
 * of the objective, and of the least margin where no trial keeps the limits, are found by Brent's method. Everything the
 * answer says was tried: the best setting keeps all limits. A range of settings within the limits that is narrower than
 * the grid is found if the least margin rises towards it.
 *
 * <p>Configuration only: immutable, shared between threads.
 *
 * @param lower least setting, in a unit of its own
 * @param upper greatest setting
 * @param gridPoints settings tried first, both ends included, at least 3
 * @param tolerance how closely the best setting is found
 */
public record SettingSearch(double lower, double upper, int gridPoints, double tolerance) {

    /** Checks the ranges above. */
    public SettingSearch {
        Check.finite(lower, "lower", "");
        Check.finite(upper, "upper", "");
        Check.below(lower, upper, "lower", "upper", "");
        Check.atLeast(gridPoints, 3, "gridPoints");
        Check.positive(tolerance, "tolerance", "");
    }

    /**
     * Finds the setting with the greatest objective.
     *
     * @param <P> what is known of an operating point
     * @param model tries a setting from {@link #lower} to {@link #upper}, and the one of today; the same setting gives the
     *     same trial
     * @param today the setting of today; empty where none is known
     * @return the best setting, or the one that breaks the limits least
     */
    public <P> Optimum<P> maximise(DoubleFunction<Trial<P>> model, OptionalDouble today) {
        return new SettingSearchRun<>(this, Check.present(model, "model")).optimum(today);
    }
}
