package io.welleng.allocation;

import io.welleng.allocation.network.Obstacle;
import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What became of one phase of one day: allocated, or not, and then why. */
public sealed interface DayOutcome {

    /**
     * The production day.
     *
     * @return its date
     */
    LocalDate date();

    /**
     * The phase.
     *
     * @return the phase
     */
    Phase phase();

    /**
     * What the meters of the sinks read together.
     *
     * @return quantity in the unit of the stream
     */
    double measured();

    /**
     * The phase was allocated to its wells.
     *
     * @param date the production day
     * @param phase the phase
     * @param measured what the meters of the sinks read together, in the unit of the stream
     * @param rounded the same as printed
     * @param valueUsd value of the day in whole cents (USD); null for a stream without a price
     * @param nodes every node with inlets or own uses, in the order of the network
     */
    record Allocated(
            LocalDate date,
            Phase phase,
            double measured,
            double rounded,
            @OptionalValue Double valueUsd,
            List<NodeBalance> nodes)
            implements DayOutcome {

        /** Keeps its own copy of the list. */
        public Allocated {
            nodes = List.copyOf(Check.present(nodes, "nodes"));
        }

        /**
         * The balance of a node.
         *
         * @param name name of the node
         * @return its balance
         * @throws io.welleng.core.check.InvalidInputException if it has neither inlets nor own uses
         */
        public NodeBalance node(String name) {
            return ByName.find(nodes, NodeBalance::node, name, "nodes with inlets");
        }

        @Override
        public String toString() {
            return date + " " + phase.label() + ": " + Figures.four(measured)
                    + (valueUsd == null ? "" : ", " + Figures.four(valueUsd) + " USD") + " ["
                    + nodes.stream().map(NodeBalance::toString).collect(Collectors.joining("; ")) + "]";
        }
    }

    /**
     * The phase has no answer on that day; none of it is in the totals of the report.
     *
     * @param date the production day
     * @param phase the phase
     * @param measured what the meters of the sinks read together, in the unit of the stream
     * @param obstacles why, each naming its node
     */
    record NotAllocated(LocalDate date, Phase phase, double measured, List<Obstacle> obstacles) implements DayOutcome {

        /** Keeps its own copy of the list. */
        public NotAllocated {
            obstacles = List.copyOf(Check.notEmpty(obstacles, "obstacles"));
        }

        @Override
        public String toString() {
            return date + " " + phase.label() + ": not allocated, " + Figures.four(measured) + " ["
                    + obstacles.stream().map(Obstacle::toString).collect(Collectors.joining("; ")) + "]";
        }
    }
}
