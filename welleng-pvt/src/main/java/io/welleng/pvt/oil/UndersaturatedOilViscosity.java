package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.PRESSURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/** Viscosity of oil above its bubble point. */
public enum UndersaturatedOilViscosity {

    /**
     * Vasquez and Beggs:
     * \[ \mu_o = \mu_{ob} (p/p_b)^m, \quad m = 2.6\,p^{1.187} e^{-11.513 - 8.98 \times 10^{-5} p} \]
     * with p in psia. Fitted at 141–9,515 psia. Beyond 13,200 psia m falls, and in the end the viscosity with it.
     *
     * @see "Vasquez, M. and Beggs, H.D. (1980). J. Pet. Tech. 32(6), 968–970, SPE-6719"
     */
    VASQUEZ_BEGGS {
        @Override
        public double viscosityCp(double saturatedCp, double p, double pb) {
            double m = 2.6 * Math.exp(1.187 * Math.log(p) - 11.513 - 8.98e-5 * p);
            return saturatedCp * Math.pow(p / pb, m);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return VASQUEZ_BEGGS_FITTED;
        }
    };

    private static final List<FittedRange> VASQUEZ_BEGGS_FITTED =
            List.of(new FittedRange("Vasquez-Beggs undersaturated viscosity", PRESSURE, 141, 9515));

    /**
     * Viscosity of undersaturated oil.
     *
     * @param bubblePointViscosityCp viscosity at the bubble point (cP)
     * @param pressurePsia pressure (psia), at least the bubble point
     * @param bubblePointPsia bubble-point pressure (psia), &gt; 0
     * @return viscosity (cP)
     */
    public abstract double viscosityCp(double bubblePointViscosityCp, double pressurePsia, double bubblePointPsia);

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public abstract List<FittedRange> fittedRanges();
}
