package io.welleng.dca.backtest;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.trend.Robust;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * All back-tests with the same number of hidden months. Medians are over the back-tests that were scored, each counted once.
 *
 * @param hiddenMonths months that were hidden
 * @param scored back-tests with a score
 * @param notScored back-tests without one
 * @param medians medians over those with one; null where there are none
 */
public record BacktestSummary(
        int hiddenMonths,
        int scored,
        int notScored,
        @OptionalValue Medians medians) {

    /**
     * Medians, and the coverage.
     *
     * @param mape median MAPE of the method (fraction)
     * @param lastValueMape median MAPE of the last value (fraction)
     * @param exponentialMape median MAPE of the plain exponential (fraction)
     * @param bias median bias of the method (fraction)
     * @param weightedError median error by volume of the method (fraction)
     * @param lastValueWeightedError that of the last value (fraction)
     * @param exponentialWeightedError that of the plain exponential (fraction)
     * @param coverage mean share of rates within the band (fraction)
     */
    public record Medians(
            double mape,
            double lastValueMape,
            double exponentialMape,
            double bias,
            double weightedError,
            double lastValueWeightedError,
            double exponentialWeightedError,
            double coverage) {

        /**
         * Whether the method's median MAPE is below that of both baselines.
         *
         * @return true if it is
         */
        public boolean betterThanBoth() {
            return mape < lastValueMape && mape < exponentialMape;
        }
    }

    static BacktestSummary of(int hiddenMonths, List<BacktestResult> results) {
        List<BacktestOutcome.Scored> scored = results.stream()
                .filter(one -> one.hiddenMonths() == hiddenMonths)
                .map(BacktestResult::outcome)
                .filter(BacktestOutcome.Scored.class::isInstance)
                .map(BacktestOutcome.Scored.class::cast)
                .toList();
        int all = (int) results.stream()
                .filter(one -> one.hiddenMonths() == hiddenMonths)
                .count();
        if (scored.isEmpty()) {
            return new BacktestSummary(hiddenMonths, 0, all, null);
        }
        // In the order of size, so that the order of the cases changes no digit.
        double coverage = scored.stream()
                        .mapToDouble(BacktestOutcome.Scored::coverage)
                        .sorted()
                        .sum()
                / scored.size();
        Medians medians = new Medians(
                median(scored, one -> one.method().mape()),
                median(scored, one -> one.lastValue().mape()),
                median(scored, one -> one.exponential().mape()),
                median(scored, one -> one.method().bias()),
                median(scored, one -> one.method().weightedError()),
                median(scored, one -> one.lastValue().weightedError()),
                median(scored, one -> one.exponential().weightedError()),
                coverage);
        return new BacktestSummary(hiddenMonths, scored.size(), all - scored.size(), medians);
    }

    private static double median(List<BacktestOutcome.Scored> scored, ToDoubleFunction<BacktestOutcome.Scored> figure) {
        return Robust.median(scored.stream().mapToDouble(figure).toArray());
    }

    @Override
    public String toString() {
        String text = hiddenMonths + " months hidden, " + scored + " scored, " + notScored + " not";
        return medians == null
                ? text
                : text + ": median MAPE " + Figures.four(100.0 * medians.mape) + " %, last value "
                        + Figures.four(100.0 * medians.lastValueMape) + " %, exponential "
                        + Figures.four(100.0 * medians.exponentialMape) + " %; median bias "
                        + Figures.four(100.0 * medians.bias) + " %; in the band "
                        + Figures.four(100.0 * medians.coverage) + " %";
    }
}
