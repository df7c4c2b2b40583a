package io.welleng.constraints.watch;

import io.welleng.constraints.limit.Action;
import io.welleng.constraints.limit.BadDataPolicy;
import io.welleng.constraints.limit.EnforcementMode;
import io.welleng.constraints.limit.LevelDelay;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.limit.YellowBand;
import io.welleng.constraints.quality.ClockRule;
import io.welleng.constraints.quality.DataRule;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.quality.DoubtfulPolicy;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Random rule books over tags a, b, c and m, and random histories with injected breaches. Whole numbers throughout. */
final class RandomCase {

    static final List<Tag> TAGS =
            List.of(new Tag("a", "psi"), new Tag("b", "psi"), new Tag("c", "psi"), new Tag("m", "1"));
    static final Map<String, BruteForce.Formula> FORMULAS = formulas();
    static final int STALE_SECONDS = 120;

    /** A design limit is twice the limit wanted, with the factor 0.5. */
    static final Map<String, Double> DESIGN = design();

    private static final int KINDS = 9;
    private static final long[] STEPS = {1_000, 2_000, 5_000, 10_000, 10_000, 30_000, 60_000};
    private static final double[] DELAYS = {0.0, 0.0, 5.0, 10.0, 30.0, 60.0};

    private final RandomGenerator random;

    RandomCase(RandomGenerator random) {
        this.random = random;
    }

    private static Map<String, Double> design() {
        Map<String, Double> values = new TreeMap<>();
        for (int i = -40; i <= 100; i++) {
            values.put("twice_" + i, 2.0 * i);
        }
        return values;
    }

    private static Map<String, BruteForce.Formula> formulas() {
        Map<String, BruteForce.Formula> formulas = new TreeMap<>();
        formulas.put("a + 2 * b - c", (h, n) -> {
            Double a = h.value(0, n);
            Double b = h.value(1, n);
            Double c = h.value(2, n);
            return a == null || b == null || c == null ? null : (Double) (a + 2.0 * b - c);
        });
        formulas.put("a > 12 and b < 5 or c >= 15", (h, n) -> {
            Double a = h.value(0, n);
            Double b = h.value(1, n);
            Double c = h.value(2, n);
            Boolean first = a == null ? null : (Boolean) (a > 12.0);
            Boolean second = b == null ? null : (Boolean) (b < 5.0);
            Boolean third = c == null ? null : (Boolean) (c >= 15.0);
            Boolean both = Boolean.FALSE.equals(first) || Boolean.FALSE.equals(second)
                    ? Boolean.FALSE
                    : first == null || second == null ? null : Boolean.TRUE;
            if (Boolean.TRUE.equals(both) || Boolean.TRUE.equals(third)) {
                return 1.0;
            }
            return both == null || third == null ? null : 0.0;
        });
        formulas.put("avg(a, 1 min)", (h, n) -> {
            List<Double> readings = h.window(0, n, 60_000L);
            return readings.isEmpty()
                    ? null
                    : (Double) (readings.stream().mapToDouble(x -> x).sum() / readings.size());
        });
        formulas.put("max(b, 45 s) - min(b, 45 s)", (h, n) -> {
            List<Double> readings = h.window(1, n, 45_000L);
            return readings.isEmpty()
                    ? null
                    : (Double) (readings.stream().mapToDouble(x -> x).max().orElseThrow()
                            - readings.stream().mapToDouble(x -> x).min().orElseThrow());
        });
        return formulas;
    }

    RuleBook book() {
        List<LimitRule> rules = new ArrayList<>();
        for (int i = 0; i < KINDS; i++) {
            rules.add(rule("rule-" + i, i));
        }
        List<DataRule> data = TAGS.stream()
                .map(tag -> new DataRule(
                        tag.key(), -500.0, 500.0, (double) STALE_SECONDS, null, null, null, DoubtfulPolicy.REJECT))
                .toList();
        List<OperatingMode> modes = List.of(new OperatingMode("idle", "m < 1"), new OperatingMode("slow", "m < 2"));
        return RuleBook.of("random", TAGS, new DataRules(data, new ClockRule(10.0, null)), modes, rules);
    }

    private LimitRule rule(String id, int kind) {
        boolean condition = kind == 6;
        boolean ratio = kind == 5;
        double unit = ratio ? 0.25 : 1.0;
        YellowBand yellow = condition || chance(0.3) ? null : new YellowBand.Width(unit * (1 + random.nextInt(2)));
        if (ratio && yellow != null) {
            yellow = new YellowBand.Width(unit);
        }
        return new LimitRule(
                id,
                1 + random.nextInt(3),
                null,
                limit(kind),
                yellow,
                condition ? 0.0 : unit * random.nextInt(ratio ? 2 : 3),
                chance(0.2) ? null : delay(),
                chance(0.5) ? null : delay(),
                chance(0.6) ? null : List.of(chance(0.5) ? "default" : "idle", "slow"),
                chance(0.6) ? new BadDataPolicy.Hold() : new BadDataPolicy.FailSafe(30.0 * random.nextInt(4)),
                List.of(new Action.ShutIn()),
                null,
                chance(0.5) ? EnforcementMode.ENFORCED : EnforcementMode.SHADOW);
    }

