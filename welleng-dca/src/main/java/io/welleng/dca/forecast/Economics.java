package io.welleng.dca.forecast;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * Prices and costs that stay as they are, before tax. Money is in any currency.
 *
 * @param oilPrice price of the main stream (currency/volume), at least 0
 * @param gasPrice price of the gas that comes with it (currency/volume), at least 0
 * @param royaltyFraction part of all revenue that goes to the owner (fraction), below 1
 * @param fixedOpexPerMonth cost of a whole month on production (currency/month), at least 0
 * @param oilOpexPerVolume cost by volume of the main stream (currency/volume), at least 0
 * @param waterOpexPerVolume cost by volume of water (currency/volume), at least 0
 * @param discountRatePerYear effective annual rate, above −1 (fraction): 0.1 for 10 % a year
 * @param discounting when the money of a month counts as received
 */
public record Economics(
        double oilPrice,
        double gasPrice,
        double royaltyFraction,
        double fixedOpexPerMonth,
        double oilOpexPerVolume,
        double waterOpexPerVolume,
        double discountRatePerYear,
        Discounting discounting) {

    /** Checks the components. */
    public Economics {
        Check.notNegative(oilPrice, "oilPrice", "currency/volume");
        Check.notNegative(gasPrice, "gasPrice", "currency/volume");
        Check.fraction(royaltyFraction, "royaltyFraction");
        Check.below(royaltyFraction, 1.0, "royaltyFraction", "1", "(fraction)");
        Check.notNegative(fixedOpexPerMonth, "fixedOpexPerMonth", "currency/month");
        Check.notNegative(oilOpexPerVolume, "oilOpexPerVolume", "currency/volume");
        Check.notNegative(waterOpexPerVolume, "waterOpexPerVolume", "currency/volume");
        Check.finite(discountRatePerYear, "discountRatePerYear", "1/year");
        if (!(discountRatePerYear > -1.0)) {
            throw new InvalidInputException("discountRatePerYear", "> -1", "1/year", "" + discountRatePerYear);
        }
        Check.present(discounting, "discounting");
    }

    /**
     * The rate of a single stream at which revenue after royalty pays for the costs and no more.
     *
     * @return rate by calendar day (volume/day), months being a twelfth of 365.25 days; 0 without fixed cost, infinite
     *     where a volume costs as much as it brings
     */
    public double breakEvenRatePerDay() {
        double margin = oilPrice * (1.0 - royaltyFraction) - oilOpexPerVolume;
        if (fixedOpexPerMonth == 0.0) {
            return 0.0;
        }
        return margin > 0.0 ? fixedOpexPerMonth / margin / (365.25 / 12.0) : Double.POSITIVE_INFINITY;
    }
}
