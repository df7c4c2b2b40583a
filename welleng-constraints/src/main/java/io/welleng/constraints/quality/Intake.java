package io.welleng.constraints.quality;

import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * The gate through which messages of wells come: it says which messages are used, and which readings can be. It is rules
 * prepared for given tags, and remembers nothing; the state of each well is an {@link IntakeState}.
 *
 * <p>A message is used if it is later than the last one used. A tag that a message does not carry keeps its last reading. A
 * reading is tried in this order, and has the first fault it meets: unit, quality, number, range, step. A reading without
 * fault may still be one more of a frozen sensor. A faulty reading is never used, whatever stood before it holds as the last
 * good value, and says nothing of the next. Age shows at the next message used, whichever tags it carries; a silence into
 * which no message falls is not seen. A tag never heard ages from the first message.
 *
 * <p>Immutable and thread-safe. A message without an event allocates nothing.
 */
public final class Intake {

    private static final int STALE = DataFault.STALE.bit();
    private static final int STUCK = DataFault.STUCK.bit();
    private static final int DOUBTFUL = DataFault.DOUBTFUL.bit();

    private final DataRules rules;
    private final Tags tags;
    private final String[] mismatch;
    private final boolean[] simple;
    private final double[] lowest;
    private final double[] highest;
    private final long[] staleMillis;
    private final double[] tolerance;
    private final long[] stuckMillis;
    private final long[] gapMillis;
    private final int[] stuckReadings;
    private final double[] stepPerMilli;
    private final int[] stepReadings;
    private final int[] blocking;
    private final boolean steps;
    private final MessageClock clock;

    private Intake(DataRules rules, Tags tags) {
        int size = tags.size();
        this.rules = rules;
        this.tags = tags;
        mismatch = new String[size];
        simple = new boolean[size];
        lowest = filled(size, -Double.MAX_VALUE);
        highest = filled(size, Double.MAX_VALUE);
        staleMillis = new long[size];
        tolerance = new double[size];
        stuckMillis = new long[size];
        gapMillis = new long[size];
        stuckReadings = new int[size];
        stepPerMilli = filled(size, Double.POSITIVE_INFINITY);
        stepReadings = new int[size];
        blocking = new int[size];
        Arrays.fill(staleMillis, Long.MAX_VALUE);
        Arrays.fill(simple, true);
        Arrays.fill(blocking, -1);
        boolean anyStep = false;
        for (int k = 0; k < rules.tags().size(); k++) {
            DataRule rule = rules.tags().get(k);
            prepare(rule, tags.number(rule.tag(), Check.element("tags", k) + ".tag"));
            anyStep |= rule.step() != null;
        }
        steps = anyStep;
        clock = new MessageClock(rules.clock());
    }

    private void prepare(DataRule rule, int i) {
        if (rule.lowest() != null) {
            lowest[i] = rule.lowest();
        }
        if (rule.highest() != null) {
            highest[i] = rule.highest();
        }
        if (rule.staleAfterSeconds() != null) {
            staleMillis[i] = DataRule.millis(rule.staleAfterSeconds());
        }
        if (rule.stuck() != null) {
            tolerance[i] = rule.stuck().tolerance();
            stuckMillis[i] = DataRule.millis(rule.stuck().afterSeconds());
            stuckReadings[i] = rule.stuck().readings();
            gapMillis[i] = Math.min(stuckMillis[i], staleMillis[i]);
        }
        if (rule.step() != null) {
            stepPerMilli[i] = rule.step().perSecond() / 1_000.0;
            stepReadings[i] = rule.step().readings();
        }
        if (rule.sourceUnit() != null) {
            mismatch[i] = SourceUnit.mismatch(rule.sourceUnit(), tags.tag(i).unit());
        }
        if (rule.doubtful() == DoubtfulPolicy.USE) {
            blocking[i] = ~DOUBTFUL;
        }
        simple[i] = rule.step() == null && mismatch[i] == null;
    }

    private static double[] filled(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }

