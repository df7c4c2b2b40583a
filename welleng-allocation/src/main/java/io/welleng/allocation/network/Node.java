package io.welleng.allocation.network;

import io.welleng.allocation.Phase;
import io.welleng.allocation.method.AllocationMethod;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A node of the network. One without anything upstream, usually a well, is a source: its quantity is read or estimated. One
 * without anything downstream is a sink: its meter says how much there is to allocate.
 *
 * @param name its name, unlike all others
 * @param kind what it is
 * @param to name of the node that it delivers all phases to, on all days; null for a sink, and for a node whose deliveries
 *     are given as {@link Link}s
 * @param meters meters on what leaves the node; none where null
 * @param estimateUncertainty standard uncertainty of the node's quantity where it is not metered: of a well's estimate, or
 *     of the sum of what is known upstream (a virtual meter). Where null it is not known of a source, and the root of the
 *     sum of squares of the inlets of any other node
 * @param estimateUncertaintyOfPhase the same for phases where it differs; none where null
 * @param method how the node's quantity is shared over its inlets; the method of the study where null
 * @param methodOfPhase the same for phases where it differs; none where null
 * @param factorBand range in which the factor of the node, allocated / estimated, is expected; that of the study where null
 */
public record Node(
        String name,
        NodeKind kind,
        @OptionalValue String to,
        @OptionalValue List<Meter> meters,
        @OptionalValue Uncertainty estimateUncertainty,
        @OptionalValue Map<Phase, Uncertainty> estimateUncertaintyOfPhase,
        @OptionalValue AllocationMethod method,
        @OptionalValue Map<Phase, AllocationMethod> methodOfPhase,
        @OptionalValue Band factorBand) {

    /** Checks the components, and that no two meters read the same. */
    public Node {
        Check.text(name, "name");
        Check.present(kind, "kind");
        if (to != null) {
            Check.text(to, "to");
        }
        meters = meters == null ? List.of() : List.copyOf(meters);
        estimateUncertaintyOfPhase = copy(estimateUncertaintyOfPhase, "estimateUncertaintyOfPhase");
        methodOfPhase = copy(methodOfPhase, "methodOfPhase");
        Set<String> read = new HashSet<>();
        for (int i = 0; i < meters.size(); i++) {
            for (Phase phase : meters.get(i).phases()) {
                if (!read.add(phase + " " + meters.get(i).to())) {
                    throw new InvalidInputException(
                            Check.element("meters", i),
                            "the only meter of " + phase.label() + " in its place at " + name,
                            "",
                            "a second one");
                }
            }
        }
    }

    private static <T> Map<Phase, T> copy(Map<Phase, T> byPhase, String field) {
        if (byPhase == null) {
            return null;
        }
        Map<Phase, T> copy = new EnumMap<>(Phase.class);
        byPhase.forEach((phase, value) -> copy.put(phase, Check.present(value, field)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Standard uncertainty of the node's quantity of a phase where it is not metered.
     *
     * @param phase the phase
     * @return the uncertainty, or null where it is not stated
     */
    public Uncertainty estimateUncertaintyOf(Phase phase) {
        Uncertainty own = estimateUncertaintyOfPhase == null ? null : estimateUncertaintyOfPhase.get(phase);
        return own == null ? estimateUncertainty : own;
    }

    /**
     * How the node's quantity of a phase is shared over its inlets.
     *
     * @param phase the phase
     * @return the method, or null for that of the study
     */
    public AllocationMethod methodOf(Phase phase) {
        AllocationMethod own = methodOfPhase == null ? null : methodOfPhase.get(phase);
        return own == null ? method : own;
    }

    /**
     * A node without meters.
     *
     * @param name its name
     * @param kind what it is
     * @param to name of the node downstream, or null
     * @return the node
     */
    public static Node of(String name, NodeKind kind, String to) {
        return new Node(name, kind, to, null, null, null, null, null, null);
    }

    /**
     * A well without meters.
     *
     * @param name its name
     * @param to name of the node downstream
     * @return the node
     */
    public static Node well(String name, String to) {
        return of(name, NodeKind.WELL, to);
    }

    /**
     * The same node with one more meter.
     *
     * @param meter the meter
     * @return a new node
     */
    public Node withMeter(Meter meter) {
        List<Meter> more = new ArrayList<>(meters);
        more.add(Check.present(meter, "meter"));
        return new Node(
                name,
                kind,
                to,
                more,
                estimateUncertainty,
                estimateUncertaintyOfPhase,
                method,
                methodOfPhase,
                factorBand);
    }

    /**
     * The same node with one more meter, of all phases.
     *
     * @return a new node
     */
    public Node metered() {
        return withMeter(Meter.of(null));
    }

    /**
     * The same node with another method.
     *
     * @param another how its quantity is shared over its inlets
     * @return a new node
     */
    public Node withMethod(AllocationMethod another) {
        return new Node(
                name,
                kind,
                to,
                meters,
                estimateUncertainty,
                estimateUncertaintyOfPhase,
                another,
                methodOfPhase,
                factorBand);
    }

    /**
     * The same node with another method for one phase.
     *
     * @param phase the phase
     * @param another how its quantity of that phase is shared over its inlets
     * @return a new node
     */
    public Node withMethod(Phase phase, AllocationMethod another) {
        Map<Phase, AllocationMethod> more = new EnumMap<>(Phase.class);
        if (methodOfPhase != null) {
            more.putAll(methodOfPhase);
        }
        more.put(phase, another);
        return new Node(
                name, kind, to, meters, estimateUncertainty, estimateUncertaintyOfPhase, method, more, factorBand);
    }

    /**
     * The same node with the uncertainty of its estimate.
     *
     * @param uncertainty standard uncertainty where the node is not metered
     * @return a new node
     */
    public Node withEstimateUncertainty(Uncertainty uncertainty) {
        return new Node(
                name, kind, to, meters, uncertainty, estimateUncertaintyOfPhase, method, methodOfPhase, factorBand);
    }

    /**
     * The same node with the uncertainty of its estimate of one phase.
     *
     * @param phase the phase
     * @param uncertainty standard uncertainty where the phase is not metered
     * @return a new node
     */
    public Node withEstimateUncertainty(Phase phase, Uncertainty uncertainty) {
        Map<Phase, Uncertainty> more = new EnumMap<>(Phase.class);
        if (estimateUncertaintyOfPhase != null) {
            more.putAll(estimateUncertaintyOfPhase);
        }
        more.put(phase, uncertainty);
        return new Node(name, kind, to, meters, estimateUncertainty, more, method, methodOfPhase, factorBand);
    }

    /**
     * The same node with a band for its factor.
     *
     * @param band range in which its factor is expected
     * @return a new node
     */
    public Node withFactorBand(Band band) {
        return new Node(
                name, kind, to, meters, estimateUncertainty, estimateUncertaintyOfPhase, method, methodOfPhase, band);
    }
}
