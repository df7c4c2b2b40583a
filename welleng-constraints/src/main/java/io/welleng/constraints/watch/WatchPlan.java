package io.welleng.constraints.watch;

import io.welleng.constraints.alarm.AlarmBank;
import io.welleng.constraints.alarm.AlarmPolicy;
import io.welleng.constraints.expression.Expression;
import io.welleng.constraints.expression.ExpressionProgram;
import io.welleng.constraints.limit.BadDataPolicy;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.LevelDelay;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.quality.Intake;
import io.welleng.constraints.telemetry.Milliseconds;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule book prepared for watching: names are numbers, rules are arrays by kind. Shared by all wells and threads.
 *
 * <p>Immutable and thread-safe.
 */
public final class WatchPlan {

    /** A rule that does not fail safe. */
    static final long HOLDS = -1L;

    final RuleBook book;
    final Tags tags;
    final Intake intake;
    final int rules;

    /** Names of the modes, that of no true condition last. */
    final List<String> modeNames;

    /** Conditions of the modes, then formulas; null if there are neither. */
    final ExpressionProgram expressions;

    private final int conditions;

    /** Rules on one reading: places of rule and tag. */
    private final int[] plainRule;

    private final int[] plainTag;

    /** Rules on two readings: places of rule and tags, and whether x is their ratio. */
    private final int[] pairRule;

    private final int[] pairTag;
    private final int[] pairOther;
    private final boolean[] pairRatio;

    /** Rules on rates: places of rule and tag, times (ms). */
    private final int[] rateRule;

    private final int[] rateTag;
    private final long[] rateOver;
    private final long[] rateGap;

    /** Rules on formulas. */
    private final int[] formulaRule;

    /** By rule: tags it looks at, delays (ms), and time until it fails safe (ms). */
    final int[][] ruleTags;

    final long[] onRed;
    final long[] offRed;
    final long[] onYellow;
    final long[] offYellow;
    final long[] failSafe;

    /** Alarms; null if there are none. */
    final AlarmBank alarms;

    WatchPlan(RuleBook book) {
        this.book = book;
        tags = Tags.of(book.tags());
        intake = Intake.of(book.data(), tags);
        rules = book.rules().size();
        List<OperatingMode> operatingModes = book.modes() == null ? List.of() : book.modes();
        modeNames =
                new ArrayList<>(operatingModes.stream().map(OperatingMode::name).toList());
        modeNames.add(OperatingMode.DEFAULT);
        plainRule = placesOf(Limit.High.class, Limit.Low.class, Limit.Range.class);
        plainTag = tagsOf(plainRule, 0);
        pairRule = placesOf(Limit.Deviation.class, Limit.Ratio.class);
        pairTag = tagsOf(pairRule, 0);
        pairOther = tagsOf(pairRule, 1);
        pairRatio = new boolean[pairRule.length];
        for (int i = 0; i < pairRule.length; i++) {
            pairRatio[i] = book.rules().get(pairRule[i]).limit() instanceof Limit.Ratio;
        }
        rateRule = placesOf(Limit.RateOfChange.class);
        rateTag = tagsOf(rateRule, 0);
        rateOver = new long[rateRule.length];
        rateGap = new long[rateRule.length];
        for (int i = 0; i < rateRule.length; i++) {
            Limit.RateOfChange rate =
                    (Limit.RateOfChange) book.rules().get(rateRule[i]).limit();
            rateOver[i] = millis(rate.overSeconds());
            rateGap[i] = millis(rate.maxGapSeconds());
        }
        formulaRule = placesOf(Limit.Formula.class);
        conditions = operatingModes.size();
        List<Expression> all = new ArrayList<>();
        operatingModes.forEach(mode -> all.add(Expression.parse(mode.when())));
        for (int r : formulaRule) {
            all.add(Expression.parse(((Limit.Formula) book.rules().get(r).limit()).expression()));
        }
        expressions = all.isEmpty() ? null : ExpressionProgram.of(all, tags);
        ruleTags = new int[rules][];
        onRed = new long[rules];
        offRed = new long[rules];
        onYellow = new long[rules];
        offYellow = new long[rules];
        failSafe = new long[rules];
        for (int r = 0; r < rules; r++) {
            prepare(r, book.rules().get(r));
        }
        AlarmPolicy policy = book.alarmPolicy() == null ? AlarmPolicy.STANDARD : book.alarmPolicy();
        alarms = book.alarms() == null || book.alarms().isEmpty()
                ? null
                : AlarmBank.of(book.alarms(), RuleBookCheck.sources(operatingModes, book.rules(), book.tags()), policy);
    }

