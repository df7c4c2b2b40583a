package io.welleng.pvt.oil;

import io.welleng.core.units.OilGravity;
import io.welleng.core.units.StandardConditions;
import io.welleng.pvt.FittedRange;
import io.welleng.pvt.gas.GasLaw;
import java.util.List;

/** Density of saturated oil. Above the bubble point it grows as the formation volume factor falls. */
public enum OilDensity {

    /**
     * Mass of a stock-tank barrel and of the gas in it over its volume,
     * \( \rho_o = (\rho_{w} \gamma_o + \rho_{air} \gamma_g R_s/5.614583)/B_o \), with the density of water at 60 °F and of
     * air at standard conditions from the library's own constants (62.367 and 0.013591 for the 62.372 and 0.01357 of
     * McCain's book: 1.2e-4 at most). It agrees with the formation volume factor, and conserves mass, whatever that is.
     */
    MASS_BALANCE {
        @Override
        public double saturatedLbPerFt3(double p, double rs, double bo, double gammaG, double gammaO, double tF) {
            return (OilGravity.WATER_LB_PER_FT3 * gammaO + AIR_LB_PER_FT3_BBL * gammaG * rs) / bo;
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return List.of();
        }
    },

    /**
     * Standing, Witte, McCain and Hill (1995), which does not use the formation volume factor; density and volume then are
     * two estimates, and their product is not the mass exactly. The gas gravity is that of the separator gas. Below
     * 60 °F, where the equation has no value, the density at 60 °F. Where it has no solution, which happens outside the
     * ranges below, {@link #MASS_BALANCE}. See {@link StandingWitteMcCainHillDensity}.
     */
    STANDING_WITTE_MCCAIN_HILL {
        @Override
        public double saturatedLbPerFt3(double p, double rs, double bo, double gammaG, double gammaO, double tF) {
            double rho = StandingWitteMcCainHillDensity.rhoOr(p, rs, gammaG, gammaO, Math.max(60.0, tF));
            return rho > 0.0 ? rho : MASS_BALANCE.saturatedLbPerFt3(p, rs, bo, gammaG, gammaO, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return StandingWitteMcCainHillDensity.DOMAIN;
        }
    };

    /** Density of air at standard conditions, per cubic foot of liquid where the gas is per barrel (lb/ft³·bbl/scf). */
    private static final double AIR_LB_PER_FT3_BBL = GasLaw.densityLbPerFt3(
                    1.0,
                    StandardConditions.PRESSURE_PSIA,
                    StandardConditions.TEMPERATURE_F + StandardConditions.RANKINE_OFFSET,
                    1.0)
            / (42.0 * 231.0 / 1728.0);

    /**
     * Density of saturated oil. Above the bubble point, take it at the bubble point and multiply by \( B_{ob}/B_o \).
     *
     * @param pressurePsia pressure (psia), at most the bubble point
     * @param solutionGorScfPerStb gas in solution (scf/STB)
     * @param fvfRbPerStb formation volume factor of the saturated oil (rb/STB)
     * @param gasGravity gravity of the dissolved gas (air = 1)
     * @param oilSpecificGravity stock-tank oil gravity (water = 1)
     * @param temperatureF temperature (°F)
     * @return density (lb/ft³)
     */
    public abstract double saturatedLbPerFt3(
            double pressurePsia,
            double solutionGorScfPerStb,
            double fvfRbPerStb,
            double gasGravity,
            double oilSpecificGravity,
            double temperatureF);

    /**
     * Ranges that the equation is good for.
     *
     * @return one entry per bounded quantity, none for the mass balance
     */
    public abstract List<FittedRange> fittedRanges();
}
