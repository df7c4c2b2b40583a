package io.welleng.constraints.health.hazard;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * One run of a pump, from its start to its failure or to the last day it was seen at work.
 *
 * @param days length of the run, above 0 (d)
 * @param failed true if the run ended by the failure in question; false if it was suspended: still running, or pulled
 *     for another reason (censored on the right)
 * @param covariates what distinguished the run, in the order of the names, each in the unit of its name; none where null
 */
public record RunLife(
        double days, boolean failed, @OptionalValue List<Double> covariates) {

    /** Checks that the numbers are finite. */
    public RunLife {
        Check.positive(days, "days", "d");
        covariates = covariates == null ? List.of() : List.copyOf(covariates);
        for (int i = 0; i < covariates.size(); i++) {
            Check.finite(covariates.get(i), Check.element("covariates", i), "");
        }
    }

    /**
     * A run that ended by failure.
     *
     * @param days length of the run (d)
     * @param covariates its covariates
     * @return the run
     */
    public static RunLife failed(double days, Double... covariates) {
        return new RunLife(days, true, List.of(covariates));
    }

    /**
     * A run that has not failed.
     *
     * @param days length of the run so far (d)
     * @param covariates its covariates
     * @return the run
     */
    public static RunLife suspended(double days, Double... covariates) {
        return new RunLife(days, false, List.of(covariates));
    }

    @Override
    public String toString() {
        return "RunLife[" + days + " d, " + (failed ? "failed" : "suspended")
                + (covariates.isEmpty() ? "" : ", " + covariates) + "]";
    }
}
