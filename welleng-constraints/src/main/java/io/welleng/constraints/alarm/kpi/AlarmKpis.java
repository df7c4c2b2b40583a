package io.welleng.constraints.alarm.kpi;

import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.telemetry.EpochTimes;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Figures of an alarm system over a period, from its events. An annunciated alarm is an event that calls the operator
 * ({@link AlarmEvent#annunciated()}); events that do not only tell the states of the alarms.
 *
 * <p>Events may come in any order, but those of one alarm at one moment as they happened. Those before the period tell
 * how it began; an alarm without any was before its first event in the state that this event left. Those at or after the end are left out.
 *
 * @param from begin of the period, included
 * @param to end of the period, not included
 * @param rates how many alarms
 * @param floods alarm floods, in order
 * @param floodShare time in flood as part of the period (fraction)
 * @param chattering alarms that chattered; count is the most activations within the time of the rule
 * @param fleeting alarms with fleeting activations; count is their number
 * @param standing alarms that stood
 * @param top the most frequent alarms, the most frequent first, with their shares
 * @param priorities annunciated alarms by priority, lowest first
 * @param acknowledgement time from annunciation to acknowledgement; never acknowledged are also those withheld before
 * @param timeToReturn time from an annunciated activation until the condition cleared
 * @param withheld alarms kept from the operator
 */
public record AlarmKpis(
        Instant from,
        Instant to,
        AlarmRates rates,
        List<AlarmFlood> floods,
        double floodShare,
        List<AlarmCount> chattering,
        List<AlarmCount> fleeting,
        StandingFigures standing,
        List<AlarmCount> top,
        List<PriorityShare> priorities,
        DurationFigures acknowledgement,
        DurationFigures timeToReturn,
        WithheldFigures withheld) {

    /** Longest period: ten years. */
    public static final Duration LONGEST = Duration.ofDays(3_660);

    /** Shortest period: ten minutes, the time in which alarms are counted. */
    public static final Duration SHORTEST = Duration.ofMinutes(10);

    /** Copies the lists. */
    public AlarmKpis {
        checkPeriod(from, to);
        Check.present(rates, "rates");
        floods = List.copyOf(Check.present(floods, "floods"));
        chattering = List.copyOf(Check.present(chattering, "chattering"));
        fleeting = List.copyOf(Check.present(fleeting, "fleeting"));
        Check.present(standing, "standing");
        top = List.copyOf(Check.present(top, "top"));
        priorities = List.copyOf(Check.present(priorities, "priorities"));
        Check.present(acknowledgement, "acknowledgement");
        Check.present(timeToReturn, "timeToReturn");
        Check.present(withheld, "withheld");
    }

    static void checkPeriod(Instant from, Instant to) {
        EpochTimes.check(Check.present(from, "from"), "from");
        EpochTimes.check(Check.present(to, "to"), "to");
        Duration length = Duration.between(from, to);
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new InvalidInputException(
                    "to",
                    "at least " + SHORTEST.toMinutes() + " minutes and at most " + LONGEST.toDays()
                            + " days after \"from\", " + from,
                    "",
                    to.toString());
        }
    }

    /**
     * The figures of a period.
     *
     * @param events events of the alarms of one operator position, in any order
     * @param from begin of the period, included
     * @param to end of the period, not included; 10 minutes to 3660 days later
     * @param rules what flood, chattering and so on mean
     * @return the figures
     */
    public static AlarmKpis of(List<AlarmEvent> events, Instant from, Instant to, AlarmKpiRules rules) {
        Check.present(events, "events");
        Check.present(rules, "rules");
        checkPeriod(from, to);
        return new KpiCalculation(events, from.toEpochMilli(), to.toEpochMilli(), rules).kpis();
    }

    /**
     * The figures with verdicts.
     *
     * @param targets the targets
     * @return one line for each target there can be
     */
    public List<AlarmKpi> judge(AlarmTargets targets) {
        return KpiJudgement.of(this, Check.present(targets, "targets"));
    }

    /**
     * Share of the most frequent alarms together.
     *
     * @return fraction; null if there were no alarms
     */
    public Double topShare() {
        return rates.annunciated() == 0
                ? null
                : (double) top.stream().mapToInt(AlarmCount::count).sum() / rates.annunciated();
    }
}
