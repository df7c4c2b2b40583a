package io.welleng.lift.pcp.elastomer;

import io.welleng.core.units.StandardConditions;

/** Kernel of Arrhenius ageing. Temperatures in K; the life is that at a reference times the ratio of the rates. */
final class Arrhenius {

    /** Molar gas constant, exact by the SI of 2019 (J/(mol K)): Boltzmann's times Avogadro's. */
    static final double R = 1.380649e-23 * 6.02214076e23;

    /** Greatest change of the exponent over one panel; sixteen points then integrate to rounding. */
    private static final double PANEL_EXPONENT = 3.0;

    /** Positive nodes of the sixteen-point Gauss-Legendre rule on [-1, 1]. */
    private static final double[] NODES = {
        0.0950125098376374401853,
        0.2816035507792589132305,
        0.4580167776572273863424,
        0.6178762444026437484467,
        0.7554044083550030338951,
        0.8656312023878317438805,
        0.9445750230732325760779,
        0.9894009349916499325962
    };

    private static final double[] WEIGHTS = {
        0.1894506104550684962854,
        0.1826034150449235888668,
        0.1691565193950025381893,
        0.1495959888165767320815,
        0.1246289712555338720525,
        0.0951585116824927848099,
        0.0622535239386478928628,
        0.0271524594117540948518
    };

    private Arrhenius() {}

    static double kelvin(double tF) {
        return (tF + StandardConditions.RANKINE_OFFSET) / 1.8;
    }

    static double fahrenheit(double tK) {
        return 1.8 * tK - StandardConditions.RANKINE_OFFSET;
    }

    /** Rate of ageing over that at the reference, \( k/k_r = \exp[B(1/T_r - 1/T)] \) with \( B = E_a/R \) in K. */
    static double rateRatio(double b, double tr, double t) {
        return Math.exp(b * (t - tr) / (tr * t));
    }

    /** The temperature at which the rate is that ratio of that at the reference; 0 or below where there is none. */
    static double temperature(double b, double tr, double ratio) {
        return 1.0 / (1.0 / tr - Math.log(ratio) / b);
    }

    /**
     * Mean of the rate ratio while temperature goes straight from t1 to t2. Panels are equal shares of the time, more where
     * the exponent changes more.
     */
    static double meanRateRatio(double b, double tr, double t1, double t2) {
        if (t1 == t2) {
            return rateRatio(b, tr, t1);
        }
        double low = Math.min(t1, t2);
        double steepest = b * Math.abs(t2 - t1) / (low * low);
        int panels = (int) Math.ceil(steepest / PANEL_EXPONENT);
        double sum = 0.0;
        double half = 0.5 * (t2 - t1) / panels;
        for (int i = 0; i < panels; i++) {
            double middle = t1 + (2.0 * i + 1.0) * half;
            for (int k = 0; k < NODES.length; k++) {
                double off = half * NODES[k];
                sum += WEIGHTS[k] * (rateRatio(b, tr, middle - off) + rateRatio(b, tr, middle + off));
            }
        }
        return 0.5 * sum / panels;
    }
}
