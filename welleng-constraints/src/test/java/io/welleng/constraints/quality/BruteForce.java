package io.welleng.constraints.quality;

import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.Tags;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an intake must say, looked up in the whole history so far at every message: nothing is carried from one message to
 * the next but lists of what came. Written from the definitions of the rules, without their code.
 */
final class BruteForce {

    /** A message as it arrived: readings and qualities of all tags. */
    record Message(long time, double[] values, Quality[] said) {}

    /** A reading in a message that was used, and what it turned out to be. */
    private static final class Reading {
        long time;
        double value;
        Set<DataFault> faults = EnumSet.noneOf(DataFault.class);
        boolean counts;
        boolean stuck;
        boolean usable;
        boolean startsRun;
    }

    private final DataRules rules;
    private final Tags tags;
    private final List<Message> messages = new ArrayList<>();
    private final List<Boolean> used = new ArrayList<>();
    private final List<List<Reading>> readings = new ArrayList<>();

    BruteForce(DataRules rules, Tags tags) {
        this.rules = rules;
        this.tags = tags;
        for (int i = 0; i < tags.size(); i++) {
            readings.add(new ArrayList<>());
        }
    }

    /** Takes a message; null if it is used, else why not. */
    DataFault add(Message message) {
        DataFault fault = clockFault(message);
        messages.add(message);
        used.add(fault == null);
        if (fault == null) {
            for (int i = 0; i < tags.size(); i++) {
                if (message.said()[i] != Quality.ABSENT) {
                    readings.get(i).add(reading(i, message));
                }
            }
        }
        return fault;
    }

    private DataFault clockFault(Message message) {
        if (!used.contains(true)) {
            return null;
        }
        long last = lastUsed();
        if (message.time() == last) {
            return DataFault.DUPLICATE;
        }
        if (message.time() < last) {
            return last - message.time() <= 1_000.0 * rules.clock().lateSeconds()
                    ? DataFault.LATE
                    : DataFault.TIME_BACKWARDS;
        }
        JumpRule jump = rules.clock().jump();
        if (jump == null || message.time() - last <= 1_000.0 * jump.seconds()) {
            return null;
        }
        // Messages in a row, this one last, that were all too far ahead and follow one another.
        int row = 1;
        long next = message.time();
        for (int k = messages.size() - 1; k >= 0 && !used.get(k); k--) {
            long time = messages.get(k).time();
            if (time - last <= 1_000.0 * jump.seconds() || time >= next || next - time > 1_000.0 * jump.seconds()) {
                break;
            }
            row++;
            next = time;
        }
        return row >= jump.messages() ? null : DataFault.FUTURE_JUMP;
    }

    private long lastUsed() {
        return messages.get(used.lastIndexOf(true)).time();
    }

    private DataRule rule(int tag) {
        String key = tags.tag(tag).key();
        return rules.tags().stream()
                .filter(rule -> rule.tag().equals(key))
                .findFirst()
                .orElse(new DataRule(key, null, null, null, null, null, null, DoubtfulPolicy.REJECT));
    }

    private Reading reading(int tag, Message message) {
        DataRule rule = rule(tag);
        List<Reading> before = readings.get(tag);
        Reading one = new Reading();
        one.time = message.time();
        one.value = message.values()[tag];
        Quality said = message.said()[tag];
        boolean use = rule.doubtful() == DoubtfulPolicy.USE;
        if (rule.sourceUnit() != null && !rule.sourceUnit().equals(tags.tag(tag).unit())) {
            one.faults.add(DataFault.UNIT_MISMATCH);
            return one;
        }
        if (said == Quality.BAD) {
            one.faults.add(DataFault.BAD_QUALITY);
            return one;
        }
        if (!Double.isFinite(one.value)) {
            one.faults.add(DataFault.NOT_A_NUMBER);
            return one;
        }
        if (said == Quality.DOUBTFUL) {
            one.faults.add(DataFault.DOUBTFUL);
            if (!use) {
                return one;
            }
        }
        if (rule.lowest() != null && one.value < rule.lowest()
                || rule.highest() != null && one.value > rule.highest()) {
            one.faults.add(DataFault.OUT_OF_RANGE);
            return one;
        }
        if (rule.step() != null && isStep(rule.step(), before, one)) {
            one.faults.add(DataFault.STEP);
            return one;
        }
        one.counts = true;
        if (rule.stuck() != null) {
            one.stuck = isStuck(rule, before, one);
        }
        one.usable = !one.stuck;
        return one;
    }

