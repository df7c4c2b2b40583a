package io.welleng.pvt.water;

import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SALINITY;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.core.units.DensityUnit;
import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Properties of formation water. Volume factor, viscosity and compressibility are of water without gas, unless the name
 * says saturated: then it is saturated with methane, for which hydrocarbon gas counts.
 */
public enum WaterCorrelation {

    /**
     * McCain's fits; see {@link McCainWater}. Range: Bw to 260 °F and 5,000 psia, whatever the salinity; viscosity 100–400
     * °F, to 10,000 psia and 26 % solids; solution gas 100–340 °F and 1,000–10,000 psia, below which it goes here in a
     * straight line to 0 at no pressure, which is an assumption. Compressibility by {@link Osif}, 200–270 °F and
     * 1,000–20,000 psia; with free gas by Ramey's \( c_w + (B_g/B_w)\,dR_{sw}/dp \). The factor for pressure in the
     * viscosity is large: against a brine model on IAPWS-2008 the viscosity is within 14 % up to 1,000 psia, but 22–41 %
     * high at 6,000 psia. The volume factor does not tell water with gas from water without.
     *
     * @see "McCain, W.D. (1991). SPE Res. Eng. 6(2), 266–272, SPE-18571; Osif, T.L. (1988). SPE Res. Eng. 3(1), 175–181,
     *     SPE-15327; Ramey, H.J. (1964). J. Pet. Tech. 16(4), 447–454"
     */
    MCCAIN {
        @Override
        public double fvfRbPerStb(double p, double tF, double salinity) {
            return McCainWater.fvf(p, tF);
        }

        @Override
        public double standardDensityLbPerFt3(double salinity) {
            return McCainWater.standardDensity(100.0 * salinity);
        }

        @Override
        public double viscosityCp(double p, double tF, double salinity) {
            return McCainWater.viscosity(p, tF, 100.0 * salinity);
        }

        @Override
        public double compressibilityPerPsi(double p, double tF, double salinity) {
            double gramPerLitre = 1000.0 * salinity * standardDensityLbPerFt3(salinity) * G_PER_CM3;
            return Osif.compressibility(p, tF, gramPerLitre);
        }

        @Override
        public double solutionGasScfPerStb(double p, double tF, double salinity) {
            return p < LEAST_MCCAIN_GAS_PSIA
                    ? p / LEAST_MCCAIN_GAS_PSIA * McCainWater.solutionGas(LEAST_MCCAIN_GAS_PSIA, tF, 100.0 * salinity)
                    : McCainWater.solutionGas(p, tF, 100.0 * salinity);
        }

        @Override
        public double saturatedFvfRbPerStb(double p, double tF, double salinity) {
            return McCainWater.fvf(p, tF);
        }

        @Override
        public double saturatedCompressibilityPerPsi(double p, double tF, double salinity, double gasFvfFt3PerScf) {
            double slope = p < LEAST_MCCAIN_GAS_PSIA
                    ? solutionGasScfPerStb(p, tF, salinity) / p
                    : McCainWater.solutionGasSlope(p, tF, 100.0 * salinity);
            return compressibilityPerPsi(p, tF, salinity)
                    + gasFvfFt3PerScf / FT3_PER_BBL / McCainWater.fvf(p, tF) * slope;
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return MCCAIN_FITTED;
        }

        @Override
        public List<FittedRange> solutionGasFittedRanges() {
            return MCCAIN_GAS_FITTED;
        }
    },

    /**
     * Spivey, McCain and North's brine with its methane; see {@link SpiveyMcCainNorth}. Range: 32–527 °F, 14.5–29,000 psia,
     * to 25 % salt; its equations end near 640 °F. Methane from 68 °F and 130 psia on. Viscosity after Kestin to 257 °F,
     * carried on to 572 °F, see {@link KestinViscosity}.
     *
     * @see "Spivey, J.P., McCain, W.D. and North, R. (2004). J. Can. Pet. Tech. 43(7), 52–61, PETSOC-04-07-05"
     */
    SPIVEY_MCCAIN_NORTH {
        @Override
        public double fvfRbPerStb(double p, double tF, double salinity) {
            return brineFvf(BrineCoefficients.SPIVEY_MCCAIN_NORTH, p, tF, salinity, 0.0);
        }

        @Override
        public double standardDensityLbPerFt3(double salinity) {
            return brineDensity(BrineCoefficients.SPIVEY_MCCAIN_NORTH, salinity);
        }

        @Override
        public double viscosityCp(double p, double tF, double salinity) {
            return KestinViscosity.viscosity(celsius(tF), MPA_PER_PSI * p, molality(salinity));
        }

        @Override
        public double compressibilityPerPsi(double p, double tF, double salinity) {
            return brineCompressibility(BrineCoefficients.SPIVEY_MCCAIN_NORTH, p, tF, salinity);
        }

        @Override
        public double solutionGasScfPerStb(double p, double tF, double salinity) {
            return brineGas(BrineCoefficients.SPIVEY_MCCAIN_NORTH, p, tF, salinity);
        }

        @Override
        public double saturatedFvfRbPerStb(double p, double tF, double salinity) {
            return brineFvf(BrineCoefficients.SPIVEY_MCCAIN_NORTH, p, tF, salinity, 1.0);
        }

        @Override
        public double saturatedCompressibilityPerPsi(double p, double tF, double salinity, double gasFvfFt3PerScf) {
            return brineSaturated(BrineCoefficients.SPIVEY_MCCAIN_NORTH, p, tF, salinity, gasFvfFt3PerScf);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return SPIVEY_FITTED;
        }

        @Override
        public List<FittedRange> solutionGasFittedRanges() {
            return BRINE_GAS_FITTED;
        }
    },

