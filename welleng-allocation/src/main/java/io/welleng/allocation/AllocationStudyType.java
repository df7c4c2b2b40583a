package io.welleng.allocation;

import io.welleng.allocation.metering.AllocationDay;
import io.welleng.allocation.metering.Measurement;
import io.welleng.allocation.metering.Source;
import io.welleng.allocation.metering.SourceGroup;
import io.welleng.allocation.rounding.Rounding;
import io.welleng.core.study.StudyType;
import java.time.LocalDate;
import java.util.List;

/** Makes the study known under the name {@code allocation}. */
public final class AllocationStudyType implements StudyType<AllocationStudy> {

    /** Creates the type; used by {@link java.util.ServiceLoader}. */
    public AllocationStudyType() {
        // no state
    }

    @Override
    public String name() {
        return "allocation";
    }

    @Override
    public String summary() {
        return "What each well of a period made and is worth, from meters and well estimates, conserving every barrel";
    }

    @Override
    public Class<AllocationStudy> studyClass() {
        return AllocationStudy.class;
    }

    /** Two days of three fields: North metered, Island metered as a whole, South by difference. */
    @Override
    public AllocationStudy example() {
        AllocationDay first = new AllocationDay(
                LocalDate.of(2026, 1, 1),
                3504.72,
                List.of(
                        new SourceGroup(
                                "north",
                                Measurement.metered(1193.05),
                                List.of(new Source("N-1", "North", 748.5), new Source("N-2", "North", 446.6))),
                        new SourceGroup(
                                "island", Measurement.metered(1562.4), List.of(new Source("Island", "Island", 1562.4))),
                        new SourceGroup(
                                "south",
                                Measurement.byDifference(),
                                List.of(
                                        new Source("S-1", "South", 333.4),
                                        new Source("S-2", "South", 226.4),
                                        new Source("S-3", "South", 176.1)))));
        AllocationDay second = new AllocationDay(
                LocalDate.of(2026, 1, 2),
                3311.3,
                List.of(
                        new SourceGroup(
                                "north",
                                Measurement.metered(1201.9),
                                List.of(new Source("N-1", "North", 748.5), new Source("N-2", "North", 446.6))),
                        new SourceGroup(
                                "island", Measurement.metered(1555.1), List.of(new Source("Island", "Island", 1555.1))),
                        new SourceGroup(
                                "south",
                                Measurement.byDifference(),
                                List.of(new Source("S-1", "South", 333.4), new Source("S-2", "South", 226.4)))));
        return new AllocationStudy(List.of(first, second), AllocationMethod.proportional(), 61.25, new Rounding(2));
    }
}
