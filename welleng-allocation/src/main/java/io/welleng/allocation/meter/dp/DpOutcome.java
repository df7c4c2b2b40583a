package io.welleng.allocation.meter.dp;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/** What a differential-pressure meter tells. */
public sealed interface DpOutcome {

    /**
     * It flows.
     *
     * @param flow the flow
     */
    record Solved(DpFlow flow) implements DpOutcome {

        /** Checks that it is there. */
        public Solved {
            Check.present(flow, "flow");
        }

        @Override
        public String toString() {
            return flow.toString();
        }
    }

    /** No differential pressure, no flow. */
    record NoFlow() implements DpOutcome {

        @Override
        public String toString() {
            return "NoFlow[no differential pressure]";
        }
    }

    /**
     * No Reynolds number agrees with its own discharge coefficient; nothing here is a flow.
     *
     * @param lastReynolds last Reynolds number tried (dimensionless)
     * @param residual relative residual there
     * @param evaluations evaluations of the discharge coefficient
     */
    record NotSolved(double lastReynolds, double residual, int evaluations) implements DpOutcome {

        @Override
        public String toString() {
            return "NotSolved[Re " + Figures.four(lastReynolds) + ", residual " + Figures.four(residual) + " after "
                    + evaluations + " evaluations]";
        }
    }
}
