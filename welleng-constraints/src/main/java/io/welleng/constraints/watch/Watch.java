package io.welleng.constraints.watch;

import io.welleng.constraints.alarm.AlarmCommand;
import io.welleng.constraints.alarm.CommandResult;
import io.welleng.constraints.delay.Delay;
import io.welleng.constraints.limit.Action;
import io.welleng.constraints.limit.Bounds;
import io.welleng.constraints.limit.Decision;
import io.welleng.constraints.limit.DecisionReason;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.EnforcementMode;
import io.welleng.constraints.limit.InputReading;
import io.welleng.constraints.limit.Level;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.quality.IntakeState;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A rule book with the numbers of one well. It has no state of its own: the same samples and commands with a new state
 * give the same events. A step allocates nothing unless something happens.
 *
 * <p>Immutable and thread-safe; each {@link WatchState} belongs to one thread at a time.
 */
public final class Watch {

    final WatchPlan plan;
    private final String well;

    /** By mode and rule, at mode · rules + rule: limits; null where the rule has none. */
    private final Bounds[] bounds;

    /** By rule and level: what is to be done, with the numbers of the well. */
    private final List<List<Action>> actions = new ArrayList<>();

    Watch(WatchPlan plan, String well, DesignLimits design) {
        this.plan = plan;
        this.well = Check.text(well, "well");
        Check.present(design, "design");
        bounds = new Bounds[plan.modeNames.size() * plan.rules];
        for (int r = 0; r < plan.rules; r++) {
            LimitRule rule = plan.book.rules().get(r);
            try {
                for (int m = 0; m < plan.modeNames.size(); m++) {
                    Optional<Bounds> found = Bounds.of(rule, plan.modeNames.get(m), design);
                    bounds[m * plan.rules + r] = found.orElse(null);
                }
                for (Level level : Level.values()) {
                    actions.add(rule.actions(level).stream()
                            .map(action -> action.resolve(design))
                            .toList());
                }
            } catch (InvalidInputException e) {
                String field = e.name().startsWith("values") ? "design." + e.name() : e.name();
                throw new InvalidInputException(
                        field, e.rule() + " for rule " + rule.id() + " of well " + well, e.unit(), e.value());
            }
        }
    }

    /**
     * Name of the well.
     *
     * @return the name
     */
    public String well() {
        return well;
    }

    /**
     * The plan it is made from.
     *
     * @return the plan
     */
    public WatchPlan plan() {
        return plan;
    }

    /**
     * The state of a well that has not sent anything.
     *
     * @return a new state: mode {@link OperatingMode#DEFAULT}, all rules normal
     */
    public WatchState newState() {
        return new WatchState(this);
    }

    /**
     * The limits of a rule.
     *
     * @param rule its number in the rule book
     * @param mode operating mode
     * @return the limits; empty if it is off or has none in this mode
     */
    public Optional<Bounds> bounds(int rule, String mode) {
        RuleBookCheck.known(mode, plan.modeNames, "mode", "one of the modes");
        return Optional.ofNullable(bounds(rule, plan.modeNames.indexOf(mode)));
    }

    /** Limits of a rule in a mode; null if it has none. */
    Bounds bounds(int rule, int mode) {
        return bounds[mode * plan.rules + rule];
    }

    /**
     * Goes on from the state by another rule book, as when a version of it follows another, without losing what is shelved,
     * latched or on its way.
     *
     * <ul>
     *   <li>Tags of the same key and unit keep readings and faults; windows and rates keep their readings where tag, kind and
     *       length are the same.
     *   <li>A rule of the same name keeps its level and what is pending, also if its limit has changed: the next message
     *       judges it by the new limit and delays. One that is no more, or has no limit in this mode now, ends with a decision
     *       {@link DecisionReason#NOT_IN_FORCE}.
     *   <li>A mode of the same name stays on until the next message tells.
     *   <li>An alarm of the same name keeps its state, shelving and times. One that is no more goes out of service, by the
     *       hand of the new rule book.
     * </ul>
     *
     * @param old state of the same well, not to be used again. Modified.
     * @param sink takes what happens, at the time of the last message or command
     * @return the new state
     * @throws InvalidInputException if the old state is of another well
     */
    public WatchState takeOver(WatchState old, EventSink sink) {
        return TakeOver.of(this, Check.present(old, "old"), Check.present(sink, "sink"));
    }