    /**
     * The same equations refitted in 2011, with methane after Duan and Mao and viscosity after {@linkplain MaoDuan Mao and
     * Duan}: density 1e-4 from {@link #SPIVEY_MCCAIN_NORTH} where brine was measured, methane 1–3 % to 280 °F and 3 %
     * salt, up to a third more in hot brine near saturation with salt.
     *
     * @see "McCain, W.D., Spivey, J.P. and Lenn, C.P. (2011). Petroleum Reservoir Fluid Property Correlations, PennWell, ch. 4;
     *     Mao, S. and Duan, Z. (2009). Int. J. Thermophys. 30, 1510–1523"
     */
    MCCAIN_SPIVEY_LENN {
        @Override
        public double fvfRbPerStb(double p, double tF, double salinity) {
            return brineFvf(BrineCoefficients.MCCAIN_SPIVEY_LENN, p, tF, salinity, 0.0);
        }

        @Override
        public double standardDensityLbPerFt3(double salinity) {
            return brineDensity(BrineCoefficients.MCCAIN_SPIVEY_LENN, salinity);
        }

        @Override
        public double viscosityCp(double p, double tF, double salinity) {
            return MaoDuan.viscosity(celsius(tF), MPA_PER_PSI * p, molality(salinity));
        }

        @Override
        public double compressibilityPerPsi(double p, double tF, double salinity) {
            return brineCompressibility(BrineCoefficients.MCCAIN_SPIVEY_LENN, p, tF, salinity);
        }

        @Override
        public double solutionGasScfPerStb(double p, double tF, double salinity) {
            return brineGas(BrineCoefficients.MCCAIN_SPIVEY_LENN, p, tF, salinity);
        }

        @Override
        public double saturatedFvfRbPerStb(double p, double tF, double salinity) {
            return brineFvf(BrineCoefficients.MCCAIN_SPIVEY_LENN, p, tF, salinity, 1.0);
        }

        @Override
        public double saturatedCompressibilityPerPsi(double p, double tF, double salinity, double gasFvfFt3PerScf) {
            return brineSaturated(BrineCoefficients.MCCAIN_SPIVEY_LENN, p, tF, salinity, gasFvfFt3PerScf);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return LENN_FITTED;
        }

        @Override
        public List<FittedRange> solutionGasFittedRanges() {
            return BRINE_GAS_FITTED;
        }
    };

    private static final double FT3_PER_BBL = 42.0 * 231.0 / 1728.0;
    private static final double MPA_PER_PSI = 0.45359237 * 9.80665 / (0.0254 * 0.0254) / 1.0e6;
    private static final double G_PER_CM3 = DensityUnit.LB_PER_FT3.to(DensityUnit.KG_PER_M3, 1.0e-3);

    /** Least pressure in the data of McCain's solution gas (psia). */
    private static final double LEAST_MCCAIN_GAS_PSIA = 1000.0;

    private static final List<FittedRange> MCCAIN_FITTED = List.of(
            new FittedRange("McCain water volume", PRESSURE, 0, 5000),
            new FittedRange("McCain water volume", TEMPERATURE, 60, 260),
            new FittedRange("McCain water viscosity", PRESSURE, 0, 10_000),
            new FittedRange("McCain water viscosity", TEMPERATURE, 100, 400),
            new FittedRange("McCain water viscosity", SALINITY, 0, 0.26));

    private static final List<FittedRange> MCCAIN_GAS_FITTED = List.of(
            new FittedRange("McCain solution gas in water", PRESSURE, 1000, 10_000),
            new FittedRange("McCain solution gas in water", TEMPERATURE, 100, 340),
            new FittedRange("McCain solution gas in water", SALINITY, 0, 0.3),
            new FittedRange("Osif water compressibility", PRESSURE, 1000, 20_000),
            new FittedRange("Osif water compressibility", TEMPERATURE, 200, 270));

    private static final List<FittedRange> SPIVEY_FITTED = List.of(
            new FittedRange("Spivey-McCain-North brine", PRESSURE, 14.5, 29_000),
            new FittedRange("Spivey-McCain-North brine", TEMPERATURE, 32, 527),
            new FittedRange("Spivey-McCain-North brine", SALINITY, 0, 0.25),
            new FittedRange("Spivey-McCain-North viscosity", TEMPERATURE, 68, 572),
            new FittedRange("Spivey-McCain-North viscosity", SALINITY, 0, 0.24));

