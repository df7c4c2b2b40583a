package io.welleng.dca.forecast;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/** Fits ratio models to histories, by least squares of ln ratio. */
public final class RatioFit {

    private RatioFit() {}

    /**
     * A power law: a straight line of ln ratio against ln x.
     *
     * @param x cumulative (volume) or time (days), each above 0, increasing, at least 2
     * @param ratios as many ratios (volume/volume), each above 0
     * @return the model
     */
    public static RatioModel.Power power(double[] x, double[] ratios) {
        check(x, ratios);
        double[] logs = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            logs[i] = Math.log(Check.positive(x[i], Check.element("x", i), "volume or days"));
        }
        double[] line = line(logs, ratios);
        return new RatioModel.Power(Math.exp(line[0]), line[1]);
    }

    /**
     * An exponential: a straight line of ln ratio against x.
     *
     * @param x cumulative (volume) or time (days), each at least 0, increasing, at least 2
     * @param ratios as many ratios (volume/volume), each above 0
     * @return the model
     */
    public static RatioModel.Exponential exponential(double[] x, double[] ratios) {
        check(x, ratios);
        double[] line = line(x, ratios);
        return new RatioModel.Exponential(Math.exp(line[0]), line[1]);
    }

    /**
     * A logistic curve between two known levels: a straight line of \( \ln\frac{R - R_0}{R_1 - R} \) against x.
     *
     * @param x cumulative (volume) or time (days), each at least 0, increasing, at least 2
     * @param ratios as many ratios (volume/volume), each between the levels, rising on the whole
     * @param lower ratio long before the middle (volume/volume), at least 0
     * @param upper ratio long after it (volume/volume), above {@code lower}
     * @return the model
     */
    public static RatioModel.Logistic logistic(double[] x, double[] ratios, double lower, double upper) {
        check(x, ratios);
        Check.notNegative(lower, "lower", "volume/volume");
        Check.finite(upper, "upper", "volume/volume");
        Check.below(lower, upper, "lower", "upper", "volume/volume");
        double[] odds = new double[ratios.length];
        for (int i = 0; i < odds.length; i++) {
            if (!(ratios[i] > lower && ratios[i] < upper)) {
                throw new InvalidInputException(
                        Check.element("ratios", i), "between the levels", "volume/volume", Double.toString(ratios[i]));
            }
            odds[i] = (ratios[i] - lower) / (upper - ratios[i]);
        }
        double[] line = line(x, odds);
        if (!(line[1] > 0.0)) {
            throw new InvalidInputException("ratios", "rising on the whole", "volume/volume", "slope " + line[1]);
        }
        return new RatioModel.Logistic(lower, upper, -line[0] / line[1], 1.0 / line[1]);
    }

    private static void check(double[] x, double[] ratios) {
        Check.increasing(x, 2, "x", "volume or days");
        Check.notNegative(x[0], "x[0]", "volume or days");
        Check.finite(ratios, 2, "ratios", "volume/volume");
        Check.sameLength(ratios.length, "ratios", x.length, "x");
        for (int i = 0; i < ratios.length; i++) {
            Check.positive(ratios[i], Check.element("ratios", i), "volume/volume");
        }
    }

    /** Intercept and slope of ln y against x. */
    private static double[] line(double[] x, double[] y) {
        double meanX = 0.0;
        double meanY = 0.0;
        for (int i = 0; i < x.length; i++) {
            meanX += x[i] / x.length;
            meanY += Math.log(y[i]) / x.length;
        }
        double xy = 0.0;
        double xx = 0.0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (Math.log(y[i]) - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
        }
        double slope = xy / xx;
        return new double[] {meanY - slope * meanX, slope};
    }
}
