package io.welleng.nodal.heat;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.EnergyUnit;
import io.welleng.core.units.StandardConditions;

/**
 * How the temperature of the fluid changes without heat transfer, by its elevation, expansion and acceleration. With the
 * mechanical equivalent of heat \(J\) = 778.17 ft lbf/Btu and the specific heat \(c_p\) (Btu/(lbm °F)).
 */
public enum EnergyTerm {

    /**
     * None, as Ramey for liquids: friction warms the fluid by as much as the work against gravity and the fall of pressure
     * cool it, exactly so for an incompressible liquid.
     */
    LIQUID {
        @Override
        double fPerFtOfRise(double cp) {
            return 0.0;
        }
    },

    /**
     * Ramey's for gas, whose enthalpy is taken to depend on temperature alone: it cools by \(1/(J c_p)\) per foot that it
     * rises, about 0.26 °F/100 ft, and warms by as much on its way down. Neither Joule–Thomson cooling nor acceleration.
     *
     * @see "Ramey, H.J. (1962). J. Pet. Tech. 14(4), 427–435, SPE-96"
     */
    IDEAL_GAS,

    /**
     * The work against gravity as for {@link #IDEAL_GAS}, with the correction of Sagar, Doty and Schmidt for Joule–Thomson
     * effect, friction and acceleration, in °F per ft of pipe: below 5 lbm/s
     * \[ \varphi = -0.002978 + 1.006\times10^{-6} p_{wh} + 1.906\times10^{-4} w - 1.047\times10^{-6} R_{gL}
     * + 3.229\times10^{-5}\,\mathrm{API} + 0.004009\,\gamma_g - 0.3551\,g_G, \] else 0; \(p_{wh}\) (psig), \(w\) (lbm/s),
     * gas-liquid ratio \(R_{gL}\) (scf/STB), mean geothermal gradient between the ends of the path \(g_G\) (°F/ft of true
     * vertical depth). Fitted to 392 two-phase producers; it has no value for injectors nor without liquid.
     *
     * @see "Sagar, R., Doty, D.R. and Schmidt, Z. (1991). Predicting temperature profiles in a flowing well. SPE Prod. Eng.
     *     6(4), 441–448, SPE-19702"
     */
    SAGAR {
        @Override
        double phiFPerFt(HeatFlow flow, double gG) {
            double liquid = flow.oilRateStbPerDay() + flow.waterRateStbPerDay();
            if (flow.downward()) {
                throw new InvalidInputException("downward", "false for the energy term sagar", "", "true");
            }
            if (!(liquid > 0.0)) {
                throw new InvalidInputException(
                        "sum of liquid rates", "> 0 for the energy term sagar", "STB/d", Double.toString(liquid));
            }
            double w = flow.massLbPerHr() / 3600.0;
            double pwh = flow.wellheadPressurePsia() - StandardConditions.PRESSURE_PSIA;
            return sagar(
                    pwh, w, 1000.0 * flow.gasRateMscfPerDay() / liquid, flow.oilGravityApi(), flow.gasGravity(), gG);
        }
    };

    private static final double FT_LBF_PER_BTU = EnergyUnit.BTU.to(EnergyUnit.FT_LBF, 1.0);

    /** Fall of temperature per foot of rise (°F/ft). */
    double fPerFtOfRise(double cp) {
        return 1.0 / (FT_LBF_PER_BTU * cp);
    }

    /** Rise of temperature per foot of pipe in the direction of flow (°F/ft); {@code gG} in °F/ft. */
    double phiFPerFt(HeatFlow flow, double gG) {
        return 0.0;
    }

    /** Equation of Sagar, Doty and Schmidt in the paper's units. */
    static double sagar(double pwhPsig, double w, double rgl, double api, double gammaG, double gG) {
        return w < 5.0
                ? -0.002978
                        + 1.006e-6 * pwhPsig
                        + 1.906e-4 * w
                        - 1.047e-6 * rgl
                        + 3.229e-5 * api
                        + 0.004009 * gammaG
                        - 0.3551 * gG
                : 0.0;
    }
}
