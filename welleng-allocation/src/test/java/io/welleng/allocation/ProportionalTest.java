package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.allocation.metering.AllocationDay;
import io.welleng.allocation.metering.Measurement;
import io.welleng.allocation.metering.Source;
import io.welleng.allocation.metering.SourceGroup;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;

class ProportionalTest extends AllocationMethodContract {

    @Override
    AllocationMethod method() {
        return AllocationMethod.proportional();
    }

    @Example
    void isTheOnlyMethodSoFarAndHasThisContract() {
        assertThat(AllocationMethod.class.getPermittedSubclasses()).containsExactly(Proportional.class);
    }

    // Equation: by hand, factors 90 / 120 and (210 - 90) / 80.
    @Example
    void everyGroupHasItsFactor() {
        AllocationDay day = new AllocationDay(
                LocalDate.of(2026, 1, 1),
                210.0,
                List.of(
                        new SourceGroup(
                                "metered",
                                Measurement.metered(90.0),
                                List.of(new Source("A-1", "A", 100.0), new Source("A-2", "A", 20.0))),
                        new SourceGroup(
                                "rest",
                                Measurement.byDifference(),
                                List.of(new Source("B-1", "B", 60.0), new Source("B-2", "B", 20.0)))));
        DayVolumes volumes = method().allocate(day);
        assertThat(volumes)
                .isEqualTo(new DayVolumes.Found(List.of(
                        new GroupVolumes("metered", 90.0, 90.0, 120.0, 0.75, List.of(75.0, 15.0)),
                        new GroupVolumes("rest", 120.0, 120.0, 80.0, 1.5, List.of(90.0, 30.0)))));
        assertThat(((DayVolumes.Found) volumes).groups().get(1))
                .hasToString("rest: 120 bbl over 2 source(s), factor 1.5");
    }

    @Example
    void everyObstacleOfADayIsFound() {
        AllocationDay day = new AllocationDay(
                LocalDate.of(2026, 1, 1),
                100.0,
                List.of(
                        new SourceGroup("idle", Measurement.metered(30.0), List.of(new Source("A-1", "A", 0.0))),
                        new SourceGroup("fine", Measurement.metered(90.5), List.of(new Source("B-1", "B", 88.0))),
                        new SourceGroup("rest", Measurement.byDifference(), List.of(new Source("C-1", "C", 5.0)))));
        assertThat(method().allocate(day))
                .isEqualTo(new DayVolumes.NotFound(List.of(
                        new Obstacle.NoEstimates("idle", 30.0, 0.0),
                        new Obstacle.NegativeDifference("rest", 100.0, 120.5, 20.5))));
    }
}
