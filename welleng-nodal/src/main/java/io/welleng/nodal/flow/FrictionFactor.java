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
    private static final double TOLERANCE = 1.0e-4;
    private static final int MAX_ITERATIONS = 20;

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

    /** Halley's method on x = 1/√f, nearly linear: an error e is followed by 1e-4 e³, below 1e-11 after the last step. */
    static double colebrook(double re, double relativeRoughness) {
        double a = relativeRoughness / 3.7;
        double b = 2.51 / re;
        double x = -TWO_BY_LN_10 * Math.log(a + 7.0 * b);
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            double slope = b / (a + b * x);
            double g = x + TWO_BY_LN_10 * Math.log(a + b * x);
            double g1 = 1.0 + TWO_BY_LN_10 * slope;
            double g2 = -TWO_BY_LN_10 * slope * slope;
            double step = 2.0 * g * g1 / (2.0 * g1 * g1 - g * g2);
            x -= step;
            if (Math.abs(step) <= TOLERANCE * x) {
                break;
            }
        }
        return 1.0 / (x * x);
    }
}
