package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.metering.AllocationDay;
import io.welleng.allocation.rounding.Rounding;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Literature: a published month of five fields, 31 days; README.md in the folder of the data. */
class AllocationMonthTest {

    private static final double PRICE_USD_PER_BBL = 40.0;

    private static final Map<Integer, AllocationReport> REPORTS =
            Map.of(1, report(AllocationMonth.case1()), 2, report(AllocationMonth.case2()));

    @Test
    void everyPublishedFactorIsReproduced() {
        List<Map<String, String>> published = AllocationMonth.table("expected_factors.csv");
        assertThat(published).hasSize(31);
        int compared = 0;
        for (int i = 0; i < published.size(); i++) {
            compared += compareFactors(published.get(i), REPORTS.get(1).days().get(i), Map.of("all", "case1_all"));
            compared += compareFactors(
                    published.get(i),
                    REPORTS.get(2).days().get(i),
                    Map.of("B", "case2_b", "E", "case2_e", "A+C+D", "case2_acd"));
        }
        assertThat(compared).isEqualTo(31 * 4);
    }

    private static int compareFactors(Map<String, String> published, DayOutcome day, Map<String, String> columns) {
        List<AllocatedGroup> groups = ((DayOutcome.Allocated) day).groups();
        for (AllocatedGroup group : groups) {
            double expected = Double.parseDouble(published.get(columns.get(group.name())));
            assertThat(group.factor()).as("%s %s", day.date(), group.name()).isCloseTo(expected, within(2e-6));
        }
        return groups.size();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyPublishedWellVolumeIsReproduced(int caseNumber) {
        List<Map<String, String>> published = AllocationMonth.table("expected_case" + caseNumber + "_bbl.csv");
        AllocationReport report = REPORTS.get(caseNumber);
        int compared = 0;
        for (int i = 0; i < published.size(); i++) {
            Map<String, Double> wells = wells(report.days().get(i));
            Map<String, String> row = published.get(i);
            row.remove("day");
            assertThat(wells.keySet()).containsExactlyInAnyOrderElementsOf(row.keySet());
            for (Map.Entry<String, String> cell : row.entrySet()) {
                assertThat(wells.get(cell.getKey()))
                        .as("case %d, day %d, well %s", caseNumber, i + 1, cell.getKey())
                        .isCloseTo(Double.parseDouble(cell.getValue()), within(0.01));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(2_326);
    }

    private static Map<String, Double> wells(DayOutcome day) {
        Map<String, Double> wells = new HashMap<>();
        for (AllocatedGroup group : ((DayOutcome.Allocated) day).groups()) {
            for (AllocatedSource source : group.sources()) {
                if (!source.name().equals("E")) {
                    wells.put(source.name(), source.allocatedBbl());
                }
            }
        }
        return wells;
    }

    // The published sums are of meter readings with more digits than the file has: at most 0.005 bbl on each day,
    // with a standard deviation of 0.016 bbl on the sum of 31.
    @ParameterizedTest
    @CsvSource({
        "1, 36412.95, 151757.07, 205170.34, 7716.91, 311090.45",
        "2, 36702.49, 150921.37, 206812.73, 7783.67, 309927.45"
    })
    void publishedMonthTotalsByFieldAreReproduced(int caseNumber, double a, double b, double c, double d, double e) {
        Map<String, Double> published = Map.of("A", a, "B", b, "C", c, "D", d, "E", e);
        List<FieldTotal> fields = REPORTS.get(caseNumber).fields();
        assertThat(fields).hasSize(5);
        for (FieldTotal field : fields) {
            assertThat(field.allocatedBbl()).as(field.field()).isCloseTo(published.get(field.field()), within(0.02));
        }
    }

    // 28,485,908.52 USD is published, of 712,147.713 bbl metered with more digits than the file has; the readings in
    // the file sum to 712,147.72 bbl. The tolerance is half a hundredth of a barrel on each day, at the price.
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void thePublishedValueIsReproducedAsFarAsTheMetersArePrinted(int caseNumber) {
        PeriodTotal period = REPORTS.get(caseNumber).period();
        assertThat(period.valueUsd()).isCloseTo(28_485_908.52, within(31 * 0.005 * PRICE_USD_PER_BBL));
        assertThat(period.allocatedBbl()).isCloseTo(712_147.71, within(31 * 0.005));
    }

    // Equation: sum of the meter file and the product in decimal arithmetic.
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theMonthClosesToTheLastPrintedDigitAndTheCent(int caseNumber) {
        AllocationReport report = REPORTS.get(caseNumber);
        BigDecimal meters = AllocationMonth.table("meters_bbl.csv").stream()
                .map(row -> new BigDecimal(row.get("total")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal value = meters.multiply(BigDecimal.valueOf(40));
        assertThat(meters).isEqualTo("712147.72");
        assertThat(value).isEqualTo("28485908.80");

        assertThat(report.period().allocatedBbl()).isEqualTo(712_147.72);
        assertThat(report.period().roundedBbl()).isEqualTo(712_147.72);
        assertThat(report.period().valueUsd()).isEqualTo(28_485_908.80);
        assertThat(report.period().daysAllocated()).isEqualTo(31);
        assertThat(report.period().daysNotAllocated()).isZero();
        assertThat(sum(report.sources(), SourceTotal::roundedBbl)).isEqualByComparingTo(meters);
        assertThat(sum(report.sources(), SourceTotal::valueUsd)).isEqualByComparingTo(value);
        assertThat(sum(report.fields(), FieldTotal::roundedBbl)).isEqualByComparingTo(meters);
        assertThat(sum(report.fields(), FieldTotal::valueUsd)).isEqualByComparingTo(value);
    }

    @Test
    void everyMeterIsPrintedAsItReads() {
        List<Map<String, String>> meters = AllocationMonth.table("meters_bbl.csv");
        for (int i = 0; i < meters.size(); i++) {
            DayOutcome.Allocated day =
                    (DayOutcome.Allocated) REPORTS.get(2).days().get(i);
            Map<String, String> meter = meters.get(i);
            assertThat(day.roundedBbl()).isEqualTo(Double.parseDouble(meter.get("total")));
            assertThat(day.groups().get(0).roundedBbl()).isEqualTo(Double.parseDouble(meter.get("field_b")));
            assertThat(day.groups().get(1).roundedBbl()).isEqualTo(Double.parseDouble(meter.get("field_e")));
        }
    }

    // Literature: day 1, imbalance of A + C + D 0.44 bbl; it is the difference of three meters printed to 0.005 bbl.
    @Test
    void theImbalanceOfTheFirstDayIsReproduced() {
        AllocatedGroup others =
                ((DayOutcome.Allocated) REPORTS.get(2).days().get(0)).groups().get(2);
        assertThat(others.imbalanceBbl()).isCloseTo(0.44, within(3 * 0.005));
        assertThat(others.imbalanceFraction()).isCloseTo(others.factor() - 1.0, within(1e-12));
    }

    // Literature: the published totals by field, to four figures; estimates summed outside this project.
    @Test
    void prints() {
        assertThat(REPORTS.get(1)).hasToString("""
                        Allocation, proportional, 31 of 31 day(s), at 40 USD/bbl
                        field   estimate bbl  allocated bbl      value USD  sources
                        A              36280          36410        1457000       14
                        B             151200         151800        6070000       36
                        C             204400         205200        8207000       29
                        D               7686           7717         308700        4
                        E             309900         311100       12440000        1
                        total         709500         712100       28490000       84""");
    }

    private static AllocationReport report(List<AllocationDay> days) {
        return new AllocationStudy(days, AllocationMethod.proportional(), PRICE_USD_PER_BBL, new Rounding(2)).run();
    }

    private static <T> BigDecimal sum(List<T> rows, ToDoubleFunction<T> column) {
        return rows.stream()
                .map(row -> BigDecimal.valueOf(column.applyAsDouble(row)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
