package io.welleng.core.solve;

import java.util.Locale;

/**
 * What a root search found, why it stopped and what it cost.
 *
 * @param status why it stopped; only {@link RootStatus#CONVERGED} is a root
 * @param root best estimate of the root, in the unit of the argument
 * @param residual the function's value at {@code root}, in the function's unit
 * @param lower lower end of the narrowest bracket known, in the unit of the argument
 * @param upper upper end of the narrowest bracket known, in the unit of the argument
 * @param evaluations how often the function was evaluated
 */
public record RootResult(RootStatus status, double root, double residual, double lower, double upper, int evaluations) {

    /**
     * Whether {@link #root} is a root.
     *
     * @return true if the search converged
     */
    public boolean converged() {
        return status == RootStatus.CONVERGED;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "RootResult[%s: %.4g in [%.4g, %.4g], residual %.2g, %d evaluations]",
                status,
                root,
                lower,
                upper,
                residual,
                evaluations);
    }
}
