package io.welleng.pvt.water;

/**
 * The two sets of coefficients of {@link SpiveyMcCainNorth}. Each coefficient is a function of temperature,
 * \( (a_1 t^2 + a_2 t + a_3)/(a_4 t^2 + a_5 t + 1) \) with t in units of 100 °C. The sets must not be mixed.
 */
enum BrineCoefficients {

    /**
     * Those of the paper.
     *
     * @see "Spivey, J.P., McCain, W.D. and North, R. (2004). J. Can. Pet. Tech. 43(7), 52–61, PETSOC-04-07-05"
     */
    SPIVEY_MCCAIN_NORTH(-6.28e-3, new double[][] {
        {-7.925e-5, -1.93e-6, -3.4254e-4, 0, 0},
        {1.0998e-3, -2.8755e-3, -3.5819e-3, -0.72877, 1.92016},
        {-7.6402e-3, 3.6963e-2, 4.36083e-2, -0.333661, 1.185685},
        {3.746e-4, -3.328e-4, -3.346e-4, 0, 0},
        {0, 0, 0.1353, 0, 0},
        {-1.409, -0.361, -0.2532, 0, 9.216},
        {0, 5.614, 4.6782, -0.307, 2.6069},
        {-0.1127, 0.2047, -0.0452, 0, 0},
        {-0.007751, 0.013624, -0.0781, 0, 0},
        {0.01193, 0.0851, 1.02766, 0, 0},
        {1.8316, -7.8119, -3.6231, -0.10733, 1.09192},
    }) {
        @Override
        double lambda(double tK, double p) {
            return 7.015e-2 + 1.074e-4 * tK + p * (2.260e-1 - 1.227e-3 * p) / tK;
        }

        @Override
        double lambdaSlope(double tK, double p) {
            return (2.260e-1 - 2.0 * 1.227e-3 * p) / tK;
        }

        @Override
        double lambdaBend(double tK) {
            return -2.0 * 1.227e-3 / tK;
        }

        @Override
        double u(double tK) {
            return -8.5658e-2 + 1.31961e-2 * Math.log(tK) + 7.338 / tK + 9.05e-2 / (680.0 - tK);
        }
    },

    /**
     * Refitted; methane after Duan and Mao (2006).
     *
     * @see "McCain, W.D., Spivey, J.P. and Lenn, C.P. (2011). Petroleum Reservoir Fluid Property Correlations, PennWell, ch. 4"
     */
    MCCAIN_SPIVEY_LENN(-3.89e-3, new double[][] {
        {-1.1149e-4, 1.7105e-4, -4.3766e-4, 0, 0},
        {-8.878e-4, -1.388e-4, -2.96318e-3, 0, 0.51103},
        {2.1466e-3, 1.2427e-2, 4.2648e-2, -8.1009e-2, 0.525417},
        {2.356e-4, -3.636e-4, -2.278e-4, 0, 0},
        {0, 0, 0.1249, 0, 0},
        {-0.617, -0.747, -0.4339, 0, 10.26},
        {0, 9.917, 5.1128, 0, 3.892},
        {0.0365, -0.0369, 0, 0, 0},
        {0, -0.004462, -0.06763, 0, 0},
        {-0.03602, 0.18917, 0.97242, 0, 0},
        {0.6855, -3.1992, -3.7968, 0.07711, 0.2229},
    }) {
        @Override
        double lambda(double tK, double p) {
            return -0.80898 + 1.0827e-3 * tK + 183.85 / tK + p * (3.924e-4 - 1.97e-6 * p);
        }

        @Override
        double lambdaSlope(double tK, double p) {
            return 3.924e-4 - 2.0 * 1.97e-6 * p;
        }

        @Override
        double lambdaBend(double tK) {
            return -2.0 * 1.97e-6;
        }

        @Override
        double u(double tK) {
            return 7.698589e-2 - 5.0253331e-5 * tK - 30.092013 / tK + 4.8468502e3 / (tK * tK);
        }
    };

    /** Interaction of methane with two ions. */
    final double zeta;

    private final double[][] table;

    BrineCoefficients(double zeta, double[][] table) {
        this.zeta = zeta;
        this.table = table;
    }

    /** Interaction of methane with one ion at T in K and p in MPa. */
    abstract double lambda(double tK, double p);

    /** Its first derivative by pressure (1/MPa). */
    abstract double lambdaSlope(double tK, double p);

    /** Its second derivative by pressure (1/MPa²). */
    abstract double lambdaBend(double tK);

    /** Partial molar volume of methane in fresh water over RT (1/MPa). */
    abstract double u(double tK);

    double d2(double t) {
        return at(t, 0);
    }

    double d32(double t) {
        return at(t, 1);
    }

    double d1(double t) {
        return at(t, 2);
    }

    double d12(double t) {
        return at(t, 3);
    }

    double em(double t) {
        return at(t, 4);
    }

    double f32(double t) {
        return at(t, 5);
    }

    double f1(double t) {
        return at(t, 6);
    }

    double f12(double t) {
        return at(t, 7);
    }

    double a(double t) {
        return at(t, 8);
    }

    double b(double t) {
        return at(t, 9);
    }

    double c(double t) {
        return at(t, 10);
    }

    private double at(double t, int row) {
        double[] k = table[row];
        return (k[2] + t * (k[1] + t * k[0])) / (1.0 + t * (k[4] + t * k[3]));
    }
}
