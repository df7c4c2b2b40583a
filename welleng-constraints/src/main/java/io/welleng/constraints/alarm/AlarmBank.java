package io.welleng.constraints.alarm;

import io.welleng.constraints.telemetry.Milliseconds;
import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.check.NearestName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The alarms of a kind of well, prepared for use. One bank serves all wells and threads; each well has an
 * {@link AlarmState}.
 *
 * <p>Sources are switched with {@link #set}; once per sample, if {@link AlarmState#isDue} says so, {@link #settle} looks
 * at all alarms in the order of their definitions. Time comes from samples and commands alone: what falls due between
 * two of them happens at the second one. A sample at which nothing happens allocates nothing.
 *
 * <p>At one moment, suppression by design begins before conditions are looked at, and shelving and suppression end after,
 * so that an alarm is never annunciated for a moment in between.
 *
 * <p>Conditions and delays are followed in every state. An alarm that leaves shelf, suppression or being out of service
 * is looked at anew: it is suppressed while its suppressing condition holds, else unacknowledged if it is active, else
 * normal; a latch does not outlast them. Shelving and taking out of service go before suppression by design. A latched
 * alarm is normal after it was both acknowledged and reset, in either order; a reset is refused while the alarm is
 * active. Shelving is not prolonged, but ended and begun again. What of this the standard leaves open, see
 * {@link AlarmStatus}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see "ANSI/ISA-18.2-2016, Management of alarm systems for the process industries"
 */
public final class AlarmBank {

    private final List<AlarmDefinition> alarms;
    private final List<String> sources;
    private final AlarmPolicy policy;
    private final Map<String, Integer> alarmNumbers = new HashMap<>();
    private final Map<String, Integer> sourceNumbers = new HashMap<>();
    private final int groups;

    final AlarmPriority[] priorities;
    final CompiledCondition[] conditions;
    final CompiledCondition[] suppressing;
    final boolean[] latching;
    final long[] onDelays;
    final long[] offDelays;
    /** Times of re-alarms (ms); −1 for none. */
    final long[] reAlarms;

    final long[][] escalations;
    /** Numbers of first-out groups; −1 for none. */
    final int[] groupOf;

    private AlarmBank(List<AlarmDefinition> alarms, List<String> sources, AlarmPolicy policy) {
        this.alarms = List.copyOf(Check.notEmpty(alarms, "alarms"));
        this.sources = List.copyOf(Check.notEmpty(sources, "sources"));
        this.policy = Check.present(policy, "policy");
        for (int i = 0; i < this.sources.size(); i++) {
            if (sourceNumbers.put(this.sources.get(i), i) != null) {
                throw new InvalidInputException(
                        Check.element("sources", i), "distinct", "", "\"" + this.sources.get(i) + "\"");
            }
        }
        ByName.checkDistinct(this.alarms, AlarmDefinition::id, "alarms");
        int n = this.alarms.size();
        priorities = new AlarmPriority[n];
        conditions = new CompiledCondition[n];
        suppressing = new CompiledCondition[n];
        latching = new boolean[n];
        onDelays = new long[n];
        offDelays = new long[n];
        reAlarms = new long[n];
        escalations = new long[n][];
        groupOf = new int[n];
        Map<String, Integer> groupNumbers = new HashMap<>();
        for (int i = 0; i < n; i++) {
            compile(i, this.alarms.get(i), groupNumbers);
        }
        groups = groupNumbers.size();
    }

    private void compile(int i, AlarmDefinition alarm, Map<String, Integer> groupNumbers) {
        String field = Check.element("alarms", i);
        alarmNumbers.put(alarm.id(), i);
        priorities[i] = alarm.ranking().priority(policy.priorities());
        conditions[i] = CompiledCondition.of(alarm.condition(), sourceNumbers, field + ".condition");
        suppressing[i] = alarm.suppressedBy() == null
                ? null
                : CompiledCondition.of(alarm.suppressedBy(), sourceNumbers, field + ".suppressedBy");
        latching[i] = alarm.latching();
        onDelays[i] = millis(alarm.onDelaySeconds());
        offDelays[i] = millis(alarm.offDelaySeconds());
        reAlarms[i] = alarm.reAlarmSeconds() == null ? -1L : millis(alarm.reAlarmSeconds());
        escalations[i] = alarm.escalation().stream()
                .mapToLong(step -> millis(step.afterSeconds()))
                .toArray();
        String group = alarm.firstOutGroup();
        if (group == null) {
            groupOf[i] = -1;
        } else {
            groupNumbers.putIfAbsent(group, groupNumbers.size());
            groupOf[i] = groupNumbers.get(group);
        }
    }

    static long millis(double seconds) {
        return Math.round(seconds * Milliseconds.PER_SECOND);
    }

    /**
     * Alarms over these sources, with {@link AlarmPolicy#STANDARD}.
     *
     * @param alarms the alarms, at least one, with distinct names
     * @param sources names of the sources, at least one, distinct
     * @return the bank
     * @throws InvalidInputException if a condition names an unknown source, for example at
     *     {@code alarms[3].condition.parts[0].name}
     */
    public static AlarmBank of(List<AlarmDefinition> alarms, List<String> sources) {
        return of(alarms, sources, AlarmPolicy.STANDARD);
    }

    /**
     * Alarms over these sources.
     *
     * @param alarms the alarms, at least one, with distinct names
     * @param sources names of the sources, at least one, distinct
     * @param policy what holds for all alarms
     * @return the bank
     * @throws InvalidInputException if a condition names an unknown source
     */
    public static AlarmBank of(List<AlarmDefinition> alarms, List<String> sources, AlarmPolicy policy) {
        return new AlarmBank(alarms, sources, policy);
    }

    /**
     * Number of alarms.
     *
     * @return at least 1
     */
    public int size() {
        return alarms.size();
    }

    /**
     * An alarm.
     *
     * @param number 0 to {@link #size()} − 1
     * @return its definition
     */
    public AlarmDefinition alarm(int number) {
        return alarms.get(number);
    }

    /**
     * Priority of an alarm.
     *
     * @param number 0 to {@link #size()} − 1
     * @return the priority
     */
    public AlarmPriority priority(int number) {
        return priorities[number];
    }

    /**
     * The number of an alarm.
     *
     * @param id name of the alarm
     * @return 0 to {@link #size()} − 1
     * @throws InvalidInputException if there is none; names the nearest
     */
    public int number(String id) {
        return number(alarmNumbers, id, "alarm");
    }

    /**
     * The number of a source.
     *
     * @param name name of the source
     * @return its place in {@link #sources()}
     * @throws InvalidInputException if there is none; names the nearest
     */
    public int source(String name) {
        return number(sourceNumbers, name, "source");
    }

    /** The number of an alarm; null if there is none. */
    Integer numberIfAny(String id) {
        return alarmNumbers.get(id);
    }

    private static int number(Map<String, Integer> numbers, String name, String field) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new InvalidInputException(
                    field, "one of the " + field + "s" + nearest(numbers, name), "", "\"" + name + "\"");
        }
        return number;
    }

    private static String nearest(Map<String, Integer> numbers, String name) {
        String nearest = name == null ? "" : NearestName.of(name, numbers.keySet());
        return nearest.isEmpty() ? "" : ", nearest \"" + nearest + "\"";
    }

    /**
     * Names of the sources.
     *
     * @return in the order of their numbers
     */
    public List<String> sources() {
        return sources;
    }

    /**
     * What holds for all alarms.
     *
     * @return the policy
     */
    public AlarmPolicy policy() {
        return policy;
    }

    int groups() {
        return groups;
    }

    /**
     * A state in which all sources are off and all alarms normal.
     *
     * @return the state
     */
    public AlarmState newState() {
        return newState(null);
    }

    /**
     * A state in which all sources are off and all alarms normal.
     *
     * @param well name of the well, for the events; null for none
     * @return the state
     */
    public AlarmState newState(String well) {
        return new AlarmState(this, well);
    }

    /**
     * A state as it was saved.
     *
     * @param saved what {@link AlarmState#save()} gave, of a bank with the same alarms
     * @return the state
     * @throws InvalidInputException if the alarms or sources are not those of this bank
     */
    public AlarmState restore(AlarmState.Saved saved) {
        return AlarmRestore.of(this, Check.present(saved, "saved"));
    }

    /**
     * Goes on from the state of a bank with other alarms, as when these were changed. An alarm of the same name keeps its
     * state, shelving and times; all are looked at by their new conditions at the next {@link #settle}. One that is no more
     * goes out of service there. All sources of the new state are off.
     *
     * @param old the other state, not to be used again. Modified.
     * @param epochMillis time of the change, not before the last sample or command (ms)
     * @param actor who changed the alarms, for the events
     * @param sink takes what happens
     * @return the new state
     */
    public AlarmState takeOver(AlarmState old, long epochMillis, String actor, AlarmSink sink) {
        return AlarmTakeOver.of(this, old, epochMillis, actor, sink);
    }

    /**
     * Ends the alarms of a well that will have none: each goes out of service.
     *
     * @param state state of the well, not to be used again. Modified.
     * @param epochMillis time of the change, not before the last sample or command (ms)
     * @param actor who changed the alarms, for the events
     * @param sink takes what happens
     */
    public void end(AlarmState state, long epochMillis, String actor, AlarmSink sink) {
        checkState(state);
        for (int i = 0; i < size(); i++) {
            AlarmTakeOver.remove(state, i, epochMillis, actor, sink);
        }
    }

    /**
     * Switches a source. Nothing happens before {@link #settle}.
     *
     * @param state state of the well. Modified.
     * @param source number of the source
     * @param on whether it is on
     */
    public void set(AlarmState state, int source, boolean on) {
        if (state.on[source] != on) {
            state.on[source] = on;
            state.changed = true;
        }
    }

    /**
     * Looks at all alarms if {@link AlarmState#isDue} says so; else it does nothing.
     *
     * <p>The clocks of operators and of wells differ: a sample older than the last command, or than the last sample
     * looked at, is looked at as of that time, unless it is more than 5 minutes older.
     *
     * @param state state of the well. Modified.
     * @param epochMillis time of the sample (ms)
     * @param sink takes what happens
     * @throws InvalidInputException if the state is of another bank
     */
    public void settle(AlarmState state, long epochMillis, AlarmSink sink) {
        checkState(state);
        if (!state.isDue(epochMillis)) {
            return;
        }
        if (state.isAheadOf(epochMillis)) {
            state.turnBack(epochMillis);
        }
        AlarmStep.settle(this, state, epochMillis, sink);
    }

    private void checkState(AlarmState state) {
        if (state.bank != this) {
            throw new InvalidInputException("state", "of this bank", "", "of another one");
        }
    }

    long longestShelvingMillis() {
        return millis(60.0 * policy.longestShelvingMinutes());
    }

    /**
     * Carries out a command, after everything that is due by then. A command that comes late is carried out as of the
     * last command or the last sample that was looked at, but refused if the alarm changed its state after the command
     * was given: the operator saw another one.
     *
     * <p>A command from a clock that is ahead of the samples takes the time of the well's alarms ahead: until the samples
     * have reached it, all of them count as of that time, and no delay runs. A sample more than 5 minutes behind it shows
     * that the clock was wrong: the alarms go back to the time of the samples.
     *
     * @param state state of the well. Modified.
     * @param command the command
     * @param sink takes what happens
     * @return what became of it
     */
    public CommandResult command(AlarmState state, AlarmCommand command, AlarmSink sink) {
        Check.present(command, "command");
        Integer number = alarmNumbers.get(command.alarm());
        if (number == null) {
            return refused(command, RefusalReason.UNKNOWN_ALARM, nearest(alarmNumbers, command.alarm()));
        }
        long given = command.time().toEpochMilli();
        checkState(state);
        if (state.hasWork(given)) {
            AlarmStep.settle(this, state, given, sink);
        }
        state.time = Math.max(state.time, given);
        if (given < state.statusSince[number]) {
            return refused(
                    command, RefusalReason.IN_THE_PAST, ", at " + Instant.ofEpochMilli(state.statusSince[number]));
        }
        AlarmTrigger trigger = AlarmTrigger.of(command);
        AlarmStatus from = state.status(number);
        RefusalReason refusal = AlarmTransitions.at(from, trigger).refusal();
        if (refusal != null) {
            return refused(command, refusal, "");
        }
        String text = null;
        if (command instanceof AlarmCommand.Shelve shelve) {
            if (shelve.until().isBefore(Instant.ofEpochMilli(state.time + 1L))) {
                return refused(command, RefusalReason.SHELVING_NOT_AHEAD, "");
            }
            long longest = longestShelvingMillis();
            if (shelve.until().isAfter(shelve.time().plusMillis(longest))) {
                return refused(
                        command, RefusalReason.SHELVING_TOO_LONG, ", " + policy.longestShelvingMinutes() + " min");
            }
            state.shelvedUntil[number] = shelve.until().toEpochMilli();
            text = shelve.reason();
        } else if (command instanceof AlarmCommand.RemoveFromService remove) {
            text = remove.reason();
        } else if (command instanceof AlarmCommand.Acknowledge acknowledge) {
            text = acknowledge.comment();
        }
        AlarmStep.apply(this, state, number, state.time, trigger, command.operator(), text, sink);
        AlarmStep.finish(this, state);
        return new CommandResult.Accepted(command.alarm(), from, state.status(number));
    }

    private static CommandResult refused(AlarmCommand command, RefusalReason reason, String more) {
        return new CommandResult.Refused(command.alarm(), reason, reason.words() + more);
    }

    @Override
    public String toString() {
        List<String> ids = new ArrayList<>();
        alarms.forEach(alarm -> ids.add(alarm.id()));
        return "AlarmBank" + ids;
    }
}
