package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;

/** What a search for a design came to. */
public sealed interface DesignOutcome {

    /**
     * There are designs that keep all limits.
     *
     * @param ranking all of them, the best first, at least one
     */
    record Chosen(List<RankedDesign> ranking) implements DesignOutcome {

        /** Checks that there is a design. */
        public Chosen {
            ranking = List.copyOf(Check.notEmpty(ranking, "ranking"));
        }

        /**
         * The best design.
         *
         * @return first of the ranking
         */
        public RodPumpDesign best() {
            return ranking.get(0).design();
        }

        @Override
        public String toString() {
            return "Chosen[1 of " + ranking.size() + ": " + best() + "]";
        }
    }

    /**
     * No combination keeps all limits.
     *
     * @param explanation what was tried and what broke
     * @param nearest the combination that breaks its limits by least; null where none could be worked out in full
     */
    record NoneFeasible(String explanation, @OptionalValue RejectedDesign nearest) implements DesignOutcome {

        /** Checks that the explanation is there. */
        public NoneFeasible {
            Check.text(explanation, "explanation");
        }

        @Override
        public String toString() {
            return "NoneFeasible[" + explanation + (nearest == null ? "" : "; nearest: " + nearest) + "]";
        }
    }

    /**
     * There is nothing to lift: the pressure at the intake carries the liquid to the surface.
     *
     * @param netLiftFt net lift, not above 0 (ft)
     */
    record NoLiftNeeded(double netLiftFt) implements DesignOutcome {

        @Override
        public String toString() {
            return "NoLiftNeeded[net lift " + Figures.four(netLiftFt) + " ft]";
        }
    }
}
