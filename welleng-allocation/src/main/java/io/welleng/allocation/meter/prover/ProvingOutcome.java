package io.welleng.allocation.meter.prover;

import io.welleng.allocation.volume.CorrectionOutcome;
import io.welleng.core.check.Check;

/** What became of a proving. */
public sealed interface ProvingOutcome {

    /**
     * The meter is proved.
     *
     * @param factor its factor
     */
    record Proved(MeterFactor factor) implements ProvingOutcome {

        /** Checks that it is there. */
        public Proved {
            Check.present(factor, "factor");
        }

        @Override
        public String toString() {
            return factor.toString();
        }
    }

    /**
     * The runs lie too far apart; their factor must not be used.
     *
     * @param repeatability how far
     */
    record NotRepeatable(Repeatability repeatability) implements ProvingOutcome {

        /** Checks that it is there. */
        public NotRepeatable {
            Check.present(repeatability, "repeatability");
        }

        @Override
        public String toString() {
            return "NotRepeatable[" + repeatability + "]";
        }
    }

    /**
     * The rule asks for more runs.
     *
     * @param runs runs made
     * @param leastRuns runs asked for
     */
    record TooFewRuns(int runs, int leastRuns) implements ProvingOutcome {

        @Override
        public String toString() {
            return "TooFewRuns[" + runs + " of " + leastRuns + "]";
        }
    }

    /**
     * The liquid has no correction at the conditions of a run.
     *
     * @param run number of the run from 1; 0 for the average of the runs or the normal pressure
     * @param why why not
     */
    record NotCorrected(int run, CorrectionOutcome why) implements ProvingOutcome {

        /** Checks that the reason is there. */
        public NotCorrected {
            Check.present(why, "why");
        }

        @Override
        public String toString() {
            return "NotCorrected[run " + run + ", " + why + "]";
        }
    }
}
