package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;

/** How much of the displacement of the pump arrives at the surface. It is an assumption, so it comes with its basis. */
public sealed interface PumpEfficiency {

    /**
     * Where the figures come from.
     *
     * @return for example {@code gas anchor, 85 % in the neighbours}
     */
    String basis();

    /**
     * Rate at the surface.
     *
     * @param displacementBblPerDay displacement of the plunger (bbl/d), &ge; 0
     * @return liquid at the surface (bbl/d); not above 0 where slippage takes all
     */
    double rateBblPerDay(double displacementBblPerDay);

    /**
     * The displacement that a rate asks for, the inverse of {@link #rateBblPerDay}.
     *
     * @param rateBblPerDay liquid at the surface (bbl/d), &gt; 0
     * @return displacement of the plunger (bbl/d)
     */
    double displacementBblPerDay(double rateBblPerDay);

    /**
     * One figure for everything, \( Q = \eta\,PD \).
     *
     * @param efficiency volumetric efficiency \(\eta\) (fraction), greater than 0 to 1
     * @param basis where the figure comes from
     */
    record Overall(double efficiency, String basis) implements PumpEfficiency {

        /** Checks the ranges above. */
        public Overall {
            Check.positive(efficiency, "efficiency", "");
            Check.fraction(efficiency, "efficiency");
            Check.text(basis, "basis");
        }

        @Override
        public double rateBblPerDay(double displacementBblPerDay) {
            return efficiency * Check.notNegative(displacementBblPerDay, "displacementBblPerDay", "bbl/d");
        }

        @Override
        public double displacementBblPerDay(double rateBblPerDay) {
            return Check.positive(rateBblPerDay, "rateBblPerDay", "bbl/d") / efficiency;
        }
    }

    /**
     * Filling, slippage and shrinkage, \( Q = (f\,PD - q_s)/B \).
     *
     * @param fillage part \(f\) of the plunger's stroke that fills with liquid (fraction), greater than 0 to 1
     * @param slippageBblPerDay liquid \(q_s\) that slips past the plunger (bbl/d), &ge; 0
     * @param formationVolumeFactor volume \(B\) of the liquid in the pump over that at the surface (bbl/STB), 0.9–5
     * @param basis where the figures come from
     */
    record Parts(double fillage, double slippageBblPerDay, double formationVolumeFactor, String basis)
            implements PumpEfficiency {

        /** Checks the ranges above. */
        public Parts {
            Check.positive(fillage, "fillage", "");
            Check.fraction(fillage, "fillage");
            Check.notNegative(slippageBblPerDay, "slippageBblPerDay", "bbl/d");
            Check.inRange(formationVolumeFactor, 0.9, 5.0, "formationVolumeFactor", "bbl/STB");
            Check.text(basis, "basis");
        }

        @Override
        public double rateBblPerDay(double displacementBblPerDay) {
            Check.notNegative(displacementBblPerDay, "displacementBblPerDay", "bbl/d");
            return (fillage * displacementBblPerDay - slippageBblPerDay) / formationVolumeFactor;
        }

        @Override
        public double displacementBblPerDay(double rateBblPerDay) {
            Check.positive(rateBblPerDay, "rateBblPerDay", "bbl/d");
            return (rateBblPerDay * formationVolumeFactor + slippageBblPerDay) / fillage;
        }
    }
}
