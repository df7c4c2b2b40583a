package io.welleng.lift.gaslift.valve;

import io.welleng.core.check.Check;

/**
 * How the pressure of the nitrogen in a valve's dome follows its temperature, from 60 °F in the test rack to that of the
 * valve in the well. The volume of the dome is taken as constant.
 */
public enum DomeTemperature {

    /**
     * Winkler's straight line, \( p_d(T) = p_{d,60}\,[1 + 0.00215\,(T - 60)] \), on gauge pressures, as in the tables of
     * manufacturers that were made with it. At 180 °F it is 1 % below
     * nitrogen at 1,000 psia, and 4 % at 2,000 psia.
     *
     * @see "Winkler, H.W. and Blann, J.R. (2006). Gas Lift, in Petroleum Engineering Handbook vol. IV, SPE, ch. 12"
     */
    LINEAR {
        @Override
        double kernelAtValve(double p60, double tF, double patm) {
            return (p60 - patm) * (1.0 + LINEAR_PER_F * (tF - TestRack.TEMPERATURE_F)) + patm;
        }

        @Override
        double kernelAtRack(double pT, double tF, double patm) {
            return (pT - patm) / (1.0 + LINEAR_PER_F * (tF - TestRack.TEMPERATURE_F)) + patm;
        }
    },

    /**
     * The polynomial of Winkler and Eads, \( p_d(T) = p_{d,60} + m\,(T - 60) \) with
     * \( m = 3.054 \cdot 10^{-7} p^2 + 1.934 \cdot 10^{-3} p - 2.26 \cdot 10^{-3} \) below and
     * \( m = 1.84 \cdot 10^{-7} p^2 + 2.298 \cdot 10^{-3} p - 0.267 \) above 1,238 psia, p the pressure at 60 °F. The two
     * polynomials meet at 1,240.7 psia; here one ends and the other begins there, so that the pressure has no jump. At
     * 1,238 psia they differ by 0.0001 psi/°F. Pressures are absolute: so taken, it agrees with {@link #REAL_NITROGEN} to
     * 0.2 % from 400 to 2,000 psia and 60 to 300 °F.
     *
     * @see "Winkler, H.W. and Eads, P.T. (1989). Algorithm for More Accurately Predicting Nitrogen-Charged Gas Lift Valve
     *     Operation at High Pressures and Temperatures. SPE 18871"
     * @see "Takács, G. (2005). Gas Lift Manual, PennWell, section 3.2"
     */
    WINKLER_EADS {
        @Override
        double kernelAtValve(double p60, double tF, double patm) {
            return WinklerEads.atValve(p60, tF);
        }

        @Override
        double kernelAtRack(double pT, double tF, double patm) {
            return WinklerEads.atRack(pT, tF);
        }
    },

    /**
     * Nitrogen as a real gas, \( p_d(T)/(z(p_d, T)\,T) = p_{d,60}/(z(p_{d,60}, 60)\,519.67) \) with absolute temperatures
     * and the deviation factor of Sage and Lacy, \( z = 1 + b\,p + c\,p^2 \),
     * \( b = (1.207 \cdot 10^{-7} t^3 - 1.302 \cdot 10^{-4} t^2 + 5.122 \cdot 10^{-2} t - 4.781)\,10^{-5} \),
     * \( c = (-2.461 \cdot 10^{-8} t^3 + 2.640 \cdot 10^{-5} t^2 - 1.058 \cdot 10^{-2} t + 1.880)\,10^{-8} \), p in psia
     * and t in °F. It is a quadratic equation in p and solved as one.
     *
     * @see "Sage, B.H. and Lacy, W.N. (1950). Thermodynamic Properties of the Lighter Paraffin Hydrocarbons and Nitrogen,
     *     API; as used by Takács, G. (2005). Gas Lift Manual, PennWell, section 3.2"
     */
    REAL_NITROGEN {
        @Override
        double kernelAtValve(double p60, double tF, double patm) {
            return SageLacyNitrogen.heated(p60, TestRack.TEMPERATURE_F, tF);
        }

        @Override
        double kernelAtRack(double pT, double tF, double patm) {
            return SageLacyNitrogen.heated(pT, tF, TestRack.TEMPERATURE_F);
        }
    };

    /** Greatest pressure of the dome at 60 °F (psia). */
    static final double MOST_PSIA = 5_000.0;

    private static final double LINEAR_PER_F = 0.00215;

    abstract double kernelAtValve(double p60, double tF, double patm);

    abstract double kernelAtRack(double pT, double tF, double patm);

    /**
     * Pressure of the dome at the temperature of the valve.
     *
     * @param dome60Psia pressure of the dome at 60 °F (psia), &gt; 0, at most 5,000
     * @param temperatureF temperature of the valve (°F), 0–450
     * @param atmosphericPressurePsia atmospheric pressure at the test rack (psia), counts for {@link #LINEAR} only
     * @return pressure of the dome (psia)
     */
    public double atValvePsia(double dome60Psia, double temperatureF, double atmosphericPressurePsia) {
        Check.positive(dome60Psia, "dome60Psia", "psia");
        Check.inRange(dome60Psia, 0, MOST_PSIA, "dome60Psia", "psia");
        checkTemperature(temperatureF, "temperatureF");
        return kernelAtValve(dome60Psia, temperatureF, atmosphericPressurePsia);
    }

    /**
     * Pressure that the dome must have at 60 °F, the inverse of {@link #atValvePsia}.
     *
     * @param domePsia pressure of the dome at the temperature of the valve (psia), &gt; 0
     * @param temperatureF temperature of the valve (°F), 0–450
     * @param atmosphericPressurePsia atmospheric pressure at the test rack (psia), counts for {@link #LINEAR} only
     * @return pressure of the dome at 60 °F (psia)
     */
    public double at60Psia(double domePsia, double temperatureF, double atmosphericPressurePsia) {
        Check.positive(domePsia, "domePsia", "psia");
        checkTemperature(temperatureF, "temperatureF");
        Check.inRange(
                domePsia,
                0,
                kernelAtValve(MOST_PSIA, temperatureF, atmosphericPressurePsia),
                "domePsia",
                "psia (5,000 psia at 60 °F)");
        return kernelAtRack(domePsia, temperatureF, atmosphericPressurePsia);
    }

    static void checkTemperature(double temperatureF, String name) {
        Check.inRange(temperatureF, 0, 450, name, "°F");
    }
}
