package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Balances whose weighted sum has no uncertain meter and no unmeasured stream left: one of them follows from the
 * others, or contradicts them.
 *
 * @param terms the balances with their weights
 * @param exactStreams streams with exact values that are part of the sum
 * @param residual what is left of the sum, in the unit of the model; round-off if the balances agree
 */
public record DependentBalance(List<Weight> terms, List<String> exactStreams, double residual) {

    /** Keeps its own copies. */
    public DependentBalance {
        terms = List.copyOf(Check.notEmpty(terms, "terms"));
        exactStreams = List.copyOf(Check.present(exactStreams, "exactStreams"));
    }

    /**
     * One balance of the sum.
     *
     * @param balance name of the node or balance
     * @param weight factor in the sum (dimensionless)
     */
    public record Weight(String balance, double weight) {

        /** Checks the name. */
        public Weight {
            Check.text(balance, "balance");
        }

        @Override
        public String toString() {
            return Figures.four(weight) + " x " + balance;
        }
    }

    @Override
    public String toString() {
        String exact = exactStreams.isEmpty() ? "" : " with exact " + String.join(", ", exactStreams);
        return terms + exact + " leaves " + Figures.four(residual);
    }
}
