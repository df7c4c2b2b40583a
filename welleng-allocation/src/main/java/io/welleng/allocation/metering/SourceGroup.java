package io.welleng.allocation.metering;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * Sources that are measured together.
 *
 * @param name name of the group, unique in its day
 * @param measurement how its volume is known
 * @param sources its wells, and fields metered as a whole; at least one
 */
public record SourceGroup(String name, Measurement measurement, List<Source> sources) {

    /** Checks the components and keeps its own copy of the list. */
    public SourceGroup {
        Check.text(name, "name");
        Check.present(measurement, "measurement");
        sources = List.copyOf(Check.notEmpty(sources, "sources"));
    }

    /**
     * Estimates of the sources.
     *
     * @return one volume for each source, in the order of {@link #sources} (bbl)
     */
    public List<Double> estimatesBbl() {
        return sources.stream().map(Source::estimateBbl).toList();
    }
}
