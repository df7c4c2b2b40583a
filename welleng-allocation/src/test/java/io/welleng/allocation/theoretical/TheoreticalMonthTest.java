package io.welleng.allocation.theoretical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.Phase;
import io.welleng.allocation.theoretical.RuleAnswer.NoRate;
import io.welleng.allocation.theoretical.TheoreticalRule.LastValidTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tests and daily estimates of a real month; the README beside the data says where they are from. */
class TheoreticalMonthTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2016, 1, 31);

    /** Printed to two decimals, and rounded once more on the way. */
    private static final double PRINTED = 0.0101;

    private final Map<String, List<WellTest>> tests = tests();
    private final Map<String, Map<LocalDate, Double>> estimates = estimates();

    // Literature: the month's estimates are the last test x 1 day, from the day of the test on.
    @Test
    void theEstimatesOfTheMonthAreTheLastTestTimesOneDay() {
        Map<String, Integer> different = new TreeMap<>();
        int same = 0;
        for (Map.Entry<String, Map<LocalDate, Double>> well : estimates.entrySet()) {
            Map<LocalDate, Double> flowed = well.getValue();
            for (TheoreticalDay day : well(well.getKey(), flowed).days(FIRST, LAST)) {
                Double printed = flowed.get(day.date());
                Double volume = day.volume(Phase.OIL);
                if (printed == null) {
                    assertThat(volume).as(day.toString()).isZero();
                } else if (volume != null && Math.abs(volume - printed) < PRINTED) {
                    same++;
                } else {
                    different.merge(well.getKey(), 1, Integer::sum);
                }
            }
        }
        // Days whose rate is of no test printed for the well on or before that day.
        assertThat(different).isEqualTo(new TreeMap<>(Map.of("B-19", 31, "B-2", 12, "C-18", 25, "C-20", 28)));
        assertThat(same).isEqualTo(2230);
    }

    // Literature: four wells have a test without oil, and never flowed.
    @Test
    void aTestWithoutOilIsAWellOutOfOperation() {
        for (String name : List.of("B-34", "C-21", "C-25", "C-28")) {
            assertThat(estimates).doesNotContainKey(name);
            for (TheoreticalDay day : TheoreticalWell.of(name, List.of(new LastValidTest()), tests.get(name), open())
                    .days(FIRST, LAST)) {
                assertThat(day.volume(Phase.OIL)).isZero();
                assertThat(day.relativeUncertainty(Phase.OIL)).isZero();
                assertThat(day.deferred()).isEmpty();
                assertThat(day.toString()).contains("out of operation");
            }
        }
    }

    // Equation: 25 April 2015 0:00 to 1 January 2016 12:00 is 251.5 days.
    @Test
    void aTestOfLastSpringHasExpired() {
        TheoreticalWell well = TheoreticalWell.of(
                "A-6", List.of(new LastValidTest()), tests.get("A-6"), open().withValidityDays(60.0));
        TheoreticalDay day = well.estimator().day(FIRST);
        assertThat(day).isInstanceOf(TheoreticalDay.NotEstimated.class);
        assertThat(day.volume(Phase.OIL)).isNull();
        assertThat(day.relativeUncertainty(Phase.OIL)).isNull();
        NoRate reason = day.passedOver().get(0);
        assertThat(reason.reason()).isEqualTo(NoRateReason.EXPIRED);
        assertThat(reason.value()).isCloseTo(251.5, within(1e-9));
        assertThat(reason.limit()).isEqualTo(60.0);
        assertThat(day.toString())
                .isEqualTo("A-6, 2016-01-01: not estimated; on 24.00 h, as 24.00 h at full rate;"
                        + " passed over: last valid test: age of test A-6 2015-04-25 (days), 251.5, limit 60.00");
    }

    private TheoreticalWell well(String name, Map<LocalDate, Double> flowed) {
        List<Outage> down = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (!flowed.containsKey(day)) {
                down.add(Outage.ofHours(ProductionDay.utc(), day, 24.0, DowntimeCause.OTHER));
            }
        }
        return TheoreticalWell.of(name, List.of(new LastValidTest()), tests.getOrDefault(name, List.of()), open())
                .withOutages(down, null);
    }

    private static TestLimits open() {
        return TestLimits.none();
    }

    private static Map<String, List<WellTest>> tests() {
        Map<String, List<WellTest>> tests = new TreeMap<>();
        for (String line : lines("/io/welleng/allocation/theoretical/well_tests.csv")) {
            String[] cells = line.split(",", -1);
            LocalDate date = LocalDate.parse(cells[2]);
            if (date.isAfter(LAST)) {
                // Printed with the wrong year: C-28 and C-32.
                date = date.withYear(2015);
            }
            String id = cells[0] + " " + date;
            WellTest test = cells[1].isEmpty()
                    ? WellTest.outOfOperation(
                            id, date.atStartOfDay(ZoneOffset.UTC).toInstant())
                    : WellTest.of(
                            id,
                            date.atStartOfDay(ZoneOffset.UTC).toInstant(),
                            0.0,
                            new PhaseRates(Double.valueOf(cells[1]), null, null));
            tests.computeIfAbsent(cells[0], well -> new ArrayList<>()).add(test);
        }
        return tests;
    }

    private static Map<String, Map<LocalDate, Double>> estimates() {
        List<String> lines = allLines("/io/welleng/allocation/month/estimated_bbl.csv");
        String[] names = lines.get(0).split(",", -1);
        Map<String, Map<LocalDate, Double>> estimates = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            for (int i = 1; i < cells.length; i++) {
                Map<LocalDate, Double> flowed = estimates.computeIfAbsent(names[i], name -> new TreeMap<>());
                if (!cells[i].isEmpty()) {
                    flowed.put(FIRST.plusDays(Long.parseLong(cells[0]) - 1), Double.valueOf(cells[i]));
                }
            }
        }
        return estimates;
    }

    private static List<String> lines(String resource) {
        List<String> all = allLines(resource);
        return all.subList(1, all.size());
    }

    private static List<String> allLines(String resource) {
        try (InputStream in = TheoreticalMonthTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
