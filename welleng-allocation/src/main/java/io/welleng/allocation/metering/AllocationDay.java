package io.welleng.allocation.metering;

import io.welleng.allocation.internal.Volumes;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The measurements and estimates of one day.
 *
 * <p>The total meter is taken as true, so the groups must be able to sum to it: exactly one group is measured by
 * difference, or there is a single group and it is measured by the total meter. Every other group has a meter of its
 * own.
 *
 * @param date the production day
 * @param totalMeterBbl reading of the meter all groups flow through (bbl), 0 or from
 *     {@value Measurement#LEAST_METER_BBL} to 1e15
 * @param groups the groups; names of groups, and of sources over all groups, are unique
 */
public record AllocationDay(LocalDate date, double totalMeterBbl, List<SourceGroup> groups) {

    /** Checks the components and keeps its own copy of the list. */
    public AllocationDay {
        Check.present(date, "date");
        Volumes.checkMetered(totalMeterBbl, Measurement.LEAST_METER_BBL, "totalMeterBbl");
        groups = List.copyOf(Check.notEmpty(groups, "groups"));
        checkNames(groups);
        checkClosing(groups);
    }

    /**
     * Sum of the readings of all groups with a meter of their own, of the numbers as they are written.
     *
     * @return volume (bbl); 0 if there is no such group
     */
    public double groupMetersBbl() {
        BigDecimal sum = BigDecimal.ZERO;
        for (SourceGroup group : groups) {
            if (group.measurement() instanceof Measurement.Metered metered) {
                sum = sum.add(BigDecimal.valueOf(metered.measuredBbl()));
            }
        }
        return sum.doubleValue();
    }

    private static void checkNames(List<SourceGroup> groups) {
        Set<String> groupNames = new HashSet<>();
        Set<String> sourceNames = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            SourceGroup group = groups.get(i);
            if (!groupNames.add(group.name())) {
                throw refused(i, "named unlike the groups before it", "\"" + group.name() + "\"");
            }
            for (Source source : group.sources()) {
                if (!sourceNames.add(source.name())) {
                    throw refused(i, "without a source that the day already has", "\"" + source.name() + "\"");
                }
            }
        }
    }

    private static InvalidInputException refused(int index, String rule, String value) {
        return new InvalidInputException(Check.element("groups", index), rule, "", value);
    }

    private static void checkClosing(List<SourceGroup> groups) {
        int byDifference = 0;
        int byTotalMeter = 0;
        for (SourceGroup group : groups) {
            if (group.measurement() instanceof Measurement.ByDifference) {
                byDifference++;
            } else if (group.measurement() instanceof Measurement.TotalMeter) {
                byTotalMeter++;
            }
        }
        boolean single = groups.size() == 1 && byTotalMeter == 1;
        if (!single && !(byDifference == 1 && byTotalMeter == 0)) {
            throw new InvalidInputException(
                    "groups",
                    "one group measured by the total meter, or several with exactly one of them by difference and "
                            + "none by the total meter",
                    "",
                    groups.size() + " group(s) with " + byDifference + " by difference and " + byTotalMeter
                            + " by the total meter");
        }
    }
}
