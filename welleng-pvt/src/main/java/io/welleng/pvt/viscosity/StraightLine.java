package io.welleng.pvt.viscosity;

import io.welleng.core.check.InvalidInputException;

/** Least-squares line \( y = a + b\,x \); exact through two points. */
record StraightLine(double intercept, double slope) {

    /**
     * @param x abscissas
     * @param y ordinates, as many
     * @param temperaturesF temperatures of the points (°F), for the check that two differ
     */
    static StraightLine through(double[] x, double[] y, double[] temperaturesF) {
        double least = temperaturesF[0];
        double greatest = temperaturesF[0];
        double meanX = 0.0;
        double meanY = 0.0;
        for (int i = 0; i < x.length; i++) {
            least = Math.min(least, temperaturesF[i]);
            greatest = Math.max(greatest, temperaturesF[i]);
            meanX += x[i] / x.length;
            meanY += y[i] / x.length;
        }
        if (!(greatest > least)) {
            throw new InvalidInputException("points", "at two temperatures at least", "", "all at " + least + " °F");
        }
        double xx = 0.0;
        double xy = 0.0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        double slope = xy / xx;
        return new StraightLine(meanY - slope * meanX, slope);
    }
}
