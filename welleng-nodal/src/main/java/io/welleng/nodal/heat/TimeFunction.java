package io.welleng.nodal.heat;

/**
 * Dimensionless temperature of the earth at the wall of the hole, by which the heat flow from the well declines:
 * \( T_D = 2\pi k_e (T_h - T_e)/q' \) with the heat \(q'\) lost per length of hole. A function of the dimensionless time
 * \( t_D = \alpha t / r_h^2 \) with the earth's diffusivity \(\alpha\) (ft²/hr), time \(t\) (hr) and radius of the hole
 * \(r_h\) (ft). All approximate the exact solution for a constant flow of heat from a cylinder; how closely is stated with
 * each. A well of 8.5 inch hole in usual rock is at a \(t_D\) of about 8 after one day.
 *
 * @see "Carslaw, H.S. and Jaeger, J.C. (1959). Conduction of Heat in Solids, 2nd ed., Oxford, 338"
 */
public enum TimeFunction {

    /**
     * Ramey (1962), the line source: \( f(t) = -\ln\frac{r_h}{2\sqrt{\alpha t}} - 0.290 \). For times longer than about a
     * week: 0.6 % too low at a \(t_D\) of 100, 6 % at 10, and negative below 0.45.
     *
     * @see "Ramey, H.J. (1962). J. Pet. Tech. 14(4), 427–435, SPE-96"
     */
    RAMEY_LINE_SOURCE {
        @Override
        double td(double tD) {
            return Math.log(2.0 * Math.sqrt(tD)) - 0.290;
        }
    },

    /**
     * Hasan and Kabir (1991), the hole of finite radius:
     * \[ T_D = \begin{cases} 1.1281\sqrt{t_D}\,(1 - 0.3\sqrt{t_D}) &amp; t_D \le 1.5 \\
     * (0.4063 + 0.5\ln t_D)(1 + 0.6/t_D) &amp; t_D &gt; 1.5 \end{cases} \] The two do not meet at 1.5: it falls by 2.4 %.
     * Within 0.11 % from a \(t_D\) of 10 on and 3 % below 1.2; up to 8 % too low between.
     *
     * @see "Hasan, A.R. and Kabir, C.S. (1991). Heat transfer during two-phase flow in wellbores: part I, formation
     *     temperature. SPE 22866"
     */
    HASAN_KABIR_1991 {
        @Override
        double td(double tD) {
            double root = Math.sqrt(tD);
            return tD <= 1.5 ? 1.1281 * root * (1.0 - 0.3 * root) : (0.4063 + 0.5 * Math.log(tD)) * (1.0 + 0.6 / tD);
        }
    },

    /**
     * Hasan and Kabir (2002), one equation for all times:
     * \( T_D = \ln\left[e^{-0.2 t_D} + (1.5 - 0.3719\,e^{-t_D})\sqrt{t_D}\right] \). Within 0.6 % from a \(t_D\) of 100 on;
     * up to 5.2 % too low before.
     *
     * @see "Hasan, A.R. and Kabir, C.S. (2002). Fluid Flow and Heat Transfer in Wellbores, SPE"
     */
    HASAN_KABIR_2002 {
        @Override
        double td(double tD) {
            return Math.log(Math.exp(-0.2 * tD) + (1.5 - 0.3719 * Math.exp(-tD)) * Math.sqrt(tD));
        }
    };

    /** Dimensionless temperature at a dimensionless time. */
    abstract double td(double tD);
}
