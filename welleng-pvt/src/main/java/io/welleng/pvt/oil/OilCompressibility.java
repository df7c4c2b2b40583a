package io.welleng.pvt.oil;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Isothermal compressibility of undersaturated oil, and what it makes of the formation volume factor above the bubble
 * point: the exact integral of the same equation, never the value at one end.
 */
public enum OilCompressibility {

    /**
     * Vasquez and Beggs (1980). The gas gravity of the paper is that of a separator at 100 psig,
     * {@link SeparatorGas#gravityAt100Psig}. See {@link VasquezBeggsCompressibility}.
     */
    VASQUEZ_BEGGS {
        @Override
        public double perPsi(double p, double pb, double rs, double gammaG, double api, double tF) {
            return VasquezBeggsCompressibility.a(rs, gammaG, api, tF) / p;
        }

        @Override
        public double fvfRatio(double p, double pb, double rs, double gammaG, double api, double tF) {
            return Math.pow(pb / p, VasquezBeggsCompressibility.a(rs, gammaG, api, tF));
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return VasquezBeggsCompressibility.FITTED;
        }
    },

    /**
     * Petrosky and Farshad (1993), Gulf of Mexico; see {@link PetroskyFarshadCompressibility}.
     */
    PETROSKY_FARSHAD {
        @Override
        public double perPsi(double p, double pb, double rs, double gammaG, double api, double tF) {
            return PetroskyFarshadCompressibility.co(p, PetroskyFarshadCompressibility.k(rs, gammaG, api, tF));
        }

        @Override
        public double fvfRatio(double p, double pb, double rs, double gammaG, double api, double tF) {
            return PetroskyFarshadCompressibility.ratio(p, pb, PetroskyFarshadCompressibility.k(rs, gammaG, api, tF));
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return PetroskyFarshadCompressibility.FITTED;
        }
    },

    /**
     * Kartoatmodjo and Schmidt (1991, 1994). The gas gravity is that of a separator at 100 psig,
     * {@link SeparatorGas#gravityAt100PsigKartoatmodjoSchmidt}. See {@link KartoatmodjoSchmidtCompressibility}.
     */
    KARTOATMODJO_SCHMIDT {
        @Override
        public double perPsi(double p, double pb, double rs, double gammaG, double api, double tF) {
            return KartoatmodjoSchmidtCompressibility.b(rs, gammaG, api, tF) / p;
        }

        @Override
        public double fvfRatio(double p, double pb, double rs, double gammaG, double api, double tF) {
            return Math.pow(pb / p, KartoatmodjoSchmidtCompressibility.b(rs, gammaG, api, tF));
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return KartoatmodjoSchmidtCompressibility.FITTED;
        }
    },

    /**
     * Kartoatmodjo and Schmidt by the program listing of 1991, some percent from {@link #KARTOATMODJO_SCHMIDT} and more for
     * rich gas; see {@link KartoatmodjoSchmidtCompressibility}.
     */
    KARTOATMODJO_SCHMIDT_LISTING {
        @Override
        public double perPsi(double p, double pb, double rs, double gammaG, double api, double tF) {
            return KartoatmodjoSchmidtCompressibility.bListing(rs, gammaG, api, tF) / p;
        }

        @Override
        public double fvfRatio(double p, double pb, double rs, double gammaG, double api, double tF) {
            return Math.pow(pb / p, KartoatmodjoSchmidtCompressibility.bListing(rs, gammaG, api, tF));
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return KartoatmodjoSchmidtCompressibility.FITTED;
        }
    },

