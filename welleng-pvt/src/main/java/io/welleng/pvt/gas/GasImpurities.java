package io.welleng.pvt.gas;

import io.welleng.core.check.Check;

/**
 * The gases that are no hydrocarbons in a natural gas, as mole fractions of the whole gas.
 *
 * @param h2sMoleFraction hydrogen sulfide (mole fraction)
 * @param co2MoleFraction carbon dioxide (mole fraction)
 * @param n2MoleFraction nitrogen (mole fraction)
 */
public record GasImpurities(double h2sMoleFraction, double co2MoleFraction, double n2MoleFraction) {

    /** A gas of hydrocarbons only. */
    public static final GasImpurities NONE = new GasImpurities(0.0, 0.0, 0.0);

    /** Checks that each is a fraction and that hydrocarbons are left. */
    public GasImpurities {
        Check.fraction(h2sMoleFraction, "h2sMoleFraction");
        Check.fraction(co2MoleFraction, "co2MoleFraction");
        Check.fraction(n2MoleFraction, "n2MoleFraction");
        Check.below(
                h2sMoleFraction + co2MoleFraction + n2MoleFraction,
                1.0,
                "h2sMoleFraction + co2MoleFraction + n2MoleFraction",
                "the whole gas",
                "(mole fraction)");
    }

    /**
     * All three together.
     *
     * @return mole fraction of the whole gas
     */
    public double totalMoleFraction() {
        return h2sMoleFraction + co2MoleFraction + n2MoleFraction;
    }

    /**
     * Gravity of the hydrocarbons in a gas,
     * \[ \gamma_{hc} = \frac{\gamma_g - (34.1\,y_{H_2S} + 44.01\,y_{CO_2} + 28.01\,y_{N_2})/28.97}
     *   {1 - y_{H_2S} - y_{CO_2} - y_{N_2}} \]
     * Less than methane's 0.554, or even negative, where the gravity does not belong to these impurities.
     *
     * @param gasGravity gravity of the whole gas (air = 1)
     * @return gravity of its hydrocarbons (air = 1)
     */
    public double hydrocarbonGravity(double gasGravity) {
        return ImpurityConstants.PURE.hydrocarbonGravity(gasGravity, h2sMoleFraction, co2MoleFraction, n2MoleFraction);
    }
}
