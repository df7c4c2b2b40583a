package io.welleng.dca.backtest;

import io.welleng.core.study.StudyType;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.ProductionHistory;
import java.time.YearMonth;
import java.util.List;

/** Makes the study known under the name {@code decline_backtest}. */
public final class BacktestStudyType implements StudyType<BacktestStudy> {

    /** Creates the type; used by {@link java.util.ServiceLoader}. */
    public BacktestStudyType() {
        // no state
    }

    @Override
    public String name() {
        return "decline_backtest";
    }

    @Override
    public String summary() {
        return "How good the forecasts of many wells would have been: hidden months forecast, scored beside two baselines";
    }

    @Override
    public Class<BacktestStudy> studyClass() {
        return BacktestStudy.class;
    }

    /** Three wells with four to five years of monthly oil volumes, the last 12 months hidden. */
    @Override
    public BacktestStudy example() {
        return new BacktestStudy(
                List.of(
                        new BacktestCase("A-1", well(2019, 41.0, 0.030, 0.35, 60, 1)),
                        new BacktestCase("A-2", well(2019, 28.0, 0.045, 0.70, 54, 2)),
                        new BacktestCase("B-1", well(2020, 63.0, 0.022, 0.10, 48, 3))),
                CleaningRules.monthly(),
                ForecastMethod.automatic(),
                List.of(12),
                List.of(0),
                0.8);
    }

    /** Thousand volumes a month of a hyperbolic decline with some ups and downs, to three decimals. */
    private static ProductionHistory well(int year, double first, double decline, double b, int months, int phase) {
        double[] volumes = new double[months];
        for (int i = 0; i < months; i++) {
            double curve = first * Math.pow(1.0 + b * decline * i, -1.0 / b);
            double wave = 0.06 * Math.sin(0.31 * i + phase) + 0.04 * Math.sin(2.3 * i * phase);
            volumes[i] = Math.rint(1000.0 * curve * (1.0 + wave)) / 1000.0;
        }
        return ProductionHistory.monthly(YearMonth.of(year, 1), volumes);
    }
}