    private Limit limit(int kind) {
        String tag = TAGS.get(random.nextInt(3)).key();
        String other = tag.equals("a") ? "b" : "a";
        return switch (kind) {
            case 0 -> new Limit.High(tag, value(10, 18));
            case 1 -> new Limit.Low(tag, value(2, 8));
            case 2 -> new Limit.Range(tag, value(1, 4), value(14, 18));
            case 3 -> {
                boolean rises = chance(0.7);
                LimitValue low = rises && chance(0.5) ? null : LimitValue.of(-random.nextInt(10, 40));
                LimitValue high = rises ? LimitValue.of(random.nextInt(10, 40)) : null;
                yield new Limit.RateOfChange(tag, low, high, 15.0 * random.nextInt(3), 30.0 + 30.0 * random.nextInt(3));
            }
            case 4 -> new Limit.Deviation(tag, other, value(5, 12));
            case 5 -> new Limit.Ratio(tag, other, chance(0.5) ? null : LimitValue.of(0.5), LimitValue.of(2.0));
            case 6 -> new Limit.Formula("a > 12 and b < 5 or c >= 15", null, null);
            case 7 -> new Limit.Formula("a + 2 * b - c", chance(0.5) ? null : value(-5, 5), value(25, 40));
            default ->
                chance(0.5)
                        ? new Limit.Formula("avg(a, 1 min)", null, value(11, 15))
                        : new Limit.Formula("max(b, 45 s) - min(b, 45 s)", null, value(5, 15));
        };
    }

    private LimitValue value(int from, int to) {
        int wanted = random.nextInt(from, to + 1);
        if (chance(0.5)) {
            return LimitValue.of(wanted);
        }
        if (chance(0.5)) {
            return new LimitValue.Design("twice_" + wanted, 0.5);
        }
        Map<String, LimitValue> byMode = new TreeMap<>();
        byMode.put("default", LimitValue.of(wanted));
        if (chance(0.7)) {
            byMode.put("idle", LimitValue.of(from));
        }
        if (chance(0.7)) {
            byMode.put("slow", new LimitValue.Design("twice_" + to, 0.5));
        }
        return new LimitValue.ByMode(byMode);
    }

    private LevelDelay delay() {
        return new LevelDelay(DELAYS[random.nextInt(DELAYS.length)], DELAYS[random.nextInt(DELAYS.length)]);
    }

    /** Random walks of whole numbers, with bad, absent, doubtful and repeated messages; one tag breaches for a while. */
    List<Message> history(int size) {
        List<Message> messages = new ArrayList<>();
        double[] walk = {9.0, 9.0, 9.0, 3.0};
        int begins = random.nextInt(size);
        int ends = begins + 2 + random.nextInt(10);
        int breached = random.nextInt(3);
        double to = chance(0.6) ? 25.0 : -5.0;
        double missing = chance(0.5) ? 0.03 : 0.2;
        long time = 1_700_000_000_000L;
        for (int i = 0; i < size; i++) {
            double[] values = new double[4];
            Quality[] qualities = new Quality[4];
            for (int tag = 0; tag < 4; tag++) {
                if (tag < 3) {
                    walk[tag] = Math.max(-2.0, Math.min(22.0, walk[tag] + random.nextInt(-3, 4)));
                } else if (chance(0.1)) {
                    walk[tag] = random.nextInt(4);
                }
                values[tag] = tag == breached && i >= begins && i < ends ? to : walk[tag];
                qualities[tag] = quality(missing);
                if (chance(0.01)) {
                    values[tag] = chance(0.5) ? Double.NaN : 600.0;
                }
            }
            messages.add(new Message(time, values, qualities));
            time += chance(0.05) ? -1_000L * random.nextInt(20) : STEPS[random.nextInt(STEPS.length)];
            time += chance(0.02) ? 300_000L : 0L;
        }
        return messages;
    }

    private Quality quality(double missing) {
        if (chance(missing)) {
            return Quality.ABSENT;
        }
        return chance(0.94) ? Quality.GOOD : chance(0.5) ? Quality.BAD : Quality.DOUBTFUL;
    }

    private boolean chance(double p) {
        return random.nextDouble() < p;
    }
}
