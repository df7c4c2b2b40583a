package io.welleng.pvt.oil;

import io.welleng.core.units.StandardConditions;
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
    },

    /** Standing's equation with the constant 1.4, read as gauge pressure: 14.696 psi above {@link #STANDING}. */
    STANDING_PSIG {
        @Override
        public double bubblePointPsia(double rs, double gammaG, double api, double tF) {
            return StandingBubblePoint.pb(rs, gammaG, api, tF) + StandardConditions.PRESSURE_PSIA;
        }

        @Override
        public double solutionGorScfPerStb(double p, double gammaG, double api, double tF) {
            return StandingBubblePoint.rs(p - StandardConditions.PRESSURE_PSIA, gammaG, api, tF);
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
    };

    @Override
    public List<FittedRange> fittedRanges() {
        return StandingBubblePoint.FITTED;
    }
}
