package io.welleng.allocation.owner;

import io.welleng.allocation.Phase;
import io.welleng.allocation.Stream;
import io.welleng.allocation.internal.ExactSum;
import io.welleng.allocation.network.PhaseDay;
import io.welleng.allocation.rounding.Rounding;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shares what each source of a stream was allocated over its owners, day by day. Printed quantities and cents of the
 * owners sum to those of the source exactly, on every day: by the largest remainder, in the order of the owners' names.
 *
 * <p>Mutable and not thread-safe: a local variable of one computation.
 */
public final class OwnerBook {

    private static final Rounding CENTS = new Rounding(2);

    private final Stream stream;
    private final Map<String, List<Ownership>> byNode = new HashMap<>();
    private final Map<String, Map<String, Sum>> sums = new LinkedHashMap<>();

    /**
     * An empty book.
     *
     * @param stream the stream
     * @param ownerships who owns what
     */
    public OwnerBook(Stream stream, List<Ownership> ownerships) {
        this.stream = stream;
        for (Ownership one : ownerships) {
            byNode.computeIfAbsent(one.node(), node -> new ArrayList<>()).add(one);
        }
    }

    /**
     * Checks that no node has two sets of shares on one day.
     *
     * @param ownerships who owns what
     * @throws InvalidInputException naming the node
     */
    public static void check(List<Ownership> ownerships) {
        Map<String, List<Ownership>> earlier = new HashMap<>();
        for (int i = 0; i < ownerships.size(); i++) {
            Ownership one = ownerships.get(i);
            List<Ownership> others = earlier.computeIfAbsent(one.node(), node -> new ArrayList<>());
            for (Ownership other : others) {
                if (one.days().overlaps(other.days())) {
                    throw new InvalidInputException(
                            Check.element("owners", i),
                            "the only shares of " + one.node() + " on its days",
                            "",
                            one.days() + " beside " + other.days());
                }
            }
            others.add(one);
        }
    }

    /**
     * Whether there is anything to share.
     *
     * @return true without owners
     */
    public boolean isEmpty() {
        return byNode.isEmpty();
    }

    /**
     * Shares a day.
     *
     * @param day the allocated day
     * @param units printed quantity of each link (units of the last printed digit)
     * @param cents value of each link (cents)
     */
    public void add(PhaseDay day, long[] units, long[] cents) {
        Ownership[] owners = byLink(day);
        for (int node : downstreamFirst(day)) {
            if (day.isSource(node)) {
                for (int link : day.outlets(node)) {
                    if (day.linkTakesPart(link)) {
                        share(
                                owners[link],
                                day.nodes().get(node).name(),
                                day.allocated(link),
                                units[link],
                                cents[link]);
                    }
                }
            }
        }
    }

    /**
     * Who owns what the sources deliver.
     *
     * @param day the allocated day
     * @return ownership of each link out of a source; null for other links, and where nobody is stated to own
     */
    public Ownership[] byLink(PhaseDay day) {
        Ownership[] ofNode = new Ownership[day.nodes().size()];
        Ownership[] ofLink = new Ownership[day.links()];
        for (int node : downstreamFirst(day)) {
            ofNode[node] = own(day, node);
            int[] outlets = day.outlets(node);
            if (ofNode[node] == null && outlets.length == 1) {
                ofNode[node] = ofNode[day.to(outlets[0])];
            }
            for (int link : outlets) {
                if (day.isSource(node)) {
                    ofLink[link] = ofNode[node] == null ? ofNode[day.to(link)] : ofNode[node];
                }
            }
        }
        return ofLink;
    }

    private static int[] downstreamFirst(PhaseDay day) {
        int[] order = day.order();
        int[] reversed = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            reversed[k] = order[order.length - 1 - k];
        }
        return reversed;
    }

    private Ownership own(PhaseDay day, int node) {
        for (Ownership one : byNode.getOrDefault(day.nodes().get(node).name(), List.of())) {
            if (one.days().contains(day.date())) {
                return one;
            }
        }
        return null;
    }

    private void share(Ownership owner, String node, double allocated, long units, long cents) {
        Map<String, Double> shares = owner == null ? Map.of("", 1.0) : owner.shares();
        double[] parts = new double[shares.size()];
        double[] values = new double[shares.size()];
        int i = 0;
        for (double share : shares.values()) {
            parts[i] = share * allocated;
            values[i++] = share * CENTS.value(cents);
        }
        long[] printed = stream.rounding().apportion(units, parts);
        long[] usd = CENTS.apportion(cents, values);
        Map<String, Sum> ofNode = sums.computeIfAbsent(node, key -> new TreeMap<>());
        i = 0;
        for (String name : shares.keySet()) {
            ofNode.computeIfAbsent(name, key -> new Sum()).add(parts[i], printed[i], usd[i]);
            i++;
        }
    }

    /**
     * What each owner has of each source.
     *
     * @return rows by source in order of first appearance, and by name of the owner
     */
    public List<OwnedNode> nodes() {
        List<OwnedNode> rows = new ArrayList<>();
        Phase phase = stream.phase();
        sums.forEach((node, owners) -> owners.forEach((owner, sum) -> rows.add(new OwnedNode(
                owner,
                node,
                phase,
                sum.allocated.value(),
                stream.rounding().value(sum.units),
                stream.priceUsdPerUnit() == null ? null : CENTS.value(sum.cents)))));
        return rows;
    }

    /**
     * What each owner has.
     *
     * @return rows by name of the owner
     */
    public List<OwnerTotal> totals() {
        Map<String, Sum> byOwner = new TreeMap<>();
        sums.values()
                .forEach(owners -> owners.forEach((owner, sum) -> byOwner.computeIfAbsent(owner, key -> new Sum())
                        .add(sum.allocated.value(), sum.units, sum.cents)));
        List<OwnerTotal> rows = new ArrayList<>();
        byOwner.forEach((owner, sum) -> rows.add(new OwnerTotal(
                owner,
                stream.phase(),
                sum.allocated.value(),
                stream.rounding().value(sum.units),
                stream.priceUsdPerUnit() == null ? null : CENTS.value(sum.cents))));
        return rows;
    }

    /** Running sums, exact. */
    private static final class Sum {

        private final ExactSum allocated = new ExactSum();
        private long units;
        private long cents;

        private void add(double quantity, long moreUnits, long moreCents) {
            allocated.add(quantity);
            units += moreUnits;
            cents += moreCents;
        }
    }
}
