package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;

/**
 * A test or a model that a rate comes from.
 *
 * @param name id of the test, or name of the model
 * @param rates its oil, formation gas and water
 */
public record RateSource(String name, PhaseRates rates) {

    /** Checks that both are there. */
    public RateSource {
        Check.text(name, "name");
        Check.present(rates, "rates");
    }

    static RateSource of(DatedTest test) {
        return new RateSource(test.test().id(), test.rates());
    }

    @Override
    public String toString() {
        return name + ": " + rates;
    }
}
