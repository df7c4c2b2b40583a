package io.welleng.lift.srp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.card.Card;

/**
 * How far finite differences are from the Fourier series.
 *
 * @param loadNrmse root mean square difference of load over the load range of the series' pump card (fraction); null where
 *     that load does not change
 * @param positionNrmse root mean square difference of position over its stroke (fraction); null where it has none
 * @param greatestLoadLbf greatest difference of load (lbf)
 * @param greatestPositionIn greatest difference of position (in)
 */
public record SolverDifference(
        @OptionalValue Double loadNrmse,
        @OptionalValue Double positionNrmse,
        double greatestLoadLbf,
        double greatestPositionIn) {

    /** The difference of two cards at the same moments. */
    static SolverDifference of(Card series, Card differences) {
        double load = 0.0;
        double position = 0.0;
        double greatestLoad = 0.0;
        double greatestPosition = 0.0;
        int n = series.size();
        for (int i = 0; i < n; i++) {
            double df = differences.loadLbf(i) - series.loadLbf(i);
            double dx = differences.positionIn(i) - series.positionIn(i);
            load += df * df;
            position += dx * dx;
            greatestLoad = Math.max(greatestLoad, Math.abs(df));
            greatestPosition = Math.max(greatestPosition, Math.abs(dx));
        }
        double range = series.peakLoadLbf() - series.minimumLoadLbf();
        return new SolverDifference(
                part(Math.sqrt(load / n), range),
                part(Math.sqrt(position / n), series.strokeIn()),
                greatestLoad,
                greatestPosition);
    }

    private static Double part(double value, double whole) {
        return whole > 0.0 ? value / whole : null;
    }

    @Override
    public String toString() {
        return "SolverDifference[load up to " + Figures.four(greatestLoadLbf) + " lbf, position up to "
                + Figures.four(greatestPositionIn) + " in]";
    }
}
