package io.welleng.constraints.watch;

import io.welleng.constraints.limit.BadDataPolicy;
import io.welleng.constraints.limit.Level;
import io.welleng.constraints.limit.LevelDelay;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.limit.YellowBand;
import io.welleng.constraints.telemetry.Quality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a watch must say of a history, by definition over the whole history: no state is carried from sample to sample.
 * Knows tags 0, 1, 2 (a, b, c) and 3 (m, which tells the mode), all in the range ±500 with good quality alone.
 *
 * <p>Expressions are given as functions beside their texts.
 */
final class BruteForce {

    /** Value of an expression at used message n; null if it is not known. */
    interface Formula {
        Double at(BruteForce history, int n);
    }

    /** A change of a level that must come; no value where it is not known. */
    record Change(long time, String rule, Level from, Level to, Double value, boolean badData) {}

    private static final double LARGEST = 500.0;
    private static final List<String> TAGS = List.of("a", "b", "c", "m");

    private final List<Message> used = new ArrayList<>();
    private final long staleMillis;
    private final Map<String, Formula> formulas;
    private final Map<String, Double> design;
    private final List<String> modes = new ArrayList<>();
    private final Map<String, Double[]> computed = new HashMap<>();
    private final Map<String, boolean[]> forces = new HashMap<>();

    BruteForce(List<Message> messages, long staleMillis, Map<String, Formula> formulas, Map<String, Double> design) {
        this.staleMillis = staleMillis;
        this.formulas = formulas;
        this.design = design;
        for (int i = 0; i < messages.size(); i++) {
            boolean newest = true;
            for (int j = 0; j < i; j++) {
                newest &= messages.get(j).time() < messages.get(i).time();
            }
            if (newest) {
                used.add(messages.get(i));
            }
        }
        for (int n = 0; n < used.size(); n++) {
            modes.add(modeAt(n));
        }
    }

    int size() {
        return used.size();
    }

    private long time(int n) {
        return used.get(n).time();
    }

    private boolean isGood(int tag, int k) {
        Message message = used.get(k);
        return message.qualities()[tag] == Quality.GOOD && Math.abs(message.values()[tag]) <= LARGEST;
    }

    /** The reading that holds at message n: the last one there was, if it is good and not stale. */
    Double value(int tag, int n) {
        int k = n;
        while (k >= 0 && used.get(k).qualities()[tag] == Quality.ABSENT) {
            k--;
        }
        return k >= 0 && isGood(tag, k) && time(n) - time(k) <= staleMillis
                ? used.get(k).values()[tag]
                : null;
    }

    /** Good readings of a tag not older than a time, at message n. */
    List<Double> window(int tag, int n, long millis) {
        List<Double> readings = new ArrayList<>();
        for (int k = 0; k <= n; k++) {
            if (isGood(tag, k) && time(k) > time(n) - millis) {
                readings.add(used.get(k).values()[tag]);
            }
        }
        return readings;
    }

    /** Mode "idle" while m < 1, else "slow" while m < 2. */
    private String modeAt(int n) {
        for (int k = n; k >= 0; k--) {
            Double m = value(3, k);
            if (m != null) {
                return m < 1.0 ? "idle" : m < 2.0 ? "slow" : "default";
            }
        }
        return "default";
    }

    private Double rate(Limit.RateOfChange limit, int n) {
        int tag = number(limit.tag());
        if (value(tag, n) == null) {
            return null;
        }
        int last = n;
        while (!isGood(tag, last)) {
            last--;
        }
        for (int k = last - 1; k >= 0; k--) {
            double seconds = (time(last) - time(k)) / 1_000.0;
            if (isGood(tag, k) && seconds >= limit.overSeconds()) {
                double difference = used.get(last).values()[tag] - used.get(k).values()[tag];
                return seconds <= limit.maxGapSeconds() ? (Double) (difference / (seconds / 60.0)) : null;
            }
        }
        return null;
    }

    private static int number(String tag) {
        return TAGS.indexOf(tag);
    }

    /** x of a rule at message n, computed once. */
    private Double x(LimitRule rule, int n) {
        return computed.computeIfAbsent(rule.id(), id -> {
            Double[] all = new Double[size()];
            for (int k = 0; k < all.length; k++) {
                all[k] = compute(rule, k);
            }
            return all;
        })[n];
    }

    private Double compute(LimitRule rule, int n) {
        Limit limit = rule.limit();
        if (limit instanceof Limit.Formula formula) {
            return formulas.get(formula.expression()).at(this, n);
        }
        if (limit instanceof Limit.RateOfChange change) {
            return rate(change, n);
        }
        Double a = value(number(limit.tags().get(0)), n);
        Double b = limit.tags().size() > 1 ? value(number(limit.tags().get(1)), n) : Double.valueOf(0.0);
        if (a == null || b == null) {
            return null;
        }
        if (limit instanceof Limit.Ratio) {
            return b == 0.0 ? null : (Double) (a / b);
        }
        return limit instanceof Limit.Deviation ? (Double) Math.abs(a - b) : a;
    }

    private Double number(LimitValue value, String mode) {
        if (value instanceof LimitValue.Fixed fixed) {
            return fixed.value();
        }
        if (value instanceof LimitValue.Design named) {
            return design.get(named.name()) * named.factor();
        }
        return value == null
                ? null
                : number(((LimitValue.ByMode) value).values().get(mode), mode);
    }