    /**
     * Looks at one message. Time passes with messages alone: one without readings, sent now and then while a well is
     * silent, makes its readings stale, lets rules fail safe and brings what alarms have due.
     *
     * @param sample the message, with the tags of the plan
     * @param s state of the well, made by {@link #newState()}. Modified.
     * @param sink takes what happens
     * @return true if the message was used; false if its time is not after that of the last one used, or too far ahead:
     *     then nothing but the faults of the clock and alarms on them is looked at
     * @throws InvalidInputException if the state belongs to another watch or the message has other tags
     */
    public boolean step(SampleBuffer sample, WatchState s, EventSink sink) {
        checkState(s);
        if (sample.tags() != plan.tags && !sample.tags().equals(plan.tags)) {
            throw new InvalidInputException("sample", "a message with the tags of the plan", "", "" + sample.tags());
        }
        boolean used = plan.intake.accept(sample, s.intake, sink);
        if (s.intake.takeChanged()) {
            setDataSources(s);
        }
        if (!used) {
            settleAlarms(s, s.intake.epochMillis(), sink);
            return false;
        }
        long time = sample.epochMillis();
        s.intake.read(s.values, s.fresh);
        if (s.expressions != null) {
            plan.expressions.step(s.expressions, time, s.values, s.fresh);
            int mode = plan.mode(s);
            if (mode != s.mode) {
                changeMode(s, mode, time, sink);
            }
        }
        plan.values(s, time);
        double[] x = s.x;
        double[] low = s.quietLow;
        double[] high = s.quietHigh;
        for (int r = 0; r < x.length; r++) {
            // Not between its quiet bounds (see Quiet), or not known.
            if (!(x[r] > low[r] && x[r] < high[r])) {
                look(s, r, time, sink);
            }
        }
        settleAlarms(s, time, sink);
        return true;
    }

    private void settleAlarms(WatchState s, long time, EventSink sink) {
        if (s.alarms != null && s.alarms.isDue(time)) {
            plan.alarms.settle(s.alarms, time, sink);
        }
    }

    /** Switches the sources of all alarms as the state says. */
    void setAllSources(WatchState s) {
        for (int r = 0; r < plan.rules; r++) {
            setSource(s, plan.redSource(r), s.level(r) == Level.RED);
            setSource(s, plan.yellowSource(r), s.level(r) != Level.NORMAL);
        }
        for (int mode = 0; mode < plan.modeNames.size(); mode++) {
            setSource(s, plan.modeSource(mode), mode == s.mode);
        }
        setDataSources(s);
    }

    private void setDataSources(WatchState s) {
        for (int tag = 0; tag < plan.tags.size(); tag++) {
            setSource(s, plan.dataSource(tag), s.intake.isFaulty(tag));
        }
        setSource(s, plan.clockSource(), s.intake.isClockWrong());
    }

    /**
     * Carries a command of an operator out. Its time may be ahead of the samples'; alarms of samples between are then
     * recorded at the time of the command.
     *
     * @param command the command
     * @param s state of the well. Modified.
     * @param sink takes what happens
     * @return what became of it
     * @throws InvalidInputException if the rule book has no alarms, or the state belongs to another watch
     */
    public CommandResult command(AlarmCommand command, WatchState s, EventSink sink) {
        checkState(s);
        if (s.alarms == null) {
            throw new InvalidInputException("alarms", "present for a command", "", "null");
        }
        return plan.alarms.command(s.alarms, command, sink);
    }

    private void checkState(WatchState s) {
        if (s.watch != this) {
            throw new InvalidInputException("state", "a state of the watch of " + well, "", "of another watch");
        }
    }

    /** The well goes into another mode: rules without a limit there are normal, the others will be looked at. */
    private void changeMode(WatchState s, int mode, long time, EventSink sink) {
        String from = s.mode();
        setSource(s, plan.modeSource(s.mode), false);
        setSource(s, plan.modeSource(mode), true);
        s.mode = mode;
        sink.onModeChange(new ModeChange(Instant.ofEpochMilli(time), well, from, s.mode()));
        for (int r = 0; r < plan.rules; r++) {
            if (bounds(r, mode) == null) {
                release(s, r, time, sink);
            }
        }
        setQuiet(s);
    }

    /** A rule that is no longer in force is normal. */
    void release(WatchState s, int r, long time, EventSink sink) {
        Level before = s.level(r);
        s.phases[2 * r] = Delay.OFF;
        s.phases[2 * r + 1] = Delay.OFF;
        s.unknownSince[r] = WatchState.KNOWN;
        s.failedSafe[r] = false;
        if (before != Level.NORMAL) {
            decide(s, r, time, before, DecisionReason.NOT_IN_FORCE, sink);
        }
    }

    /** Sets the quiet bounds of all rules, without knowing their values. */
    void setQuiet(WatchState s) {
        for (int r = 0; r < plan.rules; r++) {
            setQuiet(s, r, bounds(r, s.mode), Double.NaN);
        }
    }

