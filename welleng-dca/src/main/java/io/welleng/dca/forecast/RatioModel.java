package io.welleng.dca.forecast;

import io.welleng.core.check.Check;

/**
 * Ratio of another stream to oil, such as water–oil or gas–oil, against cumulative oil or time. The ratio is in volume
 * of the stream per volume of oil.
 */
public sealed interface RatioModel {

    /**
     * The ratio.
     *
     * @param x cumulative (volume) or time (days), at least 0
     * @return ratio (volume/volume)
     */
    double ratio(double x);

    /**
     * Derivative of the ratio.
     *
     * @param x cumulative (volume) or time (days), at least 0
     * @return ratio by unit of x; infinite at 0 for a power between 0 and 1
     */
    double slope(double x);

    /**
     * Integral of the ratio: against cumulative oil, the volume of the stream.
     *
     * @param from lower end, at least 0
     * @param to upper end, at least {@code from}
     * @return ratio × unit of x
     */
    double integral(double from, double to);

    /**
     * \( R = a\,x^m \).
     *
     * @param coefficient \(a\), ratio at x = 1 (volume/volume), above 0
     * @param exponent \(m\), above −1 (dimensionless)
     */
    record Power(double coefficient, double exponent) implements RatioModel {

        /** Checks the components. */
        public Power {
            Check.positive(coefficient, "coefficient", "volume/volume");
            Check.inRange(exponent, Math.nextUp(-1.0), 100.0, "exponent", "(dimensionless)");
        }

        @Override
        public double ratio(double x) {
            return coefficient * Math.pow(checkPlace(x), exponent);
        }

        @Override
        public double slope(double x) {
            return coefficient * exponent * Math.pow(checkPlace(x), exponent - 1.0);
        }

        @Override
        public double integral(double from, double to) {
            checkPlaces(from, to);
            double m = exponent + 1.0;
            if (from == 0.0) {
                return coefficient / m * Math.pow(to, m);
            }
            // As a difference of logarithms: close ends do not cancel.
            return coefficient / m * Math.pow(from, m) * Math.expm1(m * Math.log1p((to - from) / from));
        }
    }

    /**
     * \( R = a\,e^{m x} \): a straight line of ln ratio.
     *
     * @param initial \(a\), ratio at x = 0 (volume/volume), above 0
     * @param rise \(m\), change of ln ratio by unit of x (1/volume or 1/day)
     */
    record Exponential(double initial, double rise) implements RatioModel {

        /** Checks the components. */
        public Exponential {
            Check.positive(initial, "initial", "volume/volume");
            Check.finite(rise, "rise", "1/volume or 1/day");
        }

        @Override
        public double ratio(double x) {
            return initial * Math.exp(rise * checkPlace(x));
        }

        @Override
        public double slope(double x) {
            return rise * ratio(x);
        }

        @Override
        public double integral(double from, double to) {
            checkPlaces(from, to);
            double z = rise * (to - from);
            double mean = z == 0.0 ? 1.0 : Math.expm1(z) / z;
            return initial * Math.exp(rise * from) * (to - from) * mean;
        }
    }

    /**
     * \( R = R_0 + (R_1 - R_0)/\left(1 + e^{-(x - x_m)/w}\right) \): from one level to another.
     *
     * @param lower \(R_0\), ratio long before the middle (volume/volume), at least 0
     * @param upper \(R_1\), ratio long after it (volume/volume), above {@code lower}
     * @param middle \(x_m\), where the ratio is half-way (unit of x)
     * @param width \(w\), a quarter of the rise at the middle's slope (unit of x), above 0
     */
    record Logistic(double lower, double upper, double middle, double width) implements RatioModel {

        /** Checks the components. */
        public Logistic {
            Check.notNegative(lower, "lower", "volume/volume");
            Check.finite(upper, "upper", "volume/volume");
            Check.below(lower, upper, "lower", "upper", "volume/volume");
            Check.finite(middle, "middle", "unit of x");
            Check.positive(width, "width", "unit of x");
        }

        @Override
        public double ratio(double x) {
            return lower + (upper - lower) / (1.0 + Math.exp(-(checkPlace(x) - middle) / width));
        }

        @Override
        public double slope(double x) {
            double e = Math.exp(-Math.abs(checkPlace(x) - middle) / width);
            return (upper - lower) / width * e / ((1.0 + e) * (1.0 + e));
        }

        @Override
        public double integral(double from, double to) {
            checkPlaces(from, to);
            double a = (from - middle) / width;
            double h = (to - from) / width;
            // ln((1 + e^(a+h))/(1 + e^a)), with the larger exponential taken out.
            double rise;
            if (a > 0.0) {
                double e = Math.exp(-a);
                rise = h + Math.log1p(e / (1.0 + e) * Math.expm1(-h));
            } else if (h < 700.0) {
                double e = Math.exp(a);
                rise = Math.log1p(e / (1.0 + e) * Math.expm1(h));
            } else {
                rise = Math.max(0.0, a + h) + Math.log1p(Math.exp(-Math.abs(a + h))) - Math.log1p(Math.exp(a));
            }
            return lower * (to - from) + (upper - lower) * width * rise;
        }
    }

    /** Requires a place at which there is a ratio. */
    private static double checkPlace(double x) {
        return Check.notNegative(x, "x", "volume or days");
    }

    /** Requires an interval. */
    private static void checkPlaces(double from, double to) {
        Check.notNegative(to, "to", "volume or days");
        Check.inRange(from, 0.0, to, "from", "volume or days");
    }
}
