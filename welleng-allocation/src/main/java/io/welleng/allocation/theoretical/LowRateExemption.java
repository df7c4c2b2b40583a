package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import io.welleng.core.units.LiquidRateUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which groups of wells make so little oil that they need no test well by well: all of them make less than a low rate,
 * or most of them do and none makes more than a ceiling. Which limits bind a field its regulator says; they are data.
 *
 * @param lowRateStbPerDay the low rate (STB/d), above 0; a well must be below it
 * @param ceilingStbPerDay the ceiling (STB/d), at least the low rate; a well may be at it
 * @param majority more than this fraction of the wells is most of them, 0 to below 1
 * @param share how the production of an exempt group is shared
 */
public record LowRateExemption(double lowRateStbPerDay, double ceilingStbPerDay, double majority, LowRateShare share) {

    private static final double HALF = 0.5;

    /** Checks the limits. */
    public LowRateExemption {
        Check.positive(lowRateStbPerDay, "lowRateStbPerDay", "STB/d");
        Check.positive(ceilingStbPerDay, "ceilingStbPerDay", "STB/d");
        if (ceilingStbPerDay < lowRateStbPerDay) {
            throw new InvalidInputException(
                    "ceilingStbPerDay", "at least the low rate", "STB/d", Double.toString(ceilingStbPerDay));
        }
        Check.below(Check.fraction(majority, "majority"), 1.0, "majority", "1", "");
        Check.present(share, "share");
    }

    /**
     * A low rate of 2 m³/d and a ceiling of 6 m³/d (12.58 and 37.74 STB/d, of 0.158987294928 m³ a barrel exactly), most
     * being more than half.
     *
     * @param share how the production of an exempt group is shared
     * @return the rule
     */
    public static LowRateExemption twoAndSixCubicMetres(LowRateShare share) {
        return of(2.0, 6.0, LiquidRateUnit.M3_PER_DAY, share);
    }

    /**
     * A rule with limits in another unit, most being more than half.
     *
     * @param lowRate the low rate, above 0
     * @param ceiling the ceiling, at least the low rate
     * @param unit unit of both
     * @param share how the production of an exempt group is shared
     * @return the rule
     */
    public static LowRateExemption of(double lowRate, double ceiling, LiquidRateUnit unit, LowRateShare share) {
        Check.present(unit, "unit");
        return new LowRateExemption(
                unit.to(LiquidRateUnit.STB_PER_DAY, lowRate),
                unit.to(LiquidRateUnit.STB_PER_DAY, ceiling),
                HALF,
                share);
    }

    /**
     * Applies the rule to a group.
     *
     * @param oilStbPerDay oil rate of each well of the group while it is on (STB/d), at least 0, by name; at least one
     *     well
     * @return whether the wells need tests of their own
     */
    public LowRateOutcome assess(Map<String, Double> oilStbPerDay) {
        TreeMap<String, Double> rates = new TreeMap<>(Check.present(oilStbPerDay, "oilStbPerDay"));
        Check.notEmpty(rates.values(), "oilStbPerDay");
        rates.forEach((well, rate) -> Check.notNegative(rate, "oilStbPerDay of " + well, "STB/d"));
        int wells = rates.size();
        long low =
                rates.values().stream().filter(rate -> rate < lowRateStbPerDay).count();
        List<String> high = rates.entrySet().stream()
                .filter(entry -> entry.getValue() > ceilingStbPerDay)
                .map(Map.Entry::getKey)
                .toList();
        String counts = low + " of " + wells + " well(s) below " + Figures.four(lowRateStbPerDay) + " STB/d, "
                + high.size() + " above " + Figures.four(ceilingStbPerDay) + " STB/d"
                + (high.isEmpty() ? "" : " (" + String.join(", ", high) + ")");
        if (low == wells) {
            return exempt(LowRateGround.ALL_LOW, rates, counts);
        }
        if (low > majority * wells && high.isEmpty()) {
            return exempt(LowRateGround.MOST_LOW_NONE_HIGH, rates, counts);
        }
        return new LowRateOutcome.TestEach(List.copyOf(rates.keySet()), high, counts);
    }

    private LowRateOutcome exempt(LowRateGround ground, Map<String, Double> rates, String counts) {
        return new LowRateOutcome.Exempt(ground, share.fractions(new TreeSet<>(rates.keySet())), counts);
    }
}
