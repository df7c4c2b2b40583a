package io.welleng.nodal.flow;

/**
 * The charts of Duns and Ros: F1 to F7 against the liquid viscosity number, L1 and L2 against the pipe diameter number, and
 * the friction correction f2. The curves were published as drawings only. The values here are the median of four public
 * readings made independently of one another, which differ by 8 % in F1 and F3, by 5 % or less in F2, F5 and F7, by 1 to 4
 * units in F4, 0.1 in F6, and by up to 20 % in L1 and 15 % in L2. Between the points a curve is linear in the logarithm of
 * its abscissa; beyond its ends it is level.
 */
final class DunsRosCharts {

    private static final double[] LN_NL = logarithms(
            0.002, 0.003, 0.004, 0.005, 0.007, 0.01, 0.014, 0.02, 0.03, 0.04, 0.05, 0.07, 0.1, 0.14, 0.2, 0.3, 0.4, 0.5,
            0.7, 1.0, 1.4, 2.0);

    private static final double[] F1 = {
        1.25, 1.25, 1.25, 1.25, 1.25, 1.25, 1.26, 1.295, 1.32, 1.47, 1.60, 1.80, 1.99, 2.05, 2.03, 1.93, 1.82, 1.69,
        1.43, 1.17, 1.01, 0.897
    };
    private static final double[] F2 = {
        0.24, 0.24, 0.24, 0.24, 0.24, 0.24, 0.245, 0.27, 0.37, 0.465, 0.577, 0.755, 0.945, 1.01, 1.04, 1.00, 0.97,
        0.935, 0.875, 0.805, 0.75, 0.70
    };
    private static final double[] F3 = {
        0.825, 0.84, 0.85, 0.88, 0.99, 1.26, 1.57, 1.89, 2.24, 2.51, 2.70, 2.94, 3.18, 3.35, 3.51, 3.63, 3.71, 3.75,
        3.83, 3.91, 3.98, 4.00
    };
    private static final double[] F4 = {
        -17.6, -7.1, 0.9, 6.5, 14.7, 23.1, 29.6, 36.7, 44.0, 48.8, 51.5, 54.0, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56
    };
    private static final double[] F5 = {
        0.220, 0.213, 0.209, 0.204, 0.195, 0.186, 0.178, 0.170, 0.159, 0.147, 0.130, 0.0967, 0.0582, 0.0465, 0.0464,
        0.0544, 0.0600, 0.0671, 0.0802, 0.0936, 0.107, 0.112
    };
    private static final double[] F6 = {
        0.842, 0.512, 0.313, 0.184, 0.0345, -0.0900, -0.124, -0.0905, 0.307, 0.645, 0.935, 1.47, 2.06, 2.10, 2.01, 1.89,
        1.82, 1.79, 1.76, 1.75, 1.75, 1.76
    };
    private static final double[] F7 = {
        0.130, 0.1235, 0.114, 0.107, 0.0976, 0.0878, 0.0794, 0.0700, 0.0610, 0.0549, 0.0507, 0.0451, 0.0400, 0.0357,
        0.0323, 0.0296, 0.0279, 0.0269, 0.0258, 0.0247, 0.0241, 0.0238
    };

    private static final double[] LN_ND_1 = logarithms(18, 22, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70);
    private static final double[] L1 = {2.00, 1.90, 1.86, 1.77, 1.61, 1.43, 1.30, 1.18, 1.10, 1.05, 1.01, 1.00};

    private static final double[] LN_ND_2 = logarithms(15, 18, 20, 22, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70);
    private static final double[] L2 = {
        0.470, 0.50, 0.52, 0.54, 0.58, 0.66, 0.74, 0.81, 0.88, 0.935, 0.985, 1.025, 1.08, 1.10
    };

    private static final double[] LN_X =
            logarithms(0.4, 0.5, 0.6, 0.7, 0.8, 1, 1.5, 2, 3, 4, 5, 7, 10, 15, 20, 30, 40, 50, 70, 100);
    private static final double[] FRICTION_2 = {
        1.00, 0.954, 0.886, 0.843, 0.805, 0.724, 0.618, 0.559, 0.483, 0.436, 0.403, 0.362, 0.321, 0.281, 0.257, 0.234,
        0.220, 0.210, 0.202, 0.200
    };

    private DunsRosCharts() {}

    private static double[] logarithms(double... values) {
        double[] logarithms = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            logarithms[i] = Math.log(values[i]);
        }
        return logarithms;
    }

    /** Slip velocity number of bubble flow, S = F1 + F2 NLv + (F3 − F4/ND) (Ngv/(1 + NLv))². */
    static double bubbleSlip(double lnNl, double nlv, double ngv, double nd) {
        int i = interval(LN_NL, lnNl);
        double t = share(LN_NL, i, lnNl);
        double ratio = ngv / (1.0 + nlv);
        return value(F1, i, t) + value(F2, i, t) * nlv + (value(F3, i, t) - value(F4, i, t) / nd) * ratio * ratio;
    }

    /** Slip velocity number of slug flow, S = (1 + F5)(Ngv^0.982 + 0.029 ND + F6)/(1 + F7 NLv)². */
    static double slugSlip(double lnNl, double nlv, double ngv, double nd) {
        int i = interval(LN_NL, lnNl);
        double t = share(LN_NL, i, lnNl);
        double damping = 1.0 + value(F7, i, t) * nlv;
        return (1.0 + value(F5, i, t)) * (Math.pow(ngv, 0.982) + 0.029 * nd + value(F6, i, t)) / (damping * damping);
    }

    /** Gas velocity number at which bubble flow ends, L1 + L2 NLv. */
    static double bubbleLimit(double lnNd, double nlv) {
        int i = interval(LN_ND_1, lnNd);
        int j = interval(LN_ND_2, lnNd);
        return value(L1, i, share(LN_ND_1, i, lnNd)) + value(L2, j, share(LN_ND_2, j, lnNd)) * nlv;
    }

    /** Correction f2 of the friction factor for the gas-liquid ratio. */
    static double friction2(double lnX) {
        int i = interval(LN_X, lnX);
        return value(FRICTION_2, i, share(LN_X, i, lnX));
    }

    /** Number of the interval a value is in, or nearest to. */
    private static int interval(double[] nodes, double x) {
        int low = 0;
        int high = nodes.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (x < nodes[middle]) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private static double share(double[] nodes, int i, double x) {
        return Math.min(1.0, Math.max(0.0, (x - nodes[i]) / (nodes[i + 1] - nodes[i])));
    }

    private static double value(double[] values, int i, double share) {
        return values[i] + share * (values[i + 1] - values[i]);
    }
}