    /** Whether a rule has a limit at message n, looked up once. */
    private boolean inForce(LimitRule rule, int n) {
        return forces.computeIfAbsent(rule.id(), id -> {
            boolean[] all = new boolean[size()];
            for (int k = 0; k < all.length; k++) {
                all[k] = hasLimit(rule, k);
            }
            return all;
        })[n];
    }

    private boolean hasLimit(LimitRule rule, int n) {
        String mode = modes.get(n);
        if (rule.limit() instanceof Limit.Formula formula && formula.isCondition()) {
            return rule.modes() == null || rule.modes().contains(mode);
        }
        return (rule.modes() == null || rule.modes().contains(mode))
                && (number(rule.limit().low(), mode) != null
                        || number(rule.limit().high(), mode) != null);
    }

    /** How far x is beyond where a level begins, at least 0 where the level's condition holds. */
    private double beyond(LimitRule rule, Level level, int n) {
        double x = x(rule, n);
        if (rule.limit() instanceof Limit.Formula formula && formula.isCondition()) {
            return level == Level.RED ? x - 1.0 : Double.NEGATIVE_INFINITY;
        }
        if (level == Level.YELLOW && rule.yellow() == null) {
            return Double.NEGATIVE_INFINITY;
        }
        double band = level == Level.YELLOW ? ((YellowBand.Width) rule.yellow()).width() : 0.0;
        Double low = number(rule.limit().low(), modes.get(n));
        Double high = number(rule.limit().high(), modes.get(n));
        double above = high == null ? Double.NEGATIVE_INFINITY : x - (high - band);
        double below = low == null ? Double.NEGATIVE_INFINITY : low + band - x;
        return Math.max(above, below);
    }

    /**
     * First message of known[from..] that ends an unbroken run of at least {@code delay} of beyond >= 0 (going on), or
     * of beyond < -deadband (going off).
     */
    private int first(double deadband, double[] beyond, List<Integer> known, int from, boolean on, long delay) {
        for (int end = from; end < known.size(); end++) {
            for (int begin = end; begin >= from; begin--) {
                if (!(on ? beyond[begin] >= 0.0 : beyond[begin] < -deadband)) {
                    break;
                }
                if (time(known.get(end)) - time(known.get(begin)) >= delay) {
                    return end;
                }
            }
        }
        return -1;
    }

    /** Whether a level is on at every message: within each stay in force, runs on and off take turns. */
    private boolean[] on(LimitRule rule, Level level) {
        LevelDelay red = rule.redDelay() == null ? new LevelDelay(0.0, 0.0) : rule.redDelay();
        LevelDelay delay = level == Level.RED || rule.yellowDelay() == null ? red : rule.yellowDelay();
        boolean[] result = new boolean[size()];
        for (int start = 0; start < size(); start++) {
            if (!inForce(rule, start) || start > 0 && inForce(rule, start - 1)) {
                continue;
            }
            int end = start;
            List<Integer> known = new ArrayList<>();
            for (; end < size() && inForce(rule, end); end++) {
                if (x(rule, end) != null) {
                    known.add(end);
                }
            }
            double[] beyond =
                    known.stream().mapToDouble(n -> beyond(rule, level, n)).toArray();
            double deadband = rule.deadband();
            int from = 0;
            while (true) {
                int begins = first(deadband, beyond, known, from, true, (long) (1_000.0 * delay.onSeconds()));
                if (begins < 0) {
                    break;
                }
                int ends = first(deadband, beyond, known, begins, false, (long) (1_000.0 * delay.offSeconds()));
                int until = ends < 0 ? end : known.get(ends);
                for (int n = known.get(begins); n < until; n++) {
                    result[n] = true;
                }
                if (ends < 0) {
                    break;
                }
                from = ends;
            }
        }
        return result;
    }

    /** Whether x has not been known, without break in force, since a message at least the given time before n. */
    private boolean failsSafe(LimitRule rule, int n) {
        if (!(rule.badData() instanceof BadDataPolicy.FailSafe fails)) {
            return false;
        }
        int k = n;
        while (k >= 0 && inForce(rule, k) && x(rule, k) == null) {
            k--;
        }
        return k < n && time(n) - time(k + 1) >= 1_000.0 * fails.afterSeconds();
    }

    /** All changes of level, by message and then in the order of the rules. */
    List<Change> changes(List<LimitRule> rules) {
        Level[][] levels = new Level[rules.size()][size()];
        for (int r = 0; r < rules.size(); r++) {
            boolean[] red = on(rules.get(r), Level.RED);
            boolean[] yellow = on(rules.get(r), Level.YELLOW);
            for (int n = 0; n < size(); n++) {
                boolean isRed = red[n] || failsSafe(rules.get(r), n);
                levels[r][n] = isRed ? Level.RED : yellow[n] ? Level.YELLOW : Level.NORMAL;
            }
        }
        List<Change> changes = new ArrayList<>();
        for (int n = 0; n < size(); n++) {
            for (int pass = 0; pass < 2; pass++) {
                for (int r = 0; r < rules.size(); r++) {
                    Level before = n == 0 ? Level.NORMAL : levels[r][n - 1];
                    boolean inForce = inForce(rules.get(r), n);
                    // Rules that go out of force come first.
                    if (levels[r][n] != before && inForce == (pass == 1)) {
                        Double x = inForce ? x(rules.get(r), n) : null;
                        boolean bad = levels[r][n] == Level.RED && failsSafe(rules.get(r), n);
                        changes.add(new Change(time(n), rules.get(r).id(), before, levels[r][n], x, bad));
                    }
                }
            }
        }
        return changes;
    }
}
