package io.welleng.pvt.oil;

/** Interfacial tension between oil and gas: the correlations we ship. */
public enum OilGasTension {

    /**
     * Baker and Swerdloff (1956), the gas in solution by the pressure; 1 dyn/cm is the least returned. See
     * {@link BakerSwerdloffTension}.
     */
    BAKER_SWERDLOFF {
        @Override
        public double tensionDynPerCm(double p, double api, double tF, double rs) {
            return BakerSwerdloffTension.sigma(p, api, tF);
        }
    },

    /**
     * Abdul-Majeed and Abu Al-Soof (2000), by the gas in solution; 5.6 % of the dead oil's tension is the least.
     * Negative above 691 °F. See {@link AbdulMajeedTension}.
     */
    ABDUL_MAJEED {
        @Override
        public double tensionDynPerCm(double p, double api, double tF, double rs) {
            return AbdulMajeedTension.sigma(api, tF, rs);
        }
    };

    /**
     * Interfacial tension of oil against gas.
     *
     * @param pressurePsia pressure (psia)
     * @param oilGravityApi stock-tank oil gravity (°API)
     * @param temperatureF temperature (°F)
     * @param solutionGorScfPerStb gas in solution (scf/STB)
     * @return interfacial tension (dyn/cm)
     */
    public abstract double tensionDynPerCm(
            double pressurePsia, double oilGravityApi, double temperatureF, double solutionGorScfPerStb);
}
