package io.welleng.allocation.network;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.EnumSet;
import java.util.List;

/**
 * A meter on what leaves a node downstream, after its own uses.
 *
 * @param phases phases it reads; all where null
 * @param to name of the node downstream, for a meter on one link of a node that delivers to several; null for a meter on
 *     all that leaves the node
 * @param uncertainty standard uncertainty of a reading; not known where null
 * @param missing how a missing reading is estimated; where null, a day without a reading is not allocated
 * @param includesLiftGas whether its gas readings include the lift gas of the wells upstream, which is then subtracted; not
 *     for a meter on one link; false where null
 */
public record Meter(
        @OptionalValue List<Phase> phases,
        @OptionalValue String to,
        @OptionalValue Uncertainty uncertainty,
        @OptionalValue MissingReading missing,
        @OptionalValue Boolean includesLiftGas) {

    /** Checks the phases and the name, and puts the defaults. */
    public Meter {
        phases = phases == null ? List.of(Phase.values()) : List.copyOf(Check.notEmpty(phases, "phases"));
        if (EnumSet.copyOf(phases).size() < phases.size()) {
            throw new InvalidInputException("phases", "each named once", "", phases.toString());
        }
        if (to != null) {
            Check.text(to, "to");
            if (includesLiftGas != null && includesLiftGas) {
                throw new InvalidInputException("includesLiftGas", "false for a meter on one link", "", "true");
            }
        }
        includesLiftGas = includesLiftGas != null && includesLiftGas;
    }

    /**
     * A meter of all phases.
     *
     * @param uncertainty standard uncertainty of a reading; not known where null
     * @return the meter, without a rule for missing readings
     */
    public static Meter of(Uncertainty uncertainty) {
        return new Meter(null, null, uncertainty, null, null);
    }

    /**
     * The same meter with a rule for missing readings.
     *
     * @param rule how a missing reading is estimated
     * @return a new meter
     */
    public Meter withMissing(MissingReading rule) {
        return new Meter(phases, to, uncertainty, rule, includesLiftGas);
    }

    /**
     * The same meter for some phases.
     *
     * @param some the phases
     * @return a new meter
     */
    public Meter withPhases(Phase... some) {
        return new Meter(List.of(some), to, uncertainty, missing, includesLiftGas);
    }

    /**
     * The same meter on one link.
     *
     * @param node name of the node downstream
     * @return a new meter
     */
    public Meter onLinkTo(String node) {
        return new Meter(phases, node, uncertainty, missing, includesLiftGas);
    }

    /**
     * The same meter, its gas readings including lift gas.
     *
     * @return a new meter
     */
    public Meter withLiftGasIncluded() {
        return new Meter(phases, to, uncertainty, missing, true);
    }
}