    private void prepare(int r, LimitRule rule) {
        ruleTags[r] = rule.limit().tags().stream()
                .mapToInt(tag -> tags.number(tag, "tag"))
                .toArray();
        LevelDelay red = rule.redDelay() == null ? LevelDelay.NONE : rule.redDelay();
        LevelDelay yellow = rule.yellowDelay() == null ? red : rule.yellowDelay();
        onRed[r] = red.onMillis();
        offRed[r] = red.offMillis();
        onYellow[r] = yellow.onMillis();
        offYellow[r] = yellow.offMillis();
        failSafe[r] = rule.badData() instanceof BadDataPolicy.FailSafe fails ? millis(fails.afterSeconds()) : HOLDS;
    }

    private static long millis(double seconds) {
        return Math.round(seconds * Milliseconds.PER_SECOND);
    }

    private int[] placesOf(Class<?>... kinds) {
        List<Class<?>> wanted = List.of(kinds);
        List<Integer> places = new ArrayList<>();
        for (int r = 0; r < book.rules().size(); r++) {
            if (wanted.contains(book.rules().get(r).limit().getClass())) {
                places.add(r);
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] tagsOf(int[] places, int which) {
        int[] numbers = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            numbers[i] = tags.number(book.rules().get(places[i]).limit().tags().get(which), "tag");
        }
        return numbers;
    }

    /** Readings of a rate of change. @param number their place in a state @param over at least so long (ms) @param gap at most */
    record Rate(int number, Tag tag, long over, long gap) {

        boolean isSame(Rate other) {
            return tag.equals(other.tag) && over == other.over && gap == other.gap;
        }
    }

    /** The rate a rule is on; null if it is on none. */
    Rate rate(int rule) {
        for (int i = 0; i < rateRule.length; i++) {
            if (rateRule[i] == rule) {
                return new Rate(i, tags.tag(rateTag[i]), rateOver[i], rateGap[i]);
            }
        }
        return null;
    }

    /** Number of rules on rates. */
    int rates() {
        return rateRule.length;
    }

    /** Number of an alarm's source: a rule that is red; see the order of {@link RuleBookCheck#sources}. */
    int redSource(int rule) {
        return 2 * rule;
    }

    /** Number of an alarm's source: a rule that is yellow or red. */
    int yellowSource(int rule) {
        return 2 * rule + 1;
    }

    /** Number of an alarm's source: a mode. */
    int modeSource(int mode) {
        return 2 * rules + mode;
    }

    /** Number of an alarm's source: a tag that cannot be used. */
    int dataSource(int tag) {
        return 2 * rules + modeNames.size() + tag;
    }

    /** Number of an alarm's source: a clock that is wrong. */
    int clockSource() {
        return 2 * rules + modeNames.size() + tags.size();
    }

    /** Number of the mode of no true condition. */
    int defaultMode() {
        return conditions;
    }

    /** Which mode the expressions tell; that before if it cannot be known. */
    int mode(WatchState s) {
        for (int i = 0; i < conditions; i++) {
            double is = s.expressions.value(i);
            if (is != 0.0) {
                return is == 1.0 ? i : s.mode;
            }
        }
        return conditions;
    }

    /** The value x of every rule at a sample whose expressions have been evaluated; NaN where it is not known. */
    void values(WatchState s, long time) {
        double[] x = s.x;
        double[] values = s.values;
        for (int i = 0; i < plainRule.length; i++) {
            x[plainRule[i]] = values[plainTag[i]];
        }
        for (int i = 0; i < pairRule.length; i++) {
            double a = values[pairTag[i]];
            double b = values[pairOther[i]];
            x[pairRule[i]] = pairRatio[i] ? ratio(a, b) : Math.abs(a - b);
        }
        for (int i = 0; i < rateRule.length; i++) {
            int tag = rateTag[i];
            if (s.fresh[tag]) {
                x[rateRule[i]] = s.rates[i].add(time, values[tag], rateOver[i], rateGap[i]);
            } else {
                x[rateRule[i]] = values[tag] == values[tag] ? s.rates[i].rate() : Double.NaN;
            }
        }
        for (int i = 0; i < formulaRule.length; i++) {
            x[formulaRule[i]] = s.expressions.value(conditions + i);
        }
    }

    private static double ratio(double a, double b) {
        return b == 0.0 ? Double.NaN : a / b;
    }

    /**
     * The rule book.
     *
     * @return the book it was made from
     */
    public RuleBook ruleBook() {
        return book;
    }

    /**
     * The tags that messages may carry.
     *
     * @return tags in order, for a {@link io.welleng.constraints.telemetry.SampleBuffer}
     */
    public Tags tags() {
        return tags;
    }

    /**
     * Watches one well.
     *
     * @param well name of the well
     * @param design what the well is built for
     * @return the watch of this well
     * @throws io.welleng.core.check.InvalidInputException if the well lacks a design limit that a rule needs, or a rule
     *     could never clear with its design limits; other wells are not concerned
     */
    public Watch watch(String well, DesignLimits design) {
        return new Watch(this, well, design);
    }

    @Override
    public String toString() {
        return "WatchPlan[" + book + "]";
    }
}
