package io.welleng.allocation.meter;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * Uncertainty that is allowed at a point of measurement.
 *
 * @param name name of the entry
 * @param fluid what is metered
 * @param relative allowed expanded uncertainty at 95 %, over the result (fraction), above 0 to 1
 * @param origin where the figure comes from
 */
public record AllowedUncertainty(String name, Phase fluid, double relative, String origin) {

    /** Checks the range above. */
    public AllowedUncertainty {
        Check.text(name, "name");
        Check.present(fluid, "fluid");
        Check.positive(relative, "relative", "(fraction)");
        Check.fraction(relative, "relative");
        Check.text(origin, "origin");
    }

    /**
     * Judges a budget.
     *
     * @param budget budget of the same fluid, of a result that is not zero
     * @return the verdict
     * @throws InvalidInputException for another fluid, or a result of zero
     */
    public AllowedCheck check(UncertaintyBudget budget) {
        Check.present(budget, "budget");
        if (budget.fluid() != fluid) {
            throw new InvalidInputException(
                    "fluid", fluid.name(), "", budget.fluid().name());
        }
        return new AllowedCheck(this, Check.present(budget.relative(), "relative"));
    }
}
