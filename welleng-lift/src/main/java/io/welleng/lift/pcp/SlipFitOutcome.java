package io.welleng.lift.pcp;

import io.welleng.core.units.Figures;

/** What a fit of slip to bench tests comes to. */
public sealed interface SlipFitOutcome {

    /**
     * A law through the tests.
     *
     * @param slip the law
     * @param rootMeanSquareLog root of the mean square of the logarithm of measured over fitted slip; about the relative
     *     error
     * @param usedTests tests used
     * @param unusedTests tests that show no slip, or delivered more than the displacement
     */
    record Fitted(PowerSlip slip, double rootMeanSquareLog, int usedTests, int unusedTests) implements SlipFitOutcome {

        @Override
        public String toString() {
            return "Fitted[" + Figures.four(slip.slipBblPerDay()) + " bbl/d at "
                    + Figures.four(slip.referencePressurePsi()) + " psi and "
                    + Figures.four(slip.referenceViscosityCp()) + " cP, pressure exponent "
                    + Figures.four(slip.pressureExponent()) + ", viscosity exponent "
                    + Figures.four(slip.viscosityExponent()) + ", rms " + Figures.four(rootMeanSquareLog) + "]";
        }
    }

    /** Why there is no law. */
    enum Reason {
        /** Fewer than two tests with slip. */
        TOO_FEW_TESTS,
        /** The tests do not tell pressure and viscosity apart, or have a single pressure. */
        NOT_DETERMINED,
        /** The exponent of pressure is outside 0.4–5. */
        PRESSURE_EXPONENT_OUT_OF_RANGE,
        /** The exponent of viscosity is outside 0–1. */
        VISCOSITY_EXPONENT_OUT_OF_RANGE
    }

    /**
     * The tests give no law.
     *
     * @param reason why
     * @param value the number that explains it: tests with slip, or the exponent found
     * @param usedTests tests with slip
     * @param unusedTests tests that show no slip, or delivered more than the displacement
     */
    record NotFitted(Reason reason, double value, int usedTests, int unusedTests) implements SlipFitOutcome {}
}
