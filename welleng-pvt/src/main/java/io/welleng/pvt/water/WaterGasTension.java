package io.welleng.pvt.water;

/** Interfacial tension between water and gas. */
public enum WaterGasTension {

    /**
     * Katz's curves at 74 and 280 °F, linear between and constant outside:
     * \[ \sigma_{74} = 75 - 1.108\,p^{0.349}, \quad \sigma_{280} = 53 - 0.1048\,p^{0.637} \]
     * in dyn/cm with p in psia; least value 1 dyn/cm.
     *
     * @see "Katz, D.L. et al. (1959). Handbook of Natural Gas Engineering, in the form given in Beggs, H.D. (1987).
     *     Production Optimization, OGCI; some texts name it after Baker and Swerdloff (1956)"
     */
    KATZ {
        @Override
        public double tensionDynPerCm(double p, double tF) {
            double lnP = Math.log(p);
            double at74 = 75.0 - 1.108 * Math.exp(0.349 * lnP);
            double at280 = 53.0 - 0.1048 * Math.exp(0.637 * lnP);
            double between = Math.min(1.0, Math.max(0.0, (tF - 74.0) / 206.0));
            return Math.max(1.0, at74 + between * (at280 - at74));
        }
    };

    /**
     * Interfacial tension of water against gas.
     *
     * @param pressurePsia pressure (psia), &gt; 0
     * @param temperatureF temperature (°F)
     * @return interfacial tension (dyn/cm)
     */
    public abstract double tensionDynPerCm(double pressurePsia, double temperatureF);
}
