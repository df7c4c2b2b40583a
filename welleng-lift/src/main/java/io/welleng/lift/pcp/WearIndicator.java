package io.welleng.lift.pcp;

import io.welleng.core.check.Check;
import io.welleng.core.trend.TheilSen;
import java.util.Comparator;
import java.util.List;

/**
 * Wear from the trend of volumetric efficiency against speed, pressure and viscosity. Each sample gives the slip factor
 * \[ f = \frac{V n - q}{q_s(\Delta p, \mu)} \] with the slip \(q_s\) of the pump when new at the sample's pressure and
 * viscosity, so that changes of duty do not look like wear. The trend is the median of the slopes between all pairs (Theil
 * and Sen), its 90 % interval Sen's, for samples whose errors are independent; it bears with a quarter of bad samples.
 *
 * <p>More than 1,000 samples are taken as 1,000 groups of neighbours, each by its medians.
 *
 * @param thresholdFactor slip factor at which the pump is worn out, above 1
 * @param leastSlipShare least slip when new over displacement for a sample to count, 0–1; errors of rate hide less
 * @param leastSamples samples needed, at least 5
 * @see "Sen, P.K. (1968). Estimates of the regression coefficient based on Kendall's tau. J. Am. Stat. Assoc. 63, 1379–1389"
 */
public record WearIndicator(double thresholdFactor, double leastSlipShare, int leastSamples) {

    private static final int FEWEST = 5;
    private static final double CONFIDENCE = 0.9;
    private static final double SECONDS_PER_YEAR = 365.25 * 86_400.0;
    private static final double NANO = 1e-9;

    /** Checks the ranges above. */
    public WearIndicator {
        Check.positive(thresholdFactor, "thresholdFactor", "");
        Check.below(1.0, thresholdFactor, "1", "thresholdFactor", "");
        Check.fraction(leastSlipShare, "leastSlipShare");
        Check.atLeast(leastSamples, FEWEST, "leastSamples");
    }

    /**
     * Judges a history.
     *
     * @param pump the pump; wear that its slip already has is left out
     * @param history samples in any order
     * @return the trend and what it means, or that there is too little to tell
     */
    public WearOutcome judge(Pcp pump, List<WearSample> history) {
        Check.present(pump, "pump");
        Check.notEmpty(history, "history");
        SlipModel asNew = pump.slip() instanceof WornSlip worn ? worn.asNew() : pump.slip();
        List<WearSample> used = history.stream()
                .filter(sample -> counts(pump, asNew, sample))
                .sorted(Comparator.comparing(WearSample::time))
                .toList();
        int unused = history.size() - used.size();
        if (used.size() < leastSamples
                || used.get(0).time().equals(used.get(used.size() - 1).time())) {
            return new WearOutcome.TooFewSamples(used.size(), leastSamples, unused);
        }
        double[] years = new double[used.size()];
        double[] factors = new double[used.size()];
        for (int i = 0; i < years.length; i++) {
            WearSample sample = used.get(i);
            years[i] = years(used.get(0), sample);
            factors[i] = (pump.theoreticalRateBblPerDay(sample.speedRpm()) - sample.rateBblPerDay())
                    / asNew.slipBblPerDay(sample.differentialPressurePsi(), sample.viscosityCp());
        }
        TheilSen line = TheilSen.of(TheilSen.grouped(years), TheilSen.grouped(factors), CONFIDENCE);
        WearSample last = used.get(used.size() - 1);
        return outcome(new WearOutcome.Trend(
                used.get(0).time(),
                last.time(),
                used.size(),
                unused,
                line.at(years[years.length - 1]),
                line.slope(),
                line.lowerSlope(),
                line.upperSlope()));
    }

    private boolean counts(Pcp pump, SlipModel asNew, WearSample sample) {
        double slip = asNew.slipBblPerDay(sample.differentialPressurePsi(), sample.viscosityCp());
        return slip > 0.0 && slip >= leastSlipShare * pump.theoreticalRateBblPerDay(sample.speedRpm());
    }

    private static double years(WearSample first, WearSample sample) {
        double seconds = sample.time().getEpochSecond() - first.time().getEpochSecond();
        return (seconds + NANO * (sample.time().getNano() - first.time().getNano())) / SECONDS_PER_YEAR;
    }

    private WearOutcome outcome(WearOutcome.Trend trend) {
        double toGo = thresholdFactor - trend.slipFactor();
        if (toGo <= 0.0) {
            return new WearOutcome.WornOut(trend, thresholdFactor);
        }
        double high = trend.growthHighPerYear();
        if (trend.growthLowPerYear() > 0.0) {
            return new WearOutcome.Wearing(
                    trend, toGo / trend.growthPerYear(), toGo / high, toGo / trend.growthLowPerYear());
        }
        return new WearOutcome.Steady(trend, high > 0.0 ? toGo / high : null);
    }
}
