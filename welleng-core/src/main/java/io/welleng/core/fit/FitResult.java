package io.welleng.core.fit;

import java.util.List;
import java.util.Locale;

/**
 * What a fit found, why it stopped and what it cost.
 *
 * @param status why it stopped; only {@link FitStatus#CONVERGED} is a minimum
 * @param parameters best parameters found, each within its bounds, in their units
 * @param rootMeanSquare root of the mean square of the residuals there, in the unit of the residuals
 * @param evaluations how often the residuals were evaluated
 */
public record FitResult(FitStatus status, List<Double> parameters, double rootMeanSquare, int evaluations) {

    /** Copies the list. */
    public FitResult {
        parameters = List.copyOf(parameters);
    }

    /**
     * Whether {@link #parameters} are a minimum.
     *
     * @return true if the fit converged
     */
    public boolean converged() {
        return status == FitStatus.CONVERGED;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "FitResult[%s: %s, rms %.4g, %d evaluations]",
                status,
                parameters,
                rootMeanSquare,
                evaluations);
    }
}