    private static final List<FittedRange> LENN_FITTED = List.of(
            new FittedRange("McCain-Spivey-Lenn brine", PRESSURE, 14.5, 29_000),
            new FittedRange("McCain-Spivey-Lenn brine", TEMPERATURE, 32, 527),
            new FittedRange("McCain-Spivey-Lenn brine", SALINITY, 0, 0.25),
            new FittedRange("Mao-Duan viscosity", PRESSURE, 14.5, 14_500));

    private static final List<FittedRange> BRINE_GAS_FITTED = List.of(
            new FittedRange("methane in brine", PRESSURE, 130, 29_000),
            new FittedRange("methane in brine", TEMPERATURE, 68, 680),
            new FittedRange("methane in brine", SALINITY, 0, 0.26));

    private static double celsius(double tF) {
        return (tF - 32.0) / 1.8;
    }

    /** Mol of salt per kg of water from the mass fraction in the brine. */
    private static double molality(double salinity) {
        return 1000.0 * salinity / (SpiveyMcCainNorth.NACL * (1.0 - salinity));
    }

    private static double brineFvf(BrineCoefficients set, double p, double tF, double salinity, double fraction) {
        double m = molality(salinity);
        return fraction > 0.0
                ? SpiveyMcCainNorth.fvf(set, celsius(tF), MPA_PER_PSI * p, m, fraction)
                : SpiveyMcCainNorth.standardDensity(set, m)
                        / SpiveyMcCainNorth.density(set, celsius(tF), MPA_PER_PSI * p, m);
    }

    private static double brineDensity(BrineCoefficients set, double salinity) {
        return SpiveyMcCainNorth.standardDensity(set, molality(salinity)) / G_PER_CM3;
    }

    private static double brineCompressibility(BrineCoefficients set, double p, double tF, double salinity) {
        return MPA_PER_PSI * SpiveyMcCainNorth.compressibility(set, celsius(tF), MPA_PER_PSI * p, molality(salinity));
    }

    private static double brineGas(BrineCoefficients set, double p, double tF, double salinity) {
        return FT3_PER_BBL * SpiveyMcCainNorth.solutionGas(set, celsius(tF), MPA_PER_PSI * p, molality(salinity));
    }

    private static double brineSaturated(
            BrineCoefficients set, double p, double tF, double salinity, double gasFvfFt3PerScf) {
        double molarVolume = gasFvfFt3PerScf * SpiveyMcCainNorth.GAS_STANDARD_VOLUME;
        return MPA_PER_PSI
                * SpiveyMcCainNorth.saturatedCompressibility(
                        set, celsius(tF), MPA_PER_PSI * p, molality(salinity), molarVolume);
    }

    /**
     * Formation volume factor of water without gas.
     *
     * @param pressurePsia pressure (psia)
     * @param temperatureF temperature (°F)
     * @param salinity mass of dissolved solids over mass of brine (fraction)
     * @return formation volume factor (rb/STB)
     */
    public abstract double fvfRbPerStb(double pressurePsia, double temperatureF, double salinity);

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
     * Isothermal compressibility of water without gas, or at constant content of gas.
     *
     * @param pressurePsia pressure (psia)
     * @param temperatureF temperature (°F)
     * @param salinity mass of dissolved solids over mass of brine (fraction)
     * @return compressibility (1/psi)
     */
    public abstract double compressibilityPerPsi(double pressurePsia, double temperatureF, double salinity);

    /**
     * Gas in water that is saturated with it.
     *
     * @param pressurePsia pressure (psia)
     * @param temperatureF temperature (°F), &gt; 0
     * @param salinity mass of dissolved solids over mass of brine (fraction)
     * @return solution gas-water ratio (scf/STB)
     */
    public abstract double solutionGasScfPerStb(double pressurePsia, double temperatureF, double salinity);

    /**
     * Formation volume factor of water that is saturated with gas.
     *
     * @param pressurePsia pressure (psia)
     * @param temperatureF temperature (°F)
     * @param salinity mass of dissolved solids over mass of brine (fraction)
     * @return formation volume factor (rb/STB)
     */
    public abstract double saturatedFvfRbPerStb(double pressurePsia, double temperatureF, double salinity);

    /**
     * Apparent compressibility of water that is saturated with gas and has free gas beside it: what the gas that goes
     * into solution takes from the volume is counted.
     *
     * @param pressurePsia pressure (psia)
     * @param temperatureF temperature (°F), &gt; 0
     * @param salinity mass of dissolved solids over mass of brine (fraction)
     * @param gasFvfFt3PerScf formation volume factor of the gas (ft³/scf)
     * @return compressibility (1/psi)
     */
    public abstract double saturatedCompressibilityPerPsi(
            double pressurePsia, double temperatureF, double salinity, double gasFvfFt3PerScf);

    /**
     * Ranges of the data that volume factor, density and viscosity were fitted to.
     *
     * @return one entry per bounded quantity
     */
    public abstract List<FittedRange> fittedRanges();

    /**
     * Ranges of the data that solution gas and compressibility were fitted to.
     *
     * @return one entry per bounded quantity
     */
    public abstract List<FittedRange> solutionGasFittedRanges();
}
