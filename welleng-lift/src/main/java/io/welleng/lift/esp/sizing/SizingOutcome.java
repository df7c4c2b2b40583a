package io.welleng.lift.esp.sizing;

import io.welleng.core.units.Figures;
import io.welleng.lift.esp.gas.GasStatus;
import java.util.List;

/** Whether there is a pump for the rate. */
public sealed interface SizingOutcome {

    /**
     * There is.
     *
     * @param designs the designs, best first
     */
    record Sized(List<EspDesign> designs) implements SizingOutcome {

        /** Makes the list immutable. */
        public Sized {
            designs = List.copyOf(designs);
        }

        /**
         * The best design.
         *
         * @return the first
         */
        public EspDesign best() {
            return designs.get(0);
        }

        @Override
        public String toString() {
            return "Sized[" + designs.size() + " design(s), best " + best() + "]";
        }
    }

    /**
     * The reservoir does not give the rate.
     *
     * @param rateStbPerDay the rate (STB/d)
     * @param maxRateStbPerDay absolute open flow (STB/d)
     */
    record RateAboveInflow(double rateStbPerDay, double maxRateStbPerDay) implements SizingOutcome {
        @Override
        public String toString() {
            return "RateAboveInflow[" + Figures.four(rateStbPerDay) + " of at most " + Figures.four(maxRateStbPerDay)
                    + " STB/d]";
        }
    }

    /**
     * At the rate no pressure is left at the intake, or the temperature there is not known.
     *
     * @param pwfPsia flowing pressure at the perforations (psia)
     * @param intakeMdFt measured depth of the intake (ft)
     */
    record NoIntakePressure(double pwfPsia, double intakeMdFt) implements SizingOutcome {
        @Override
        public String toString() {
            return "NoIntakePressure[" + Figures.four(pwfPsia)
                    + " psia at the perforations does not reach the intake at " + Figures.four(intakeMdFt) + " ft]";
        }
    }

    /**
     * The pressure at the intake is below the least allowed.
     *
     * @param intakePressurePsia pressure at the intake (psia)
     * @param minIntakePressurePsia the least allowed (psia)
     */
    record IntakePressureTooLow(double intakePressurePsia, double minIntakePressurePsia) implements SizingOutcome {
        @Override
        public String toString() {
            return "IntakePressureTooLow[" + Figures.four(intakePressurePsia) + " of at least "
                    + Figures.four(minIntakePressurePsia) + " psia]";
        }
    }

    /**
     * So much free gas reaches the pump that it would surge or lock, whichever stage it has.
     *
     * @param gasFraction free gas over all in-situ volume that enters the pump (fraction)
     * @param intakePressurePsia pressure at the intake (psia)
     * @param headMultiplier factor of the head for gas (fraction)
     * @param surgeIndex index of the surge limit; steady below 1
     * @param status interference or lock
     * @param separationEfficiency share of the free gas taken away before the pump (fraction), 0 without separation
     */
    record TooMuchGas(
            double gasFraction,
            double intakePressurePsia,
            double headMultiplier,
            double surgeIndex,
            GasStatus status,
            double separationEfficiency)
            implements SizingOutcome {
        @Override
        public String toString() {
            return "TooMuchGas[" + status + ", " + Figures.four(gasFraction) + " of the volume at "
                    + Figures.four(intakePressurePsia) + " psia, head factor " + Figures.four(headMultiplier)
                    + ", surge index " + Figures.four(surgeIndex) + ", " + Figures.four(separationEfficiency)
                    + " of the gas separated]";
        }
    }

    /**
     * The tubing or the surface does not carry the rate, or what it needs is not known.
     *
     * @param rateStbPerDay the rate (STB/d)
     * @param known whether it is known that no pressure carries it
     */
    record NoOutflow(double rateStbPerDay, boolean known) implements SizingOutcome {}

    /**
     * The well makes the rate without a pump.
     *
     * @param intakePressurePsia pressure at the intake (psia)
     * @param dischargePressurePsia pressure that the tubing needs (psia), not more
     */
    record FlowsWithoutPump(double intakePressurePsia, double dischargePressurePsia) implements SizingOutcome {
        @Override
        public String toString() {
            return "FlowsWithoutPump[" + Figures.four(intakePressurePsia) + " psia at the intake, "
                    + Figures.four(dischargePressurePsia) + " psia needed]";
        }
    }

    /**
     * No stage of the list is an answer; the report has every one with its reason.
     *
     * @param explanation what stands in the way of the one that came nearest
     * @param counts how many stages each reason refused
     */
    record NoneFits(String explanation, List<Count> counts) implements SizingOutcome {

        /** Makes the list immutable. */
        public NoneFits {
            counts = List.copyOf(counts);
        }
    }

    /**
     * Stages refused for one reason.
     *
     * @param reason the reason
     * @param stages how many
     */
    record Count(RejectionReason reason, int stages) {}
}
