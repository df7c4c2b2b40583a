package io.welleng.constraints.spc.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.constraints.spc.chart.Charts.Signal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RunRulesTest {

    private static final double LIMIT = 3.0;

    /** The words of each rule over the whole history of points seen, newest last: no memory but the points themselves. */
    private static boolean signals(ChartRule rule, List<Double> z) {
        return switch (rule) {
            case BEYOND_LIMIT -> Math.abs(z.get(z.size() - 1)) > LIMIT;
            case TWO_OF_THREE_BEYOND_TWO_SIGMA -> of(z, 3, 2, x -> x > 2.0) || of(z, 3, 2, x -> x < -2.0);
            case FOUR_OF_FIVE_BEYOND_ONE_SIGMA -> of(z, 5, 4, x -> x > 1.0) || of(z, 5, 4, x -> x < -1.0);
            case EIGHT_ON_ONE_SIDE -> of(z, 8, 8, x -> x > 0.0) || of(z, 8, 8, x -> x < 0.0);
            case NINE_ON_ONE_SIDE -> of(z, 9, 9, x -> x > 0.0) || of(z, 9, 9, x -> x < 0.0);
            case FIFTEEN_WITHIN_ONE_SIGMA -> of(z, 15, 15, x -> Math.abs(x) < 1.0);
            case EIGHT_BEYOND_ONE_SIGMA -> of(z, 8, 8, x -> Math.abs(x) > 1.0);
            case SIX_TRENDING -> of(steps(z), 5, 5, x -> x > 0.0) || of(steps(z), 5, 5, x -> x < 0.0);
            case FOURTEEN_ALTERNATING -> alternates(steps(z));
            default -> throw new IllegalArgumentException(rule.key());
        };
    }

    private static boolean of(List<Double> z, int length, int least, DoublePredicate holds) {
        if (z.isEmpty() || !holds.test(z.get(z.size() - 1))) {
            return false;
        }
        return z.subList(Math.max(0, z.size() - length), z.size()).stream()
                        .filter(holds::test)
                        .count()
                >= least;
    }

    private static List<Double> steps(List<Double> z) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < z.size(); i++) {
            steps.add(z.get(i) - z.get(i - 1));
        }
        return steps;
    }

    private static boolean alternates(List<Double> steps) {
        if (steps.size() < 13) {
            return false;
        }
        List<Double> last = steps.subList(steps.size() - 13, steps.size());
        for (int i = 0; i < 13; i++) {
            if (last.get(i) == 0.0 || i > 0 && last.get(i) * last.get(i - 1) >= 0.0) {
                return false;
            }
        }
        return true;
    }

    /** Histories that dwell in a zone, drift, or alternate, so that every rule has its turn; with ties and gaps. */
    private static double[] history(long seed, int length) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] z = new double[length];
        int kind = 0;
        for (int i = 0; i < length; i++) {
            kind = random.nextInt(17) == 0 ? random.nextInt(5) : kind;
            double half = random.nextInt(0, 8) * 0.5;
            z[i] = switch (kind) {
                case 0 -> (random.nextBoolean() ? 1.0 : -1.0) * half;
                case 1 -> 0.25 * random.nextInt(-3, 4);
                case 2 -> (i % 2 == 0 ? 1.0 : -1.0) * (0.5 + half);
                case 3 -> i == 0 ? 0.0 : Math.max(-4.0, z[i - 1]) - 0.5 * random.nextInt(0, 4);
                default -> 0.5 + half;
            };
        }
        return z;
    }

    @Property(tries = 120)
    void everyRuleSignalsWhereItsWordsSay(@ForAll long seed) {
        double[] z = history(seed, 120);
        RandomGenerator gaps = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + 1);
        ChartMonitor monitor = ShewhartChart.threeSigma(Charts.allRunRules()).start(Charts.PROCESS);
        List<Double> seen = new ArrayList<>();
        for (double point : z) {
            if (gaps.nextInt(10) == 0) {
                assertThat(Charts.run(monitor, Double.NaN)).isEmpty();
                assertThat(monitor.statistic(0)).isNaN();
            }
            seen.add(point);
            EnumSet<ChartRule> expected = EnumSet.noneOf(ChartRule.class);
            Charts.allRunRules().stream().filter(rule -> signals(rule, seen)).forEach(expected::add);
            List<Signal> given = Charts.run(monitor, 10.0 + 2.0 * point);
            EnumSet<ChartRule> found = EnumSet.noneOf(ChartRule.class);
            given.forEach(signal -> found.add(signal.rule()));
            assertThat(found).isEqualTo(expected);
            assertThat(given)
                    .allSatisfy(signal -> assertThat(signal.statistic()).isEqualTo(10.0 + 2.0 * point));
        }
    }

    @Test
    void theHistoriesOfThePropertyMakeEveryRuleSignal() {
        EnumSet<ChartRule> found = EnumSet.noneOf(ChartRule.class);
        for (long seed = 0; seed < 60; seed++) {
            double[] values = history(seed, 120);
            for (int i = 0; i < values.length; i++) {
                values[i] = 10.0 + 2.0 * values[i];
            }
            Charts.run(ShewhartChart.threeSigma(Charts.allRunRules()).start(Charts.PROCESS), values)
                    .forEach(signal -> found.add(signal.rule()));
        }
        assertThat(found).isEqualTo(Charts.allRunRules());
    }

    @Test
    void signalsNameSideAndLine() {
        ShewhartChart chart = ShewhartChart.threeSigma(ChartRule.WESTERN_ELECTRIC);
        assertThat(Charts.run(chart.start(Charts.PROCESS), 17.0, 16.1))
                .containsExactly(
                        new Signal(1, ChartRule.BEYOND_LIMIT, Side.UPPER, 17.0, 16.0),
                        new Signal(2, ChartRule.BEYOND_LIMIT, Side.UPPER, 16.1, 16.0),
                        new Signal(2, ChartRule.TWO_OF_THREE_BEYOND_TWO_SIGMA, Side.UPPER, 16.1, 14.0));
        assertThat(Charts.run(chart.start(Charts.PROCESS), 7.5, 7.5, 10.0, 7.5, 7.9))
                .containsExactly(new Signal(5, ChartRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA, Side.LOWER, 7.9, 8.0));
        double[] low = {9, 9, 9, 9, 9, 9, 9, 9.5};
        assertThat(Charts.run(chart.start(Charts.PROCESS), low))
                .containsExactly(new Signal(8, ChartRule.EIGHT_ON_ONE_SIDE, Side.LOWER, 9.5, 10.0));
        ShewhartChart trend = ShewhartChart.threeSigma(EnumSet.of(ChartRule.SIX_TRENDING));
        assertThat(Charts.run(trend.start(Charts.PROCESS), 8, 9, 10, 11, 12, 13))
                .containsExactly(new Signal(6, ChartRule.SIX_TRENDING, Side.UPPER, 13.0, 10.0));
        // A point on a line is not beyond it.
        assertThat(Charts.run(chart.start(Charts.PROCESS), 16.0, 10.0, 4.0)).isEmpty();
    }

    @Test
    void theSetsAreThoseOfTheHandbooks() {
        assertThat(ChartRule.WESTERN_ELECTRIC).hasSize(4).allMatch(ChartRule::isZoneRule);
        assertThat(ChartRule.NELSON).hasSize(8).allMatch(ChartRule::isRunRule);
        assertThat(ChartRule.CUSUM.isRunRule()).isFalse();
        assertThat(ChartRule.CUSUM.isZoneRule()).isFalse();
        assertThat(ChartRule.NINE_ON_ONE_SIDE.key()).isEqualTo("nine_on_one_side");
    }
}
