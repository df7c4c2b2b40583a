package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.metering.AllocationDay;
import io.welleng.allocation.metering.Source;
import io.welleng.allocation.metering.SourceGroup;
import io.welleng.allocation.rounding.Rounding;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Property: what holds for every period. */
class AllocationStudyPropertiesTest {

    @Property(tries = 300)
    void printedVolumesAndValuesSumInEveryDirection(
            @ForAll("days") List<AllocationDay> days,
            @ForAll("price") double oilPriceUsdPerBbl,
            @ForAll @IntRange(max = 6) int decimals) {
        Rounding rounding = new Rounding(decimals);
        AllocationReport report =
                new AllocationStudy(days, AllocationMethod.proportional(), oilPriceUsdPerBbl, rounding).run();

        for (DayOutcome outcome : report.days()) {
            DayOutcome.Allocated day = (DayOutcome.Allocated) outcome;
            assertThat(decimal(day.roundedBbl())).isEqualByComparingTo(rounding.round(day.totalMeterBbl()));
            assertSums(day.groups(), AllocatedGroup::roundedBbl, day.roundedBbl());
            assertSums(day.groups(), AllocatedGroup::valueUsd, day.valueUsd());
            for (AllocatedGroup group : day.groups()) {
                assertSums(group.sources(), AllocatedSource::roundedBbl, group.roundedBbl());
                assertSums(group.sources(), AllocatedSource::valueUsd, group.valueUsd());
            }
        }
        PeriodTotal period = report.period();
        BigDecimal meters =
                days.stream().map(day -> decimal(day.totalMeterBbl())).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(decimal(period.valueUsd()))
                .isEqualByComparingTo(new Rounding(2).round(meters.multiply(decimal(oilPriceUsdPerBbl))));
        assertSums(report.days(), day -> ((DayOutcome.Allocated) day).roundedBbl(), period.roundedBbl());
        assertSums(report.days(), day -> ((DayOutcome.Allocated) day).valueUsd(), period.valueUsd());
        assertSums(report.sources(), SourceTotal::roundedBbl, period.roundedBbl());
        assertSums(report.sources(), SourceTotal::valueUsd, period.valueUsd());
        assertSums(report.fields(), FieldTotal::roundedBbl, period.roundedBbl());
        assertSums(report.fields(), FieldTotal::valueUsd, period.valueUsd());
    }

    @Property(tries = 300)
    void printedNumbersAreWithinAUnitOfTheUnrounded(
            @ForAll("days") List<AllocationDay> days,
            @ForAll("price") double oilPriceUsdPerBbl,
            @ForAll @IntRange(max = 6) int decimals) {
        AllocationReport report = new AllocationStudy(
                        days, AllocationMethod.proportional(), oilPriceUsdPerBbl, new Rounding(decimals))
                .run();
        double unit = Math.pow(10.0, -decimals);
        for (DayOutcome outcome : report.days()) {
            for (AllocatedGroup group : ((DayOutcome.Allocated) outcome).groups()) {
                double bits = 4.0 * Math.ulp(outcome.totalMeterBbl());
                assertThat(group.roundedBbl()).isCloseTo(group.allocatedBbl(), within(unit + bits));
                assertThat(group.valueUsd())
                        .isCloseTo(group.allocatedBbl() * oilPriceUsdPerBbl, within(0.01 + bits * oilPriceUsdPerBbl));
                for (AllocatedSource source : group.sources()) {
                    assertThat(source.roundedBbl()).isCloseTo(source.allocatedBbl(), within(unit + bits));
                    assertThat(source.valueUsd())
                            .isCloseTo(
                                    source.allocatedBbl() * oilPriceUsdPerBbl, within(0.01 + bits * oilPriceUsdPerBbl));
                    assertThat(source.roundedBbl()).isNotNegative();
                    if (source.estimateBbl() == 0.0) {
                        assertThat(source.allocatedBbl()).isZero();
                        assertThat(source.roundedBbl()).isZero();
                        assertThat(source.valueUsd()).isZero();
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void totalsDoNotDependOnTheOrderOfDaysGroupsAndSources(
            @ForAll("days") List<AllocationDay> days, @ForAll @IntRange(max = 1000) int seed) {
        AllocationReport straight = report(days, 40.0);
        AllocationReport shuffled = report(shuffled(days, new Random(seed)), 40.0);

        // what is rounded by itself is the same; what closes a sum may move by a unit where remainders are equal
        assertThat(shuffled.period()).isEqualTo(straight.period());
        Map<String, SourceTotal> expected = new HashMap<>();
        straight.sources().forEach(total -> expected.put(total.name(), total));
        assertThat(shuffled.sources()).hasSize(expected.size());
        for (SourceTotal total : shuffled.sources()) {
            SourceTotal twin = expected.get(total.name());
            assertThat(total.days()).isEqualTo(twin.days());
            assertThat(total.estimateBbl()).isEqualTo(twin.estimateBbl());
            assertThat(total.allocatedBbl()).isCloseTo(twin.allocatedBbl(), within(twin.allocatedBbl() * 1e-13));
            assertThat(total.roundedBbl()).isCloseTo(twin.roundedBbl(), within(0.0101 * days.size()));
            assertThat(total.valueUsd()).isCloseTo(twin.valueUsd(), within(0.0101 * days.size()));
        }
    }

    @Property(tries = 100)
    void studyAndReportSurviveJson(@ForAll("days") List<AllocationDay> days, @ForAll("price") double price) {
        AllocationStudy study = new AllocationStudy(days, AllocationMethod.proportional(), price, new Rounding(3));
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        AllocationReport report = study.run();
        assertThat(Json.read(Json.write(report), AllocationReport.class)).isEqualTo(report);
    }

    @Provide
    Arbitrary<List<AllocationDay>> days() {
        return RandomDays.days();
    }

    @Provide
    Arbitrary<Double> price() {
        return RandomDays.powersOfTen(-2.0, 4.0);
    }

    private static AllocationReport report(List<AllocationDay> days, double price) {
        return new AllocationStudy(days, AllocationMethod.proportional(), price, new Rounding(2)).run();
    }

    private static List<AllocationDay> shuffled(List<AllocationDay> days, Random random) {
        List<AllocationDay> mixed = new ArrayList<>();
        for (AllocationDay day : days) {
            List<SourceGroup> groups = new ArrayList<>();
            for (SourceGroup group : day.groups()) {
                List<Source> sources = new ArrayList<>(group.sources());
                Collections.shuffle(sources, random);
                groups.add(new SourceGroup(group.name(), group.measurement(), sources));
            }
            Collections.shuffle(groups, random);
            mixed.add(new AllocationDay(day.date(), day.totalMeterBbl(), groups));
        }
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static <T> void assertSums(List<T> parts, ToDoubleFunction<T> column, double total) {
        BigDecimal sum = parts.stream()
                .map(part -> decimal(column.applyAsDouble(part)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(decimal(total));
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }
}
