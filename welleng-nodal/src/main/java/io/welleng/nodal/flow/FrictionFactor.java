package io.welleng.nodal.flow;

/**
 * Darcy (Moody) friction factor, four times Fanning's. Laminar, 64/Re, up to a Reynolds number of 2,100; Colebrook and
 * White's equation from 4,000,
 * \[ \frac{1}{\sqrt f} = -2 \log_{10}\left(\frac{\varepsilon}{3.7} + \frac{2.51}{Re \sqrt f}\right) \]
 * and linear in Re between, so that a traverse does not jump where the flow turns turbulent.
 *
 * @see "Colebrook, C.F. (1939). J. Inst. Civ. Eng. 11(4), 133–156"
 */
public final class FrictionFactor {

    private static final double LAMINAR_END = 2100.0;
    private static final double TURBULENT_START = 4000.0;
    private static final double TWO_BY_LN_10 = 2.0 / Math.log(10.0);
    private static final double LN_2 = Math.log(2.0);

    /** Logarithm to base 2 of the middle of the numbers between two powers of 2. */
    private static final double MIDDLE_OF_BINADE = 0.5;

    private FrictionFactor() {}

    /**
     * Darcy friction factor.
     *
     * @param re Reynolds number (dimensionless), &gt; 0
     * @param relativeRoughness absolute roughness over inside diameter (dimensionless), &ge; 0
     * @return friction factor (dimensionless)
     */
    public static double darcy(double re, double relativeRoughness) {
        if (re <= LAMINAR_END) {
            return 64.0 / re;
        }
        if (re >= TURBULENT_START) {
            return colebrook(re, relativeRoughness);
        }
        double laminar = 64.0 / LAMINAR_END;
        double turbulent = colebrook(TURBULENT_START, relativeRoughness);
        return laminar + (turbulent - laminar) * (re - LAMINAR_END) / (TURBULENT_START - LAMINAR_END);
    }

    /**
     * Two steps of Halley's method on x = 1/√f, which is nearly linear: an error e is followed by 1e-4 e³. The start, from
     * the logarithm to the nearest power of two, is within 1 of the root; the logarithm of the second step is that of the
     * first and a series, since its argument has hardly moved.
     */
    static double colebrook(double re, double relativeRoughness) {
        double a = relativeRoughness / 3.7;
        double b = 2.51 / re;
        double x = -TWO_BY_LN_10 * LN_2 * (Math.getExponent(a + 7.0 * b) + MIDDLE_OF_BINADE);
        double sum = a + b * x;
        double ln = Math.log(sum);
        double next = halley(x, b / sum, ln);
        double nextSum = a + b * next;
        double z = (nextSum - sum) / (nextSum + sum);
        double root = halley(next, b / nextSum, ln + 2.0 * atanh(z));
        return 1.0 / (root * root);
    }

    private static double halley(double x, double slope, double ln) {
        double g = x + TWO_BY_LN_10 * ln;
        double g1 = 1.0 + TWO_BY_LN_10 * slope;
        double g2 = -TWO_BY_LN_10 * slope * slope;
        return x - 2.0 * g * g1 / (2.0 * g1 * g1 - g * g2);
    }

    /** Inverse hyperbolic tangent, to 1e-14 where |z| is below 0.06. */
    private static double atanh(double z) {
        double z2 = z * z;
        double tail = 1.0 / 5.0 + z2 * (1.0 / 7.0 + z2 * (1.0 / 9.0));
        return z * (1.0 + z2 * (1.0 / 3.0 + z2 * tail));
    }
}
