package io.welleng.dca.forecast;

import io.welleng.core.check.Check;
import java.time.LocalDate;

/**
 * The money of a month.
 *
 * @param from its first day
 * @param revenue of all streams (currency)
 * @param royalty part of it that goes to the owner (currency)
 * @param opex fixed and variable costs; the fixed ones by days in a month that is not whole (currency)
 * @param net revenue less royalty and costs (currency)
 * @param discountFactor present worth of one unit of it (dimensionless)
 * @param presentWorth net times discount factor (currency)
 */
public record CashMonth(
        LocalDate from,
        double revenue,
        double royalty,
        double opex,
        double net,
        double discountFactor,
        double presentWorth) {

    /** Checks that the date is there. */
    public CashMonth {
        Check.present(from, "from");
    }
}
