package io.welleng.nodal.heat;

import io.welleng.core.check.Check;

/** One of the concentric layers between the fluid in a well and the earth. */
public sealed interface CompletionLayer {

    /**
     * Inside diameter.
     *
     * @return diameter (in)
     */
    double insideDiameterIn();

    /**
     * Outside diameter, equal to the inside diameter for a film.
     *
     * @return diameter (in)
     */
    double outsideDiameterIn();

    /**
     * Steel, insulation, cement or whatever conducts, \( \ln(r_o/r_i)/k \).
     *
     * @param insideDiameterIn inside diameter (in), 0.1–120
     * @param outsideDiameterIn outside diameter (in), larger, up to 120
     * @param conductivityBtuPerHrFtF thermal conductivity (Btu/(hr ft °F)), 1e-5–1e6; steel 25, cement 0.2 to 0.6
     */
    record Solid(double insideDiameterIn, double outsideDiameterIn, double conductivityBtuPerHrFtF)
            implements CompletionLayer {

        /** Checks the ranges above. */
        public Solid {
            check(insideDiameterIn, outsideDiameterIn);
            Check.inRange(conductivityBtuPerHrFtF, 1e-5, 1e6, "conductivityBtuPerHrFtF", "Btu/(hr ft °F)");
        }
    }

    /**
     * A film without thickness, such as between the flowing fluid and the wall of the tubing, \( 1/(r h) \).
     *
     * @param diameterIn diameter at which it lies (in), 0.1–120
     * @param coefficientBtuPerHrFt2F coefficient \(h\) by area there (Btu/(hr ft² °F)), 1e-3–1e6
     */
    record Film(double diameterIn, double coefficientBtuPerHrFt2F) implements CompletionLayer {

        /** Checks the ranges above. */
        public Film {
            Check.inRange(diameterIn, 0.1, 120, "diameterIn", "in");
            checkCoefficient(coefficientBtuPerHrFt2F);
        }

        @Override
        public double insideDiameterIn() {
            return diameterIn;
        }

        @Override
        public double outsideDiameterIn() {
            return diameterIn;
        }
    }

    /**
     * An annulus whose coefficient is known, \( 1/(r_i h) \).
     *
     * @param insideDiameterIn diameter of its inner wall (in), 0.1–120
     * @param outsideDiameterIn diameter of its outer wall (in), larger, up to 120
     * @param coefficientBtuPerHrFt2F coefficient \(h\) by area of the inner wall (Btu/(hr ft² °F)), 1e-3–1e6
     */
    record AnnulusFilm(double insideDiameterIn, double outsideDiameterIn, double coefficientBtuPerHrFt2F)
            implements CompletionLayer {

        /** Checks the ranges above. */
        public AnnulusFilm {
            check(insideDiameterIn, outsideDiameterIn);
            checkCoefficient(coefficientBtuPerHrFt2F);
        }
    }

    /**
     * An annulus of fluid at rest, which convects by itself (Dropkin and Somerscales, 1965) and lets its walls radiate, after
     * Willhite (1967); with its temperatures found together with the flow of heat.
     *
     * @param insideDiameterIn diameter of its inner wall (in), 0.1–120
     * @param outsideDiameterIn diameter of its outer wall (in), larger, up to 120
     * @param fluid the fluid and its walls
     */
    record Annulus(double insideDiameterIn, double outsideDiameterIn, AnnulusFluid fluid) implements CompletionLayer {

        /** Checks the ranges above. */
        public Annulus {
            check(insideDiameterIn, outsideDiameterIn);
            Check.present(fluid, "fluid");
        }
    }

    private static void check(double insideDiameterIn, double outsideDiameterIn) {
        Check.inRange(insideDiameterIn, 0.1, 120, "insideDiameterIn", "in");
        Check.below(insideDiameterIn, outsideDiameterIn, "insideDiameterIn", "outsideDiameterIn", "in");
        Check.inRange(outsideDiameterIn, 0.1, 120, "outsideDiameterIn", "in");
    }

    private static void checkCoefficient(double value) {
        Check.inRange(value, 1e-3, 1e6, "coefficientBtuPerHrFt2F", "Btu/(hr ft² °F)");
    }
}
