package io.welleng.allocation;

import io.welleng.allocation.rounding.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One allocated day as decimal numbers that sum exactly: sources to groups, groups to the total.
 *
 * @param total the day (bbl or USD)
 * @param groups each group, in the order of the day, same unit
 * @param sources each source by group, same unit
 */
record DecimalDay(BigDecimal total, List<BigDecimal> groups, List<List<BigDecimal>> sources) {

    /**
     * Volumes, each the decimal number that its double is written as; the largest part of a sum carries what the last
     * bits of the doubles leave over.
     */
    static DecimalDay of(double totalMeterBbl, List<GroupVolumes> volumes) {
        BigDecimal total = BigDecimal.valueOf(totalMeterBbl);
        List<BigDecimal> groups =
                parts(total, volumes.stream().map(GroupVolumes::allocatedBbl).toList());
        List<List<BigDecimal>> sources = new ArrayList<>(groups.size());
        for (int g = 0; g < groups.size(); g++) {
            sources.add(parts(groups.get(g), volumes.get(g).sourcesBbl()));
        }
        return new DecimalDay(total, groups, sources);
    }

    private static List<BigDecimal> parts(BigDecimal total, List<Double> parts) {
        List<BigDecimal> exact = new ArrayList<>(parts.size());
        BigDecimal rest = total;
        int largest = 0;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal part = BigDecimal.valueOf(parts.get(i));
            exact.add(part);
            rest = rest.subtract(part);
            if (parts.get(i) > parts.get(largest)) {
                largest = i;
            }
        }
        exact.set(largest, exact.get(largest).add(rest));
        return exact;
    }

    /** The day in money. */
    DecimalDay at(BigDecimal priceUsdPerBbl) {
        return new DecimalDay(
                total.multiply(priceUsdPerBbl),
                groups.stream().map(priceUsdPerBbl::multiply).toList(),
                sources.stream()
                        .map(group ->
                                group.stream().map(priceUsdPerBbl::multiply).toList())
                        .toList());
    }

    /** The day as it is printed, from a total that may be printed already, down to the sources. */
    DecimalDay printed(BigDecimal fromTotal, Rounding rounding) {
        List<BigDecimal> printedGroups = rounding.apportion(fromTotal, groups);
        List<List<BigDecimal>> printedSources = new ArrayList<>(groups.size());
        for (int g = 0; g < groups.size(); g++) {
            printedSources.add(rounding.apportion(printedGroups.get(g), sources.get(g)));
        }
        return new DecimalDay(rounding.round(fromTotal), printedGroups, printedSources);
    }
}
