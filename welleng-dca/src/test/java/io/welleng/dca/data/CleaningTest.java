package io.welleng.dca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleaningTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static ProductionRecord volume(String start, String end, double volume, Double producingDays) {
        return new ProductionRecord.Volume(LocalDate.parse(start), LocalDate.parse(end), volume, producingDays);
    }

    private static void refused(Runnable call, String message) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidInputException.class).hasMessageContaining(message);
    }

    @Test
    void badHistoriesAreRefused() {
        refused(() -> ProductionHistory.monthly(YearMonth.of(2024, 1)), "records must be not empty");
        refused(
                () -> ProductionHistory.monthly(YearMonth.of(2024, 1), 10.0, -1.0),
                "volumes[1] must be finite and >= 0");
        refused(() -> ProductionHistory.daily(DAY, 10.0, Double.NaN), "volumes[1]");
        refused(() -> volume("2024-01-01", "2024-01-01", 5.0, null), "end must be after the start");
        refused(() -> volume("2024-01-01", "2024-02-01", 5.0, 32.0), "producingDays must be from 0 to 31");
        refused(() -> volume("2024-01-01", "2024-02-01", 5.0, 0.0), "producingDays");
        refused(() -> new ProductionRecord.Rate(DAY, -1.0), "ratePerDay");
        refused(
                () -> new ProductionHistory(List.of(
                        volume("2024-02-01", "2024-03-01", 5.0, null), volume("2024-01-01", "2024-02-01", 5.0, null))),
                "records[1] must be started after the record before, which ends on 2024-03-01, but was 2024-01-01");
        refused(
                () -> new ProductionHistory(List.of(
                        volume("2024-01-01", "2024-02-01", 5.0, null), volume("2024-01-31", "2024-03-01", 5.0, null))),
                "records[1]");
        refused(
                () -> new ProductionHistory(
                        List.of(new ProductionRecord.Rate(DAY, 5.0), new ProductionRecord.Rate(DAY, 6.0))),
                "records[1]");
        refused(() -> new OutlierRule(1, 5.0, 0.2), "neighbours");
        refused(
                () -> new CleaningRules(RateBasis.CALENDAR_DAY, TimeBasis.CALENDAR, true, 1.5, false, false, null),
                "leastOnStreamFraction");
    }

    // By hand: 2024 is a leap year.
    @Test
    void monthsAreAsLongAsTheyAre() {
        ProductionHistory history = ProductionHistory.monthly(YearMonth.of(2024, 1), 3100.0, 2900.0, 1550.0);
        DeclineSeries series = CleanHistory.of(history, CleaningRules.keepAll()).series();
        assertThat(series)
                .isEqualTo(DeclineSeries.ofAverages(
                        new double[] {0.0, 31.0, 60.0},
                        new double[] {31.0, 60.0, 91.0},
                        new double[] {100.0, 100.0, 50.0}));
        assertThat(series.cumulativeAtEnd(2)).isEqualTo(7550.0);
        assertThat(history.totalVolume()).isEqualTo(7550.0);
        assertThat(history).hasToString("ProductionHistory[3 records, 2024-01-01 to 2024-04-01, volume 7550]");
    }

    // By hand
    @Test
    void producingDaysMakeRatesAndTime() {
        ProductionHistory history = new ProductionHistory(List.of(
                volume("2024-01-01", "2024-02-01", 1000.0, 10.0),
                volume("2024-02-01", "2024-03-01", 0.0, 0.0),
                volume("2024-03-01", "2024-04-01", 900.0, null),
                volume("2024-05-01", "2024-06-01", 500.0, 20.0)));
        CleaningRules rules =
                new CleaningRules(RateBasis.PRODUCING_DAY, TimeBasis.PRODUCING, true, 0.5, false, false, null);
        CleanHistory clean = CleanHistory.of(history, rules);
        // January flowed for a third of the time only.
        assertThat(clean.report().dropped())
                .containsExactly(
                        new Dropped(0, DAY, Dropped.Reason.MOSTLY_SHUT_IN, 100.0, 10.0 / 31.0, 0.5),
                        new Dropped(1, LocalDate.of(2024, 2, 1), Dropped.Reason.SHUT_IN, 0.0, 0.0, 0.0));
        assertThat(clean.report().gaps()).containsExactly(new Gap(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 5, 1)));
        assertThat(clean.report().gaps().get(0).days()).isEqualTo(30);
        assertThat(clean.report().assumedOnStream()).isEqualTo(1);
        DeclineSeries series = clean.series();
        assertThat(series.size()).isEqualTo(2);
        assertThat(series.startDays(0)).isEqualTo(10.0);
        assertThat(series.endDays(0)).isEqualTo(41.0);
        assertThat(series.ratePerDay(0)).isCloseTo(900.0 / 31.0, within(1e-12));
        assertThat(series.startDays(1)).isEqualTo(41.0);
        assertThat(series.endDays(1)).isEqualTo(61.0);
        assertThat(series.ratePerDay(1)).isEqualTo(25.0);
        // What was dropped was produced all the same.
        assertThat(series.cumulativeAtStart(0)).isEqualTo(1000.0);
        assertThat(series.cumulativeAtEnd(1)).isEqualTo(2400.0);
        assertThat(clean.startDates()).containsExactly(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 1));
        assertThat(clean.toString())
                .isEqualTo(String.join(
                        "\n",
                        "kept 2 of 4 records, 1 taken as on stream throughout",
                        "  dropped 2024-01-01: mostly shut in, 100.0/day (0.3226, limit 0.5000)",
                        "  dropped 2024-02-01: shut in, 0/day",
                        "  gap 2024-04-01 to 2024-05-01: no record for 30 days"));
    }

    // By hand: calendar time and calendar rates of the same history.
    @Test
    void calendarTimePassesWhileShutIn() {
        ProductionHistory history = new ProductionHistory(List.of(
                volume("2024-01-01", "2024-02-01", 1000.0, 10.0),
                volume("2024-02-01", "2024-03-01", 0.0, 0.0),
                volume("2024-05-01", "2024-06-01", 500.0, 20.0)));
        CleanHistory clean = CleanHistory.of(history, CleaningRules.keepAll());
        assertThat(clean.report().dropped()).isEmpty();
        assertThat(clean.report().assumedOnStream()).isZero();
        assertThat(clean.series().size()).isEqualTo(3);
        assertThat(clean.series().ratePerDay(0)).isCloseTo(1000.0 / 31.0, within(1e-12));
        assertThat(clean.series().ratePerDay(1)).isZero();
        assertThat(clean.series().startDays(2)).isEqualTo(121.0);
        assertThat(clean.series().middleDays(2)).isEqualTo(136.5);
    }

    // By hand: trapezoids between well tests.
    @Test
    void ratesAtDates() {
        ProductionHistory history = new ProductionHistory(List.of(
                new ProductionRecord.Rate(DAY, 100.0),
                new ProductionRecord.Rate(DAY.plusDays(10), 80.0),
                new ProductionRecord.Rate(DAY.plusDays(30), 60.0)));
        DeclineSeries series = CleanHistory.of(history, CleaningRules.keepAll()).series();
        assertThat(series.startDays(1)).isEqualTo(10.0);
        assertThat(series.endDays(1)).isEqualTo(10.0);
        assertThat(series.cumulativeAtEnd(2)).isEqualTo(900.0 + 1400.0);
        assertThat(series)
                .isEqualTo(DeclineSeries.ofRates(new double[] {0.0, 10.0, 30.0}, new double[] {100.0, 80.0, 60.0}));
        CleaningRules producing =
                new CleaningRules(RateBasis.PRODUCING_DAY, TimeBasis.PRODUCING, false, 0.0, true, true, null);
        DeclineSeries onStream = CleanHistory.of(history, producing).series();
        // A well test is no partial month; the last record is dropped.
        assertThat(onStream).isEqualTo(series.slice(0, 2));
    }

    @Test
    void firstProducingAndLastAreDroppedOnRequest() {
        ProductionHistory history = ProductionHistory.monthly(YearMonth.of(2023, 1), 0, 0, 40, 90, 80, 70, 10);
        CleaningRules rules =
                new CleaningRules(RateBasis.CALENDAR_DAY, TimeBasis.CALENDAR, true, 0.0, true, true, null);
        CleanHistory clean = CleanHistory.of(history, rules);
        assertThat(clean.report().dropped().stream().map(Dropped::index)).containsExactly(0, 1, 2, 6);
        assertThat(clean.report().dropped().stream().map(Dropped::reason))
                .containsExactly(
                        Dropped.Reason.SHUT_IN,
                        Dropped.Reason.SHUT_IN,
                        Dropped.Reason.FIRST_PRODUCING,
                        Dropped.Reason.LAST);
        assertThat(clean.report().kept()).isEqualTo(3);
    }

    @Test
    void outliersAreFoundOnASlopeAndOthersKept() {
        double[] volumes = new double[60];
        for (int i = 0; i < 60; i++) {
            // A steep decline with a small ripple.
            volumes[i] = 1000.0 * Math.exp(-0.05 * i) * (1.0 + 0.02 * Math.sin(7.0 * i));
        }
        volumes[3] *= 0.6;
        volumes[30] *= 1.5;
        volumes[31] *= 1.5;
        volumes[59] *= 0.4;
        CleaningRules rules = new CleaningRules(
                RateBasis.CALENDAR_DAY, TimeBasis.CALENDAR, true, 0.0, false, false, new OutlierRule(4, 5.0, 0.2));
        CleanHistory clean = CleanHistory.of(ProductionHistory.daily(DAY, volumes), rules);
        assertThat(clean.report().dropped().stream().map(Dropped::index)).containsExactly(3, 30, 31, 59);
        Dropped first = clean.report().dropped().get(0);
        assertThat(first.measure()).isCloseTo(-Math.log(0.6), within(0.06));
        assertThat(first.limit()).isGreaterThanOrEqualTo(0.2);
    }

    // Property: an exact decline has no outliers, however curved, and too short a history is left alone.
    @Test
    void exactDeclinesKeepAllPoints() {
        double[] volumes = new double[40];
        for (int i = 0; i < 40; i++) {
            volumes[i] = 1000.0 / (1.0 + 0.5 * i);
        }
        CleaningRules rules = CleaningRules.monthly();
        CleanHistory clean = CleanHistory.of(ProductionHistory.monthly(YearMonth.of(2020, 1), volumes), rules);
        assertThat(clean.report().kept()).isEqualTo(39);
        CleanHistory few = CleanHistory.of(ProductionHistory.monthly(YearMonth.of(2020, 1), 10, 100, 1, 90, 1), rules);
        assertThat(few.report().kept()).isEqualTo(4);
    }

    @Test
    void nothingLeftIsAnEmptySeries() {
        CleanHistory clean =
                CleanHistory.of(ProductionHistory.monthly(YearMonth.of(2020, 1), 0, 0, 0), CleaningRules.monthly());
        assertThat(clean.series().size()).isZero();
        assertThat(clean.series()).hasToString("DeclineSeries[empty]");
        assertThat(clean.report().dropped()).hasSize(3);
    }

    @Test
    void historyAndRulesAreJson() {
        List<ProductionRecord> records = new ArrayList<>();
        records.add(volume("2024-01-01", "2024-02-01", 5.0, 20.0));
        records.add(volume("2024-02-01", "2024-03-01", 5.0, null));
        records.add(new ProductionRecord.Rate(LocalDate.of(2024, 3, 5), 4.0));
        ProductionHistory history = new ProductionHistory(records);
        assertThat(Json.read(Json.write(history), ProductionHistory.class)).isEqualTo(history);
        for (CleaningRules rules : List.of(CleaningRules.keepAll(), CleaningRules.monthly())) {
            assertThat(Json.read(Json.write(rules), CleaningRules.class)).isEqualTo(rules);
        }
        CleaningReport report =
                CleanHistory.of(history, CleaningRules.monthly()).report();
        assertThat(Json.read(Json.write(report), CleaningReport.class)).isEqualTo(report);
        assertThat(history.end()).isEqualTo(LocalDate.of(2024, 3, 5));
    }
}
