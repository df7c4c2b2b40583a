package io.welleng.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    private static final Map<Integer, AllocationReport> REPORTS = Map.of(
            1,
            AllocationMonth.case1().run(),
            2,
            AllocationMonth.case2().run(),
            3,
            AllocationMonth.case3().run());

    private static DayOutcome.Allocated day(int caseNumber, int index) {
        return (DayOutcome.Allocated) REPORTS.get(caseNumber).days().get(index);
    }

    @Test
    void everyPublishedFactorIsReproduced() {
        List<Map<String, String>> published = AllocationMonth.table("expected_factors.csv");
        assertThat(published).hasSize(31);
        for (int i = 0; i < published.size(); i++) {
            Map<String, String> row = published.get(i);
            assertFactor(day(1, i).node("total").factor(), row, "case1_all");
            assertFactor(day(2, i).node("B").factor(), row, "case2_b");
            assertFactor(day(2, i).node("total").inlet("E").factor(), row, "case2_e");
            assertFactor(day(2, i).node("A+C+D").factor(), row, "case2_acd");
            // the three fields have the factor of their group
            assertFactor(day(2, i).node("C").factor(), row, "case2_acd");
        }
    }

    private static void assertFactor(double factor, Map<String, String> published, String column) {
        assertThat(factor)
                .as("day %s, %s", published.get("day"), column)
                .isCloseTo(Double.parseDouble(published.get(column)), within(2e-6));
    }

    @ParameterizedTest
    @CsvSource({"1, expected_case1_bbl.csv, 0.01", "2, expected_case2_bbl.csv, 0.01", "3, case3_wells.csv, 1e-8"})
    void everyWellVolumeIsReproduced(int caseNumber, String file, double tolerance) {
        List<Map<String, String>> expected = AllocationMonth.table(file);
        int compared = 0;
        for (int i = 0; i < expected.size(); i++) {
            Map<String, Double> wells = wells(day(caseNumber, i));
            Map<String, String> row = expected.get(i);
            row.remove("day");
            assertThat(wells.keySet()).containsExactlyInAnyOrderElementsOf(row.keySet());
            for (Map.Entry<String, String> cell : row.entrySet()) {
                assertThat(wells.get(cell.getKey()))
                        .as("case %d, day %d, well %s", caseNumber, i + 1, cell.getKey())
                        .isCloseTo(Double.parseDouble(cell.getValue()), within(tolerance));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(2_326);
    }

    private static Map<String, Double> wells(DayOutcome.Allocated day) {
        Map<String, Double> wells = new HashMap<>();
        for (NodeBalance node : day.nodes()) {
            for (InletShare inlet : node.inlets()) {
                if (inlet.node().contains("-")) {
                    wells.put(inlet.node(), inlet.allocated());
                }
            }
        }
        return wells;
    }

    // Equation: case3.py beside the csv, 50 digits.
    @Test
    void caseThreeMatchesTheIndependentComputation() {
        List<Map<String, String>> expected = AllocationMonth.table("case3.csv");
        assertThat(expected).hasSize(31);
        for (int i = 0; i < 31; i++) {
            Map<String, String> row = expected.get(i);
            NodeBalance total = day(3, i).node("total");
            assertNumber(total.imbalance(), row, "imbalance");
            for (String inlet : List.of("B", "E", "A+C+D")) {
                String column = inlet.equals("A+C+D") ? "acd" : inlet.toLowerCase();
                assertNumber(total.inlet(inlet).imbalanceShare(), row, "share_" + column);
                assertNumber(total.inlet(inlet).allocated(), row, "allocated_" + column);
            }
            assertNumber(day(3, i).node("B").factor(), row, "factor_b");
            assertNumber(total.inlet("E").factor(), row, "factor_e");
            assertNumber(total.inlet("A+C+D").factor(), row, "factor_acd");
        }
    }

    private static void assertNumber(double value, Map<String, String> row, String column) {
        double expected = Double.parseDouble(row.get(column));
        double tolerance = column.equals("imbalance") ? 1e-10 : 1e-12 * Math.max(1.0, Math.abs(expected));
        assertThat(value).as("day %s, %s", row.get("day"), column).isCloseTo(expected, within(tolerance));
    }

    // Literature: day 1 of case 3 as printed. The meters are known to 0.005 bbl: the imbalance is a difference of three
    // of them, and each share moves by 2 x 0.005 / 5246 of itself, 1.6e-7, the published one being of unrounded meters.
    @Test
    void theFirstDayOfCaseThreeIsReproducedAsPrinted() {
        NodeBalance total = day(3, 0).node("total");
        assertThat(total.imbalance()).isCloseTo(0.44, within(3 * 0.005));
        assertThat(total.inlet("B").imbalanceShare()).isCloseTo(0.0838596, within(2e-7));
        assertThat(total.inlet("E").imbalanceShare()).isCloseTo(0.1087242, within(2e-7));
        assertThat(total.inlet("A+C+D").imbalanceShare()).isCloseTo(0.8074162, within(2e-7));
        // factors carry the rounding of the meters: 0.005 bbl of 5,189 bbl is 1e-6
        assertThat(day(3, 0).node("B").factor()).isCloseTo(1.0109768, within(1e-6));
        assertThat(total.inlet("E").factor()).isCloseTo(1.0000049, within(1e-6));
        assertThat(total.inlet("A+C+D").factor()).isCloseTo(1.0000441, within(1e-6));
    }

    // The published sums are of meter readings with more digits than the file has: at most 0.005 bbl on each day,
    // with a standard deviation of 0.016 bbl on the sum of 31. Case 3: case3.py.
    @ParameterizedTest
    @CsvSource({
        "1, 36412.95, 151757.07, 205170.34, 7716.91, 311090.45",
        "2, 36702.49, 150921.37, 206812.73, 7783.67, 309927.45",
        "3, 36623.75, 151125.05, 206366.38, 7765.53, 310267.00"
    })
    void publishedMonthTotalsByFieldAreReproduced(int caseNumber, double a, double b, double c, double d, double e) {
        Map<String, Double> published = Map.of("A", a, "B", b, "C", c, "D", d, "E", e);
        published.forEach((field, bbl) -> assertThat(
                        REPORTS.get(caseNumber).node(field, Phase.OIL).allocated())
                .as(field)
                .isCloseTo(bbl, within(0.02)));
    }

    // 28,485,908.52 USD is published, of 712,147.713 bbl metered with more digits than the file has; the readings in
    // the file sum to 712,147.72 bbl. The tolerance is half a hundredth of a barrel on each day, at the price.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void thePublishedValueIsReproducedAsFarAsTheMetersArePrinted(int caseNumber) {
        StreamTotal total = REPORTS.get(caseNumber).total(Phase.OIL);
        assertThat(total.valueUsd()).isCloseTo(28_485_908.52, within(31 * 0.005 * PRICE_USD_PER_BBL));
        assertThat(total.allocated()).isCloseTo(712_147.71, within(31 * 0.005));
    }

    // Equation: sum of the meter file and the product in decimal arithmetic.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theMonthClosesToTheLastPrintedDigitAndTheCent(int caseNumber) {
        AllocationReport report = REPORTS.get(caseNumber);
        BigDecimal meters = AllocationMonth.table("meters_bbl.csv").stream()
                .map(row -> new BigDecimal(row.get("total")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal value = meters.multiply(BigDecimal.valueOf(40));
        assertThat(meters).isEqualTo("712147.72");
        assertThat(value).isEqualTo("28485908.80");

        StreamTotal total = report.total(Phase.OIL);
        assertThat(total.allocated()).isEqualTo(712_147.72);
        assertThat(total.rounded()).isEqualTo(712_147.72);
        assertThat(total.valueUsd()).isEqualTo(28_485_908.80);
        assertThat(total.daysAllocated()).isEqualTo(31);
        assertThat(total.daysNotAllocated()).isZero();
        List<NodeTotal> wells = report.nodes().stream()
                .filter(node -> node.node().contains("-") || node.node().equals("E"))
                .toList();
        List<NodeTotal> fields = report.nodes().stream()
                .filter(node -> node.node().length() == 1)
                .toList();
        assertThat(wells).hasSize(84);
        assertThat(fields).hasSize(5);
        for (List<NodeTotal> tier : List.of(wells, fields)) {
            assertThat(sum(tier, NodeTotal::rounded)).isEqualByComparingTo(meters);
            assertThat(sum(tier, NodeTotal::valueUsd)).isEqualByComparingTo(value);
        }
    }

    @Test
    void everyMeterIsPrintedAsItReads() {
        List<Map<String, String>> meters = AllocationMonth.table("meters_bbl.csv");
        for (int i = 0; i < meters.size(); i++) {
            NodeBalance total = day(2, i).node("total");
            Map<String, String> meter = meters.get(i);
            assertThat(day(2, i).rounded()).isEqualTo(Double.parseDouble(meter.get("total")));
            assertThat(total.inlet("B").rounded()).isEqualTo(Double.parseDouble(meter.get("field_b")));
            assertThat(total.inlet("E").rounded()).isEqualTo(Double.parseDouble(meter.get("field_e")));
        }
    }

    @Test
    void aDayIsFoundByItsDate() {
        AllocationReport report = REPORTS.get(2);
        assertThat(report.day(LocalDate.of(2016, 1, 31), Phase.OIL)).isSameAs(day(2, 30));
    }

    // Literature: the published totals by field, to four figures; estimates summed outside this project.
    @Test
    void prints() {
        assertThat(REPORTS.get(1)).hasToString("""
                        Allocation, original, 2016-01-01 to 2016-01-31
                        oil volume, bbl, 83 well(s)
                        node        estimate      allocated      value USD
                        total         712100         712100       28490000
                        A              36280          36410        1457000
                        B             151200         151800        6070000
                        C             204400         205200        8207000
                        D               7686           7717         308700
                        E             309900         311100       12440000
                        oil: 712100 bbl in 31 day(s), 28490000 USD; not allocated 0 bbl in 0 day(s)""");
    }

    private static BigDecimal sum(List<NodeTotal> rows, ToDoubleFunction<NodeTotal> column) {
        return rows.stream()
                .map(row -> BigDecimal.valueOf(column.applyAsDouble(row)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
