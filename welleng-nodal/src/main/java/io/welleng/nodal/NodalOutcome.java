package io.welleng.nodal;

import io.welleng.core.solve.RootResult;
import io.welleng.core.study.Advisory;
import java.util.List;
import java.util.Locale;

/** What inflow and outflow together come to. */
public sealed interface NodalOutcome {

    /**
     * The well flows at the stable crossing of highest rate.
     *
     * @param rateStbPerDay liquid rate (STB/d)
     * @param pwfPsia flowing bottom-hole pressure (psia)
     * @param crossings every crossing found, by increasing rate
     * @param search how the rate was found; its residual is inflow less outflow pressure (psi)
     */
    record Flowing(double rateStbPerDay, double pwfPsia, List<Crossing> crossings, RootResult search)
            implements NodalOutcome {

        /** Makes the list immutable. */
        public Flowing {
            crossings = List.copyOf(crossings);
        }

        /**
         * What to keep in mind: outflow that jumps where it meets inflow, because the flow regime changes along the well
         * at this rate. The rate is as good as elsewhere, the bottom-hole pressure only to the size of the jump.
         *
         * @return one advisory, or none where inflow and outflow agree within 1 psi
         */
        public List<Advisory> advisories() {
            double jumpPsi = Math.abs(search.residual());
            return jumpPsi <= NodalSolver.JUMP_PSI
                    ? List.of()
                    : List.of(new Advisory(
                            "outflow_jumps_at_operating_point",
                            "the flow regime changes along the well at this rate: inflow and outflow agree only within"
                                    + " this many psi",
                            jumpPsi,
                            null,
                            NodalSolver.JUMP_PSI));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "Flowing[%.4g STB/d at %.4g psia, %d crossing(s)]",
                    rateStbPerDay,
                    pwfPsia,
                    crossings.size());
        }
    }

    /**
     * Outflow needs more pressure than the reservoir gives at every rate.
     *
     * @param shortfallPsi the least that is missing at the bottom of the hole (psi), &gt; 0; the shut-in pressure where
     *     outflow has no answer at any rate
     * @param nearestRateStbPerDay liquid rate at which it is missing (STB/d)
     */
    record NoFlow(double shortfallPsi, double nearestRateStbPerDay) implements NodalOutcome {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "NoFlow[%.4g psi missing at %.4g STB/d]", shortfallPsi, nearestRateStbPerDay);
        }
    }

    /**
     * The search did not meet its tolerance, or ended where outflow has no answer; nothing here is safe to use as a rate.
     *
     * @param reason why, for people
     * @param search how far the search came
     */
    record NotSolved(String reason, RootResult search) implements NodalOutcome {

        @Override
        public String toString() {
            return "NotSolved[" + reason + "]";
        }
    }
}
