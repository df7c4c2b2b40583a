package io.welleng.nodal.tools;

import io.welleng.core.units.OilGravity;
import io.welleng.core.units.StandardConditions;
import io.welleng.nodal.flow.FlowState;
import io.welleng.pvt.gas.GasLaw;
import io.welleng.pvt.gas.GasViscosity;
import io.welleng.pvt.gas.PseudoCritical;
import io.welleng.pvt.gas.ZFactor;
import io.welleng.pvt.oil.OilGasTension;
import io.welleng.pvt.water.WaterGasTension;

/**
 * What oil and gas wells of the program have in common: constants, gas, tension, water.
 *
 * <p>Options of this library that are the program's: gas by {@link PseudoCritical#SUTTON}, {@link
 * ZFactor#HALL_YARBOROUGH} and {@link GasViscosity#LEE_GONZALEZ_EAKIN}; water against gas by {@link WaterGasTension#KATZ}
 * (it calls it Jennings and Newman); dead oil against gas by {@link OilGasTension#ABDUL_MAJEED} (it calls it Baker and
 * Swerdloff). Not options: its constants, the tension's fall with gas in solution, and its mixing of tensions.
 */
final class ToolFluid {

    /** Density of fresh water as the program rounds it (lb/ft³). */
    static final double WATER_LB_PER_FT3 = 62.4;

    /** Density of air at standard conditions as the program rounds it (lb/scf). */
    static final double AIR_LB_PER_SCF = 0.0765;

    static final double FT3_PER_BBL = 5.615;
    static final double SECONDS_PER_DAY = 86_400.0;

    private static final double M3_PER_M3 = 0.178108;
    private static final double OIL_WATER_TENSION = 26.0;
    private static final double NO_TENSION = 20.0;
    private static final double G_PER_CM3 = 1.0 / 62.428;

    private final double gasGravity;
    private final double api;
    private final double tpc;
    private final double ppc;
    private final WaterViscosity waterViscosity;
    private double gasDensity;

    ToolFluid(double gasGravity, double api, WaterViscosity waterViscosity) {
        this.gasGravity = gasGravity;
        this.api = api;
        this.waterViscosity = waterViscosity;
        tpc = PseudoCritical.SUTTON.temperatureR(gasGravity);
        ppc = PseudoCritical.SUTTON.pressurePsia(gasGravity);
    }

    double oilGravity() {
        return OilGravity.apiToSpecificGravity(api);
    }

    /** Sets density and viscosity of the gas. */
    void gas(double p, double tF, FlowState state) {
        double tR = tF + StandardConditions.RANKINE_OFFSET;
        double z = ZFactor.HALL_YARBOROUGH.z(tR / tpc, p / ppc);
        gasDensity = GasLaw.densityLbPerFt3(gasGravity, p, tR, z);
        state.gas(
                gasDensity,
                GasViscosity.LEE_GONZALEZ_EAKIN.viscosityCp(
                        gasGravity, tR, G_PER_CM3 * gasDensity, tR / tpc, p / ppc, null));
    }

    /** Of the last {@link #gas} (lb/ft³). */
    double gasDensityLbPerFt3() {
        return gasDensity;
    }

    double waterViscosityCp(double p, double tF) {
        return waterViscosity.cp(p, tF);
    }

    /**
     * The three tensions, each weighed by the product of the mass rates of its two phases; 1 dyn/cm is the least, 20 that
     * of one phase alone.
     */
    double tension(double p, double tF, double rs, double oilMass, double waterMass, double gasMass) {
        double weights = oilMass * waterMass + oilMass * gasMass + gasMass * waterMass;
        if (!(weights > 0.0)) {
            return NO_TENSION;
        }
        return Math.max(
                1.0,
                (oilMass * waterMass * OIL_WATER_TENSION
                                + oilMass * gasMass * oilGasTension(tF, rs)
                                + gasMass * waterMass * WaterGasTension.KATZ.tensionDynPerCm(p, tF))
                        / weights);
    }

    /** The two tensions against gas, averaged by mass. */
    double ownTension(double p, double tF, double rs, double oilMass, double waterMass) {
        return (oilMass * OilGasTension.ABDUL_MAJEED.tensionDynPerCm(p, api, tF, rs)
                        + waterMass * WaterGasTension.KATZ.tensionDynPerCm(p, tF))
                / (oilMass + waterMass);
    }

    private double oilGasTension(double tF, double rs) {
        double dead = OilGasTension.ABDUL_MAJEED.tensionDynPerCm(0.0, api, tF, 0.0);
        double gas = M3_PER_M3 * rs;
        double share = gas < 50.0 ? 1.0 / (1.0 + 0.02549 * Math.pow(gas, 1.0157)) : 32.0436 * Math.pow(gas, -1.1367);
        return Math.max(1.0, dead * share);
    }

    /** Viscosity of water: Vogel's equation of fresh water in °C, or as the program has it. */
    enum WaterViscosity {
        /** \( e^{-3.79418 + 604.129/(139.18 + T)} \) with T in °C. */
        CORRECTED {
            @Override
            double atTemperature(double tF) {
                return Math.exp(-3.79418 + 604.129 / (139.18 + (tF - 32.0) / 1.8));
            }
        },
        /** A power of 10 for the exponential and °F for °C: 13 to 28 times too low, 0.01 cP at least. */
        FAULT {
            @Override
            double atTemperature(double tF) {
                return Math.pow(10.0, -3.79418 + 604.129 / (139.18 + tF));
            }
        };

        abstract double atTemperature(double tF);

        double cp(double p, double tF) {
            return Math.max(0.01, atTemperature(tF) * (1.0 + 5.0e-7 * (p - 14.7)));
        }
    }
}
