package io.welleng.dca.segment;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import io.welleng.dca.data.DeclineSeries;
import io.welleng.dca.internal.MannKendall;
import java.util.Arrays;

/** Where the decline of a series starts, or that it does not decline. */
public sealed interface DeclineStart {

    /** Chance of a trend-free history above which a fall does not count, one-sided. */
    double SIGNIFICANCE = 0.05;

    /**
     * The rate falls from here on.
     *
     * @param index the peak, from 0
     * @param timeDays middle of its interval (days)
     * @param ratePerDay smoothed rate there (volume/day)
     * @param chance how likely rates without a trend fall as much, one-sided, by the test of Mann and Kendall
     */
    record Found(int index, double timeDays, double ratePerDay, double chance) implements DeclineStart {
        @Override
        public String toString() {
            return "decline starts at " + Figures.four(timeDays) + " days, " + Figures.four(ratePerDay) + "/day";
        }
    }

    /**
     * The rate does not fall after its peak, or for too few points to tell.
     *
     * @param peakIndex the peak, from 0
     * @param pointsAfter points from the peak on, itself included
     * @param chance how likely rates without a trend fall as much, one-sided; 1 where there are too few points
     */
    record NotDeclining(int peakIndex, int pointsAfter, double chance) implements DeclineStart {
        @Override
        public String toString() {
            return "not declining: " + pointsAfter + " point(s) from the peak on, chance of the fall "
                    + Figures.four(chance);
        }
    }

    /**
     * Finds the peak of the smoothed rate, and tests whether the rate falls from it on.
     *
     * @param series rates, not empty
     * @param smoothing points of the running median, odd; 1 for none
     * @param leastPoints points needed from the peak on, at least 4
     * @return where the decline starts
     */
    static DeclineStart detect(DeclineSeries series, int smoothing, int leastPoints) {
        Check.atLeast(Check.present(series, "series").size(), 1, "series.size");
        Check.atLeast(leastPoints, 4, "leastPoints");
        if (smoothing < 1 || smoothing % 2 == 0) {
            throw new InvalidInputException("smoothing", "odd and at least 1", "points", Integer.toString(smoothing));
        }
        double[] smooth = smoothed(series, smoothing / 2);
        int peak = 0;
        for (int i = 1; i < smooth.length; i++) {
            peak = smooth[i] > smooth[peak] ? i : peak;
        }
        // The running median is level around a peak: the highest measured rate there is the peak.
        int best = peak;
        for (int i = Math.max(0, peak - smoothing / 2); i <= Math.min(smooth.length - 1, peak + smoothing / 2); i++) {
            boolean level = smooth[i] == smooth[peak];
            best = level && series.ratePerDay(i) > series.ratePerDay(best) ? i : best;
        }
        int after = series.size() - best;
        double chance = after < leastPoints ? 1.0 : chanceOfFalling(series, best);
        return chance <= SIGNIFICANCE
                ? new Found(best, series.middleDays(best), smooth[best], chance)
                : new NotDeclining(best, after, chance);
    }

    /**
     * How likely rates without a trend fall as much as those of a series: the one-sided test of Mann and Kendall.
     *
     * @param series rates
     * @param from index of the first point looked at
     * @return probability, 0 to 1
     */
    static double chanceOfFalling(DeclineSeries series, int from) {
        double[] rates = new double[series.size() - from];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = series.ratePerDay(from + i);
        }
        return MannKendall.chanceOfFalling(rates);
    }

    private static double[] smoothed(DeclineSeries series, int half) {
        int n = series.size();
        double[] smooth = new double[n];
        for (int i = 0; i < n; i++) {
            int reach = Math.min(half, Math.min(i, n - 1 - i));
            double[] window = new double[2 * reach + 1];
            for (int k = 0; k < window.length; k++) {
                window[k] = series.ratePerDay(i - reach + k);
            }
            Arrays.sort(window);
            smooth[i] = window[reach];
        }
        return smooth;
    }
}
