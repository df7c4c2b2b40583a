package io.welleng.pvt.oil;

/**
 * Baker and Swerdloff's gas-oil surface tension.
 *
 * <p>Dead oil at 68 and 100 °F,
 * \[ \sigma_{68} = 39 - 0.2571\,\gamma_{API}, \quad \sigma_{100} = 37.5 - 0.2571\,\gamma_{API} \]
 * in dyn/cm, linear between and constant outside, times \( 1 - 0.024\,p^{0.45} \) for the gas in solution, p in psia.
 * That factor reaches zero near 4,000 psia; 1 dyn/cm is the least returned.
 *
 * @see "Baker, O. and Swerdloff, W. (1956). Oil &amp; Gas J., 2 January, 125, as given in Beggs, H.D. (1987).
 *     Production Optimization, OGCI"
 */
final class BakerSwerdloffTension {

    private BakerSwerdloffTension() {}

    static double sigma(double p, double api, double tF) {
        double between = Math.min(1.0, Math.max(0.0, (tF - 68.0) / 32.0));
        double dead = 39.0 - 1.5 * between - 0.2571 * api;
        return Math.max(1.0, dead * (1.0 - 0.024 * Math.exp(0.45 * Math.log(p))));
    }
}
