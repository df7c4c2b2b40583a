package io.welleng.allocation.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AllocationDayTest {

    private static final LocalDate DATE = LocalDate.of(2016, 1, 1);
    private static final SourceGroup B = group("B", Measurement.metered(5246.01), "B-1");
    private static final SourceGroup E = group("E", Measurement.metered(9955.52), "E");
    private static final SourceGroup REST = group("rest", Measurement.byDifference(), "A-1", "C-1");

    // Equation: decimal subtraction by hand, 23,340.98 - 5,246.01 - 9,955.52 = 8,139.45.
    @Test
    void theDifferenceIsTakenBetweenTheReadingsAsWritten() {
        AllocationDay day = new AllocationDay(DATE, 23340.98, List.of(B, E, REST));
        assertThat(day.groupMetersBbl()).isEqualTo(15201.53);
        assertThat(REST.measurement().measuredBbl(23340.98, 15201.53)).isEqualTo(8139.45);
        assertThat(Measurement.byDifference().measuredBbl(0.3, 0.1)).isEqualTo(0.2);
        assertThat(Measurement.byDifference().measuredBbl(15201.53, 15201.53)).isEqualTo(0.0);
        assertThat(Measurement.byDifference().measuredBbl(1.0, 1.5)).isEqualTo(-0.5);
    }

    @Test
    void aMeterReadsWhatItReads() {
        assertThat(B.measurement().measuredBbl(23340.98, 15201.53)).isEqualTo(5246.01);
        assertThat(Measurement.totalMeter().measuredBbl(23340.98, 0.0)).isEqualTo(23340.98);
    }

    @Test
    void everyMeasurementIsKnown() {
        assertThat(Measurement.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        Measurement.Metered.class, Measurement.ByDifference.class, Measurement.TotalMeter.class);
    }

    @Test
    void theListsAreCopied() {
        List<Source> sources = new ArrayList<>(List.of(new Source("A-1", "A", 1.0)));
        SourceGroup group = new SourceGroup("A", Measurement.totalMeter(), sources);
        List<SourceGroup> groups = new ArrayList<>(List.of(group));
        AllocationDay day = new AllocationDay(DATE, 1.0, groups);
        sources.clear();
        groups.clear();
        assertThat(day.groups()).containsExactly(group);
        assertThat(group.estimatesBbl()).containsExactly(1.0);
    }

    @Test
    void exactlyOneGroupClosesTheDay() {
        String rule = "groups must be one group measured by the total meter, or several with exactly one of them by "
                + "difference and none by the total meter, but was ";
        SourceGroup all = group("all", Measurement.totalMeter(), "X-1");
        SourceGroup other = group("other", Measurement.byDifference(), "Y-1");
        assertRefused(() -> day(1.0, B, E), rule + "2 group(s) with 0 by difference and 0 by the total meter");
        assertRefused(() -> day(1.0, B), rule + "1 group(s) with 0 by difference and 0 by the total meter");
        assertRefused(() -> day(1.0, REST, other), rule + "2 group(s) with 2 by difference and 0 by the total meter");
        assertRefused(() -> day(1.0, REST, all), rule + "2 group(s) with 1 by difference and 1 by the total meter");
        assertRefused(() -> day(1.0, B, all), rule + "2 group(s) with 0 by difference and 1 by the total meter");
        assertThat(day(1.0, all).groups()).hasSize(1);
        assertThat(day(1.0, REST).groups()).hasSize(1);
    }

    @Test
    void impossibleInputIsRefused() {
        assertRefused(() -> new Source("A-1", "A", Double.NaN), "estimateBbl must be finite and >= 0 bbl, but was NaN");
        assertRefused(() -> new Source("A-1", "A", -0.1), "estimateBbl must be finite and >= 0 bbl, but was -0.1");
        assertRefused(() -> new Source("A-1", "A", 1e16), "estimateBbl must be from 0 to 1.0E15 bbl, but was 1.0E16");
        assertRefused(() -> new Source(" ", "A", 1.0), "name must be text that is not blank, but was \" \"");
        assertRefused(() -> new Source("A-1", null, 1.0), "field must be present, but was null");
        assertRefused(
                () -> Measurement.metered(Double.POSITIVE_INFINITY),
                "measuredBbl must be finite and >= 0 bbl, but was Infinity");
        assertRefused(() -> Measurement.metered(-5.0), "measuredBbl must be finite and >= 0 bbl, but was -5.0");
        assertRefused(
                () -> Measurement.metered(1e-101), "measuredBbl must be 0 or at least 1.0E-100 bbl, but was 1.0E-101");
        assertRefused(
                () -> new SourceGroup("A", Measurement.totalMeter(), List.of()),
                "sources must be not empty, but was empty");
        assertRefused(() -> group("A", null, "A-1"), "measurement must be present, but was null");
        assertRefused(() -> day(-1.0, REST), "totalMeterBbl must be finite and >= 0 bbl, but was -1.0");
        assertRefused(() -> day(Double.NaN, REST), "totalMeterBbl must be finite and >= 0 bbl, but was NaN");
        assertRefused(() -> day(1.0), "groups must be not empty, but was empty");
        assertRefused(() -> new AllocationDay(null, 1.0, List.of(REST)), "date must be present, but was null");
    }

    @Test
    void namesAreUnique() {
        SourceGroup again = group("B", Measurement.byDifference(), "A-1");
        SourceGroup twin = group("rest", Measurement.byDifference(), "A-1", "B-1");
        SourceGroup twice = group("twice", Measurement.byDifference(), "A-1", "A-1");
        assertRefused(() -> day(1.0, B, again), "groups[1] must be named unlike the groups before it, but was \"B\"");
        assertRefused(
                () -> day(1.0, B, twin),
                "groups[1] must be without a source that the day already has, but was \"B-1\"");
        assertRefused(
                () -> day(1.0, twice), "groups[0] must be without a source that the day already has, but was \"A-1\"");
    }

    private static AllocationDay day(double totalMeterBbl, SourceGroup... groups) {
        return new AllocationDay(DATE, totalMeterBbl, List.of(groups));
    }

    private static SourceGroup group(String name, Measurement measurement, String... wells) {
        List<Source> sources = new ArrayList<>();
        for (String well : wells) {
            sources.add(new Source(well, well.substring(0, 1), 100.0));
        }
        return new SourceGroup(name, measurement, sources);
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }
}
