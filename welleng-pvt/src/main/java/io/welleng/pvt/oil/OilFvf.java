package io.welleng.pvt.oil;

import io.welleng.pvt.FittedRange;
import java.util.List;

/** Formation volume factor of saturated oil. */
public enum OilFvf {

    /**
     * Standing's chart as printed by Standing (1977), \( B_o = 0.9759 + 12 \times 10^{-5} F^{1.2} \); see
     * {@link StandingFvf}.
     */
    STANDING {
        @Override
        public double saturatedRbPerStb(double rs, double gammaG, double api, double gammaO, double tF) {
            return StandingFvf.bo(rs, gammaG, gammaO, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return StandingFvf.FITTED;
        }
    },

    /**
     * Standing's chart as printed by Beggs and others, \( B_o = 0.972 + 1.47 \times 10^{-4} F^{1.175} \); less than 1 %
     * from {@link #STANDING} in its range. See {@link StandingFvf}.
     */
    STANDING_BEGGS {
        @Override
        public double saturatedRbPerStb(double rs, double gammaG, double api, double gammaO, double tF) {
            return StandingFvf.boBeggs(rs, gammaG, gammaO, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return StandingFvf.FITTED;
        }
    },

    /**
     * Vasquez and Beggs (1980); De Ghetto and others recommend it for heavy oils too. The gas gravity is that of a separator
     * at 100 psig, {@link SeparatorGas#gravityAt100Psig}. See {@link VasquezBeggsFvf}.
     */
    VASQUEZ_BEGGS {
        @Override
        public double saturatedRbPerStb(double rs, double gammaG, double api, double gammaO, double tF) {
            return VasquezBeggsFvf.bo(rs, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return VasquezBeggsFvf.FITTED;
        }
    },

    /**
     * Glaso (1980), North Sea; see {@link GlasoFvf}.
     */
    GLASO {
        @Override
        public double saturatedRbPerStb(double rs, double gammaG, double api, double gammaO, double tF) {
            return GlasoFvf.bo(rs, gammaG, gammaO, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return GlasoFvf.FITTED;
        }
    },

    /**
     * Al-Marhoun (1988), Middle East; below 1 for cold dead oil. See {@link AlMarhounFvf}.
     */
    AL_MARHOUN {
        @Override
        public double saturatedRbPerStb(double rs, double gammaG, double api, double gammaO, double tF) {
            return AlMarhounFvf.bo(rs, gammaG, gammaO, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return AlMarhounFvf.FITTED;
        }
    },

    /**
     * Petrosky and Farshad (1993), Gulf of Mexico; see {@link PetroskyFarshadFvf}.
     */
    PETROSKY_FARSHAD {
        @Override
        public double saturatedRbPerStb(double rs, double gammaG, double api, double gammaO, double tF) {
            return PetroskyFarshadFvf.bo(rs, gammaG, gammaO, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return PetroskyFarshadFvf.FITTED;
        }
    },

    /**
     * Kartoatmodjo and Schmidt (1991, 1994). The gas gravity is that of a separator at 100 psig,
     * {@link SeparatorGas#gravityAt100PsigKartoatmodjoSchmidt}. See {@link KartoatmodjoSchmidtFvf}.
     */
    KARTOATMODJO_SCHMIDT {
        @Override
        public double saturatedRbPerStb(double rs, double gammaG, double api, double gammaO, double tF) {
            return KartoatmodjoSchmidtFvf.bo(rs, gammaG, gammaO, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return KartoatmodjoSchmidtFvf.FITTED;
        }
    };

    /**
     * Formation volume factor of saturated oil.
     *
     * @param solutionGorScfPerStb gas in solution (scf/STB)
     * @param gasGravity gravity of the dissolved gas (air = 1)
     * @param oilGravityApi stock-tank oil gravity (°API)
     * @param oilSpecificGravity the same relative to water (water = 1), so that it is worked out once
     * @param temperatureF temperature (°F)
     * @return formation volume factor (rb/STB); some fits fall below 1 for cold dead oil
     */
    public abstract double saturatedRbPerStb(
            double solutionGorScfPerStb,
            double gasGravity,
            double oilGravityApi,
            double oilSpecificGravity,
            double temperatureF);

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public abstract List<FittedRange> fittedRanges();
}
