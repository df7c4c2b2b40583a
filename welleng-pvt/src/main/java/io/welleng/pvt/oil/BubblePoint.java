package io.welleng.pvt.oil;

import static io.welleng.core.units.StandardConditions.PRESSURE_PSIA;

import io.welleng.pvt.FittedRange;
import java.util.List;

/** The bubble-point correlations we ship. */
public enum BubblePoint implements BubblePointCorrelation {

    /** Standing's equation with the constant 1.4, pressure in psia; see {@link StandingBubblePoint}. */
    STANDING {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return StandingBubblePoint.pb(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return StandingBubblePoint.rs(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return StandingBubblePoint.FITTED;
        }
    },

    /** Standing's equation with the constant 1.4, read as gauge pressure: 14.696 psi above {@link #STANDING}. */
    STANDING_PSIG {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return StandingBubblePoint.pb(rs, gammaG, api, tF) + PRESSURE_PSIA;
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return StandingBubblePoint.rs(p - PRESSURE_PSIA, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return StandingBubblePoint.FITTED;
        }
    },

    /**
     * Standing's equation in its older form without the constant 1.4: \( p_b = 18 (R_s/\gamma_g)^{0.83} 10^a \); up to
     * 2.4 % in Rs from {@link #STANDING}. The oil is live down to zero pressure.
     */
    STANDING_P18 {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return StandingBubblePoint.pbP18(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return StandingBubblePoint.rsP18(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return StandingBubblePoint.FITTED;
        }
    },

    /**
     * Vasquez and Beggs (1980), the bubble point by inverting their gas-oil ratio; steps at 30 °API. The gas gravity is
     * that of a separator at 100 psig, {@link SeparatorGas#gravityAt100Psig}. See {@link VasquezBeggsBubblePoint}.
     */
    VASQUEZ_BEGGS {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return VasquezBeggsBubblePoint.pb(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return VasquezBeggsBubblePoint.rs(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return VasquezBeggsBubblePoint.FITTED;
        }
    },

    /** Glaso (1980), black oil of the North Sea; see {@link GlasoBubblePoint}. */
    GLASO {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return GlasoBubblePoint.pb(GlasoBubblePoint.BLACK, rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return GlasoBubblePoint.rs(GlasoBubblePoint.BLACK, p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return GlasoBubblePoint.FITTED;
        }
    },

    /** Glaso (1980) with his exponent 0.130 of temperature for volatile oil; see {@link GlasoBubblePoint}. */
    GLASO_VOLATILE {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return GlasoBubblePoint.pb(GlasoBubblePoint.VOLATILE, rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return GlasoBubblePoint.rs(GlasoBubblePoint.VOLATILE, p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return GlasoBubblePoint.FITTED;
        }
    },

    /**
     * Lasater (1958) by Standing's equations of his charts. No gas dissolves below some 250–350 psia, and pressures within
     * a step of 0.02 % at a gas mole fraction of 0.60 do not come back; see {@link LasaterBubblePoint}.
     */
    LASATER {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return LasaterBubblePoint.pb(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return LasaterBubblePoint.rs(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return LasaterBubblePoint.FITTED;
        }
    },

    /**
     * Lasater (1958) with Cragoe's molar mass, above 5.9 °API; bubble points up to 20 % below {@link #LASATER}. See
     * {@link LasaterBubblePoint}.
     */
    LASATER_CRAGOE {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return LasaterBubblePoint.pbCragoe(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return LasaterBubblePoint.rsCragoe(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return LasaterBubblePoint.FITTED;
        }
    },

    /** Al-Marhoun (1988), Middle East; see {@link AlMarhounBubblePoint}. */
    AL_MARHOUN {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return AlMarhounBubblePoint.pb(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return AlMarhounBubblePoint.rs(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return AlMarhounBubblePoint.FITTED;
        }
    },

    /**
     * Petrosky and Farshad (1993), Gulf of Mexico; not for low pressures, where 30–100 scf/STB stay dissolved. See
     * {@link PetroskyFarshadBubblePoint}.
     */
    PETROSKY_FARSHAD {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return PetroskyFarshadBubblePoint.pb(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return PetroskyFarshadBubblePoint.rs(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return PetroskyFarshadBubblePoint.FITTED;
        }
    },

    /**
     * Kartoatmodjo and Schmidt (1991, 1994); steps at 30 °API. The gas gravity is that of a separator at 100 psig,
     * {@link SeparatorGas#gravityAt100PsigKartoatmodjoSchmidt}. See {@link KartoatmodjoSchmidtBubblePoint}.
     */
    KARTOATMODJO_SCHMIDT {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return KartoatmodjoSchmidtBubblePoint.pb(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return KartoatmodjoSchmidtBubblePoint.rs(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return KartoatmodjoSchmidtBubblePoint.FITTED;
        }
    },

    /** Velarde, Blasingame and McCain (1997), pressure in psia; see {@link VelardeBubblePoint}. */
    VELARDE {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return VelardeBubblePoint.pb(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return VelardeBubblePoint.rs(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return VelardeBubblePoint.FITTED;
        }
    },

    /** Velarde, Blasingame and McCain (1997), read as gauge pressure: 14.696 psi above {@link #VELARDE}. */
    VELARDE_PSIG {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return VelardeBubblePoint.pb(rs, gammaG, api, tF) + PRESSURE_PSIA;
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return VelardeBubblePoint.rs(p - PRESSURE_PSIA, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return VelardeBubblePoint.FITTED;
        }
    },

    /**
     * Valkó and McCain (2003); below 1.07 scf/STB, where their equation turns, proportional to pressure. See
     * {@link ValkoMcCainBubblePoint}.
     */
    VALKO_MCCAIN {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return ValkoMcCainBubblePoint.pb(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return ValkoMcCainBubblePoint.rs(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return ValkoMcCainBubblePoint.FITTED;
        }
    },

    /** De Ghetto, Paone and Villa (1995), up to 10 °API; see {@link DeGhettoBubblePoint}. */
    DE_GHETTO_EXTRA_HEAVY {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return DeGhettoBubblePoint.extraHeavyPb(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return DeGhettoBubblePoint.extraHeavyRs(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return DeGhettoBubblePoint.EXTRA_HEAVY_FITTED;
        }
    },

    /**
     * De Ghetto, Paone and Villa (1995), 10–22.3 °API, their gas-oil ratio inverted. The gas gravity is that of a
     * separator at 100 psig, {@link SeparatorGas#gravityAt100Psig}. See {@link DeGhettoBubblePoint}.
     */
    DE_GHETTO_HEAVY {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return DeGhettoBubblePoint.heavyPbByRs(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return DeGhettoBubblePoint.heavyRs(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return DeGhettoBubblePoint.HEAVY_FITTED;
        }
    },

    /**
     * De Ghetto, Paone and Villa (1995), 10–22.3 °API, their bubble point inverted: not the same equation as
     * {@link #DE_GHETTO_HEAVY}. The gas gravity is that of the total gas. See {@link DeGhettoBubblePoint}.
     */
    DE_GHETTO_HEAVY_PB {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return DeGhettoBubblePoint.heavyPb(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return DeGhettoBubblePoint.heavyRsByPb(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return DeGhettoBubblePoint.HEAVY_FITTED;
        }
    },

    /**
     * De Ghetto, Paone and Villa (1994), 22.3–31.1 °API, their gas-oil ratio inverted. The gas gravity is that of a
     * separator at 100 psig, {@link SeparatorGas#gravityAt100PsigKartoatmodjoSchmidt}. See {@link DeGhettoBubblePoint}.
     */
    DE_GHETTO_MEDIUM {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return DeGhettoBubblePoint.mediumPb(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return DeGhettoBubblePoint.mediumRs(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return DeGhettoBubblePoint.MEDIUM_FITTED;
        }
    },

    /**
     * De Ghetto, Paone and Villa (1994), above 31.1 °API, their gas-oil ratio inverted. The gas gravity is that of a
     * separator at 100 psig, {@link SeparatorGas#gravityAt100PsigKartoatmodjoSchmidt}. See {@link DeGhettoBubblePoint}.
     */
    DE_GHETTO_LIGHT {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return DeGhettoBubblePoint.lightPb(rs, gammaG, api, tF);
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return DeGhettoBubblePoint.lightRs(p, gammaG, api, tF);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return DeGhettoBubblePoint.LIGHT_FITTED;
        }
    }
}
