package io.welleng.allocation.network;

import io.welleng.allocation.Phase;
import io.welleng.allocation.internal.ExactSum;
import io.welleng.allocation.method.AllocationMethod;
import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Allocates day after day. First what is known goes downstream: a node's quantity is its meter, or else the sum of its
 * inlets less own uses and what went into stock. Then the quantities of the sinks go back upstream: at each node, what
 * it delivers as allocated + own uses + closing − opening stock is shared over its inlets by the node's method.
 *
 * <p>It remembers readings for the rules of missing ones, so that days must come in the order of their dates. Mutable
 * and not thread-safe: a local variable of one computation.
 */
public final class NetworkSolver {

    private final Topologies topologies;
    private final Map<Phase, AllocationMethod[]> methods = new EnumMap<>(Phase.class);
    private final Band[] bands;
    private final Map<String, MeterHistory> histories = new HashMap<>();

    /**
     * Prepares a network.
     *
     * @param network the network
     * @param method how nodes without a method of their own share their quantity
     * @param factorBand band of nodes without one of their own; none where null
     */
    public NetworkSolver(Network network, AllocationMethod method, Band factorBand) {
        Check.present(network, "network");
        Check.present(method, "method");
        topologies = new Topologies(network.nodes(), network.links());
        int n = network.nodes().size();
        bands = new Band[n];
        for (int i = 0; i < n; i++) {
            Node node = network.nodes().get(i);
            bands[i] = node.factorBand() == null ? factorBand : node.factorBand();
        }
        for (Phase phase : Phase.values()) {
            AllocationMethod[] ofPhase = new AllocationMethod[n];
            for (int i = 0; i < n; i++) {
                AllocationMethod own = network.nodes().get(i).methodOf(phase);
                ofPhase[i] = own == null ? method : own;
            }
            methods.put(phase, ofPhase);
        }
    }

    /**
     * Allocates one phase of one day.
     *
     * @param readings the readings of the day
     * @param phase the phase
     * @return the numbers, or why there are none
     * @throws io.welleng.core.check.InvalidInputException if a reading is of no node, meter or link of that day, or
     *     given twice
     */
    public PhaseOutcome solve(DailyReadings readings, Phase phase) {
        DayValues values = DayValues.of(topologies.at(readings.date(), phase), readings, "readings");
        return solve(new PhaseDay(readings.date(), values, methods.get(phase)), histories, bands);
    }

    /** A day again, with other values. */
    static PhaseOutcome solve(PhaseDay day, DayValues values) {
        Band[] none = new Band[day.topology.nodes.size()];
        return solve(new PhaseDay(day.date, values, day.methods), new HashMap<>(), none);
    }

    private static PhaseOutcome solve(PhaseDay day, Map<String, MeterHistory> histories, Band[] bands) {
        List<Obstacle> obstacles = new ArrayList<>();
        List<NodeAdvisory> advisories = new ArrayList<>();
        Cautions cautions = new Cautions(day, advisories);
        new UpstreamPass(day, histories, obstacles, cautions).run();
        new DownstreamPass(day, bands, obstacles, cautions).run();
        return obstacles.isEmpty()
                ? new PhaseOutcome.Found(day, advisories)
                : new PhaseOutcome.NotFound(obstacles, measured(day), advisories);
    }

    /**
     * Checks that readings fit the network: every node, meter and link is there on that day, and no reading given
     * twice.
     *
     * @param readings the readings of a day
     * @param phase the phase looked at
     * @param field argument name of the day, for messages
     * @throws io.welleng.core.check.InvalidInputException naming reading, node and day
     */
    public void check(DailyReadings readings, Phase phase, String field) {
        DayValues.of(topologies.at(readings.date(), phase), readings, field);
    }

    private static double measured(PhaseDay day) {
        ExactSum sum = new ExactSum();
        for (int node = 0; node < day.nodes().size(); node++) {
            boolean read = day.topology.nodeMeter[node] == null || day.basis[node] != Basis.INLETS;
            if (day.topology.isSink(node) && day.metered[node] && read) {
                sum.add(day.estimate[node]);
            }
        }
        return sum.value();
    }
}
