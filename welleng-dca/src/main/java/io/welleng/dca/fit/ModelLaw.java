package io.welleng.dca.fit;

import io.welleng.dca.model.Arrival;
import io.welleng.dca.model.Decline;
import java.util.Arrays;
import java.util.List;

/** Any family, against time or cumulative, through its model; derivatives by central differences. */
final class ModelLaw implements RateLaw {

    /** Step in a coordinate: the cube root of the spacing of doubles. */
    private static final double STEP = Math.cbrt(Math.ulp(1.0));

    private final ModelFamily family;
    private final List<DeclineParameter> parameters;
    private final Observations data;
    private final boolean cumulative;
    private final double[] lower;
    private final double[] upper;
    private final double[] values;
    private final double[] singles;
    private final double[] ends;
    private final double[] atSingle;
    private final double[] atEnd;
    private final double[] above;
    private final double[] below;

    ModelLaw(ModelFamily family, Observations data, FitDomain domain, double[] lower, double[] upper) {
        this.family = family;
        this.data = data;
        this.lower = lower;
        this.upper = upper;
        parameters = family.parameters();
        cumulative = domain == FitDomain.RATE_CUMULATIVE;
        values = new double[parameters.size()];
        boolean allSingle = true;
        boolean anySingle = false;
        for (int i = 0; i < data.size; i++) {
            allSingle &= data.single[i];
            anySingle |= data.single[i];
        }
        // Rates are wanted at single abscissas and volumes at the ends of intervals; all abscissas serve both.
        singles = anySingle ? data.at : new double[0];
        ends = allSingle ? new double[0] : data.at;
        atSingle = new double[singles.length];
        atEnd = new double[ends.length];
        above = new double[data.size];
        below = new double[data.size];
    }

    @Override
    public boolean logRates(double[] x, double[] logRates) {
        for (int j = 0; j < values.length; j++) {
            values[j] = parameters.get(j).value(x[j]);
            if (!Double.isFinite(values[j])) {
                return false;
            }
        }
        if (!family.feasible(values)) {
            return false;
        }
        Decline model = family.model(values.clone());
        if (!(cumulative ? againstCumulative(model) : againstTime(model))) {
            return false;
        }
        for (int i = 0; i < data.size; i++) {
            int to = data.upper[i];
            int from = data.lower[i];
            double rate = data.single[i]
                    ? atSingle[to]
                    : cumulative
                            ? (data.at[to] - data.at[from]) / (atEnd[to] - atEnd[from])
                            : (atEnd[to] - atEnd[from]) / (data.at[to] - data.at[from]);
            logRates[i] = Math.log(rate);
            if (!(rate > 0.0 && rate < Double.POSITIVE_INFINITY)) {
                return false;
            }
        }
        return true;
    }

    private boolean againstTime(Decline model) {
        model.rates(singles, atSingle);
        model.cumulatives(ends, atEnd);
        return true;
    }

    /** Times at the ends of intervals, rates at single points; false where the model never produces so much. */
    private boolean againstCumulative(Decline model) {
        for (int k = 0; k < data.at.length; k++) {
            if (!(model.timeAtCumulative(data.at[k]) instanceof Arrival.Reached reached)) {
                return false;
            }
            if (singles.length > 0) {
                atSingle[k] = model.ratePerDay(reached.timeDays());
            }
            if (ends.length > 0) {
                atEnd[k] = reached.timeDays();
            }
        }
        return true;
    }

    @Override
    public void derivatives(double[] x, double[] logRates, boolean[] free, double[][] rows) {
        for (int j = 0; j < values.length; j++) {
            if (!free[j]) {
                continue;
            }
            if (j == 0 && !cumulative) {
                Arrays.fill(rows[0], 0, data.size, 1.0);
                continue;
            }
            double at = x[j];
            double h = STEP * Math.max(Math.abs(at), 0.1);
            double up = Math.min(upper[j], at + h);
            double down = Math.max(lower[j], at - h);
            boolean upThere = up > at && there(x, j, up, above);
            boolean downThere = down < at && there(x, j, down, below);
            x[j] = at;
            double high = upThere ? up : at;
            double low = downThere ? down : at;
            for (int i = 0; i < data.size; i++) {
                double rise = (upThere ? above[i] : logRates[i]) - (downThere ? below[i] : logRates[i]);
                rows[j][i] = high > low ? rise / (high - low) : 0.0;
            }
        }
    }

    private boolean there(double[] x, int j, double value, double[] into) {
        x[j] = value;
        return logRates(x, into);
    }
}
