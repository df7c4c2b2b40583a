package io.welleng.dca.segment;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.dca.data.DeclineSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Change points of ln rate by PELT: of all ways to cut the series, the one of least
 * \[ \sum_{stretches} \frac{SS}{\sigma^2} + \beta\,(\text{changes}), \qquad \beta = p \ln n \] exactly, with the sum of
 * squares \(SS\) about the level or the line of a stretch. The noise \(\sigma\) is the median distance of a point from the
 * line through its neighbours, unless given. Lines may step at a change. A curved (hyperbolic) decline without any change
 * is itself cut, once it leaves a line by more than the noise: raise the penalty, or fit one model to several stretches.
 *
 * @param shape what a stretch is
 * @param penalty \(p\), penalty of a change in units of ln n, above 0 (dimensionless): 3 counts a level, a slope and the
 *     place of the change
 * @param leastPoints points a stretch must have, at least 2
 * @param noiseSd \(\sigma\), standard deviation of ln rate, above 0 (dimensionless); null to estimate it
 * @see "Killick, R., Fearnhead, P. and Eckley, I.A. (2012). Optimal detection of changepoints with a linear computational
 *     cost. J. Am. Stat. Assoc. 107, 1590–1598"
 */
public record ChangePoints(
        Shape shape,
        double penalty,
        int leastPoints,
        @OptionalValue Double noiseSd) {

    /** Below this, ln rate is taken as exact. */
    private static final double LEAST_NOISE = 1.0e-6;

    /** What a stretch without a change is. */
    public enum Shape {
        /** A constant rate. */
        LEVEL,
        /** An exponential decline. */
        LINE
    }

    /** Checks the components. */
    public ChangePoints {
        Check.present(shape, "shape");
        Check.positive(penalty, "penalty", "(dimensionless)");
        Check.atLeast(leastPoints, 2, "leastPoints");
        if (noiseSd != null) {
            Check.positive(noiseSd, "noiseSd", "(dimensionless)");
        }
    }

    /**
     * Stretches of exponential decline, penalty 3 ln n, at least 6 points each, noise estimated.
     *
     * @return the settings
     */
    public static ChangePoints lines() {
        return new ChangePoints(Shape.LINE, 3.0, 6, null);
    }

    /**
     * Finds the change points.
     *
     * @param series rates above 0, not empty
     * @return the stretches between them; one where there are too few points for two
     */
    public Segmentation detect(DeclineSeries series) {
        LineCosts costs = new LineCosts(Check.present(series, "series"), shape == Shape.LINE);
        double sd = noiseSd != null ? noiseSd : Math.max(LEAST_NOISE, costs.noise());
        int n = series.size();
        double beta = penalty * Math.log(n) * sd * sd;
        double[] best = new double[n + 1];
        int[] last = new int[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -beta;
        List<Integer> candidates = new ArrayList<>();
        // A start is useless once a later one is better; that one can be used leastPoints later.
        int[] uselessFrom = new int[n + 1];
        Arrays.fill(uselessFrom, Integer.MAX_VALUE);
        for (int t = leastPoints; t <= n; t++) {
            candidates.add(t - leastPoints);
            for (int s : candidates) {
                double cost = best[s] + costs.sumOfSquares(s, t) + beta;
                if (cost < best[t]) {
                    best[t] = cost;
                    last[t] = s;
                }
            }
            int now = t;
            for (int s : candidates) {
                if (best[s] + costs.sumOfSquares(s, t) > best[t]) {
                    uselessFrom[s] = Math.min(uselessFrom[s], t + leastPoints);
                }
            }
            candidates.removeIf(s -> uselessFrom[s] <= now + 1);
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int t = n; t > 0; t = last[t]) {
            stretches.add(costs.stretch(last[t], t));
            if (n < leastPoints) {
                break;
            }
        }
        Collections.reverse(stretches);
        double cost = n < leastPoints ? costs.sumOfSquares(0, n) : best[n];
        return new Segmentation(stretches, sd, cost / (sd * sd));
    }
}
