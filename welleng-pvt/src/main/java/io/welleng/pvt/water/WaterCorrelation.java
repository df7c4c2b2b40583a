package io.welleng.pvt.water;

import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SALINITY;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/** Properties of formation water. */
public enum WaterCorrelation {

    /**
     * McCain's fits, with S in weight percent of dissolved solids, T in °F and p in psia:
     * \[ B_w = (1 + \Delta V_{wT})(1 + \Delta V_{wp}), \quad \rho_{w,sc} = 62.368 + 0.438603\,S + 1.60074\times10^{-3} S^2, \]
     * \[ \mu_w = A\,T^B (0.9994 + 4.0295\times10^{-5} p + 3.1062\times10^{-9} p^2) \]
     * and \( \rho_w = \rho_{w,sc}/B_w \). Range: Bw to 260 °F and 5,000 psia; viscosity 100–400 °F, to 10,000 psia and 26 %
     * solids. The factor for pressure in the viscosity is large: against a brine model on IAPWS-2008 the viscosity is
     * within 14 % up to 1,000 psia, but 22–41 % high at 6,000 psia. Gas dissolved in the water is not counted.
     *
     * @see "McCain, W.D. (1991). SPE Res. Eng. 6(2), 266–272, SPE-18571"
     */
    MCCAIN {
        @Override
        public double fvfRbPerStb(double p, double tF) {
            double dVt = -1.00010e-2 + tF * (1.33391e-4 + tF * 5.50654e-7);
            double dVp = p * (-1.95301e-9 * tF - 3.58922e-7 + p * (-1.72834e-13 * tF - 2.25341e-10));
            return (1.0 + dVt) * (1.0 + dVp);
        }

        @Override
        public double standardDensityLbPerFt3(double salinity) {
            double s = 100.0 * salinity;
            return 62.368 + s * (0.438603 + s * 1.60074e-3);
        }

        @Override
        public double viscosityCp(double p, double tF, double salinity) {
            double s = 100.0 * salinity;
            double a = 109.574 + s * (-8.40564 + s * (0.313314 + s * 8.72213e-3));
            double b = -1.12166 + s * (2.63951e-2 + s * (-6.79461e-4 + s * (-5.47119e-5 + s * 1.55586e-6)));
            return a * Math.exp(b * Math.log(tF)) * (0.9994 + p * (4.0295e-5 + p * 3.1062e-9));
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return MCCAIN_FITTED;
        }
    };

    private static final List<FittedRange> MCCAIN_FITTED = List.of(
            new FittedRange("McCain water volume", PRESSURE, 0, 5000),
            new FittedRange("McCain water volume", TEMPERATURE, 60, 260),
            new FittedRange("McCain water viscosity", PRESSURE, 0, 10_000),
            new FittedRange("McCain water viscosity", TEMPERATURE, 100, 400),
            new FittedRange("McCain water viscosity", SALINITY, 0, 0.26));

    /**
     * Formation volume factor of water.
     *
     * @param pressurePsia pressure (psia)
     * @param temperatureF temperature (°F)
     * @return formation volume factor (rb/STB)
     */
    public abstract double fvfRbPerStb(double pressurePsia, double temperatureF);

    /**
     * Density of water at standard conditions.
     *
     * @param salinity mass of dissolved solids over mass of brine (fraction)
     * @return density (lb/ft³)
     */
    public abstract double standardDensityLbPerFt3(double salinity);

    /**
     * Viscosity of water.
     *
     * @param pressurePsia pressure (psia)
     * @param temperatureF temperature (°F), &gt; 0
     * @param salinity mass of dissolved solids over mass of brine (fraction)
     * @return viscosity (cP)
     */
    public abstract double viscosityCp(double pressurePsia, double temperatureF, double salinity);

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public abstract List<FittedRange> fittedRanges();
}
