package io.welleng.constraints.watch;

import io.welleng.constraints.alarm.AlarmState;
import io.welleng.constraints.delay.Delay;
import io.welleng.constraints.expression.ExpressionState;
import io.welleng.constraints.limit.Bounds;
import io.welleng.constraints.limit.Level;
import io.welleng.constraints.quality.IntakeState;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a {@link Watch} remembers of its well. {@link #save()} and {@link #restore(SavedWatch)} at any sample change no
 * later event.
 *
 * <p>Belongs to one thread at a time.
 */
public final class WatchState {

    /** A value that is known. */
    static final long KNOWN = Long.MIN_VALUE;

    final Watch watch;
    final IntakeState intake;

    /** Conditions of modes and formulas; null if there are neither. */
    final ExpressionState expressions;

    final RateReadings[] rates;

    /** State of the alarms; null if there are none. */
    AlarmState alarms;

    /** Number of the mode. */
    int mode;

    /** Phases and times of the delays: red of rule r at 2 r, yellow at 2 r + 1. */
    final byte[] phases;

    final long[] since;

    /** By rule: since when its value is not known, and whether it is red for that. */
    final long[] unknownSince;

    final boolean[] failedSafe;

    /** By rule: a value strictly between these changes nothing, see {@link Quiet}. Follow from the rest; not saved. */
    final double[] quietLow;

    final double[] quietHigh;

    /** Of the last sample, not part of what is saved: readings by tag, values by rule. */
    final double[] values;

    final boolean[] fresh;
    final double[] x;

    WatchState(Watch watch) {
        WatchPlan plan = watch.plan;
        this.watch = watch;
        intake = plan.intake.newState(watch.well());
        expressions = plan.expressions == null ? null : plan.expressions.newState();
        rates = new RateReadings[plan.rates()];
        Arrays.setAll(rates, i -> new RateReadings());
        alarms = plan.alarms == null ? null : plan.alarms.newState(watch.well());
        mode = plan.defaultMode();
        phases = new byte[2 * plan.rules];
        since = new long[2 * plan.rules];
        unknownSince = new long[plan.rules];
        Arrays.fill(unknownSince, KNOWN);
        failedSafe = new boolean[plan.rules];
        quietLow = new double[plan.rules];
        quietHigh = new double[plan.rules];
        values = new double[plan.tags.size()];
        fresh = new boolean[plan.tags.size()];
        x = new double[plan.rules];
        Arrays.fill(x, Double.NaN);
        watch.setQuiet(this);
        watch.setSource(this, plan.modeSource(mode), true);
    }

    /**
     * Level of a rule.
     *
     * @param rule its number in the rule book
     * @return its level after the last sample; normal if it is off or has no limit in this mode
     */
    public Level level(int rule) {
        if (failedSafe[rule] || Delay.isOn(phases[2 * rule])) {
            return Level.RED;
        }
        return Delay.isOn(phases[2 * rule + 1]) ? Level.YELLOW : Level.NORMAL;
    }

    /**
     * Value of a rule's limit.
     *
     * @param rule its number in the rule book
     * @return x at the last sample that was used since this state was made or restored, in its unit; NaN if it is not
     *     known
     */
    public double value(int rule) {
        return x[rule];
    }

    /**
     * Distance of a rule's value to its nearest red limit.
     *
     * @param rule its number in the rule book
     * @return positive within the limits, negative beyond; NaN if the value is not known or there is no limit in this mode
     */
    public double margin(int rule) {
        Bounds bounds = watch.bounds(rule, mode);
        return bounds == null ? Double.NaN : bounds.margin(x[rule]);
    }

    /**
     * Whether a rule has a limit now.
     *
     * @param rule its number in the rule book
     * @return false if it is off or has none in this mode
     */
    public boolean inForce(int rule) {
        return watch.bounds(rule, mode) != null;
    }

    /**
     * Operating mode.
     *
     * @return its name
     */
    public String mode() {
        return watch.plan.modeNames.get(mode);
    }

    /**
     * State of the data.
     *
     * @return last readings and faults by tag
     */
    public IntakeState intake() {
        return intake;
    }

    /**
     * The state as a value.
     *
     * @return all that {@link #restore(SavedWatch)} needs
     */
    public SavedWatch save() {
        WatchPlan plan = watch.plan;
        List<SavedRule> rules = new ArrayList<>();
        for (int r = 0; r < plan.rules; r++) {
            rules.add(new SavedRule(
                    plan.book.rules().get(r).id(),
                    phases[2 * r],
                    since[2 * r],
                    phases[2 * r + 1],
                    since[2 * r + 1],
                    unknownSince[r] == KNOWN ? null : unknownSince[r],
                    failedSafe[r]));
        }
        return new SavedWatch(
                plan.book.name(),
                plan.book.version(),
                watch.well(),
                mode(),
                intake.save(),
                expressions == null ? null : expressions.save(),
                rules,
                Arrays.stream(rates).map(RateReadings::save).toList(),
                alarms == null ? null : alarms.save());
    }

    /**
     * Takes a saved state over.
     *
     * @param saved what {@link #save()} gave, of the same well and version of the rule book
     * @throws InvalidInputException if it is of another well or rule book; this state must not be used then
     */
    public void restore(SavedWatch saved) {
        WatchPlan plan = watch.plan;
        same(Check.present(saved, "saved").ruleBook(), plan.book.name(), "ruleBook");
        same(Integer.toString(saved.bookVersion()), Integer.toString(plan.book.version()), "bookVersion");
        same(saved.well(), watch.well(), "well");
        RuleBookCheck.known(saved.mode(), plan.modeNames, "mode", "one of the modes");
        Check.sameLength(saved.rules().size(), "rules", plan.rules, "the rules of the book");
        Check.sameLength(saved.rates().size(), "rates", rates.length, "the rates of the book");
        for (int r = 0; r < plan.rules; r++) {
            same(saved.rules().get(r).id(), plan.book.rules().get(r).id(), Check.element("rules", r) + ".id");
        }
        sameThere(saved.expressions() != null, expressions != null, "expressions");
        sameThere(saved.alarms() != null, alarms != null, "alarms");
        mode = plan.modeNames.indexOf(saved.mode());
        intake.restore(saved.intake());
        if (expressions != null) {
            expressions.restore(saved.expressions());
        }
        for (int i = 0; i < rates.length; i++) {
            rates[i].restore(saved.rates().get(i));
        }
        for (int r = 0; r < plan.rules; r++) {
            SavedRule rule = saved.rules().get(r);
            phases[2 * r] = (byte) rule.redPhase();
            since[2 * r] = rule.redSinceMillis();
            phases[2 * r + 1] = (byte) rule.yellowPhase();
            since[2 * r + 1] = rule.yellowSinceMillis();
            unknownSince[r] = rule.unknownSinceMillis() == null ? KNOWN : rule.unknownSinceMillis();
            failedSafe[r] = rule.failedSafe();
        }
        if (alarms != null) {
            alarms = plan.alarms.restore(saved.alarms());
        }
        Arrays.fill(x, Double.NaN);
        watch.setQuiet(this);
    }

    private static void sameThere(boolean found, boolean wanted, String name) {
        if (found != wanted) {
            throw new InvalidInputException(
                    name,
                    wanted ? "there, as in the rule book" : "null, as in the rule book",
                    "",
                    found ? "there" : "null");
        }
    }

    private static void same(String found, String wanted, String name) {
        if (!found.equals(wanted)) {
            throw new InvalidInputException(name, "\"" + wanted + "\"", "", "\"" + found + "\"");
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("WatchState[" + watch.well() + ", mode " + mode());
        for (int r = 0; r < failedSafe.length; r++) {
            if (level(r) != Level.NORMAL) {
                text.append(", ")
                        .append(watch.plan.book.rules().get(r).id())
                        .append(' ')
                        .append(level(r));
            }
        }
        return text.append(']').toString();
    }
}