    /** Sets the quiet bounds of a rule, given its last value: those of red and of yellow, whichever are closer. */
    private static void setQuiet(WatchState s, int r, Bounds b, double x) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        if (b != null) {
            byte red = s.phases[2 * r];
            byte yellow = s.phases[2 * r + 1];
            double d = b.deadband();
            low = Math.max(
                    Quiet.low(red, x, b.redLow(), b.redHigh(), d),
                    Quiet.low(yellow, x, b.yellowLow(), b.yellowHigh(), d));
            high = Math.min(
                    Quiet.high(red, x, b.redLow(), b.redHigh(), d),
                    Quiet.high(yellow, x, b.yellowLow(), b.yellowHigh(), d));
            if (s.unknownSince[r] != WatchState.KNOWN) {
                low = Double.NaN;
            }
        }
        s.quietLow[r] = low;
        s.quietHigh[r] = high;
    }

    /** Steps the delays of one rule. */
    private void look(WatchState s, int r, long time, EventSink sink) {
        Bounds b = bounds(r, s.mode);
        if (b == null) {
            return;
        }
        double x = s.x[r];
        if (!(Math.abs(x) <= Double.MAX_VALUE)) {
            s.x[r] = Double.NaN;
            if (plan.failSafe[r] != WatchPlan.HOLDS && !s.failedSafe[r]) {
                unknown(s, r, time, sink);
            }
            return;
        }
        Level before = s.level(r);
        DecisionReason reason = s.failedSafe[r] ? DecisionReason.DATA_BACK : null;
        s.failedSafe[r] = false;
        s.unknownSince[r] = WatchState.KNOWN;
        int red = 2 * r;
        int yellow = red + 1;
        double d = b.deadband();
        boolean isRed = Bounds.holds(s.phases[red], x, b.redLow(), b.redHigh(), d);
        boolean isYellow = Bounds.holds(s.phases[yellow], x, b.yellowLow(), b.yellowHigh(), d);
        Delay.step(s.phases, s.since, red, time, isRed, plan.onRed[r], plan.offRed[r]);
        Delay.step(s.phases, s.since, yellow, time, isYellow, plan.onYellow[r], plan.offYellow[r]);
        setQuiet(s, r, b, x);
        Level after = s.level(r);
        if (after != before) {
            boolean worse = after.compareTo(before) > 0;
            reason = reason != null ? reason : worse ? DecisionReason.REACHED : DecisionReason.CLEARED;
            decide(s, r, time, before, reason, sink);
        }
    }

    /** The value of a rule that fails safe is not known. */
    private void unknown(WatchState s, int r, long time, EventSink sink) {
        if (s.unknownSince[r] == WatchState.KNOWN) {
            s.unknownSince[r] = time;
            s.quietLow[r] = Double.NaN;
            s.quietHigh[r] = Double.NaN;
        }
        if (time - s.unknownSince[r] >= plan.failSafe[r]) {
            Level before = s.level(r);
            s.failedSafe[r] = true;
            if (before != Level.RED) {
                decide(s, r, time, before, DecisionReason.BAD_DATA, sink);
            }
        }
    }

    private void decide(WatchState s, int r, long time, Level from, DecisionReason reason, EventSink sink) {
        LimitRule rule = plan.book.rules().get(r);
        Level to = s.level(r);
        setSource(s, plan.redSource(r), to == Level.RED);
        setSource(s, plan.yellowSource(r), to != Level.NORMAL);
        Bounds b = bounds(r, s.mode);
        boolean known = !Double.isNaN(s.x[r]) && reason != DecisionReason.NOT_IN_FORCE;
        // To yellow from red is on the way back.
        List<Action> asked = to.compareTo(from) > 0 ? actions.get(Level.values().length * r + to.ordinal()) : List.of();
        sink.onDecision(new Decision(
                Instant.ofEpochMilli(time),
                well,
                plan.book.name(),
                plan.book.version(),
                rule.id(),
                rule.version(),
                s.mode(),
                inputs(s.intake, plan.ruleTags[r]),
                known ? s.x[r] : null,
                known ? b.nearest(s.x[r]) : null,
                known ? finite(b.margin(s.x[r])) : null,
                from,
                to,
                reason,
                asked,
                rule.enforcement(),
                rule.enforcement() == EnforcementMode.ENFORCED && !asked.isEmpty()));
    }

    /** Null for the difference of numbers so large that it is none. */
    private static Double finite(double x) {
        return Double.isFinite(x) ? x : null;
    }

    private List<InputReading> inputs(IntakeState intake, int[] numbers) {
        return Arrays.stream(numbers)
                .mapToObj(tag -> {
                    boolean never = Double.isNaN(intake.value(tag));
                    return new InputReading(
                            plan.tags.tag(tag).key(),
                            never ? null : intake.value(tag),
                            never ? null : Instant.ofEpochMilli(intake.valueMillis(tag)),
                            intake.usable(tag));
                })
                .toList();
    }

    void setSource(WatchState s, int source, boolean on) {
        if (s.alarms != null) {
            plan.alarms.set(s.alarms, source, on);
        }
    }

    @Override
    public String toString() {
        return "Watch[" + well + ", " + plan.book + "]";
    }
}
