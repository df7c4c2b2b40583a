package io.welleng.constraints.alarm;

import static io.welleng.constraints.alarm.Panel.alarm;
import static io.welleng.constraints.alarm.Panel.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlarmBankTest {

    private static final AlarmPriority LOW = AlarmPriority.LOW;
    private static final AlarmPriority HIGH = AlarmPriority.HIGH;

    private static Panel panel(AlarmPolicy policy, AlarmDefinition... alarms) {
        List<String> sources = new ArrayList<>(List.of("stopped"));
        for (AlarmDefinition alarm : alarms) {
            sources.add(alarm.id());
        }
        return new Panel(AlarmBank.of(List.of(alarms), sources, policy));
    }

    private static Panel panel(AlarmDefinition... alarms) {
        return panel(AlarmPolicy.STANDARD, alarms);
    }

    @Test
    void delaysCountFromTheSampleThatChangedTheSource() {
        Panel p = panel(alarm("a", LOW).withDelays(10.0, 20.0));
        p.sample(0, "a").sample(9);
        assertThat(p.state.nextDueMillis()).isEqualTo(10_000L);
        p.sample(12)
                .sample(13, "-a")
                .sample(30, "a")
                .sample(31, "-a")
                .sample(50)
                .sample(52);
        assertThat(p.log()).isEqualTo("12 a activated AB\n52 a cleared BD\n");
        assertThat(p.state.nextDueMillis()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aStandingAlarmIsAnnunciatedAgain() {
        Panel p = panel(alarm("a", LOW).withReAlarm(60.0));
        p.sample(0, "a");
        p.ack("a", 5);
        p.sample(64).sample(65);
        p.ack("a", 70);
        p.sample(80, "-a").sample(200);
        assertThat(p.log())
                .isEqualTo("0 a activated AB\n5 a acknowledged BC\n65 a re_alarmed CB\n70 a acknowledged BC\n"
                        + "80 a cleared CA\n");
    }

    @Test
    void escalationRunsOnWhileTheAlarmComesAndGoesUnacknowledged() {
        Panel p = panel(alarm("a", HIGH)
                .withEscalation(List.of(new EscalationStep(60.0, "supervisor"), new EscalationStep(120.5, "manager"))));
        p.sample(0, "a").sample(30, "-a").sample(50, "a").sample(59).sample(60);
        assertThat(p.events.get(3).actor()).isEqualTo("supervisor");
        assertThat(p.events.get(3).text()).isEqualTo("unacknowledged for 60 s");
        assertThat(p.events.get(3).annunciated()).isFalse();
        assertThat(p.log()).isEqualTo("0 a activated AB\n30 a cleared BD\n50 a activated DB\n60 a escalated BB\n");
        p.sample(500);
        assertThat(p.events.get(0).text()).isEqualTo("unacknowledged for 120.5 s");
        assertThat(p.log()).isEqualTo("500 a escalated BB\n");
        p.ack("a", 510);
        p.sample(520, "-a").sample(530, "a").sample(1000);
        assertThat(p.log())
                .isEqualTo("510 a acknowledged BC\n520 a cleared CA\n530 a activated AB\n1000 a escalated BB\n"
                        + "1000 a escalated BB\n");
    }

    @Test
    void theFirstOfAGroupIsMarkedUntilNoneIsUnacknowledged() {
        AlarmDefinition[] alarms = {
            alarm("a", HIGH).withFirstOutGroup("trip"), alarm("b", HIGH).withFirstOutGroup("trip"), alarm("c", HIGH)
        };
        Panel p = panel(alarms);
        // At one sample the order of the definitions decides.
        p.sample(0, "c").sample(1, "b", "a").sample(2, "-a");
        assertThat(p.log())
                .isEqualTo("0 c activated AB\n1 a activated AB first\n1 b activated AB\n2 a cleared BD first\n");
        p.ack("a", 3);
        assertThat(p.state.isFirstOut(0)).isTrue();
        p.ack("b", 4);
        assertThat(p.state.isFirstOut(0)).isFalse();
        p.sample(5, "a");
        assertThat(p.log()).isEqualTo("3 a acknowledged DA first\n4 b acknowledged BC\n5 a activated AB first\n");
        p.ack("a", 6);
        p.sample(7, "-a", "-b").sample(8, "b").sample(9, "a");
        assertThat(p.state.isFirstOut(1)).isTrue();
        assertThat(p.state.isFirstOut(0)).isFalse();
    }

    @Test
    void theMarkOutlastsTheConditionAndReAlarmsDoNotTakeIt() {
        Panel p = panel(
                alarm("a", HIGH).withFirstOutGroup("trip"),
                alarm("b", HIGH).withFirstOutGroup("trip").withReAlarm(60.0));
        p.sample(0, "a").sample(1, "-a");
        assertThat(p.state.isFirstOut(0)).isTrue();
        p.sample(2, "b");
        assertThat(p.log()).isEqualTo("0 a activated AB first\n1 a cleared BD first\n2 b activated AB\n");
        p.ack("a", 3);
        p.ack("b", 4);
        assertThat(p.state.isFirstOut(0)).isFalse();
        p.sample(64);
        assertThat(p.log()).endsWith("64 b re_alarmed CB\n");
        assertThat(p.state.isFirstOut(1)).isFalse();
    }

    @Test
    void anAlarmThatStartsWhileItIsWithheldIsRecordedButNotAnnunciated() {
        Panel p = panel(alarm("a", LOW).withSuppression(AlarmCondition.source("stopped")));
        // Suppression begins before the condition is looked at, and ends after.
        p.sample(0, "stopped", "a")
                .sample(10, "-stopped", "-a")
                .sample(20, "stopped")
                .sample(30, "-stopped", "a");
        assertThat(p.events).filteredOn(AlarmEvent::annunciated).hasSize(1);
        assertThat(p.log())
                .isEqualTo("0 a suppressed AH\n0 a activated HH\n10 a cleared HH\n10 a released HA\n"
                        + "20 a suppressed AH\n30 a activated HH\n30 a released HB\n");
        p.shelve("a", 40, 100);
        p.sample(50, "stopped").sample(100);
        assertThat(p.log()).isEqualTo("40 a shelved BG\n100 a shelving_expired GH\n");
    }

    @Test
    void shelvingIsBoundedAndKeepsWhoAndWhy() {
        Panel p = panel(alarm("a", LOW));
        p.sample(0, "a");
        assertThat(((CommandResult.Refused) p.shelve("a", 1, 1)).reason()).isEqualTo(RefusalReason.SHELVING_NOT_AHEAD);
        CommandResult.Refused refused = (CommandResult.Refused) p.shelve("a", 1, 43_201.001);
        assertThat(refused.reason()).isEqualTo(RefusalReason.SHELVING_TOO_LONG);
        assertThat(refused.explanation()).contains("longer than allowed").contains("720");
        assertThat(p.shelve("a", 1, 43_201))
                .isEqualTo(new CommandResult.Accepted("a", AlarmStatus.UNACKNOWLEDGED, AlarmStatus.SHELVED));
        assertThat(p.shelve("a", 2, 100).isAccepted()).isFalse();
        AlarmEvent shelved = p.events.get(1);
        assertThat(shelved.actor()).isEqualTo("me");
        assertThat(shelved.text()).isEqualTo("maintenance");
        assertThat(shelved.active()).isTrue();
        assertThat(shelved.toString()).isEqualTo("1970-01-01T00:00:01Z W-1 a shelved [low] B->G, me: maintenance");
        p.sample(43_200).sample(43_202);
        assertThat(p.log()).isEqualTo("0 a activated AB\n1 a shelved BG\n43202 a shelving_expired GB\n");
    }

    @Test
    void shelvingThatComesTooLateIsRefused() {
        Panel p = panel(alarm("a", LOW), alarm("b", LOW));
        p.sample(0, "a").sample(100, "b");
        assertThat(((CommandResult.Refused) p.shelve("a", 50, 100)).reason())
                .isEqualTo(RefusalReason.SHELVING_NOT_AHEAD);
        AlarmCommand sooner = new AlarmCommand.Shelve("a", at(50), "me", at(100).plusNanos(999_999), "work");
        assertThat(p.bank.command(p.state, sooner, p.events::add).isAccepted()).isFalse();
        assertThat(p.shelve("a", 50, 100.001).isAccepted()).isTrue();
    }

    @Test
    void clocksOfOperatorsAndWellsDiffer() {
        Panel p = panel(alarm("a", LOW), alarm("b", LOW));
        p.sample(100, "a").sample(200, "b");
        // Given before the last sample, but nothing changed at this alarm.
        assertThat(p.ack("a", 150).isAccepted()).isTrue();
        CommandResult.Refused late = (CommandResult.Refused) p.ack("b", 199);
        assertThat(late.reason()).isEqualTo(RefusalReason.IN_THE_PAST);
        assertThat(late.explanation()).contains("1970-01-01T00:03:20Z");
        p.ack("b", 300);
        p.sample(290, "-a");
        assertThat(p.log())
                .isEqualTo("100 a activated AB\n200 b activated AB\n200 a acknowledged BC\n300 b acknowledged BC\n"
                        + "300 a cleared CA\n");
        CommandResult.Refused unknown = (CommandResult.Refused) p.ack("A1", 301);
        assertThat(unknown.reason()).isEqualTo(RefusalReason.UNKNOWN_ALARM);
        assertThat(unknown.explanation()).startsWith("there is no such alarm");
    }

    /** Eight low alarms, one high, one critical; a flood is more than 3 in 10 min, until fewer than 2. */
    private static Panel floodPanel() {
        List<AlarmDefinition> alarms = new ArrayList<>();
        IntStream.range(0, 8).forEach(i -> alarms.add(alarm("l" + i, LOW)));
        alarms.add(alarm("h", HIGH));
        alarms.add(alarm("c", AlarmPriority.CRITICAL));
        FloodSuppression rule = new FloodSuppression(3, 2, 10.0, AlarmPriority.CRITICAL);
        return panel(AlarmPolicy.STANDARD.withFlood(rule), alarms.toArray(AlarmDefinition[]::new));
    }

    @Test
    void aFloodWithholdsAllButTheHighestAndGivesThemBackAfterwards() {
        Panel p = floodPanel();
        p.sample(0, "l0", "l1", "l2")
                .sample(60, "l3")
                .sample(70, "c")
                .sample(80, "h")
                .sample(90, "-l3");
        assertThat(p.state.isFlood()).isTrue();
        assertThat(p.log())
                .isEqualTo("0 l0 activated AB\n0 l1 activated AB\n0 l2 activated AB\n60 null flood_began\n"
                        + "60 l3 activated AH\n70 c activated AB\n80 h activated AH\n90 l3 cleared HH\n");
        // What stands stays and comes again: 70 and 80, then 300 are the last.
        p.sample(100, "-l0").sample(300, "l0");
        // The last but one is that at 80: its window ends at 680.
        assertThat(p.state.nextDueMillis()).isEqualTo(680_000L);
        p.sample(679.999).sample(680);
        assertThat(p.events.get(2).text()).isEqualTo("fewer than 2 alarms in 10 min");
        assertThat(p.log())
                .isEqualTo("100 l0 cleared BD\n300 l0 activated DB\n680 null flood_ended\n680 l3 released HA\n"
                        + "680 h released HB\n");
        assertThat(p.state.isFlood()).isFalse();
    }

    @Test
    void theLowestPriorityThatIsAnnunciatedIsAnnunciated() {
        FloodSuppression rule = new FloodSuppression(1, 1, 10.0, HIGH);
        Panel p = panel(
                AlarmPolicy.STANDARD.withFlood(rule),
                alarm("l", LOW),
                alarm("m", AlarmPriority.MEDIUM),
                alarm("h", HIGH),
                alarm("c", AlarmPriority.CRITICAL));
        p.sample(0, "l").sample(1, "m", "h", "c");
        assertThat(p.log().lines().skip(1))
                .containsExactly("1 null flood_began", "1 m activated AH", "1 h activated AB", "1 c activated AB");
    }

    @Test
    void whatComesBackAtOnceCanBeAFloodAgain() {
        Panel p = floodPanel();
        p.sample(0, "l0", "l1", "l2", "l3", "l4", "l5", "l6", "l7").sample(600);
        assertThat(p.log().lines().skip(9))
                .containsExactly(
                        "600 null flood_ended",
                        "600 l3 released HB",
                        "600 l4 released HB",
                        "600 l5 released HB",
                        "600 null flood_began",
                        "600 l6 released HH",
                        "600 l7 released HH");
        assertThat(p.status("l6")).isEqualTo(AlarmStatus.SUPPRESSED);
        p.shelve("l6", 610, 1210);
        p.sample(1200).sample(1210);
        assertThat(p.log())
                .isEqualTo("610 l6 shelved HG\n1200 null flood_ended\n1200 l7 released HB\n"
                        + "1210 l6 shelving_expired GB\n");
    }

    @Test
    void unshelvingInAFloodDoesNotAnnunciate() {
        Panel p = floodPanel();
        p.sample(0, "l7");
        p.shelve("l7", 1, 100);
        p.sample(2, "l0", "l1").sample(100);
        assertThat(p.log().lines().skip(4)).containsExactly("100 null flood_began", "100 l7 shelving_expired GH");
        assertThat(p.events).isEmpty();
        assertThat(p.state.nextDueMillis()).isEqualTo(602_000L);
    }

    @Test
    void whatLeftSuppressionIsNoLongerHeldByTheFlood() {
        Panel p = floodPanel();
        p.sample(0, "l0", "l1", "l2", "l3").sample(1, "-l3");
        assertThat(p.state.save().alarms().get(3).heldByFlood()).isTrue();
        p.shelve("l3", 2, 60);
        p.sample(60);
        assertThat(p.state.isFlood()).isTrue();
        assertThat(p.status("l3")).isEqualTo(AlarmStatus.NORMAL);
        assertThat(p.state.save().alarms().get(3).heldByFlood()).isFalse();
    }

    @Test
    void chatterIsShelvedOnlyWhereConfigured() {
        ChatterShelving rule = new ChatterShelving(3, 60.0, 5.0);
        Panel p = panel(AlarmPolicy.STANDARD.withChatter(rule), alarm("a", LOW), alarm("c", AlarmPriority.CRITICAL));
        for (int i = 0; i < 3; i++) {
            p.sample(30 * i, "a", "c").sample(30 * i + 5, "-a", "-c");
        }
        List<String> log = p.log().lines().filter(line -> line.contains(" a ")).toList();
        assertThat(log)
                .containsExactly(
                        "0 a activated AB",
                        "5 a cleared BD",
                        "30 a activated DB",
                        "35 a cleared BD",
                        "60 a shelved DG",
                        "60 a activated GG",
                        "65 a cleared GG");
        assertThat(p.status("c")).isEqualTo(AlarmStatus.RETURNED_UNACKNOWLEDGED);
        p.sample(359).sample(360);
        assertThat(p.log()).isEqualTo("360 a shelving_expired GA\n");

        Panel plain = panel(alarm("a", LOW));
        for (int i = 0; i < 9; i++) {
            plain.sample(10 * i, "a").sample(10 * i + 5, "-a");
        }
        assertThat(plain.status("a")).isEqualTo(AlarmStatus.RETURNED_UNACKNOWLEDGED);
    }

    @Test
    void chatterOfAnAlarmThatIsWithheldIsNotShelved() {
        Panel p = panel(
                AlarmPolicy.STANDARD.withChatter(new ChatterShelving(2, 60.0, 5.0)),
                alarm("a", LOW).withSuppression(AlarmCondition.source("stopped")));
        p.sample(0, "stopped").sample(1, "a").sample(2, "-a").sample(3, "a");
        assertThat(p.log()).isEqualTo("0 a suppressed AH\n1 a activated HH\n2 a cleared HH\n3 a activated HH\n");
    }

    @Test
    void shelvingOfChatterBeginsToCountAnew() {
        ChatterShelving rule = new ChatterShelving(3, 600.0, 1.0);
        Panel p = panel(AlarmPolicy.STANDARD.withChatter(rule), alarm("a", LOW));
        for (int i = 0; i < 3; i++) {
            p.sample(10 * i, "a").sample(10 * i + 5, "-a");
        }
        assertThat(p.status("a")).isEqualTo(AlarmStatus.SHELVED);
        p.sample(80).sample(90, "a").sample(91, "-a").sample(92, "a");
        assertThat(p.status("a")).isEqualTo(AlarmStatus.UNACKNOWLEDGED);
    }

    @Test
    void theWindowOfAFloodIsOpenAtItsBegin() {
        Panel p = floodPanel();
        p.sample(0, "l0", "l1", "l2").sample(600, "l3");
        assertThat(p.state.isFlood()).isFalse();
        Panel q = floodPanel();
        q.sample(0, "l0", "l1", "l2").sample(599.999, "l3");
        assertThat(q.state.isFlood()).isTrue();
    }

    @Test
    void nothingHappensWithoutAReason() {
        Panel p = panel(alarm("a", LOW).withDelays(5.0, 0.0));
        p.sample(0, "-a").sample(1, "a").sample(2, "-a").sample(100);
        assertThat(p.events).isEmpty();
        assertThat(p.state.isDue(Long.MAX_VALUE - 1)).isFalse();
        p.bank.settle(p.state, at(200).toEpochMilli(), p.events::add);
        assertThat(p.events).isEmpty();
    }

    @Test
    void mistakesAreNamed() {
        List<AlarmDefinition> wrong = List.of(
                alarm("a", LOW),
                AlarmDefinition.of(
                        "b",
                        new AlarmCondition.Any(List.of(AlarmCondition.source("a"), AlarmCondition.source("thp-hihg"))),
                        LOW));
        assertThatThrownBy(() -> AlarmBank.of(wrong, List.of("a", "thp-high")))
                .hasMessageContaining("alarms[1].condition.parts[1].name")
                .hasMessageContaining("nearest \"thp-high\"");
        List<AlarmDefinition> suppressed = List.of(alarm("a", LOW).withSuppression(AlarmCondition.source("zzz")));
        assertThatThrownBy(() -> AlarmBank.of(suppressed, List.of("a")))
                .hasMessageContaining("alarms[0].suppressedBy.name");
        assertThatThrownBy(() -> AlarmBank.of(List.of(alarm("a", LOW), alarm("A", LOW)), List.of("a", "A")))
                .hasMessageContaining("alarms");
        assertThatThrownBy(() -> AlarmBank.of(List.of(alarm("a", LOW)), List.of("a", "a")))
                .hasMessageContaining("sources[1]");
        Panel p = panel(alarm("a", LOW));
        assertThatThrownBy(() -> p.bank.number("b")).hasMessageContaining("nearest \"a\"");
        assertThatThrownBy(() -> p.bank.source(null)).hasMessageContaining("source");
        AlarmState other = panel(alarm("a", LOW)).state;
        assertThatThrownBy(() -> p.bank.settle(other, 0L, p.events::add)).hasMessageContaining("of this bank");
        assertThat(p.bank.toString()).isEqualTo("AlarmBank[a]");
        assertThat(p.bank.priority(0)).isEqualTo(LOW);
    }

    @Test
    void aCommandFromAWrongClockStopsNoAlarm() {
        // A day ahead. The on-delay of "b" runs with the samples all the same.
        Panel p = panel(alarm("a", HIGH), alarm("b", HIGH).withDelays(60.0, 0.0));
        p.sample(0, "a");
        p.ack("a", 86_400);
        p.sample(100, "b").sample(130).sample(160);
        assertThat(p.log()).isEqualTo("0 a activated AB\n86400 a acknowledged BC\n160 b activated AB\n");

        // The right clock is believed again, though the alarm changed "tomorrow".
        p.sample(170, "-a").sample(180, "a");
        assertThat(p.ack("a", 190)).isInstanceOf(CommandResult.Accepted.class);
        assertThat(p.log()).isEqualTo("170 a cleared CA\n180 a activated AB\n190 a acknowledged BC\n");

        // Within five minutes clocks differ, and alarms wait for the samples.
        p.sample(200, "-a", "-b");
        p.log();
        p.sample(300, "a");
        p.ack("a", 590);
        p.sample(310, "-a");
        assertThat(p.log()).isEqualTo("300 a activated AB\n590 a acknowledged BC\n590 a cleared CA\n");
    }

    @Test
    void aShelvingFromAWrongClockEndsWithTheLongestAllowed() {
        Panel p = panel(alarm("a", HIGH));
        p.sample(0, "a");
        p.shelve("a", 86_400, 86_400 + 43_200);
        p.sample(10);
        p.sample(10 + 43_199);
        assertThat(p.status("a")).isEqualTo(AlarmStatus.SHELVED);
        p.sample(10 + 43_200);
        assertThat(p.status("a")).isEqualTo(AlarmStatus.UNACKNOWLEDGED);
    }

    @Test
    void aReAlarmCountsFromTheTimeOfTheSamples() {
        AlarmPolicy policy = AlarmPolicy.STANDARD
                .withFlood(new FloodSuppression(2, 1, 10.0, HIGH))
                .withChatter(new ChatterShelving(3, 60.0, 10.0));
        Panel p = panel(policy, alarm("a", HIGH).withReAlarm(60.0), alarm("b", HIGH));
        p.sample(0, "a");
        p.ack("a", 86_400);
        p.sample(10);
        p.sample(69);
        assertThat(p.status("a")).isEqualTo(AlarmStatus.ACKNOWLEDGED);
        p.sample(70);
        assertThat(p.status("a")).isEqualTo(AlarmStatus.UNACKNOWLEDGED);
    }
}
