package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/** Viscosity of gas-free oil. */
public enum DeadOilViscosity {

    /**
     * Beggs and Robinson:
     * \[ \mu_{od} = 10^x - 1, \quad x = T^{-1.163}\, 10^{3.0324 - 0.02023\,\gamma_{API}} \]
     * in cP with T in °F. Fitted to 460 dead-oil points: 16–58 °API, 70–295 °F.
     *
     * @see "Beggs, H.D. and Robinson, J.R. (1975). J. Pet. Tech. 27(9), 1140–1141, SPE-5434"
     */
    BEGGS_ROBINSON {
        @Override
        public double viscosityCp(double api, double tF) {
            double x = Math.exp(LN_10 * (3.0324 - 0.02023 * api) - 1.163 * Math.log(tF));
            return Math.exp(LN_10 * x) - 1.0;
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return BEGGS_ROBINSON_FITTED;
        }
    };

    private static final double LN_10 = Math.log(10.0);

    private static final List<FittedRange> BEGGS_ROBINSON_FITTED = List.of(
            new FittedRange("Beggs-Robinson viscosity", OIL_GRAVITY, 16, 58),
            new FittedRange("Beggs-Robinson viscosity", TEMPERATURE, 70, 295));

    /**
     * Viscosity of gas-free oil.
     *
     * @param oilGravityApi stock-tank oil gravity (°API)
     * @param temperatureF temperature (°F), &gt; 0
     * @return viscosity (cP)
     */
    public abstract double viscosityCp(double oilGravityApi, double temperatureF);

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public abstract List<FittedRange> fittedRanges();
}
