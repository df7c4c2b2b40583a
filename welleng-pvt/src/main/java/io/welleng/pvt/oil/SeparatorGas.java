package io.welleng.pvt.oil;

import io.welleng.core.check.Check;

/**
 * The separator that a gas gravity was measured at, for correlations that want the gravity of the gas of a separator at
 * 100 psig (114.7 psia).
 *
 * @param pressurePsia separator pressure (psia), &gt; 0
 * @param temperatureF separator temperature (°F), &gt; 0
 */
public record SeparatorGas(double pressurePsia, double temperatureF) {

    /** Checks that both are positive. */
    public SeparatorGas {
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.positive(temperatureF, "temperatureF", "°F");
    }

    /**
     * Gas gravity at a separator of 100 psig after Vasquez and Beggs:
     * \[ \gamma_{g100} = \gamma_g \left[ 1 + 5.912 \times 10^{-5}\, \gamma_{API}\, T_{sep}
     * \log \frac{p_{sep}}{114.7} \right] \]
     * For {@link BubblePoint#VASQUEZ_BEGGS}, {@link BubblePoint#DE_GHETTO_HEAVY} and what goes with them. Fitted to
     * separators at 60–565 psia and 76–150 °F. At a few psia, with hot light oil, it falls to zero and below.
     *
     * @param gasGravity gravity of the gas of this separator (air = 1), &gt; 0
     * @param oilGravityApi stock-tank oil gravity (°API)
     * @return gas gravity (air = 1)
     * @see "Vasquez, M. and Beggs, H.D. (1980). J. Pet. Tech. 32(6), 968–970, SPE-6719"
     */
    public double gravityAt100Psig(double gasGravity, double oilGravityApi) {
        checked(gasGravity, oilGravityApi);
        return gasGravity * (1.0 + 5.912e-5 * oilGravityApi * temperatureF * Math.log10(pressurePsia / 114.7));
    }

    /**
     * Gas gravity at a separator of 100 psig after Kartoatmodjo and Schmidt:
     * \[ \gamma_{g100} = \gamma_g \left[ 1 + 0.1595\, \gamma_{API}^{0.4078}\, T_{sep}^{-0.2466}
     * \log \frac{p_{sep}}{114.7} \right] \]
     * For {@link BubblePoint#KARTOATMODJO_SCHMIDT}, {@link BubblePoint#DE_GHETTO_MEDIUM} and
     * {@link BubblePoint#DE_GHETTO_LIGHT}. Fitted to separators at 14.7–1,414.7 psia and 38–294 °F.
     *
     * @param gasGravity gravity of the gas of this separator (air = 1), &gt; 0
     * @param oilGravityApi stock-tank oil gravity (°API), &gt; 0
     * @return gas gravity (air = 1)
     * @see "Kartoatmodjo, T. and Schmidt, Z. (1991). SPE-23556; (1994). Oil &amp; Gas J., 4 July, 51–55"
     */
    public double gravityAt100PsigKartoatmodjoSchmidt(double gasGravity, double oilGravityApi) {
        checked(gasGravity, oilGravityApi);
        return gasGravity
                * (1.0
                        + 0.1595
                                * Math.pow(oilGravityApi, 0.4078)
                                * Math.pow(temperatureF, -0.2466)
                                * Math.log10(pressurePsia / 114.7));
    }

    private static void checked(double gasGravity, double oilGravityApi) {
        Check.positive(gasGravity, "gasGravity", "(air = 1)");
        Check.positive(oilGravityApi, "oilGravityApi", "°API");
    }
}
