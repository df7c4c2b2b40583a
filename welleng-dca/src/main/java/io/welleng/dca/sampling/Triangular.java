package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;

/**
 * Density of a triangle: zero at two limits, greatest at the mode.
 *
 * <p>\[ F = \frac{(x-a)^2}{(c-a)(m-a)} \;(x \le m), \qquad 1 - F = \frac{(c-x)^2}{(c-a)(c-m)} \;(x \ge m) \]
 *
 * @param minimum \(a\), least value
 * @param mode \(m\), most likely value, from {@code minimum} to {@code maximum}
 * @param maximum \(c\), greatest value, above {@code minimum}
 */
public record Triangular(double minimum, double mode, double maximum) implements Distribution {

    /** Checks the components. */
    public Triangular {
        checkThree(minimum, mode, maximum);
    }

    static void checkThree(double minimum, double mode, double maximum) {
        Check.finite(maximum, "maximum", "");
        Check.finite(minimum, "minimum", "");
        Check.below(minimum, maximum, "minimum", "maximum", "");
        Check.inRange(mode, minimum, maximum, "mode", "");
        Check.finite(maximum - minimum, "maximum - minimum", "");
    }

    /**
     * The triangle with a given mode and two given percentiles.
     *
     * @param p90Low exceeded with a chance of 90 %; below {@code mode}
     * @param mode most likely value
     * @param p10High exceeded with a chance of 10 %; above {@code mode}
     * @return the distribution
     */
    public static Triangular byPercentiles(double p90Low, double mode, double p10High) {
        Check.finite(mode, "mode", "");
        Check.finite(p10High, "p10High", "");
        Check.finite(p90Low, "p90Low", "");
        Check.below(p90Low, mode, "p90Low", "mode", "");
        Check.below(mode, p10High, "mode", "p10High", "");
        double below = mode - p90Low;
        double above = p10High - mode;
        // f is the fraction of the base below the mode. Both sides give the base; they agree at one f.
        double lower = 0.1;
        double upper = 0.9;
        for (int i = 0; i < 60; i++) {
            double f = 0.5 * (lower + upper);
            if (below * inner(1.0 - f) > above * inner(f)) {
                lower = f;
            } else {
                upper = f;
            }
        }
        double f = 0.5 * (lower + upper);
        double base = (below + above) / (inner(f) + inner(1.0 - f));
        if (!(f > 0.1 && f < 0.9) || Double.isInfinite(base)) {
            throw new InvalidInputException("mode", "between the percentiles, and not too near one", "", "" + mode);
        }
        return new Triangular(mode - f * base, mode, mode + (1.0 - f) * base);
    }

    /** Distance from the mode to the percentile on one side, for a base of 1 with a fraction f on that side. */
    private static double inner(double f) {
        return f - Math.sqrt(0.1 * f);
    }

    @Override
    public double quantile(double chance) {
        double base = maximum - minimum;
        return Chances.check(chance) * base < mode - minimum
                ? minimum + Math.sqrt(chance * base * (mode - minimum))
                : maximum - Math.sqrt((1.0 - chance) * base * (maximum - mode));
    }

    @Override
    public double chanceAtMost(double value) {
        double base = maximum - minimum;
        if (value <= minimum || value >= maximum) {
            return value <= minimum ? 0.0 : 1.0;
        }
        return value < mode
                ? (value - minimum) / base * ((value - minimum) / (mode - minimum))
                : 1.0 - (maximum - value) / base * ((maximum - value) / (maximum - mode));
    }

    @Override
    public double lowest() {
        return minimum;
    }

    @Override
    public double highest() {
        return maximum;
    }

    @Override
    public String toString() {
        return "Triangular[" + Figures.four(minimum) + ", " + Figures.four(mode) + ", " + Figures.four(maximum) + "]";
    }
}
