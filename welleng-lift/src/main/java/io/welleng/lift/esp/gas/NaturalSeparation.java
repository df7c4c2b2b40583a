package io.welleng.lift.esp.gas;

import io.welleng.core.check.Check;

/**
 * Share of the free gas that rises past the intake into the annulus of itself. Holds for an open annulus that takes the gas
 * to the casing head; with a packer there is none: {@code Given(0)}.
 */
public sealed interface NaturalSeparation {

    /**
     * Efficiency of the separation.
     *
     * @param liquidVelocityFtPerS superficial velocity of the liquid in the annulus beside the pump (ft/s), &ge; 0
     * @param liquidDensityLbPerFt3 density of the liquid (lb/ft³), &gt; 0
     * @param gasDensityLbPerFt3 density of the gas (lb/ft³), &ge; 0
     * @param tensionDynPerCm interfacial tension (dyn/cm), &gt; 0
     * @return share of the free gas that does not reach the intake (fraction)
     */
    double efficiency(
            double liquidVelocityFtPerS,
            double liquidDensityLbPerFt3,
            double gasDensityLbPerFt3,
            double tensionDynPerCm);

    /**
     * A known efficiency, measured or assumed.
     *
     * @param efficiency share of the free gas (fraction), 0–1
     */
    record Given(double efficiency) implements NaturalSeparation {

        /** Checks the range above. */
        public Given {
            Check.fraction(efficiency, "efficiency");
        }

        @Override
        public double efficiency(
                double liquidVelocityFtPerS,
                double liquidDensityLbPerFt3,
                double gasDensityLbPerFt3,
                double tensionDynPerCm) {
            return efficiency;
        }
    }

    /**
     * Simplified model of Alhanati for slug and churn flow, \( E = v_\infty/(v_\infty + v_{sL}) \); tested with air and water at
     * void fractions of 0.25 to 0.7.
     *
     * @param rise rise of bubbles; {@link BubbleRise#SLUG} in the model
     * @see "Alhanati, F.J.S. (1993). Bottomhole Gas Separation Efficiency in Electrical Submersible Pump Installations. PhD
     *     dissertation, University of Tulsa"
     */
    record Alhanati(BubbleRise rise) implements NaturalSeparation {

        /** Checks that the rise is there. */
        public Alhanati {
            Check.present(rise, "rise");
        }

        @Override
        public double efficiency(
                double liquidVelocityFtPerS,
                double liquidDensityLbPerFt3,
                double gasDensityLbPerFt3,
                double tensionDynPerCm) {
            return AlhanatiSeparation.efficiency(
                    rise.ftPerS(liquidDensityLbPerFt3, gasDensityLbPerFt3, tensionDynPerCm), liquidVelocityFtPerS);
        }
    }

    /**
     * Correlation of Marquez of \( R = v_{sL}/v_\infty \): near 0.99 at small rates, 0.58 at \( R = 1 \), towards 0 from \( R = 10
     * \).
     *
     * @param rise rise of bubbles; {@link BubbleRise#HARMATHY} in bubble flow, {@link BubbleRise#SLUG} in slug flow
     * @see "Marquez, R. (2004). Modeling Downhole Natural Separation. PhD dissertation, University of Tulsa"
     */
    record Marquez(BubbleRise rise) implements NaturalSeparation {

        /** Checks that the rise is there. */
        public Marquez {
            Check.present(rise, "rise");
        }

        @Override
        public double efficiency(
                double liquidVelocityFtPerS,
                double liquidDensityLbPerFt3,
                double gasDensityLbPerFt3,
                double tensionDynPerCm) {
            double v = rise.ftPerS(liquidDensityLbPerFt3, gasDensityLbPerFt3, tensionDynPerCm);
            return v > 0.0 ? MarquezSeparation.efficiency(liquidVelocityFtPerS / v) : 0.0;
        }
    }
}
