package io.welleng.allocation;

import io.welleng.allocation.internal.Figures;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;
import java.util.Locale;

/**
 * Volumes of one group in one day, before rounding.
 *
 * @param name name of the group
 * @param measuredBbl volume of the group by its measurement (bbl)
 * @param allocatedBbl volume of the group that was allocated (bbl); under {@link Proportional} the measured volume
 * @param estimateBbl sum of the estimates of its sources (bbl)
 * @param factor allocated volume / sum of estimates (dimensionless); missing where both are 0
 * @param sourcesBbl allocated volume of each source, in the order of the group (bbl)
 */
public record GroupVolumes(
        String name,
        double measuredBbl,
        double allocatedBbl,
        double estimateBbl,
        @OptionalValue Double factor,
        List<Double> sourcesBbl) {

    /** Checks the name and keeps its own copy of the list. */
    public GroupVolumes {
        Check.text(name, "name");
        sourcesBbl = List.copyOf(Check.notEmpty(sourcesBbl, "sourcesBbl"));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %s bbl over %d source(s), factor %s",
                name,
                Figures.four(allocatedBbl),
                sourcesBbl.size(),
                Figures.fourOrDash(factor));
    }
}
