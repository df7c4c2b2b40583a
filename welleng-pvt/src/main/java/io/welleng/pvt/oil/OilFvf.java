package io.welleng.pvt.oil;

/**
 * Formation volume factor of saturated oil, by the two published forms of Standing's chart, with
 * \( F = R_s \sqrt{\gamma_g/\gamma_o} + 1.25\,T \) (scf/STB, °F). They differ by less than 1 % in their range.
 *
 * @see "Standing, M.B. (1947). Drill. &amp; Prod. Prac., API, 275–287"
 */
public enum OilFvf {

    /** \( B_o = 0.9759 + 12 \times 10^{-5} F^{1.2} \), as printed by Standing (1977). */
    STANDING {
        @Override
        double ofF(double f) {
            return 0.9759 + 12.0e-5 * Math.exp(1.2 * Math.log(f));
        }
    },

    /** \( B_o = 0.972 + 1.47 \times 10^{-4} F^{1.175} \), as printed by Beggs and others. */
    STANDING_BEGGS {
        @Override
        double ofF(double f) {
            return 0.972 + 1.47e-4 * Math.exp(1.175 * Math.log(f));
        }
    };

    abstract double ofF(double f);

    /**
     * Formation volume factor of saturated oil.
     *
     * @param solutionGorScfPerStb gas in solution (scf/STB)
     * @param gasGravity gravity of the dissolved gas (air = 1)
     * @param oilSpecificGravity stock-tank oil gravity (water = 1)
     * @param temperatureF temperature (°F)
     * @return formation volume factor (rb/STB)
     */
    public double saturatedRbPerStb(
            double solutionGorScfPerStb, double gasGravity, double oilSpecificGravity, double temperatureF) {
        return ofF(solutionGorScfPerStb * Math.sqrt(gasGravity / oilSpecificGravity) + 1.25 * temperatureF);
    }
}
