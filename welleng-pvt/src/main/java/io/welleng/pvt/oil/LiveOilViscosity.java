package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.SOLUTION_GOR;

import io.welleng.pvt.FittedRange;
import java.util.List;

/** Viscosity of oil with gas in solution, up to the bubble point. */
public enum LiveOilViscosity {

    /**
     * Beggs and Robinson:
     * \[ \mu_o = a\,\mu_{od}^{\,b}, \quad a = 10.715 (R_s + 100)^{-0.515}, \quad b = 5.44 (R_s + 150)^{-0.338} \]
     * Fitted to 2,073 points, 20–2,070 scf/STB. Without gas a and b are 0.99998 and 1.00018, not quite 1.
     *
     * @see "Beggs, H.D. and Robinson, J.R. (1975). J. Pet. Tech. 27(9), 1140–1141, SPE-5434"
     */
    BEGGS_ROBINSON {
        @Override
        public double viscosityCp(double deadCp, double rs) {
            double lnA = LN_10_715 - 0.515 * Math.log(rs + 100.0);
            double b = Math.exp(LN_5_44 - 0.338 * Math.log(rs + 150.0));
            return Math.exp(lnA + b * Math.log(deadCp));
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return BEGGS_ROBINSON_FITTED;
        }
    };

    private static final double LN_10_715 = Math.log(10.715);
    private static final double LN_5_44 = Math.log(5.44);

    private static final List<FittedRange> BEGGS_ROBINSON_FITTED =
            List.of(new FittedRange("Beggs-Robinson live-oil viscosity", SOLUTION_GOR, 20, 2070));

    /**
     * Viscosity of saturated oil.
     *
     * @param deadOilViscosityCp viscosity of the gas-free oil at the same temperature (cP)
     * @param solutionGorScfPerStb gas in solution (scf/STB)
     * @return viscosity (cP)
     */
    public abstract double viscosityCp(double deadOilViscosityCp, double solutionGorScfPerStb);

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public abstract List<FittedRange> fittedRanges();
}
