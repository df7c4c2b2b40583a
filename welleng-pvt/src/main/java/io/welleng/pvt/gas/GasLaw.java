package io.welleng.pvt.gas;

import io.welleng.core.units.StandardConditions;

/** The real-gas law in oilfield units. */
public final class GasLaw {

    /** Universal gas constant (psia ft³/(lbmol °R)), from 8.31446261815324 J/(mol K). */
    public static final double GAS_CONSTANT = 8.31446261815324
            * 453.59237
            / 1.8
            / (0.3048 * 0.3048 * 0.3048)
            * (0.0254 * 0.0254)
            / (0.45359237 * 9.80665);

    /** Molar mass of air (lb/lbmol), the value gas gravities in this field are built on. */
    public static final double AIR_MOLAR_MASS = 28.97;

    private static final double STANDARD_TEMPERATURE_R =
            StandardConditions.TEMPERATURE_F + StandardConditions.RANKINE_OFFSET;

    private GasLaw() {}

    /**
     * Gas density, \( \rho_g = 28.97\,\gamma_g\,p/(z R T) \).
     *
     * @param gasGravity gas gravity (air = 1)
     * @param pressurePsia pressure (psia)
     * @param temperatureR temperature (°R)
     * @param z gas deviation factor (dimensionless)
     * @return density (lb/ft³)
     */
    public static double densityLbPerFt3(double gasGravity, double pressurePsia, double temperatureR, double z) {
        return AIR_MOLAR_MASS * gasGravity * pressurePsia / (z * GAS_CONSTANT * temperatureR);
    }

    /**
     * Gas formation volume factor, \( B_g = z\,T\,p_{sc}/(T_{sc}\,p) \).
     *
     * @param pressurePsia pressure (psia)
     * @param temperatureR temperature (°R)
     * @param z gas deviation factor (dimensionless)
     * @return formation volume factor (ft³/scf)
     */
    public static double fvfFt3PerScf(double pressurePsia, double temperatureR, double z) {
        return z * temperatureR * StandardConditions.PRESSURE_PSIA / (STANDARD_TEMPERATURE_R * pressurePsia);
    }
}
