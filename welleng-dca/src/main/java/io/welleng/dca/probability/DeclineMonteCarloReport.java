package io.welleng.dca.probability;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.dca.DeclineReport;

/**
 * How much a well will produce, and how uncertain that is.
 *
 * @param well name of the well or field
 * @param decline the fit behind it; null where distributions were given
 * @param outcome the forecast, or why there is none
 */
public record DeclineMonteCarloReport(
        String well, @OptionalValue DeclineReport decline, MonteCarloOutcome outcome) {

    /** Checks the components. */
    public DeclineMonteCarloReport {
        Check.present(well, "well");
        Check.present(outcome, "outcome");
    }

    @Override
    public String toString() {
        return "Forecast of " + well + ": " + outcome;
    }
}
