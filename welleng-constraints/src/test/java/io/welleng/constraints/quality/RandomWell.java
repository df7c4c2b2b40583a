package io.welleng.constraints.quality;

import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Random rules and messages in which every fault is common, and times meet limits exactly. */
final class RandomWell {

    static final long START = 1_700_000_000_000L;

    private final RandomGenerator random;
    final Tags tags = Tags.of(List.of(new Tag("a", "psi"), new Tag("b", "°F"), new Tag("c", "1"), new Tag("d", "A")));
    final DataRules rules;
    final List<BruteForce.Message> messages = new ArrayList<>();

    RandomWell(long seed, int length) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<DataRule> all = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            // Now and then a tag has no rule.
            if (random.nextInt(8) != 0) {
                all.add(rule(tags.tag(i)));
            }
        }
        JumpRule jump = random.nextBoolean() ? new JumpRule(20.0, 2 + random.nextInt(2)) : null;
        rules = new DataRules(all, new ClockRule(random.nextInt(4), jump));
        messages(length);
    }

    private DataRule rule(Tag tag) {
        boolean range = random.nextBoolean();
        return new DataRule(
                tag.key(),
                range || random.nextBoolean() ? -4.0 : null,
                range || random.nextBoolean() ? 4.0 : null,
                random.nextBoolean() ? 1.0 + random.nextInt(8) : null,
                random.nextInt(3) != 0
                        ? new StuckRule(random.nextInt(3) * 0.5, 1.0 + random.nextInt(5), 2 + random.nextInt(3))
                        : null,
                random.nextInt(3) == 0 ? new StepRule(0.5 * (1 + random.nextInt(3)), 2 + random.nextInt(2)) : null,
                switch (random.nextInt(12)) {
                    case 0 -> "kPa";
                    case 1, 2 -> tag.unit();
                    default -> null;
                },
                random.nextBoolean() ? DoubtfulPolicy.USE : DoubtfulPolicy.REJECT);
    }

    private void messages(int length) {
        long time = START;
        double[] level = new double[tags.size()];
        for (int k = 0; k < length; k++) {
            long shown = time;
            switch (random.nextInt(14)) {
                case 0 -> shown = time - 1_000L * random.nextInt(8);
                case 1 -> shown = time + 1_000L * (15 + random.nextInt(30));
                case 2 -> time += 1_000L * random.nextInt(60);
                default -> time += 1_000L * (1 + random.nextInt(3));
            }
            shown = random.nextInt(3) == 0 ? shown : Math.max(shown, time);
            double[] values = new double[tags.size()];
            Quality[] said = new Quality[tags.size()];
            Arrays.fill(values, Double.NaN);
            for (int i = 0; i < values.length; i++) {
                said[i] = quality();
                if (random.nextInt(3) == 0) {
                    level[i] += 0.5 * (random.nextInt(5) - 2);
                    level[i] = Math.abs(level[i]) > 4.5 ? 0.0 : level[i];
                }
                if (said[i] != Quality.ABSENT) {
                    values[i] = value(level[i]);
                }
            }
            messages.add(new BruteForce.Message(shown, values, said));
        }
    }

    private Quality quality() {
        return switch (random.nextInt(12)) {
            case 0 -> Quality.BAD;
            case 1 -> Quality.DOUBTFUL;
            case 2, 3 -> Quality.ABSENT;
            default -> Quality.GOOD;
        };
    }

    private double value(double level) {
        return switch (random.nextInt(24)) {
            case 0 -> Double.NaN;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> Double.NEGATIVE_INFINITY;
            case 3 -> level + 3.0;
            case 4 -> level - 50.0;
            default -> level;
        };
    }

    void fill(BruteForce.Message message, SampleBuffer sample) {
        sample.begin(message.time());
        for (int i = 0; i < message.values().length; i++) {
            if (message.said()[i] != Quality.ABSENT) {
                sample.put(i, message.values()[i], message.said()[i]);
            }
        }
    }
}
