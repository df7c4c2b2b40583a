package io.welleng.constraints.alarm.kpi;

import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.alarm.AlarmEventKind;
import io.welleng.constraints.alarm.AlarmStatus;
import io.welleng.constraints.telemetry.Milliseconds;
import java.util.ArrayList;
import java.util.List;

/** What happened to one alarm, from its events in the order of time. */
final class AlarmTimeline {

    private static final AlarmStatus[] WITHHELD = {
        AlarmStatus.SHELVED, AlarmStatus.SUPPRESSED, AlarmStatus.OUT_OF_SERVICE
    };
    private static final long NONE = Long.MIN_VALUE;

    /** Time in which an alarm stood (ms), its end not included. */
    record Span(long from, long to) {}

    private final long from;
    private final long to;
    private final AlarmKpiRules rules;

    private final List<Double> acknowledgements = new ArrayList<>();
    private final List<Double> returns = new ArrayList<>();
    private final List<Long> activations = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final long[] withheld = new long[WITHHELD.length];

    private AlarmStatus status;
    private long statusSince;
    private long standingSince = NONE;
    private long unacknowledgedSince = NONE;
    private long activeSince = NONE;
    private int annunciations;
    private int neverAcknowledged;
    private int withheldActivations;

    AlarmTimeline(long from, long to, AlarmKpiRules rules) {
        this.from = from;
        this.to = to;
        this.rules = rules;
    }

    void add(AlarmEvent event, long time) {
        if (status == null) {
            // Before its first event the alarm was in the state that this event left, for as long as is known.
            status = event.from();
            statusSince = Math.min(from, time);
            standingSince = status.isStanding() ? statusSince : NONE;
        }
        boolean inPeriod = time >= from;
        if (event.annunciated() && inPeriod) {
            annunciations++;
        }
        if (event.kind() == AlarmEventKind.ACTIVATED && inPeriod) {
            if (event.annunciated()) {
                activations.add(time);
                activeSince = time;
            } else {
                withheldActivations++;
            }
        }
        if (!event.active() && activeSince != NONE) {
            returns.add((time - activeSince) / Milliseconds.PER_SECOND);
            activeSince = NONE;
        }
        acknowledge(event, time, inPeriod);
        if (event.to() != status) {
            closeStatus(time);
            status = event.to();
            statusSince = time;
        }
    }

    private void acknowledge(AlarmEvent event, long time, boolean inPeriod) {
        if (event.annunciated() && inPeriod && !event.from().isUnacknowledged()) {
            unacknowledgedSince = time;
        } else if (unacknowledgedSince != NONE && !event.to().isUnacknowledged()) {
            if (event.kind() == AlarmEventKind.ACKNOWLEDGED) {
                acknowledgements.add((time - unacknowledgedSince) / Milliseconds.PER_SECOND);
            } else {
                neverAcknowledged++;
            }
            unacknowledgedSince = NONE;
        }
        boolean stands = event.to().isStanding();
        if (stands && standingSince == NONE) {
            standingSince = time;
        } else if (!stands && standingSince != NONE) {
            stood(time);
        }
    }

    private void stood(long until) {
        if (until > from) {
            spans.add(new Span(standingSince, until));
        }
        standingSince = NONE;
    }

    private void closeStatus(long until) {
        for (int k = 0; k < WITHHELD.length; k++) {
            if (status == WITHHELD[k]) {
                withheld[k] += Math.max(0L, until - Math.max(from, statusSince));
            }
        }
    }

    /** Ends at the end of the period. */
    void end() {
        closeStatus(to);
        if (standingSince != NONE) {
            stood(to);
        }
        if (unacknowledgedSince != NONE) {
            neverAcknowledged++;
        }
    }

    boolean standsAtEnd() {
        return status.isStanding();
    }

    List<Span> spans() {
        return spans;
    }

    int annunciations() {
        return annunciations;
    }

    List<Double> acknowledgements() {
        return acknowledgements;
    }

    int neverAcknowledged() {
        return neverAcknowledged;
    }

    List<Double> returns() {
        return returns;
    }

    int neverReturned() {
        return activeSince == NONE ? 0 : 1;
    }

    int withheldActivations() {
        return withheldActivations;
    }

    long withheld(int kind) {
        return withheld[kind];
    }

    boolean withheldAtEnd(int kind) {
        return status == WITHHELD[kind];
    }

    /** Most activations within the time of the rule; 0 unless they make it chatter. */
    int chatter() {
        int most = 0;
        int first = 0;
        for (int last = 0; last < activations.size(); last++) {
            while (activations.get(last) - activations.get(first) > Milliseconds.PER_SECOND * rules.chatterSeconds()) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most >= rules.chatterActivations() ? most : 0;
    }

    /** Number of activations that cleared at once; 0 if the alarm chatters. */
    int fleeting() {
        return chatter() > 0
                ? 0
                : (int) returns.stream()
                        .filter(seconds -> seconds < rules.fleetingSeconds())
                        .count();
    }
}
