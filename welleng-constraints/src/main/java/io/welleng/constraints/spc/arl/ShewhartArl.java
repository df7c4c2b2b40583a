package io.welleng.constraints.spc.arl;

import io.welleng.constraints.spc.chart.AfterSignal;
import io.welleng.constraints.spc.chart.ChartMonitor;
import io.welleng.constraints.spc.chart.ChartRule;
import io.welleng.constraints.spc.chart.Process;
import io.welleng.constraints.spc.chart.SavedChart;
import io.welleng.constraints.spc.chart.SavedChart.SavedRuns;
import io.welleng.constraints.spc.chart.ShewhartChart;
import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Average run length of Shewhart charts of independent normal points.
 *
 * <p>The limits alone: \(1/L = \Phi(-L_s - \delta) + \Phi(-L_s + \delta)\) with limits at \(\pm L_s\) sigma. With run rules a
 * Markov chain: its states are what the rules remember, its steps the zones between the sigma lines. The chain is made by
 * letting the chart itself run through all zones from every state it can reach; states that can never be told apart are
 * joined.
 *
 * @see "Champ, C.W., Woodall, W.H. (1987). Exact results for Shewhart control charts with supplementary runs rules.
 *     Technometrics 29(4), 393-399"
 */
public final class ShewhartArl {

    private static final double ROUNDING = 1.0e-14;
    private static final int MOST_STATES = 200_000;
    private static final int MOST_JOINED = 3_000;

    private ShewhartArl() {}

    /**
     * Limits alone.
     *
     * @param limitSigma limits in multiples of the point's sigma
     * @param shift shift of the mean from the target, in multiples of the point's sigma
     * @return average run length
     */
    public static Arl limits(double limitSigma, double shift) {
        Check.positive(limitSigma, "limitSigma", "sigma");
        Check.finite(shift, "shift", "sigma");
        double signal = Normal.above(limitSigma - shift) + Normal.above(limitSigma + shift);
        double samples = 1.0 / signal;
        return Double.isInfinite(samples)
                ? new Arl.NotFound("the run length is beyond the range of numbers")
                : new Arl.Found(samples, ROUNDING, 0);
    }

    /**
     * Limits and run rules, from the start of the chart.
     *
     * @param rules run rules in force
     * @param limitSigma limits in multiples of the point's sigma
     * @param shift shift of the mean from the target, in multiples of the point's sigma
     * @return zero-state average run length; not found with {@link ChartRule#SIX_TRENDING} or
     *     {@link ChartRule#FOURTEEN_ALTERNATING}, which look at steps and make no chain of zones
     */
    public static Arl runRules(Set<ChartRule> rules, double limitSigma, double shift) {
        return chain(rules, limitSigma, shift, 0.0);
    }

    /** As run rules, with a second chart, independent of the points, that signals with a probability at each of them. */
    static Arl chain(Set<ChartRule> rules, double limitSigma, double shift, double second) {
        Check.finite(shift, "shift", "sigma");
        ShewhartChart chart = new ShewhartChart(limitSigma, rules, false, AfterSignal.CONTINUE);
        if (second == 0.0 && chart.rules().equals(EnumSet.of(ChartRule.BEYOND_LIMIT))) {
            return limits(limitSigma, shift);
        }
        if (!chart.rules().stream().allMatch(ChartRule::isZoneRule)) {
            return new Arl.NotFound("six_trending and fourteen_alternating look at steps from point to point, for which"
                    + " there is no chain of zones; take them out or simulate");
        }
        Zones zones = Zones.of(limitSigma);
        int[][] next = reachable(chart, zones);
        if (next == null) {
            return new Arl.NotFound("the rules together have more than " + MOST_STATES + " states");
        }
        int[][] joined = join(next);
        int n = joined.length;
        if (n > MOST_JOINED) {
            return new Arl.NotFound("the rules together have more than " + MOST_JOINED + " states");
        }
        double[] probability = zones.probabilities(shift);
        double[][] a = new double[n][n];
        double[] exit = new double[n];
        for (int s = 0; s < n; s++) {
            exit[s] = second;
            for (int z = 0; z < probability.length; z++) {
                double p = (1.0 - second) * probability[z];
                if (joined[s][z] < 0) {
                    exit[s] += p;
                } else {
                    a[s][joined[s][z]] += p;
                }
            }
        }
        double samples = AbsorbingChain.meanSteps(a, exit)[0];
        return Double.isFinite(samples)
                ? new Arl.Found(samples, ROUNDING, n)
                : new Arl.NotFound("the run length is beyond the range of numbers");
    }

