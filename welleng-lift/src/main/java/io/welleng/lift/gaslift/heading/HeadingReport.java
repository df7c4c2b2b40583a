package io.welleng.lift.gaslift.heading;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.lift.gaslift.stability.StabilityVerdict;
import java.util.List;

/**
 * Answer of a {@link HeadingStudy}.
 *
 * @param name name of the well
 * @param outcome what the casing pressure says
 * @param explanation outcome, and the criteria of stability where they were asked, in words
 * @param periodogram thinned periodogram for a picture, long periods first
 * @param stability what the criteria of stability say; null where they were not asked
 * @param advisories what to mind
 */
public record HeadingReport(
        String name,
        HeadingOutcome outcome,
        String explanation,
        List<PeriodogramPoint> periodogram,
        @OptionalValue StabilityVerdict stability,
        List<Advisory> advisories) {

    /** Copies the lists. */
    public HeadingReport {
        periodogram = List.copyOf(periodogram);
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return name + ": " + explanation;
    }
}
