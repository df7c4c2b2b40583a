package io.welleng.core.curve;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.util.Arrays;
import java.util.Locale;

/**
 * A curve through points with increasing x. It passes exactly through each point, and between two points it stays
 * between their y. Immutable; evaluation allocates nothing.
 *
 * <p>The linear curve has corners. The monotone cubic has a continuous slope: on each interval, with \(t\) from 0 to 1
 * over its width \(h\), \[ y = y_0 + (y_1 - y_0)\,t^2(3 - 2t) + h\,t(1-t)\left[(1-t)\,m_0 - t\,m_1\right] \] where the
 * slopes \(m\) at the points come from three-point differences, limited so that \((m_0/d)^2 + (m_1/d)^2 \le 9\) with
 * the secant slope \(d\), and 0 at extremes of the data.
 *
 * <p>Outside the points a curve refuses, unless {@link #withExtrapolation} says otherwise.
 *
 * @see "Fritsch, F.N. and Carlson, R.E. (1980). Monotone piecewise cubic interpolation. SIAM J. Numer. Anal. 17(2),
 *     238–246"
 */
public final class Curve {

    /** What a curve does outside its points. */
    public enum Extrapolation {
        /** Throws: the default. */
        REFUSE,
        /** Keeps the y of the nearest end; the slope is 0. */
        HOLD,
        /** Goes on straight, with the slope of the nearest end. */
        LINEAR
    }

    private final double[] x;
    private final double[] y;

    /** Slope at each point, or null for a linear curve. */
    private final double[] slopes;

    private final Extrapolation extrapolation;

    private Curve(double[] x, double[] y, double[] slopes, Extrapolation extrapolation) {
        this.x = x;
        this.y = y;
        this.slopes = slopes;
        this.extrapolation = extrapolation;
    }

    /**
     * Straight lines from point to point.
     *
     * @param x at least two values, strictly increasing, in any unit
     * @param y as many values, in any unit
     * @return a curve that refuses to extrapolate
     * @throws InvalidInputException if the points are not valid, naming the element as {@code x[3]}
     */
    public static Curve linear(double[] x, double[] y) {
        check(x, y);
        return new Curve(x.clone(), y.clone(), null, Extrapolation.REFUSE);
    }

    /**
     * Smooth curve that rises, falls and stays level where its points do.
     *
     * @param x at least two values, strictly increasing, in any unit
     * @param y as many values, in any unit
     * @return a curve that refuses to extrapolate
     * @throws InvalidInputException if the points are not valid, naming the element as {@code x[3]}
     */
    public static Curve monotoneCubic(double[] x, double[] y) {
        check(x, y);
        return new Curve(x.clone(), y.clone(), FritschCarlson.slopes(x, y), Extrapolation.REFUSE);
    }

    private static void check(double[] x, double[] y) {
        Check.increasing(x, 2, "x", "");
        Check.finite(y, 2, "y", "");
        Check.sameLength(y.length, "y", x.length, "x");
    }

    /**
     * The same curve with another behaviour outside its points.
     *
     * @param wanted what to do there
     * @return a new curve
     */
    public Curve withExtrapolation(Extrapolation wanted) {
        return new Curve(x, y, slopes, Check.present(wanted, "extrapolation"));
    }

    /**
     * Value of the curve.
     *
     * @param at where, in the unit of x
     * @return y, in its unit
     * @throws InvalidInputException if {@code at} is not finite, or outside the points and the curve refuses that
     */
    public double value(double at) {
        int last = x.length - 1;
        if (!(at >= x[0] && at < x[last])) {
            return at == x[last] ? y[last] : valueOutside(at);
        }
        int i = interval(at);
        double h = x[i + 1] - x[i];
        double t = (at - x[i]) / h;
        double rise = y[i + 1] - y[i];
        double found = slopes == null
                ? y[i] + t * rise
                : y[i]
                        + rise * t * t * (3.0 - 2.0 * t)
                        + h * t * (1.0 - t) * ((1.0 - t) * slopes[i] - t * slopes[i + 1]);
        return rise >= 0.0 ? Math.max(y[i], Math.min(y[i + 1], found)) : Math.max(y[i + 1], Math.min(y[i], found));
    }

    /**
     * Slope of the curve. At a corner of a linear curve it is that of the line to the right.
     *
     * @param at where, in the unit of x
     * @return dy/dx
     * @throws InvalidInputException if {@code at} is not finite, or outside the points and the curve refuses that
     */
    public double slope(double at) {
        int last = x.length - 1;
        if (!(at >= x[0] && at < x[last])) {
            return at == x[last] ? endSlope(last) : slopeOutside(at);
        }
        int i = interval(at);
        double h = x[i + 1] - x[i];
        double secant = (y[i + 1] - y[i]) / h;
        if (slopes == null) {
            return secant;
        }
        double t = (at - x[i]) / h;
        return 6.0 * t * (1.0 - t) * secant
                + (1.0 - t) * (1.0 - 3.0 * t) * slopes[i]
                + t * (3.0 * t - 2.0) * slopes[i + 1];
    }

    /**
     * Number of points.
     *
     * @return count, at least 2
     */
    public int size() {
        return x.length;
    }

    /**
     * Abscissa of a point.
     *
     * @param index index from 0
     * @return x, in its unit
     */
    public double x(int index) {
        return x[index];
    }

    /**
     * Ordinate of a point.
     *
     * @param index index from 0
     * @return y, in its unit
     */
    public double y(int index) {
        return y[index];
    }

    /**
     * Lower end of the domain.
     *
     * @return x of the first point, in its unit
     */
    public double lowerX() {
        return x[0];
    }

    /**
     * Upper end of the domain.
     *
     * @return x of the last point, in its unit
     */
    public double upperX() {
        return x[x.length - 1];
    }

    /**
     * What the curve does outside its points.
     *
     * @return the behaviour
     */
    public Extrapolation extrapolation() {
        return extrapolation;
    }

    private double valueOutside(double at) {
        int end = end(at);
        return extrapolation == Extrapolation.HOLD ? y[end] : y[end] + endSlope(end) * (at - x[end]);
    }

    private double slopeOutside(double at) {
        int end = end(at);
        return extrapolation == Extrapolation.HOLD ? 0.0 : endSlope(end);
    }

    /** Index of the end nearest to a place outside, where that is allowed. */
    private int end(double at) {
        if (extrapolation == Extrapolation.REFUSE) {
            Check.inRange(at, lowerX(), upperX(), "x", "");
        }
        return Check.finite(at, "x", "") < x[0] ? 0 : x.length - 1;
    }

    private double endSlope(int end) {
        if (slopes != null) {
            return slopes[end];
        }
        int i = Math.min(end, x.length - 2);
        return (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
    }

    /** Index of the last point at or before {@code at}, which is inside the domain and before its end. */
    private int interval(double at) {
        int low = 0;
        int high = x.length - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (x[middle] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Curve that
                && Arrays.equals(x, that.x)
                && Arrays.equals(y, that.y)
                && (slopes == null) == (that.slopes == null)
                && extrapolation == that.extrapolation;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(x) + Arrays.hashCode(y)) + (slopes == null ? 0 : 1);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Curve[%s, %d points, x from %s to %s, outside: %s]",
                slopes == null ? "linear" : "monotone cubic",
                x.length,
                Figures.four(lowerX()),
                Figures.four(upperX()),
                extrapolation.name().toLowerCase(Locale.ROOT));
    }
}
