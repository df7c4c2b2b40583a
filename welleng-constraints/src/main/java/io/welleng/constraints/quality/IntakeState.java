package io.welleng.constraints.quality;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an {@link Intake} remembers of one well: the last good reading of each tag and the faults there are. About 50 bytes
 * a tag.
 *
 * <p>Belongs to one thread at a time. {@link #save} and {@link #restore} at any message change nothing that comes later.
 */
public final class IntakeState {

    /** Time before the first message. */
    static final long NEVER = Long.MIN_VALUE;

    final Intake intake;
    final String well;

    /** Last usable reading; NaN before the first. */
    final double[] value;

    /** Its time (ms). */
    final long[] valueMillis;

    /** Time of the last reading of any quality, or of the first message (ms). */
    final long[] heard;

    /** First reading of the run without change; NaN before the first. */
    final double[] anchor;

    /** Its time (ms). */
    final long[] since;

    /** Readings of the run; counted up to those needed. */
    final int[] count;

    /** Bits of the faults that last. */
    final int[] faults;

    /** Last reading that was too far away, its time (ms) and how many agree so far; null without rules for steps. */
    final double[] suspect;

    final long[] suspectMillis;
    final int[] suspects;

    /** Time of the last message used (ms). */
    long time = NEVER;

    /** Bits of the clock faults that last; at most one. */
    int clockFaults;

    /** Whether a fault has begun or ended since this was last asked. Not part of what is saved. */
    boolean changed;

    /** Last message too far ahead (ms), and how many follow one another so far. */
    long jumpMillis;

    int jumps;

    IntakeState(Intake intake, @OptionalValue String well) {
        int size = intake.tags().size();
        this.intake = intake;
        this.well = well;
        value = new double[size];
        valueMillis = new long[size];
        heard = new long[size];
        anchor = new double[size];
        since = new long[size];
        count = new int[size];
        faults = new int[size];
        Arrays.fill(value, Double.NaN);
        Arrays.fill(anchor, Double.NaN);
        boolean steps = intake.hasSteps();
        suspect = steps ? new double[size] : null;
        suspectMillis = steps ? new long[size] : null;
        suspects = steps ? new int[size] : null;
    }

    /**
     * Name of the well.
     *
     * @return the name; null if the state was made without one
     */
    @OptionalValue
    public String well() {
        return well;
    }

    /**
     * Whether any message has been used yet.
     *
     * @return false at the start
     */
    public boolean started() {
        return time != NEVER;
    }

    /**
     * Time of the last message used.
     *
     * @return ms since 1970-01-01T00:00:00Z; {@link Long#MIN_VALUE} before the first
     */
    public long epochMillis() {
        return time;
    }

    /**
     * The last usable reading of a tag, also if it can no longer be used.
     *
     * @param tag number of the tag
     * @return the reading in the tag's unit; NaN before the first
     */
    public double value(int tag) {
        return value[tag];
    }

    /**
     * Time of the last usable reading of a tag.
     *
     * @param tag number of the tag
     * @return ms since 1970-01-01T00:00:00Z; 0 before the first, when {@link #value} is NaN
     */
    public long valueMillis(int tag) {
        return valueMillis[tag];
    }

    /**
     * Whether {@link #value} holds now.
     *
     * @param tag number of the tag
     * @return false if there is none yet, or the tag has a fault
     */
    public boolean usable(int tag) {
        return !isFaulty(tag) && !Double.isNaN(value[tag]);
    }

    /**
     * Whether the last message used brought a usable reading of a tag.
     *
     * @param tag number of the tag
     * @return false if it was absent from the message or is not usable
     */
    public boolean fresh(int tag) {
        return valueMillis[tag] == time && usable(tag);
    }

    /**
     * Whether a tag has a fault now.
     *
     * @param tag number of the tag
     * @param fault the fault
     * @return true from its event of the beginning to that of the end
     */
    public boolean has(int tag, DataFault fault) {
        return (faults[tag] & fault.bit()) != 0;
    }

    /**
     * Whether messages have a fault of the clock now.
     *
     * @param fault the fault
     * @return true from its event of the beginning to that of the end
     */
    public boolean has(DataFault fault) {
        return (clockFaults & fault.bit()) != 0;
    }

    /**
     * Whether a tag has a fault with which its readings are not used.
     *
     * @param tag number of the tag
     * @return true from the event of the beginning to that of the end; false for a doubtful tag that is used all the same
     */
    public boolean isFaulty(int tag) {
        return (faults[tag] & intake.blocking(tag)) != 0;
    }

    /**
     * Whether the well is not looked at because of its clock: the last message was too old to be late, or too far ahead.
     *
     * @return true until a message is used again
     */
    public boolean isClockWrong() {
        return has(DataFault.TIME_BACKWARDS) || has(DataFault.FUTURE_JUMP);
    }

    /**
     * Whether any fault has begun or ended since this was last asked.
     *
     * @return true once for all changes so far
     */
    public boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    /**
     * All readings at once, for rules that take arrays.
     *
     * @param values usable readings in the tags' units; NaN where there is none. Modified.
     * @param fresh whether the last message used brought them. Modified.
     */
    public void read(double[] values, boolean[] fresh) {
        for (int i = 0; i < value.length; i++) {
            boolean usable = usable(i);
            values[i] = usable ? value[i] : Double.NaN;
            fresh[i] = usable && valueMillis[i] == time;
        }
    }

    /**
     * The state as a value.
     *
     * @return what {@link #restore} needs to go on from here
     */
    public Saved save() {
        List<SavedTag> tags = new ArrayList<>();
        for (int i = 0; i < value.length; i++) {
            boolean suspected = suspects != null && suspects[i] > 0;
            tags.add(new SavedTag(
                    intake.tags().tag(i).key(),
                    Double.isNaN(value[i]) ? null : value[i],
                    valueMillis[i],
                    heard[i],
                    Double.isNaN(anchor[i]) ? null : anchor[i],
                    since[i],
                    count[i],
                    faults(faults[i]),
                    suspected ? new Suspicion(suspect[i], suspectMillis[i], suspects[i]) : null));
        }
        return new Saved(started() ? time : null, faults(clockFaults), jumpMillis, jumps, tags);
    }

    /**
     * Goes on from a saved state, made by an intake of the same rules and tags.
     *
     * @param saved the saved state
     * @throws InvalidInputException if it has other tags
     */
    public void restore(Saved saved) {
        Check.present(saved, "saved");
        Check.sameLength(saved.tags().size(), "tags", value.length, "the tags of the intake");
        for (int i = 0; i < value.length; i++) {
            String key = intake.tags().tag(i).key();
            if (!saved.tags().get(i).tag().equals(key)) {
                throw new InvalidInputException(
                        Check.element("tags", i) + ".tag",
                        "\"" + key + "\"",
                        "",
                        saved.tags().get(i).tag());
            }
        }
        time = saved.epochMillis() == null ? NEVER : saved.epochMillis();
        clockFaults = bits(saved.clockFaults());
        jumpMillis = saved.jumpMillis();
        jumps = saved.jumps();
        for (int i = 0; i < value.length; i++) {
            SavedTag tag = saved.tags().get(i);
            value[i] = tag.value() == null ? Double.NaN : tag.value();
            valueMillis[i] = tag.valueMillis();
            heard[i] = tag.heardMillis();
            anchor[i] = tag.anchor() == null ? Double.NaN : tag.anchor();
            since[i] = tag.sinceMillis();
            count[i] = tag.count();
            faults[i] = bits(tag.faults());
            if (suspects != null) {
                Suspicion suspicion = tag.suspicion();
                suspect[i] = suspicion == null ? 0.0 : suspicion.value();
                suspectMillis[i] = suspicion == null ? 0L : suspicion.epochMillis();
                suspects[i] = suspicion == null ? 0 : suspicion.count();
            }
        }
    }

    /**
     * Goes on from the state of an intake of other rules or tags, as when these were changed. A tag of the same key and
     * unit keeps its last reading, run and faults; what no longer is a fault ends with its next reading. Any other
     * begins as one not heard yet. This state is to be a new one.
     *
     * @param old state of the same well. Not modified.
     */
    public void takeOver(IntakeState old) {
        Check.present(old, "old");
        time = old.time;
        clockFaults = old.clockFaults;
        jumpMillis = old.jumpMillis;
        jumps = old.jumps;
        if (started()) {
            Arrays.fill(heard, time);
        }
        for (int i = 0; i < value.length; i++) {
            int from = old.intake.tags().list().indexOf(intake.tags().tag(i));
            if (from < 0) {
                continue;
            }
            value[i] = old.value[from];
            valueMillis[i] = old.valueMillis[from];
            heard[i] = old.heard[from];
            anchor[i] = old.anchor[from];
            since[i] = old.since[from];
            count[i] = Math.min(old.count[from], intake.stuckReadings(i));
            faults[i] = old.faults[from];
            if (suspects != null && old.suspects != null) {
                suspect[i] = old.suspect[from];
                suspectMillis[i] = old.suspectMillis[from];
                suspects[i] = old.suspects[from];
            }
        }
    }

    static List<DataFault> faults(int bits) {
        List<DataFault> faults = new ArrayList<>();
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            faults.add(DataFault.lowest(rest));
        }
        return faults;
    }

    private static int bits(List<DataFault> faults) {
        int bits = 0;
        for (DataFault fault : faults) {
            bits |= fault.bit();
        }
        return bits;
    }

    private static List<DataFault> checkFaults(List<DataFault> faults, boolean ofMessage, String name) {
        Check.present(faults, name);
        Set<DataFault> seen = EnumSet.noneOf(DataFault.class);
        for (DataFault fault : faults) {
            if (Check.present(fault, name).isOfMessage() != ofMessage || !seen.add(fault)) {
                String rule = "different faults of " + (ofMessage ? "messages" : "readings");
                throw new InvalidInputException(name, rule, "", faults.toString());
            }
        }
        return List.copyOf(faults);
    }

    @Override
    public String toString() {
        int usable = 0;
        for (int i = 0; i < value.length; i++) {
            usable += usable(i) ? 1 : 0;
        }
        return "IntakeState[" + (well == null ? "" : well + ", ")
                + (started() ? Instant.ofEpochMilli(time) + ", " : "no message yet, ") + usable + " of " + value.length
                + " tags usable]";
    }

    /**
     * A saved state. Times are in ms since 1970-01-01T00:00:00Z.
     *
     * @param epochMillis time of the last message used (ms); null before the first
     * @param clockFaults faults of messages that last
     * @param jumpMillis time of the last message too far ahead (ms); 0 if there was none
     * @param jumps number of such messages that follow one another so far, at least 0
     * @param tags one for each tag, in order
     */
    public record Saved(
            @OptionalValue Long epochMillis,
            List<DataFault> clockFaults,
            long jumpMillis,
            int jumps,
            List<SavedTag> tags) {

        /** Checks that the faults are of messages, and counts. */
        public Saved {
            clockFaults = checkFaults(clockFaults, true, "clockFaults");
            Check.atLeast(jumps, 0, "jumps");
            tags = List.copyOf(Check.notEmpty(tags, "tags"));
        }
    }

    /**
     * The saved state of a tag.
     *
     * @param tag key of the tag
     * @param value last usable reading (in the tag's unit); null before the first
     * @param valueMillis its time (ms); 0 before the first
     * @param heardMillis time of the last reading of any quality, or of the first message (ms)
     * @param anchor first reading of the run without change (in the tag's unit); null before the first
     * @param sinceMillis its time (ms)
     * @param count readings of the run, at least 0
     * @param faults faults that last
     * @param suspicion readings too far away that may be a new level; null if there are none
     */
    public record SavedTag(
            String tag,
            @OptionalValue Double value,
            long valueMillis,
            long heardMillis,
            @OptionalValue Double anchor,
            long sinceMillis,
            int count,
            List<DataFault> faults,
            @OptionalValue Suspicion suspicion) {

        /** Checks that numbers are finite, and that the faults are of readings. */
        public SavedTag {
            Check.text(tag, "tag");
            if (value != null) {
                Check.finite(value, "value", "");
            }
            if (anchor != null) {
                Check.finite(anchor, "anchor", "");
            }
            Check.atLeast(count, 0, "count");
            faults = checkFaults(faults, false, "faults");
        }
    }

    /**
     * Readings too far away from the last usable one, that may be a new level.
     *
     * @param value the last of them (in the tag's unit)
     * @param epochMillis its time (ms)
     * @param count how many in a row agree, at least 1
     */
    public record Suspicion(double value, long epochMillis, int count) {

        /** Checks that the value is finite and the count at least 1. */
        public Suspicion {
            Check.finite(value, "value", "");
            Check.atLeast(count, 1, "count");
        }
    }
}
