package io.welleng.allocation.trust;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.LocalDate;
import java.util.List;

/**
 * How sure the numbers of one phase are, of one day or of the whole period.
 *
 * @param date the production day; null for the sum of all allocated days
 * @param phase the phase
 * @param unit unit of the quantities
 * @param nodes what each node delivered, and each of several deliveries of a node
 * @param owners what each owner has; empty for a study without owners
 * @param total all sinks together
 * @param samplesNotAllocated samples in which the day, or a day of the period, had no answer, and which are left out;
 *     0 by first order
 */
public record DayUncertainty(
        @OptionalValue LocalDate date,
        Phase phase,
        String unit,
        List<NumberUncertainty> nodes,
        List<NumberUncertainty> owners,
        NumberUncertainty total,
        int samplesNotAllocated) {

    /** Keeps its own copies of the lists. */
    public DayUncertainty {
        Check.present(phase, "phase");
        Check.text(unit, "unit");
        nodes = List.copyOf(Check.present(nodes, "nodes"));
        owners = List.copyOf(Check.present(owners, "owners"));
        Check.present(total, "total");
    }

    /**
     * What a node delivered.
     *
     * @param name name of the node
     * @return its number
     * @throws InvalidInputException if it took no part
     */
    public NumberUncertainty node(String name) {
        return find(nodes, name, "a node that took part");
    }

    /**
     * What an owner has.
     *
     * @param name name of the owner
     * @return the number
     * @throws InvalidInputException if there is no such owner
     */
    public NumberUncertainty owner(String name) {
        return find(owners, name, "an owner");
    }

    private static NumberUncertainty find(List<NumberUncertainty> rows, String name, String rule) {
        return rows.stream()
                .filter(row -> row.name().equals(name) && row.to() == null)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("name", rule, "", "\"" + name + "\""));
    }

    @Override
    public String toString() {
        return (date == null ? "period" : date) + " " + phase.label() + ", " + unit + ": " + total + ", " + nodes.size()
                + " node(s)";
    }
}
