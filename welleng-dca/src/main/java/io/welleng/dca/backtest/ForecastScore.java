package io.welleng.dca.backtest;

import io.welleng.core.units.Figures;

/**
 * How far a forecast was from what was measured. With forecast f, measured rate a and days d of each record that is scored:
 *
 * @param mape mean of |f − a|/a (fraction)
 * @param bias mean of (f − a)/a: positive for forecasts that are too high (fraction)
 * @param weightedError sum of |f − a| d over that of a d: the error by volume (fraction)
 * @param volumeError sum of (f − a) d over that of a d: the error of the whole volume (fraction)
 */
public record ForecastScore(double mape, double bias, double weightedError, double volumeError) {

    /** Scores rates ahead. */
    static ForecastScore of(double[] forecast, double[] measured, double[] days) {
        double relative = 0.0;
        double signed = 0.0;
        double missed = 0.0;
        double excess = 0.0;
        double volume = 0.0;
        for (int i = 0; i < measured.length; i++) {
            double error = forecast[i] - measured[i];
            relative += Math.abs(error) / measured[i];
            signed += error / measured[i];
            missed += Math.abs(error) * days[i];
            excess += error * days[i];
            volume += measured[i] * days[i];
        }
        int n = measured.length;
        return new ForecastScore(relative / n, signed / n, missed / volume, excess / volume);
    }

    @Override
    public String toString() {
        return "MAPE " + Figures.four(100.0 * mape) + " %, bias " + Figures.four(100.0 * bias) + " %, by volume "
                + Figures.four(100.0 * weightedError) + " %, whole volume " + Figures.four(100.0 * volumeError) + " %";
    }
}
