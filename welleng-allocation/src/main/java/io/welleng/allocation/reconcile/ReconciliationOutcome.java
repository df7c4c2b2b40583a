package io.welleng.allocation.reconcile;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What became of a reconciliation. */
public sealed interface ReconciliationOutcome {

    /**
     * The values of least variance that meet all balances and bounds.
     *
     * @param unit unit of the flows
     * @param streams the streams, in the order of the input
     * @param balances the balances: nodes, then general ones
     * @param boundsAtWork bounds that keep a stream from its value without bounds
     * @param objective \((x - y)^T V^{-1} (x - y)\) (dimensionless)
     * @param redundancy degrees of freedom: number of independent balances of uncertain meters alone
     * @param redundantBalances balances that follow from others
     * @param kkt check of the optimum
     */
    record Reconciled(
            String unit,
            List<ReconciledStream> streams,
            List<BalanceResult> balances,
            List<BoundAtWork> boundsAtWork,
            double objective,
            int redundancy,
            List<DependentBalance> redundantBalances,
            KktCheck kkt)
            implements ReconciliationOutcome {

        /** Keeps its own copies. */
        public Reconciled {
            Check.text(unit, "unit");
            streams = List.copyOf(Check.notEmpty(streams, "streams"));
            balances = List.copyOf(Check.notEmpty(balances, "balances"));
            boundsAtWork = List.copyOf(Check.present(boundsAtWork, "boundsAtWork"));
            redundantBalances = List.copyOf(Check.present(redundantBalances, "redundantBalances"));
            Check.present(kkt, "kkt");
        }

        /**
         * A stream by its name.
         *
         * @param name name of the stream
         * @return the stream
         * @throws io.welleng.core.check.InvalidInputException if there is none of that name
         */
        public ReconciledStream stream(String name) {
            return ByName.find(streams, ReconciledStream::name, name, "streams");
        }

        @Override
        public String toString() {
            String head = String.format(
                    Locale.ROOT,
                    "Reconciled, %s, objective %s with %d degree(s) of freedom\n%-16s %-13s %12s %10s %12s %10s %10s\n",
                    unit,
                    Figures.four(objective),
                    redundancy,
                    "stream",
                    "kind",
                    "measured",
                    "sigma",
                    "reconciled",
                    "sigma",
                    "adjustment");
            String body = streams.stream().map(ReconciledStream::toString).collect(Collectors.joining("\n"));
            return head + body + boundsAtWork.stream().map(b -> "\n" + b).collect(Collectors.joining());
        }
    }

    /**
     * Balances contradict one another, or exact values contradict balances.
     *
     * @param unit unit of the flows
     * @param contradictions sums of balances that should be zero and are not
     */
    record Contradictory(String unit, List<DependentBalance> contradictions) implements ReconciliationOutcome {

        /** Keeps its own copy. */
        public Contradictory {
            Check.text(unit, "unit");
            contradictions = List.copyOf(Check.notEmpty(contradictions, "contradictions"));
        }

        @Override
        public String toString() {
            return "Contradictory, " + unit + ": "
                    + contradictions.stream().map(DependentBalance::toString).collect(Collectors.joining("; "));
        }
    }

    /**
     * No values meet both balances and bounds.
     *
     * @param unit unit of the flows
     * @param stream name of a stream that cannot reach its bound
     * @param bound the bound, in the unit of the model
     * @param nearest nearest value found, the other bounds kept, in the unit of the model
     * @param boundsInTheWay bounds of other streams that keep it from there
     */
    record Infeasible(String unit, String stream, double bound, double nearest, List<String> boundsInTheWay)
            implements ReconciliationOutcome {

        /** Keeps its own copy. */
        public Infeasible {
            Check.text(unit, "unit");
            Check.text(stream, "stream");
            boundsInTheWay = List.copyOf(Check.present(boundsInTheWay, "boundsInTheWay"));
        }

        @Override
        public String toString() {
            return "Infeasible: " + stream + " cannot reach its bound " + Figures.four(bound) + " " + unit
                    + ", nearest " + Figures.four(nearest) + " " + unit + ", kept by " + boundsInTheWay;
        }
    }

    /**
     * The numbers are too far apart for double precision: uncertainties that differ by more than about seven decades.
     *
     * @param unit unit of the flows
     * @param leastUncertainty least standard uncertainty of a meter, in the unit of the model
     * @param leastStream the meter that has it
     * @param greatestUncertainty greatest standard uncertainty of a meter, in the unit of the model
     * @param greatestStream the meter that has it
     */
    record NotSolved(
            String unit, double leastUncertainty, String leastStream, double greatestUncertainty, String greatestStream)
            implements ReconciliationOutcome {

        /** Checks the names. */
        public NotSolved {
            Check.text(unit, "unit");
            Check.text(leastStream, "leastStream");
            Check.text(greatestStream, "greatestStream");
        }

        @Override
        public String toString() {
            return "Not solved: standard uncertainties from " + Figures.four(leastUncertainty) + " (" + leastStream
                    + ") to " + Figures.four(greatestUncertainty) + " " + unit + " (" + greatestStream
                    + ") are too far apart";
        }
    }
}
