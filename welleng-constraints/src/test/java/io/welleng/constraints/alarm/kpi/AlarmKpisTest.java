package io.welleng.constraints.alarm.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.alarm.AlarmEventKind;
import io.welleng.constraints.alarm.AlarmPriority;
import io.welleng.constraints.alarm.AlarmStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AlarmKpisTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final long HOUR = 3_600L;
    private static final long DAY = 24 * HOUR;

    private static AlarmEvent event(
            long second,
            String alarm,
            AlarmEventKind kind,
            AlarmPriority priority,
            char from,
            char to,
            boolean active) {
        return new AlarmEvent(
                BEGIN.plusSeconds(second),
                null,
                alarm,
                kind,
                priority,
                status(from),
                status(to),
                active,
                to == 'B' && from != 'B',
                false,
                null,
                null);
    }

    private static AlarmStatus status(char letter) {
        return AlarmStatus.values()[letter - 'A'];
    }

    private static AlarmEvent raise(long second, String alarm) {
        return event(second, alarm, AlarmEventKind.ACTIVATED, AlarmPriority.LOW, 'A', 'B', true);
    }

    private static AlarmEvent clear(long second, String alarm) {
        return event(second, alarm, AlarmEventKind.CLEARED, AlarmPriority.LOW, 'B', 'D', false);
    }

    private static AlarmEvent acknowledge(long second, String alarm, char from, char to) {
        return event(second, alarm, AlarmEventKind.ACKNOWLEDGED, AlarmPriority.LOW, from, to, from == 'B');
    }

    private static AlarmKpis kpis(List<AlarmEvent> events, long seconds) {
        return AlarmKpis.of(events, BEGIN, BEGIN.plusSeconds(seconds), AlarmKpiRules.STANDARD);
    }

    private static List<String[]> lines(String file) throws IOException {
        try (InputStream in = AlarmKpisTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }

    private static String text(List<AlarmCount> counts) {
        return counts.stream().map(count -> count.alarm() + ":" + count.count()).collect(Collectors.joining(" "));
    }

    private static List<AlarmEvent> recorded() throws IOException {
        List<AlarmEvent> events = new ArrayList<>();
        for (String[] cells : lines("alarm-events.csv")) {
            AlarmEvent event = event(
                    Long.parseLong(cells[0]),
                    cells[1],
                    AlarmEventKind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                    AlarmPriority.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                    cells[4].charAt(0),
                    cells[5].charAt(0),
                    Boolean.parseBoolean(cells[6]));
            assertThat(event.annunciated()).isEqualTo(Boolean.parseBoolean(cells[7]));
            events.add(event);
        }
        return events;
    }

    // Equation: alarm-kpis.py, which works with one array element for each second.
    @Test
    void figuresAreThoseOfAnIndependentComputation() throws IOException {
        List<AlarmEvent> events = recorded();
        AlarmKpis kpis = kpis(events, 3 * DAY - 1234);
        Map<String, Double> figures = numbers(kpis);
        int compared = 0;
        for (String[] cells : lines("alarm-kpis.csv")) {
            String expected = cells[1];
            switch (cells[0]) {
                case "chattering" -> assertThat(text(kpis.chattering())).isEqualTo(expected);
                case "fleeting" -> assertThat(text(kpis.fleeting())).isEqualTo(expected);
                case "top" -> assertThat(text(kpis.top())).isEqualTo(expected);
                default -> {
                    double value = Double.parseDouble(expected);
                    assertThat(figures).containsKey(cells[0]);
                    assertThat(figures.get(cells[0]))
                            .as(cells[0])
                            .isCloseTo(value, within(1e-12 * Math.max(1.0, Math.abs(value))));
                }
            }
            compared++;
        }
        assertThat(compared).isEqualTo(figures.size() + 3);
        // The order of the events does not matter where their times differ.
        List<AlarmEvent> mixed = distinctTimes(events);
        AlarmKpis straight = kpis(mixed, 3 * DAY - 1234);
        Collections.shuffle(mixed, new Random(1));
        assertThat(kpis(mixed, 3 * DAY - 1234)).isEqualTo(straight);
    }

    @Test
    void twoPeriodsMakeOne() throws IOException {
        List<AlarmEvent> events = recorded();
        Random random = new Random(3);
        for (int k = 0; k < 20; k++) {
            Instant middle = BEGIN.plusSeconds(600 + random.nextInt((int) (2 * DAY)));
            Instant end = BEGIN.plusSeconds(3 * DAY);
            AlarmKpis all = AlarmKpis.of(events, BEGIN, end, AlarmKpiRules.STANDARD);
            AlarmKpis one = AlarmKpis.of(events, BEGIN, middle, AlarmKpiRules.STANDARD);
            AlarmKpis two = AlarmKpis.of(events, middle, end, AlarmKpiRules.STANDARD);
            assertThat(one.rates().annunciated() + two.rates().annunciated())
                    .isEqualTo(all.rates().annunciated());
            double part = (double) Duration.between(BEGIN, middle).toSeconds() / (3 * DAY);
            assertThat(part * one.standing().average()
                            + (1.0 - part) * two.standing().average())
                    .isCloseTo(all.standing().average(), within(1e-9));
            assertThat(one.withheld().shelvedHours() + two.withheld().shelvedHours())
                    .isCloseTo(all.withheld().shelvedHours(), within(1e-9));
            assertThat(Math.max(one.standing().peak(), two.standing().peak()))
                    .isEqualTo(all.standing().peak());
            assertThat(one.rates().distribution().stream()
                            .mapToInt(RateBand::tenMinutes)
                            .sum())
                    .isEqualTo(one.rates().tenMinutes());
        }
    }

    private static List<AlarmEvent> distinctTimes(List<AlarmEvent> events) {
        Map<Instant, AlarmEvent> first = new HashMap<>();
        events.forEach(event -> first.putIfAbsent(event.time(), event));
        List<AlarmEvent> distinct = new ArrayList<>(first.values());
        distinct.sort((a, b) -> a.time().compareTo(b.time()));
        return distinct;
    }

    private static Map<String, Double> numbers(AlarmKpis kpis) {
        Map<String, Double> n = new HashMap<>();
        AlarmRates r = kpis.rates();
        n.put("annunciated", (double) r.annunciated());
        n.put("slots_ten", (double) r.tenMinutes());
        n.put("peak_ten", (double) r.peakPerTenMinutes());
        n.put("average_ten", r.averagePerTenMinutes());
        n.put("busy_ten", (double) r.busyTenMinutes());
        r.distribution().forEach(band -> n.put("band_" + band.least(), (double) band.tenMinutes()));
        n.put("slots_hour", (double) r.hours());
        n.put("peak_hour", (double) r.peakPerHour());
        n.put("average_hour", r.averagePerHour());
        n.put("busy_hour", (double) r.busyHours());
        n.put("slots_day", (double) r.days());
        n.put("peak_day", (double) r.peakPerDay());
        n.put("average_day", r.averagePerDay());
        n.put("peak_any", (double) r.peakInAnyTenMinutes());
        n.put("floods", (double) kpis.floods().size());
        n.put("flood_share", kpis.floodShare());
        n.put("flood_alarms", (double)
                kpis.floods().stream().mapToInt(AlarmFlood::annunciated).sum());
        n.put("standing_average", kpis.standing().average());
        n.put("standing_peak", (double) kpis.standing().peak());
        n.put("standing_end", (double) kpis.standing().atEnd());
        n.put("stale", (double) kpis.standing().stale().size());
        n.put("stale_peak", (double) kpis.standing().peakStalePerDay());
        n.put("top_share", kpis.topShare());
        kpis.priorities()
                .forEach(share -> n.put("share_" + share.priority().name().toLowerCase(Locale.ROOT), share.share()));
        put(n, "ack", kpis.acknowledgement());
        put(n, "return", kpis.timeToReturn());
        WithheldFigures w = kpis.withheld();
        n.put("hours_shelved", w.shelvedHours());
        n.put("hours_suppressed", w.suppressedHours());
        n.put("hours_out", w.outOfServiceHours());
        n.put("end_shelved", (double) w.shelvedAtEnd());
        n.put("end_suppressed", (double) w.suppressedAtEnd());
        n.put("end_out", (double) w.outOfServiceAtEnd());
        n.put("withheld", (double) w.activationsWithheld());
        return n;
    }

    private static void put(Map<String, Double> n, String name, DurationFigures d) {
        n.put(name + "_ended", (double) d.ended());
        n.put(name + "_never", (double) d.never());
        n.put(name + "_median", d.medianSeconds());
        n.put(name + "_p90", d.p90Seconds());
        n.put(name + "_longest", d.longestSeconds());
    }

    @Test
    void aFloodLastsFromMoreThanTenUntilFewerThanFive() {
        List<AlarmEvent> events = new ArrayList<>();
        int[] perTenMinutes = {10, 11, 5, 10, 4, 9, 11};
        for (int k = 0; k < perTenMinutes.length; k++) {
            for (int i = 0; i < perTenMinutes[k]; i++) {
                events.add(raise(600 * k + 50 * i, "a" + k + "-" + i));
            }
        }
        AlarmKpis kpis = kpis(events, 600 * 10);
        assertThat(kpis.floods())
                .containsExactly(
                        new AlarmFlood(BEGIN.plusSeconds(600), BEGIN.plusSeconds(2400), 26, 11),
                        new AlarmFlood(BEGIN.plusSeconds(3600), BEGIN.plusSeconds(4200), 11, 11));
        assertThat(kpis.floodShare()).isEqualTo(0.4);
        assertThat(kpis.rates().busyTenMinutes()).isEqualTo(2);
        assertThat(kpis.rates().busyTenMinutesShare()).isEqualTo(0.2);
        // 60 alarms in 100 minutes.
        assertThat(kpis.rates().averagePerTenMinutes()).isEqualTo(6.0);
        assertThat(kpis.rates().averagePerHour()).isEqualTo(36.0);
        assertThat(kpis.rates().averagePerDay()).isEqualTo(864.0);
        assertThat(kpis.rates().busyHours()).isEqualTo(1);
        assertThat(kpis.rates().busyHoursShare()).isEqualTo(0.5);
        // Two at a burst over a boundary belong to no slot but to one window.
        AlarmKpis edge = kpis(List.of(raise(599, "a"), raise(600, "b"), raise(1198, "c"), raise(1199, "d")), 1800);
        assertThat(edge.rates().peakPerTenMinutes()).isEqualTo(3);
        assertThat(edge.rates().peakInAnyTenMinutes()).isEqualTo(3);
    }

    @Test
    void thePeriodIsOpenAtItsEndAndEndsAFlood() {
        List<AlarmEvent> events = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            events.add(raise(600 + i, "a" + i));
        }
        events.add(raise(900, "late"));
        AlarmKpis kpis = kpis(events, 900);
        assertThat(kpis.rates().annunciated()).isEqualTo(11);
        assertThat(kpis.standing().atEnd()).isEqualTo(11);
        assertThat(kpis.floods())
                .containsExactly(new AlarmFlood(BEGIN.plusSeconds(600), BEGIN.plusSeconds(900), 11, 11));
        assertThat(kpis.floodShare()).isEqualTo(1.0 / 3.0);
        assertThat(kpis(events, 901).rates().annunciated()).isEqualTo(12);
    }

    @Test
    void staleMeansMoreThanADayOnEndThoughAcknowledged() {
        List<AlarmEvent> events = List.of(
                raise(HOUR, "exactly"),
                clear(25 * HOUR, "exactly"),
                raise(2 * HOUR, "long"),
                acknowledge(3 * HOUR, "long", 'B', 'C'),
                event(50 * HOUR, "long", AlarmEventKind.CLEARED, AlarmPriority.LOW, 'C', 'A', false),
                raise(50 * HOUR, "open"),
                // Never said when it was raised: it stood from the begin.
                acknowledge(30 * HOUR, "before", 'B', 'C'));
        AlarmKpis kpis = kpis(events, 4 * DAY);
        StandingFigures standing = kpis.standing();
        assertThat(standing.stale())
                .containsExactly(
                        new StandingAlarm(null, "before", BEGIN, 96.0, true),
                        new StandingAlarm(null, "long", BEGIN.plusSeconds(2 * HOUR), 48.0, false),
                        new StandingAlarm(null, "open", BEGIN.plusSeconds(50 * HOUR), 46.0, true));
        // Days 2 and 3: "before" and "long"; day 4: "before" and "open".
        assertThat(standing.peakStalePerDay()).isEqualTo(2);
        assertThat(standing.atEnd()).isEqualTo(2);
        assertThat(standing.peak()).isEqualTo(3);
        assertThat(standing.average()).isCloseTo((24.0 + 48.0 + 46.0 + 96.0) / 96.0, within(1e-15));
    }

    @Test
    void whatEndsAsAnotherBeginsDoesNotStandBesideIt() {
        AlarmKpis kpis = kpis(List.of(raise(0, "a"), raise(100, "b"), clear(100, "a"), clear(300, "b")), 600);
        assertThat(kpis.standing().peak()).isEqualTo(1);
        assertThat(kpis.standing().average()).isEqualTo(0.5);
        assertThat(kpis.standing().atEnd()).isZero();
        // Whichever is known first.
        AlarmEvent again = event(100, "b", AlarmEventKind.ACTIVATED, AlarmPriority.LOW, 'D', 'B', true);
        AlarmKpis other = kpis(List.of(raise(0, "b"), clear(10, "b"), raise(20, "a"), again, clear(100, "a")), 600);
        assertThat(other.standing().peak()).isEqualTo(1);
    }

    @Test
    void acknowledgementIsTakenFromTheFirstAnnunciation() {
        List<AlarmEvent> events = List.of(
                raise(0, "a"),
                clear(10, "a"),
                event(20, "a", AlarmEventKind.ACTIVATED, AlarmPriority.LOW, 'D', 'B', true),
                acknowledge(50, "a", 'B', 'C'),
                event(80, "a", AlarmEventKind.RE_ALARMED, AlarmPriority.LOW, 'C', 'B', true),
                acknowledge(90, "a", 'B', 'C'),
                event(100, "a", AlarmEventKind.CLEARED, AlarmPriority.LOW, 'C', 'A', false),
                raise(200, "b"),
                event(210, "b", AlarmEventKind.SHELVED, AlarmPriority.LOW, 'B', 'G', true),
                event(230, "b", AlarmEventKind.CLEARED, AlarmPriority.LOW, 'G', 'G', false),
                raise(300, "c"),
                acknowledge(700, "c", 'B', 'C'));
        AlarmKpis kpis = kpis(events, 600);
        assertThat(kpis.rates().annunciated()).isEqualTo(5);
        // 50 and 10 s; b was shelved, c is acknowledged only after the period.
        assertThat(kpis.acknowledgement()).isEqualTo(new DurationFigures(2, 2, 30.0, 46.0, 50.0));
        // 10, 80 and 30 s; c goes on.
        assertThat(kpis.timeToReturn()).isEqualTo(new DurationFigures(3, 1, 30.0, 70.0, 80.0));
        assertThat(kpis.withheld()).isEqualTo(new WithheldFigures(390.0 / 3600.0, 0.0, 0.0, 1, 0, 0, 0));
        assertThat(kpis.fleeting()).isEmpty();
    }

    @Test
    void chatterIsThreeInAMinute() {
        List<AlarmEvent> events = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            events.add(raise(30 * k, "chatters"));
            events.add(clear(30 * k + 5, "chatters"));
            events.add(raise(31 * k, "not"));
            events.add(clear(31 * k + 5, "not"));
            events.add(raise(31 * k, "slow"));
            events.add(clear(31 * k + 10, "slow"));
        }
        AlarmKpis kpis = kpis(events, 600);
        assertThat(text(kpis.chattering())).isEqualTo("chatters:3");
        assertThat(text(kpis.fleeting())).isEqualTo("not:3");
        assertThat(kpis.top().get(0).toString()).isEqualTo("chatters: 3 (33.33 %)");
        assertThat(kpis.chattering().get(0).share()).isNull();
    }

    @Test
    void wellsAreToldApart() {
        List<AlarmEvent> events = new ArrayList<>();
        for (String well : List.of("W-1", "W-2")) {
            events.add(new AlarmEvent(
                    BEGIN,
                    well,
                    "a",
                    AlarmEventKind.ACTIVATED,
                    AlarmPriority.HIGH,
                    AlarmStatus.NORMAL,
                    AlarmStatus.UNACKNOWLEDGED,
                    true,
                    true,
                    false,
                    null,
                    null));
            events.add(new AlarmEvent(
                    BEGIN, well, null, AlarmEventKind.FLOOD_BEGAN, null, null, null, false, false, false, null, null));
        }
        AlarmKpis kpis = kpis(events, 600);
        assertThat(kpis.top()).hasSize(2);
        assertThat(kpis.top().get(1).toString()).isEqualTo("W-2 a: 1 (50.00 %)");
        assertThat(kpis.standing().atEnd()).isEqualTo(2);
    }

    @Test
    void nothingIsAnAnswerToo() {
        AlarmKpis none = kpis(List.of(), 600);
        assertThat(none.rates().averagePerDay()).isZero();
        assertThat(none.topShare()).isNull();
        assertThat(none.priorities()).allMatch(share -> share.share() == null);
        assertThat(none.acknowledgement()).isEqualTo(new DurationFigures(0, 0, null, null, null));
        assertThat(none.judge(AlarmTargets.ISA_18_2_2009))
                .filteredOn(kpi -> kpi.verdict() == KpiVerdict.NOT_JUDGED)
                .hasSize(5);
        assertThatThrownBy(() -> kpis(List.of(), 599)).hasMessageContaining("10 minutes");
        assertThatThrownBy(() -> kpis(List.of(), 3_661 * DAY)).hasMessageContaining("3660 days");
    }
}