    /**
     * Prepares rules for tags.
     *
     * @param rules the rules
     * @param tags tags of the messages
     * @return the intake
     * @throws io.welleng.core.check.InvalidInputException if a rule names a tag that is not among them
     */
    public static Intake of(DataRules rules, Tags tags) {
        return new Intake(Check.present(rules, "rules"), Check.present(tags, "tags"));
    }

    /**
     * The rules.
     *
     * @return as given
     */
    public DataRules rules() {
        return rules;
    }

    /**
     * The tags of the messages.
     *
     * @return as given
     */
    public Tags tags() {
        return tags;
    }

    /**
     * The state of a well of which nothing has been heard, without a name.
     *
     * @return a new state
     */
    public IntakeState newState() {
        return newState(null);
    }

    /**
     * The state of a well of which nothing has been heard.
     *
     * @param well name of the well for its events; null if it has none
     * @return a new state
     */
    public IntakeState newState(@OptionalValue String well) {
        return new IntakeState(this, well == null ? null : Check.text(well, "well"));
    }

    /**
     * Takes the next message.
     *
     * @param sample the message; its tags are {@link #tags}. Not modified.
     * @param state state of the well, made by this intake. Modified.
     * @param sink where events go, only when a fault begins or ends
     * @return true if the message is used; if false the state is as before but for its clock
     */
    public boolean accept(SampleBuffer sample, IntakeState state, DataSink sink) {
        long time = sample.epochMillis();
        if (!clock.isPlain(time, state) && !clock.isNext(time, state, sink)) {
            return false;
        }
        state.time = time;
        for (int from = 0; from < simple.length; from += Long.SIZE) {
            long others = take(sample, state, from, Math.min(simple.length, from + Long.SIZE));
            for (long rest = others; rest != 0L; rest &= rest - 1L) {
                int i = from + Long.numberOfTrailingZeros(rest);
                if (sample.said(i) == Quality.ABSENT) {
                    change(i, state.faults[i] | STALE, Double.NaN, state, sink);
                } else {
                    slowly(i, sample.said(i), sample.value(i), state, sink);
                    state.heard[i] = time;
                }
            }
        }
        return true;
    }

    /**
     * Takes the readings of up to 64 tags that are good, and have moved if that is watched: nearly all. A loop without
     * calls, which makes it fast.
     *
     * @return bits of the tags, from the first, whose readings need a closer look or have just become stale
     */
    private long take(SampleBuffer sample, IntakeState state, int from, int to) {
        long time = state.time;
        int[] faults = state.faults;
        long[] heard = state.heard;
        double[] anchor = state.anchor;
        long[] since = state.since;
        int[] count = state.count;
        double[] values = state.value;
        long[] valueMillis = state.valueMillis;
        long others = 0L;
        for (int i = from; i < to; i++) {
            Quality said = sample.said(i);
            double value = sample.value(i);
            if (said == Quality.ABSENT) {
                others |= time - heard[i] > staleMillis[i] && (faults[i] & STALE) == 0 ? 1L << i : 0L;
            } else if (said != Quality.GOOD
                    || !simple[i]
                    || faults[i] != 0
                    || !(value >= lowest[i] && value <= highest[i])) {
                others |= 1L << i;
            } else {
                if (stuckReadings[i] != 0) {
                    if (!(Math.abs(value - anchor[i]) > tolerance[i])) {
                        others |= 1L << i;
                        continue;
                    }
                    anchor[i] = value;
                    since[i] = time;
                    count[i] = 1;
                }
                values[i] = value;
                valueMillis[i] = time;
                heard[i] = time;
            }
        }
        return others;
    }

