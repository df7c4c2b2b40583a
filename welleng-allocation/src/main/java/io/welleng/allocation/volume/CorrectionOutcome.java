package io.welleng.allocation.volume;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/** What became of a volume correction. */
public sealed interface CorrectionOutcome {

    /**
     * The standard answers.
     *
     * @param factors the factors
     */
    record Corrected(VolumeFactors factors) implements CorrectionOutcome {

        /** Checks that there are factors. */
        public Corrected {
            Check.present(factors, "factors");
        }

        @Override
        public String toString() {
            return factors.toString();
        }
    }

    /**
     * An input or the base density lies outside the standard, which then has no answer.
     *
     * @param quantity what lies outside
     * @param value its value, in the unit of the quantity; for a base density that cannot be
     *     computed, what the last step asked for
     * @param lower least value the standard takes, in the same unit
     * @param upper greatest value the standard takes, in the same unit
     */
    record OutOfRange(LimitedQuantity quantity, double value, double lower, double upper) implements CorrectionOutcome {

        /** Checks that the quantity is named. */
        public OutOfRange {
            Check.present(quantity, "quantity");
        }

        @Override
        public String toString() {
            return "OutOfRange[" + quantity.words() + " " + Figures.four(value) + " " + quantity.unit()
                    + ", the standard takes " + Figures.four(lower) + " to " + Figures.four(upper) + "]";
        }
    }

    /**
     * The base density did not converge.
     *
     * @param lastDensityKgPerM3 last base density tried (kg/m³); nothing to rely on
     * @param residualKgPerM3 observed density less the one of the last step (kg/m³)
     * @param evaluations evaluations of the factors
     */
    record NotConverged(double lastDensityKgPerM3, double residualKgPerM3, int evaluations)
            implements CorrectionOutcome {

        @Override
        public String toString() {
            return "NotConverged[last base density " + Figures.four(lastDensityKgPerM3) + " kg/m³, residual "
                    + Figures.four(residualKgPerM3) + " kg/m³ after " + evaluations + " evaluations]";
        }
    }
}
