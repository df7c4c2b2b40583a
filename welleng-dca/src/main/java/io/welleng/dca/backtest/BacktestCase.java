package io.welleng.dca.backtest;

import io.welleng.core.check.Check;
import io.welleng.dca.data.ProductionHistory;

/**
 * A history to back-test on.
 *
 * @param name name of the well or field
 * @param history what it made
 */
public record BacktestCase(String name, ProductionHistory history) {

    /** Checks the components. */
    public BacktestCase {
        Check.text(name, "name");
        Check.present(history, "history");
    }
}
