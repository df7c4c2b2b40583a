package io.welleng.pvt.gas;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.REDUCED_PRESSURE;
import static io.welleng.pvt.Quantity.REDUCED_TEMPERATURE;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.core.units.StandardConditions;
import io.welleng.pvt.FittedRange;
import java.util.List;

/** Viscosity of natural gas. */
public enum GasViscosity {

    /**
     * Lee, Gonzalez and Eakin's equation in density and temperature with the coefficients of the paper: 9.4, 0.02, 209,
     * 19; 3.5, 986, 0.01; 2.4, 0.2. Fitted to four natural gases at 100–340 °F and 100–8,000 psia.
     *
     * @see "Lee, A.L., Gonzalez, M.H. and Eakin, B.E. (1966). J. Pet. Tech. 18(8), 997–1000, SPE-1340"
     */
    LEE_GONZALEZ_EAKIN {
        @Override
        public double viscosityCp(double gammaG, double tR, double rho, double tpr, double ppr, GasImpurities y) {
            return LeeGonzalezEakin.original(gammaG, tR, rho);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return LEE_FITTED;
        }
    },

    /**
     * The coefficients with more digits: 9.379, 0.01607, 209.2, 19.26; 3.448, 986.4, 0.01009; 2.447, 0.2224; 2–5 % from
     * the paper's.
     *
     * @see "McCain, W.D. (1990). The Properties of Petroleum Fluids, 2nd ed., PennWell"
     */
    LEE_GONZALEZ_EAKIN_MCCAIN {
        @Override
        public double viscosityCp(double gammaG, double tR, double rho, double tpr, double ppr, GasImpurities y) {
            return LeeGonzalezEakin.mcCain(gammaG, tR, rho);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return LEE_FITTED;
        }
    },

    /**
     * Carr, Kobayashi and Burrows' charts as Standing and Dempsey fitted them, with corrections for impurities: gravity
     * 0.55–1.55, 100–300 °F, reduced temperature 1.2–3, reduced pressure 1–20, impurities to 15 % each. See {@link
     * CarrKobayashiBurrows}. Below a reduced pressure of 1 Dempsey's ratio does not tend to 1, as it must: here it goes
     * linearly from 1 at no pressure to his value at 1, which is an assumption and outside the fitted range.
     *
     * @see "Carr, N.L., Kobayashi, R. and Burrows, D.B. (1954). Trans. AIME 201, 264–272, SPE-297-G"
     */
    CARR_KOBAYASHI_BURROWS {
        @Override
        public double viscosityCp(double gammaG, double tR, double rho, double tpr, double ppr, GasImpurities y) {
            double atmospheric = CarrKobayashiBurrows.atmosphericCp(
                    gammaG,
                    tR - StandardConditions.RANKINE_OFFSET,
                    y.h2sMoleFraction(),
                    y.co2MoleFraction(),
                    y.n2MoleFraction());
            return ppr < 1.0
                    ? atmospheric * (1.0 + ppr * (CarrKobayashiBurrows.ratio(tpr, 1.0) - 1.0))
                    : atmospheric * CarrKobayashiBurrows.ratio(tpr, ppr);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return CARR_FITTED;
        }
    };

    private static final List<FittedRange> LEE_FITTED = List.of(
            new FittedRange("Lee-Gonzalez-Eakin viscosity", PRESSURE, 100, 8000),
            new FittedRange("Lee-Gonzalez-Eakin viscosity", TEMPERATURE, 100, 340));

    private static final List<FittedRange> CARR_FITTED = List.of(
            new FittedRange("Carr-Kobayashi-Burrows viscosity", GAS_GRAVITY, 0.55, 1.55),
            new FittedRange("Carr-Kobayashi-Burrows viscosity", TEMPERATURE, 100, 300),
            new FittedRange("Carr-Kobayashi-Burrows viscosity", REDUCED_TEMPERATURE, 1.2, 3.0),
            new FittedRange("Carr-Kobayashi-Burrows viscosity", REDUCED_PRESSURE, 1.0, 20.0));

    /**
     * Viscosity of natural gas. Each correlation takes what it needs.
     *
     * @param gasGravity gravity of the whole gas (air = 1)
     * @param temperatureR temperature (°R)
     * @param densityGramPerCm3 gas density at the same state (g/cm³)
     * @param reducedTemperature temperature over pseudo-critical temperature, both absolute (dimensionless)
     * @param reducedPressure pressure over pseudo-critical pressure (dimensionless)
     * @param impurities the gas's impurities
     * @return viscosity (cP)
     */
    public abstract double viscosityCp(
            double gasGravity,
            double temperatureR,
            double densityGramPerCm3,
            double reducedTemperature,
            double reducedPressure,
            GasImpurities impurities);

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public abstract List<FittedRange> fittedRanges();
}