    /** A reading with all its possible faults. The state has the time of the message. */
    private void slowly(int i, Quality said, double value, IntakeState state, DataSink sink) {
        DataFault fault = null;
        int notice = 0;
        if (mismatch[i] != null) {
            fault = DataFault.UNIT_MISMATCH;
        } else if (said == Quality.BAD) {
            fault = DataFault.BAD_QUALITY;
        } else if (!(Math.abs(value) <= Double.MAX_VALUE)) {
            fault = DataFault.NOT_A_NUMBER;
        } else {
            notice = said == Quality.DOUBTFUL ? DOUBTFUL : 0;
            if ((notice & blocking[i]) != 0) {
                fault = DataFault.DOUBTFUL;
            } else if (value < lowest[i] || value > highest[i]) {
                fault = DataFault.OUT_OF_RANGE;
            } else if (stepReadings[i] != 0 && !isBelieved(i, value, state)) {
                fault = DataFault.STEP;
            }
        }
        int before = state.faults[i];
        if (fault != null) {
            change(i, before & STUCK | notice | fault.bit(), value, state, sink);
        } else if (stuckReadings[i] != 0 && isStuck(i, state.time, value, state)) {
            change(i, STUCK | notice, value, state, sink);
        } else {
            change(i, notice, value, state, sink);
            state.value[i] = value;
            state.valueMillis[i] = state.time;
        }
    }

    /** Adds a reading without another fault to the run of its sensor, or starts a new run. */
    private boolean isStuck(int i, long time, double value, IntakeState state) {
        boolean moved = !(Math.abs(value - state.anchor[i]) <= tolerance[i]);
        if (moved || time - state.valueMillis[i] > gapMillis[i] && (state.faults[i] & STUCK) == 0) {
            state.anchor[i] = value;
            state.since[i] = time;
            state.count[i] = 1;
            return false;
        }
        if (state.count[i] < stuckReadings[i]) {
            state.count[i]++;
        }
        return state.count[i] == stuckReadings[i] && time - state.since[i] >= stuckMillis[i];
    }

    /** Whether the quantity can have moved to this reading. */
    private boolean isBelieved(int i, double value, IntakeState state) {
        boolean near = Double.isNaN(state.value[i])
                || (state.faults[i] & STUCK) != 0
                || isNear(i, value, state.time, state.value[i], state.valueMillis[i]);
        int agreeing = 1;
        if (!near && state.suspects[i] > 0 && isNear(i, value, state.time, state.suspect[i], state.suspectMillis[i])) {
            agreeing = state.suspects[i] + 1;
        }
        if (near || agreeing >= stepReadings[i]) {
            state.suspects[i] = 0;
            return true;
        }
        state.suspect[i] = value;
        state.suspectMillis[i] = state.time;
        state.suspects[i] = agreeing;
        return false;
    }

    private boolean isNear(int i, double value, long time, double from, long fromTime) {
        return Math.abs(value - from) <= stepPerMilli[i] * (time - fromTime);
    }

    /** Sets the faults of a tag, and tells what has changed: first what ends, then what begins. */
    private void change(int i, int after, double value, IntakeState state, DataSink sink) {
        int before = state.faults[i];
        if (before == after) {
            return;
        }
        state.faults[i] = after;
        state.changed = true;
        List<DataFault> ended = IntakeState.faults(before & ~after);
        List<DataFault> begun = IntakeState.faults(after & ~before);
        Double number = Double.isFinite(value) ? value : null;
        Instant at = Instant.ofEpochMilli(state.time);
        String key = tags.tag(i).key();
        String unit = tags.tag(i).unit();
        for (DataFault fault : ended) {
            sink.onData(new DataEvent(at, state.well, key, fault, false, number, FaultText.ends(number, unit)));
        }
        for (DataFault fault : begun) {
            String text = FaultText.begins(fault, i, number, this, state);
            sink.onData(new DataEvent(at, state.well, key, fault, true, number, text));
        }
    }

    boolean hasSteps() {
        return steps;
    }

    /** Readings of a run that make a sensor stuck; 0 if that is not looked for. */
    int stuckReadings(int tag) {
        return stuckReadings[tag];
    }

    /** Bits of the faults with which a tag cannot be used. */
    int blocking(int tag) {
        return blocking[tag];
    }

    String mismatch(int tag) {
        return mismatch[tag];
    }

    double lowest(int tag) {
        return lowest[tag];
    }

    double highest(int tag) {
        return highest[tag];
    }

    double stepPerSecond(int tag) {
        return stepPerMilli[tag] * 1_000.0;
    }

    @Override
    public String toString() {
        return "Intake[" + rules.tags().size() + " rules for " + tags.size() + " tags]";
    }
}
