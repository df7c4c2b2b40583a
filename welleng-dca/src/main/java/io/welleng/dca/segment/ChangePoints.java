package io.welleng.dca.segment;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.segment.CheapestCut;
import io.welleng.dca.data.DeclineSeries;
import java.util.ArrayList;
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
        List<Stretch> stretches = new ArrayList<>();
        if (n < leastPoints) {
            stretches.add(costs.stretch(0, n));
            return new Segmentation(stretches, sd, costs.sumOfSquares(0, n) / (sd * sd));
        }
        CheapestCut cut = CheapestCut.of(n, leastPoints, beta, costs::sumOfSquares);
        for (int k = 0; k < cut.starts().size(); k++) {
            int end = k + 1 < cut.starts().size() ? cut.starts().get(k + 1) : n;
            stretches.add(costs.stretch(cut.starts().get(k), end));
        }
        return new Segmentation(stretches, sd, cut.cost() / (sd * sd));
    }
}
