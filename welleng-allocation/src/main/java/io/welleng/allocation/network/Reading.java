package io.welleng.allocation.network;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was read or estimated of a node on one day, of one or more phases.
 *
 * @param node name of the node
 * @param kind what it says
 * @param oil of the oil, in the unit of its stream; nothing said where null
 * @param gas of the gas, in the unit of its stream; nothing said where null
 * @param water of the water, in the unit of its stream; nothing said where null
 * @param to name of the node downstream, for a split or for a meter on one of several links; null else
 * @param uncertainty standard uncertainty of this reading, instead of that of its meter or node; theirs where null
 */
public record Reading(
        String node,
        ReadingKind kind,
        @OptionalValue Double oil,
        @OptionalValue Double gas,
        @OptionalValue Double water,
        @OptionalValue String to,
        @OptionalValue Uncertainty uncertainty) {

    /** Checks that something is said, and where. The numbers are checked with their day. */
    public Reading {
        Check.text(node, "node");
        Check.present(kind, "kind");
        if (oil == null && gas == null && water == null) {
            throw new InvalidInputException("oil", "present, or gas, or water, for " + node, "", "null");
        }
        if (kind == ReadingKind.LIFT_GAS && (oil != null || water != null)) {
            throw new InvalidInputException("gas", "the only phase of lift gas for " + node, "", "another phase");
        }
        if (to != null) {
            Check.text(to, "to");
            if (kind != ReadingKind.METER && kind != ReadingKind.SPLIT) {
                throw new InvalidInputException("to", "given for a meter or a split only", "", kind + " of " + node);
            }
        } else if (kind == ReadingKind.SPLIT) {
            throw new InvalidInputException("to", "present for a split of " + node, "", "null");
        }
    }

    /**
     * A reading of one phase.
     *
     * @param node name of the node
     * @param kind what it says
     * @param phase the phase
     * @param value the reading, in the unit of the stream
     * @return the reading
     */
    public static Reading of(String node, ReadingKind kind, Phase phase, double value) {
        return new Reading(
                node,
                kind,
                phase == Phase.OIL ? value : null,
                phase == Phase.GAS ? value : null,
                phase == Phase.WATER ? value : null,
                null,
                null);
    }

    /**
     * A reading of the meter of a node.
     *
     * @param node name of the node
     * @param phase the phase
     * @param value the reading, in the unit of the stream
     * @return the reading
     */
    public static Reading meter(String node, Phase phase, double value) {
        return of(node, ReadingKind.METER, phase, value);
    }

    /**
     * An estimate of a well.
     *
     * @param node name of the well
     * @param phase the phase
     * @param value theoretical quantity, in the unit of the stream
     * @return the reading
     */
    public static Reading estimate(String node, Phase phase, double value) {
        return of(node, ReadingKind.ESTIMATE, phase, value);
    }

    /**
     * An estimate of a well in three phases.
     *
     * @param node name of the well
     * @param oil theoretical oil, in the unit of its stream
     * @param gas theoretical gas with the lift gas in it, in the unit of its stream
     * @param water theoretical water, in the unit of its stream
     * @return the reading
     */
    public static Reading estimate(String node, double oil, double gas, double water) {
        return new Reading(node, ReadingKind.ESTIMATE, oil, gas, water, null, null);
    }

    /**
     * The same reading of one link.
     *
     * @param downstream name of the node downstream
     * @return a new reading
     */
    public Reading onLinkTo(String downstream) {
        return new Reading(node, kind, oil, gas, water, downstream, uncertainty);
    }

    /**
     * The same reading with an uncertainty of its own.
     *
     * @param own standard uncertainty of this reading
     * @return a new reading
     */
    public Reading withUncertainty(Uncertainty own) {
        return new Reading(node, kind, oil, gas, water, to, own);
    }

    /**
     * What it says of a phase.
     *
     * @param phase the phase
     * @return the number, or null
     */
    public Double value(Phase phase) {
        return switch (phase) {
            case OIL -> oil;
            case GAS -> gas;
            case WATER -> water;
        };
    }

    /**
     * The phases it says something of.
     *
     * @return phases in their order
     */
    public List<Phase> phases() {
        List<Phase> phases = new ArrayList<>(3);
        for (Phase phase : Phase.values()) {
            if (value(phase) != null) {
                phases.add(phase);
            }
        }
        return phases;
    }

    /**
     * Whether another reading says the same thing of the same node and link.
     *
     * @param other another reading
     * @return true if node, kind and link are the same
     */
    public boolean isOfSamePlace(Reading other) {
        return kind == other.kind && node.equals(other.node) && Objects.equals(to, other.to);
    }

    /**
     * The same reading without some phases.
     *
     * @param phases phases to say nothing of
     * @return a new reading; empty where nothing is left
     */
    public Optional<Reading> without(Set<Phase> phases) {
        Double lessOil = phases.contains(Phase.OIL) ? null : oil;
        Double lessGas = phases.contains(Phase.GAS) ? null : gas;
        Double lessWater = phases.contains(Phase.WATER) ? null : water;
        return lessOil == null && lessGas == null && lessWater == null
                ? Optional.empty()
                : Optional.of(new Reading(node, kind, lessOil, lessGas, lessWater, to, uncertainty));
    }

    /** The place in the day that this reading fills: no two readings of a day have the same, phase by phase. */
    String place(Phase phase) {
        return kind + " " + phase + " " + node + (to == null ? "" : " to " + to);
    }
}
