package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Viscosity of dead and saturated heavy and extra-heavy oil by De Ghetto, Paone and Villa: Egbogah and Ng's and
 * Kartoatmodjo and Schmidt's forms, fitted again.
 *
 * <p>Extra-heavy, 6–10 °API:
 * \[ \log_{10}\log_{10}(\mu_{od} + 1) = 1.90296 - 0.012619\,\gamma_{API} - 0.61748 \log_{10} T \]
 * \[ \mu_{ob} = 2.3945 + 0.8927\,F + 0.001567\,F^2, \quad
 *   F = (-0.0335 + 1.0785 \times 10^{-0.000845 R_s})\,\mu_{od}^{\,0.5798 + 0.3432 y} \]
 * Heavy, 10–22.3 °API:
 * \[ \log_{10}\log_{10}(\mu_{od} + 1) = 2.06492 - 0.0179\,\gamma_{API} - 0.70226 \log_{10} T \]
 * \[ \mu_{ob} = -0.6311 + 1.078\,F \pm 0.003653\,F^2, \quad
 *   F = (0.2478 + 0.6114 \times 10^{-0.000845 R_s})\,\mu_{od}^{\,0.4731 + 0.5158 y} \]
 * with \( y = 10^{-0.00081 R_s} \), viscosities in cP, T in °F and R<sub>s</sub> in scf/STB.
 *
 * <p>Fitted at 131.4–250.7 °F to 7.7–1,386.9 cP of dead oil, 2.1–295.9 cP with 17.21–640.25 scf/STB. Neither returns
 * the dead oil at zero gas: the extra-heavy form exceeds it from some 700 cP on. The two do not join at 10 °API, and
 * the constant of the extra-heavy one keeps it above 2.39 cP.
 *
 * <p>The sign of the last term of the heavy oil is printed both ways. With plus the oil without gas is 0.80–1.12 times
 * the dead one at 5–100 cP, equal at 50 cP, but 1.35 times at 200 cP. With minus gas makes some oils more viscous, none
 * exceeds 79 cP, and the value is negative from F = 294 on. Either holds up to some 100 cP of dead oil only.
 *
 * @see "De Ghetto, G., Paone, F. and Villa, M. (1995). Pressure-Volume-Temperature Correlations for Heavy and Extra
 *     Heavy Oils, SPE-30316-MS"
 */
final class DeGhettoViscosity {

    static final List<FittedRange> DEAD_EXTRA_HEAVY_FITTED = List.of(
            new FittedRange("De Ghetto extra-heavy dead-oil viscosity", OIL_GRAVITY, 6, 10),
            new FittedRange("De Ghetto extra-heavy dead-oil viscosity", TEMPERATURE, 131.4, 250.7));

    static final List<FittedRange> DEAD_HEAVY_FITTED = List.of(
            new FittedRange("De Ghetto heavy dead-oil viscosity", OIL_GRAVITY, 10, 22.3),
            new FittedRange("De Ghetto heavy dead-oil viscosity", TEMPERATURE, 131.4, 250.7));

    static final List<FittedRange> LIVE_EXTRA_HEAVY_FITTED = List.of(
            new FittedRange("De Ghetto extra-heavy live-oil viscosity", OIL_GRAVITY, 6, 10),
            new FittedRange("De Ghetto extra-heavy live-oil viscosity", SOLUTION_GOR, 17.21, 640.25));

    static final List<FittedRange> LIVE_HEAVY_FITTED = List.of(
            new FittedRange("De Ghetto heavy live-oil viscosity", OIL_GRAVITY, 10, 22.3),
            new FittedRange("De Ghetto heavy live-oil viscosity", SOLUTION_GOR, 17.21, 640.25));

    private static final double LN_10 = Math.log(10.0);

    private DeGhettoViscosity() {}

    static double deadExtraHeavy(double api, double tF) {
        return ofLogLog(1.90296 - 0.012619 * api - 0.61748 * Math.log10(tF));
    }

    static double deadHeavy(double api, double tF) {
        return ofLogLog(2.06492 - 0.0179 * api - 0.70226 * Math.log10(tF));
    }

    private static double ofLogLog(double x) {
        return Math.expm1(LN_10 * Math.exp(LN_10 * x));
    }

    static double liveExtraHeavy(double muOd, double rs) {
        double f = (-0.0335 + 1.0785 * tenTo(-0.000845 * rs)) * Math.pow(muOd, 0.5798 + 0.3432 * tenTo(-0.00081 * rs));
        return 2.3945 + 0.8927 * f + 0.001567 * f * f;
    }

    static double liveHeavy(double muOd, double rs) {
        double f = heavyF(muOd, rs);
        return -0.6311 + 1.078 * f + 0.003653 * f * f;
    }

    static double liveHeavyMinus(double muOd, double rs) {
        double f = heavyF(muOd, rs);
        return -0.6311 + 1.078 * f - 0.003653 * f * f;
    }

    private static double heavyF(double muOd, double rs) {
        return (0.2478 + 0.6114 * tenTo(-0.000845 * rs)) * Math.pow(muOd, 0.4731 + 0.5158 * tenTo(-0.00081 * rs));
    }

    private static double tenTo(double exponent) {
        return Math.exp(LN_10 * exponent);
    }
}