    /**
     * Spivey, Valkó and McCain (2007); the gravity is that of the separator gas. Oils below 8.04 scf/STB, where their
     * parabola turns, are taken as of that ratio. See {@link SpiveyValkoMcCainCompressibility}.
     */
    SPIVEY_VALKO_MCCAIN {
        @Override
        public double perPsi(double p, double pb, double rs, double gammaG, double api, double tF) {
            return SpiveyValkoMcCainCompressibility.co(
                    p, pb, Math.max(rs, SpiveyValkoMcCainCompressibility.TURNING_RS), gammaG, api, tF);
        }

        @Override
        public double fvfRatio(double p, double pb, double rs, double gammaG, double api, double tF) {
            return Math.exp(-(p - pb)
                    * SpiveyValkoMcCainCompressibility.cofb(
                            p, pb, Math.max(rs, SpiveyValkoMcCainCompressibility.TURNING_RS), gammaG, api, tF));
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return SpiveyValkoMcCainCompressibility.FITTED;
        }
    },

    /**
     * De Ghetto, Paone and Villa (1995), up to 10 °API. The gas gravity is that of a separator at 100 psig,
     * {@link SeparatorGas#gravityAt100Psig}. See {@link DeGhettoCompressibility}.
     */
    DE_GHETTO_EXTRA_HEAVY {
        @Override
        public double perPsi(double p, double pb, double rs, double gammaG, double api, double tF) {
            return DeGhettoCompressibility.extraHeavy(rs, gammaG, api, tF) / p;
        }

        @Override
        public double fvfRatio(double p, double pb, double rs, double gammaG, double api, double tF) {
            return Math.pow(pb / p, DeGhettoCompressibility.extraHeavy(rs, gammaG, api, tF));
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return DeGhettoCompressibility.EXTRA_HEAVY_FITTED;
        }
    },

    /**
     * De Ghetto, Paone and Villa (1995), 10–22.3 °API. The gas gravity is that of a separator at 100 psig,
     * {@link SeparatorGas#gravityAt100Psig}. See {@link DeGhettoCompressibility}.
     */
    DE_GHETTO_HEAVY {
        @Override
        public double perPsi(double p, double pb, double rs, double gammaG, double api, double tF) {
            return DeGhettoCompressibility.heavy(rs, gammaG, api, tF) / p;
        }

        @Override
        public double fvfRatio(double p, double pb, double rs, double gammaG, double api, double tF) {
            return Math.pow(pb / p, DeGhettoCompressibility.heavy(rs, gammaG, api, tF));
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return DeGhettoCompressibility.HEAVY_FITTED;
        }
    };

    /**
     * Compressibility at a pressure, \( c_o = -(\partial \ln B_o / \partial p)_T \).
     *
     * @param pressurePsia pressure (psia), at least the bubble point
     * @param bubblePointPsia bubble-point pressure (psia), &gt; 0
     * @param solutionGorScfPerStb gas in solution at the bubble point (scf/STB)
     * @param gasGravity gravity of the dissolved gas (air = 1)
     * @param oilGravityApi stock-tank oil gravity (°API)
     * @param temperatureF temperature (°F)
     * @return compressibility (1/psi); some fits turn negative for lean, cold, heavy oils
     */
    public abstract double perPsi(
            double pressurePsia,
            double bubblePointPsia,
            double solutionGorScfPerStb,
            double gasGravity,
            double oilGravityApi,
            double temperatureF);

    /**
     * Formation volume factor over that at the bubble point,
     * \( B_o/B_{ob} = \exp[-\int_{p_b}^{p} c_o\,dp] \).
     *
     * @param pressurePsia pressure (psia), at least the bubble point
     * @param bubblePointPsia bubble-point pressure (psia), &gt; 0
     * @param solutionGorScfPerStb gas in solution at the bubble point (scf/STB)
     * @param gasGravity gravity of the dissolved gas (air = 1)
     * @param oilGravityApi stock-tank oil gravity (°API)
     * @param temperatureF temperature (°F)
     * @return volume over that at the bubble point (dimensionless); above 1 where the compressibility is negative
     */
    public abstract double fvfRatio(
            double pressurePsia,
            double bubblePointPsia,
            double solutionGorScfPerStb,
            double gasGravity,
            double oilGravityApi,
            double temperatureF);

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public abstract List<FittedRange> fittedRanges();
}