    /** Next state by state and zone, −1 for a signal; state 0 is the start. Null if there are too many. */
    private static int[][] reachable(ShewhartChart chart, Zones zones) {
        Process standard = new Process(0.0, 1.0);
        Map<SavedRuns, Integer> numbers = new HashMap<>();
        List<SavedRuns> states = new ArrayList<>();
        List<int[]> next = new ArrayList<>();
        SavedRuns start = ((SavedChart.Shewhart) chart.start(standard).save()).runs();
        numbers.put(start, 0);
        states.add(start);
        for (int s = 0; s < states.size(); s++) {
            if (s == MOST_STATES) {
                return null;
            }
            int[] row = new int[zones.middle().length];
            for (int z = 0; z < row.length; z++) {
                ChartMonitor monitor = chart.resume(standard, new SavedChart.Shewhart(0, states.get(s), null, false));
                if (monitor.step(zones.middle()[z], (rule, side, statistic, limit) -> {})) {
                    row[z] = -1;
                    continue;
                }
                SavedRuns after = ((SavedChart.Shewhart) monitor.save()).runs();
                Integer number = numbers.putIfAbsent(after, states.size());
                if (number == null) {
                    number = states.size();
                    states.add(after);
                }
                row[z] = number;
            }
            next.add(row);
        }
        return next.toArray(new int[0][]);
    }

    /** Joins states that no sequence of zones can tell apart (Moore). State 0 stays first. */
    private static int[][] join(int[][] next) {
        int[] kind = new int[next.length];
        int kinds = 1;
        while (true) {
            Map<List<Integer>, Integer> seen = new HashMap<>();
            int[] finer = new int[next.length];
            for (int s = 0; s < next.length; s++) {
                List<Integer> mark = new ArrayList<>();
                mark.add(kind[s]);
                for (int to : next[s]) {
                    mark.add(to < 0 ? -1 : kind[to]);
                }
                finer[s] = seen.computeIfAbsent(mark, m -> seen.size());
            }
            kind = finer;
            if (seen.size() == kinds) {
                break;
            }
            kinds = seen.size();
        }
        int[][] joined = new int[kinds][];
        for (int s = 0; s < next.length; s++) {
            if (joined[kind[s]] == null) {
                int[] row = new int[next[s].length];
                for (int z = 0; z < row.length; z++) {
                    row[z] = next[s][z] < 0 ? -1 : kind[next[s][z]];
                }
                joined[kind[s]] = row;
            }
        }
        return joined;
    }

    /** The zones between all lines that rules look at, and a point within each. */
    private record Zones(double[] lines, double[] middle) {

        static Zones of(double limit) {
            TreeSet<Double> sorted = new TreeSet<>(List.of(-limit, -2.0, -1.0, 0.0, 1.0, 2.0, limit));
            double[] lines = sorted.stream().mapToDouble(Double::doubleValue).toArray();
            double[] middle = new double[lines.length + 1];
            middle[0] = lines[0] - 1.0;
            middle[lines.length] = lines[lines.length - 1] + 1.0;
            for (int i = 1; i < lines.length; i++) {
                middle[i] = 0.5 * (lines[i - 1] + lines[i]);
            }
            return new Zones(lines, middle);
        }

        double[] probabilities(double shift) {
            double[] p = new double[middle.length];
            p[0] = Normal.below(lines[0] - shift);
            p[lines.length] = Normal.above(lines[lines.length - 1] - shift);
            for (int i = 1; i < lines.length; i++) {
                p[i] = Normal.between(lines[i - 1] - shift, lines[i] - shift);
            }
            return p;
        }
    }
}