    private static boolean isStep(StepRule rule, List<Reading> before, Reading one) {
        Reading counted = last(before, true);
        Reading usable = last(before, false);
        if (usable == null || counted.stuck || near(rule, usable, one)) {
            return false;
        }
        int row = 1;
        Reading next = one;
        for (int k = before.size() - 1; k >= 0 && !before.get(k).counts; k--) {
            if (before.get(k).faults.contains(DataFault.STEP)) {
                if (!near(rule, before.get(k), next)) {
                    break;
                }
                row++;
                next = before.get(k);
            }
        }
        return row < rule.readings();
    }

    private static boolean near(StepRule rule, Reading from, Reading to) {
        return Math.abs(to.value - from.value) <= rule.perSecond() / 1_000.0 * (to.time - from.time);
    }

    private static Reading last(List<Reading> before, boolean counts) {
        for (int k = before.size() - 1; k >= 0; k--) {
            if (counts ? before.get(k).counts : before.get(k).usable) {
                return before.get(k);
            }
        }
        return null;
    }

    private static boolean isStuck(DataRule rule, List<Reading> before, Reading one) {
        double gap = 1_000.0 * rule.stuck().afterSeconds();
        if (rule.staleAfterSeconds() != null) {
            gap = Math.min(gap, 1_000.0 * rule.staleAfterSeconds());
        }
        // The run to which this reading would belong: back to the reading that started it.
        int row = 1;
        Reading counted = last(before, true);
        Reading first = null;
        for (int k = before.size() - 1; k >= 0 && first == null; k--) {
            if (before.get(k).counts) {
                row++;
                first = before.get(k).startsRun ? before.get(k) : null;
            }
        }
        if (first == null
                || Math.abs(one.value - first.value) > rule.stuck().tolerance()
                || !counted.stuck && one.time - counted.time > gap) {
            one.startsRun = true;
            return false;
        }
        return row >= rule.stuck().readings()
                && one.time - first.time >= 1_000.0 * rule.stuck().afterSeconds();
    }

    /** Faults of a tag after the last message. */
    Set<DataFault> faults(int tag) {
        Set<DataFault> faults = EnumSet.noneOf(DataFault.class);
        if (!used.contains(true)) {
            return faults;
        }
        List<Reading> all = readings.get(tag);
        long heard = messages.get(used.indexOf(true)).time();
        if (!all.isEmpty()) {
            Reading last = all.get(all.size() - 1);
            heard = last.time;
            faults.addAll(last.faults);
            Reading counted = last(all, true);
            if (counted != null && counted.stuck) {
                faults.add(DataFault.STUCK);
            }
        }
        Double stale = rule(tag).staleAfterSeconds();
        if (stale != null && lastUsed() - heard > 1_000.0 * stale) {
            faults.add(DataFault.STALE);
        }
        return faults;
    }

    boolean usable(int tag) {
        Set<DataFault> faults = faults(tag);
        if (rule(tag).doubtful() == DoubtfulPolicy.USE) {
            faults.remove(DataFault.DOUBTFUL);
        }
        return faults.isEmpty() && last(readings.get(tag), false) != null;
    }

    /** The last usable reading; NaN if there is none. */
    double value(int tag) {
        Reading usable = last(readings.get(tag), false);
        return usable == null ? Double.NaN : usable.value;
    }

    boolean fresh(int tag) {
        Reading usable = last(readings.get(tag), false);
        return usable(tag) && usable.time == lastUsed();
    }
}
