package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.allocation.metering.AllocationDay;
import io.welleng.allocation.metering.Measurement;
import io.welleng.allocation.metering.Source;
import io.welleng.allocation.metering.SourceGroup;
import io.welleng.allocation.rounding.Rounding;
import io.welleng.core.check.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AllocationStudyTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final Proportional METHOD = AllocationMethod.proportional();
    private static final Rounding CENTS = new Rounding(2);

    // Equation: by hand. 100 bbl over three equal wells, at 3 USD/bbl and two decimals.
    @Test
    void roundsAndValuesByTheLargestRemainder() {
        AllocationReport report =
                new AllocationStudy(List.of(single(1, 100.0, 50.0, 50.0, 50.0)), METHOD, 3.0, CENTS).run();
        DayOutcome.Allocated day = (DayOutcome.Allocated) report.days().get(0);
        AllocatedGroup group = day.groups().get(0);
        assertThat(group.sources()).extracting(AllocatedSource::roundedBbl).containsExactly(33.34, 33.33, 33.33);
        assertThat(group.sources()).extracting(AllocatedSource::valueUsd).containsExactly(100.0, 100.0, 100.0);
        assertThat(group.factor()).isEqualTo(100.0 / 150.0);
        assertThat(group.imbalanceBbl()).isEqualTo(-50.0);
        assertThat(group.imbalanceFraction()).isEqualTo(-50.0 / 150.0);
        assertThat(group).hasToString("all: 100 bbl, factor 0.6667, imbalance -50 bbl over 3 source(s)");
        assertThat(group.sources().get(0)).hasToString("W-0 (field): 33.33 bbl of 50 bbl estimated, 100 USD");
        assertThat(day)
                .hasToString("2016-01-01: 100 bbl, 300 USD "
                        + "[all: 100 bbl, factor 0.6667, imbalance -50 bbl over 3 source(s)]");
        assertThat(report.sources().get(0)).hasToString("W-0 (field): 33.33 bbl in 1 day(s), 100 USD");
        assertThat(report.fields().get(0)).hasToString("field: 100 bbl from 3 source(s), 300 USD");
        assertThat(report.period()).hasToString("100 bbl in 1 day(s), 300 USD; not allocated 0 bbl in 0 day(s)");
    }

    // Equation: by hand. Three days of 0.5 bbl at 0.03 USD/bbl are worth 0.045 USD: 5 cents, 2 + 2 + 1.
    @Test
    void theValueOfThePeriodIsSharedOverTheDays() {
        AllocationReport report = new AllocationStudy(
                        List.of(single(1, 0.5, 1.0), single(2, 0.5, 1.0), single(3, 0.5, 1.0)), METHOD, 0.03, CENTS)
                .run();
        assertThat(report.period().valueUsd()).isEqualTo(0.05);
        assertThat(report.days())
                .extracting(day -> ((DayOutcome.Allocated) day).valueUsd())
                .containsExactly(0.02, 0.02, 0.01);
        assertThat(report.sources().get(0).valueUsd()).isEqualTo(0.05);
        assertThat(report.sources().get(0).days()).isEqualTo(3);
    }

    // Equation: by hand. Meters with more digits than are printed: 10.06 = 5.03 + 2.52 + 2.51, in tenths.
    @Test
    void metersWithMoreDigitsThanPrintedStillSum() {
        AllocationDay day = new AllocationDay(
                FIRST,
                10.06,
                List.of(
                        group("a", Measurement.metered(5.03), 5.0),
                        group("b", Measurement.metered(2.52), 2.5),
                        group("c", Measurement.byDifference(), 2.5)));
        AllocationReport report = new AllocationStudy(List.of(day), METHOD, 40.0, new Rounding(1)).run();
        DayOutcome.Allocated allocated = (DayOutcome.Allocated) report.days().get(0);
        assertThat(allocated.roundedBbl()).isEqualTo(10.1);
        assertThat(allocated.groups()).extracting(AllocatedGroup::roundedBbl).containsExactly(5.1, 2.5, 2.5);
        assertThat(allocated.groups()).extracting(AllocatedGroup::measuredBbl).containsExactly(5.03, 2.52, 2.51);
        assertThat(report.period().valueUsd()).isEqualTo(402.4);
    }

    @Test
    void aDayWithoutAnswerDoesNotDisturbTheOthers() {
        AllocationDay contradicted = new AllocationDay(
                FIRST.plusDays(1),
                500.0,
                List.of(
                        group("B", Measurement.metered(520.25), 510.0),
                        group("rest", Measurement.byDifference(), 5.0)));
        AllocationDay idle = single(3, 12.0, 0.0, 0.0);
        AllocationDay shut = single(4, 0.0, 0.0);
        AllocationReport alone = new AllocationStudy(List.of(single(1, 100.0, 90.0), shut), METHOD, 40.0, CENTS).run();
        AllocationReport report = new AllocationStudy(
                        List.of(single(1, 100.0, 90.0), contradicted, idle, shut), METHOD, 40.0, CENTS)
                .run();

        assertThat(report.days().get(0)).isEqualTo(alone.days().get(0));
        assertThat(report.days().get(3)).isEqualTo(alone.days().get(1));
        assertThat(report.sources()).isEqualTo(alone.sources());
        assertThat(report.fields()).isEqualTo(alone.fields());
        assertThat(report.days().get(1))
                .isEqualTo(new DayOutcome.NotAllocated(
                        FIRST.plusDays(1),
                        500.0,
                        List.of(new Obstacle.NegativeDifference("rest", 500.0, 520.25, 20.25))));
        assertThat(report.period()).isEqualTo(new PeriodTotal(2, 2, 90.0, 100.0, 100.0, 512.0, 4000.0));
        assertThat(report).hasToString("""
                        Allocation, proportional, 2 of 4 day(s), at 40 USD/bbl
                        field   estimate bbl  allocated bbl      value USD  sources
                        field             90            100           4000        1
                        total             90            100           4000        1
                        2016-01-02: not allocated, 500 bbl [group rest by difference: other meters 520.3 bbl, \
                        total meter 500 bbl, short by 20.25 bbl]
                        2016-01-03: not allocated, 12 bbl [group all: 12 bbl to share over estimates of 0 bbl]""");
    }

    @Test
    void aGroupThatMadeNothingFromNothingHasNoFactor() {
        AllocationReport report = new AllocationStudy(List.of(single(1, 0.0, 0.0, 0.0)), METHOD, 40.0, CENTS).run();
        AllocatedGroup group =
                ((DayOutcome.Allocated) report.days().get(0)).groups().get(0);
        assertThat(group.factor()).isNull();
        assertThat(group.imbalanceFraction()).isNull();
        assertThat(group.sources()).extracting(AllocatedSource::roundedBbl).containsExactly(0.0, 0.0);
        assertThat(group).hasToString("all: 0 bbl, factor -, imbalance 0 bbl over 2 source(s)");
    }

    @Test
    void aPeriodWithoutAnyAnswerIsStillReported() {
        AllocationReport report = new AllocationStudy(List.of(single(1, 5.0, 0.0)), METHOD, 40.0, CENTS).run();
        assertThat(report.sources()).isEmpty();
        assertThat(report.fields()).isEmpty();
        assertThat(report.period()).isEqualTo(new PeriodTotal(0, 1, 0.0, 0.0, 0.0, 5.0, 0.0));
        assertThat(report.toString()).startsWith("Allocation, proportional, 0 of 1 day(s), at 40 USD/bbl\nfield ");
    }

    @Test
    void tenThousandWellsCloseInEveryDirection() {
        List<AllocationDay> days = new ArrayList<>();
        for (int day = 1; day <= 3; day++) {
            double[] estimates = new double[10_000];
            for (int i = 0; i < estimates.length; i++) {
                estimates[i] = 1.0 + (i * 7919 % 10_007) * 0.0131 * day;
            }
            days.add(single(day, 654_321.09 + day, estimates));
        }
        AllocationReport report = new AllocationStudy(days, METHOD, 63.17, new Rounding(3)).run();
        BigDecimal meters = new BigDecimal("1962969.27");
        assertThat(report.sources()).hasSize(10_000);
        assertThat(sum(report.sources().stream().map(SourceTotal::roundedBbl).toList()))
                .isEqualByComparingTo(meters);
        // 1,962,969.27 x 63.17 = 124,000,768.7859
        assertThat(sum(report.sources().stream().map(SourceTotal::valueUsd).toList()))
                .isEqualByComparingTo("124000768.79");
        for (DayOutcome day : report.days()) {
            AllocatedGroup group = ((DayOutcome.Allocated) day).groups().get(0);
            assertThat(AllocationMethodContract.exactSum(group.sources().stream()
                            .map(AllocatedSource::allocatedBbl)
                            .toList()))
                    .isEqualTo(day.totalMeterBbl());
        }
    }

    @Test
    void impossibleInputIsRefused() {
        AllocationDay day = single(1, 100.0, 90.0);
        assertRefused(
                () -> new AllocationStudy(List.of(), METHOD, 40.0, CENTS), "days must be not empty, but was empty");
        assertRefused(
                () -> new AllocationStudy(List.of(day), null, 40.0, CENTS), "method must be present, but was null");
        assertRefused(
                () -> new AllocationStudy(List.of(day), METHOD, 40.0, null), "rounding must be present, but was null");
        assertRefused(
                () -> new AllocationStudy(List.of(day), METHOD, 0.0, CENTS),
                "oilPriceUsdPerBbl must be finite and > 0 USD/bbl, but was 0.0");
        assertRefused(
                () -> new AllocationStudy(List.of(day), METHOD, Double.NaN, CENTS),
                "oilPriceUsdPerBbl must be finite and > 0 USD/bbl, but was NaN");
        assertRefused(
                () -> new AllocationStudy(List.of(day, single(2, 1.0, 1.0), single(1, 1.0, 1.0)), METHOD, 40.0, CENTS),
                "days[2] must be of a date unlike the days before it, but was 2016-01-01");
    }

    @Test
    void aSourceBelongsToOneField() {
        AllocationDay moved = new AllocationDay(
                FIRST.plusDays(1),
                1.0,
                List.of(new SourceGroup("all", Measurement.totalMeter(), List.of(new Source("W-0", "other", 1.0)))));
        assertRefused(
                () -> new AllocationStudy(List.of(single(1, 1.0, 1.0), moved), METHOD, 40.0, CENTS),
                "days[1] must be with source \"W-0\" in field \"field\" as before, but was \"other\"");
    }

    @Test
    void numbersThatCannotBePrintedExactlyAreRefused() {
        assertRefused(
                () -> new AllocationStudy(List.of(single(1, 1e9, 1.0)), METHOD, 40.0, new Rounding(6)),
                "days must be such that the period comes to less than 1000000000, to be printed with 6 decimal(s), bbl,"
                        + " but was 1.0E9");
        assertRefused(
                () -> new AllocationStudy(List.of(single(1, 1e9, 1.0)), METHOD, 1e4, CENTS),
                "oilPriceUsdPerBbl must be such that the period comes to less than 10000000000000, to be printed with 2"
                        + " decimal(s), USD, but was 1.0E13");
        double most = 999_999_999.999999;
        AllocationReport report =
                new AllocationStudy(List.of(single(1, most, 1.0, 2.0)), METHOD, 1e3, new Rounding(6)).run();
        assertThat(report.period().roundedBbl()).isEqualTo(most);
        assertThat(sum(report.sources().stream().map(SourceTotal::roundedBbl).toList()))
                .isEqualByComparingTo("999999999.999999");
    }

    private static AllocationDay single(int day, double totalMeterBbl, double... estimatesBbl) {
        return new AllocationDay(
                FIRST.plusDays(day - 1), totalMeterBbl, List.of(group("all", Measurement.totalMeter(), estimatesBbl)));
    }

    private static SourceGroup group(String name, Measurement measurement, double... estimatesBbl) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < estimatesBbl.length; i++) {
            sources.add(new Source((name.equals("all") ? "W-" : name + "-") + i, "field", estimatesBbl[i]));
        }
        return new SourceGroup(name, measurement, sources);
    }

    private static BigDecimal sum(List<Double> values) {
        return values.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }
}
