package io.welleng.allocation;

import io.welleng.allocation.owner.OwnerTotal;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a corrected version changes: by day and node, by node, and by owner. Differences of printed numbers and of money are
 * exact decimal numbers, so that the old version with the differences booked is the new version to the last cent.
 *
 * @param before version compared with
 * @param after version compared
 * @param days differences of what each node delivered to the nodes downstream, by day; what did not change is left
 *     out, and so are sinks, which are in {@code nodes}
 * @param nodes the same summed over the days: what to book for each node in the current month
 * @param owners differences of what each owner has: what to book for each owner
 */
public record AllocationComparison(
        String before, String after, List<DayDifference> days, List<Difference> nodes, List<Difference> owners) {

    /** Keeps its own copies of the lists. */
    public AllocationComparison {
        Check.text(before, "before");
        Check.text(after, "after");
        days = List.copyOf(Check.present(days, "days"));
        nodes = List.copyOf(Check.present(nodes, "nodes"));
        owners = List.copyOf(Check.present(owners, "owners"));
    }

    /**
     * A difference of one node on one day. In the unit of the stream.
     *
     * @param date the production day
     * @param difference the difference
     */
    public record DayDifference(LocalDate date, Difference difference) {

        /** Checks that both are there. */
        public DayDifference {
            Check.present(date, "date");
            Check.present(difference, "difference");
        }
    }

    /**
     * A difference of one node or owner. In the unit of the stream.
     *
     * @param name name of the node or owner
     * @param phase the phase
     * @param before printed quantity before; 0 where it was not allocated
     * @param after printed quantity after; 0 where it was not allocated
     * @param rounded after less before
     * @param valueUsd value after less value before (USD); null for a stream without a price
     */
    public record Difference(
            String name,
            Phase phase,
            double before,
            double after,
            double rounded,
            @OptionalValue Double valueUsd) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s, %s: %s to %s, %s%s",
                    name,
                    phase.label(),
                    Figures.four(before),
                    Figures.four(after),
                    Figures.four(rounded),
                    valueUsd == null ? "" : ", " + Figures.four(valueUsd) + " USD");
        }
    }

    /** What is printed of one node, by its place. */
    private record Printed(BigDecimal rounded, BigDecimal usd) {

        private static final Printed NONE = new Printed(BigDecimal.ZERO, BigDecimal.ZERO);

        private static Printed of(double rounded, Double usd) {
            return new Printed(BigDecimal.valueOf(rounded), usd == null ? BigDecimal.ZERO : BigDecimal.valueOf(usd));
        }

        private Printed plus(Printed other) {
            return new Printed(rounded.add(other.rounded), usd.add(other.usd));
        }
    }

    private record Key(LocalDate date, String name, Phase phase) {}

    /**
     * Compares two reports.
     *
     * @param before the earlier version
     * @param after the later version, of the same streams and period
     * @return the differences
     * @throws InvalidInputException if the streams or the periods are not the same
     */
    public static AllocationComparison of(AllocationReport before, AllocationReport after) {
        if (!before.streams().equals(after.streams())) {
            throw new InvalidInputException(
                    "after", "of the same streams", "", after.streams().toString());
        }
        if (!before.period().equals(after.period())) {
            throw new InvalidInputException(
                    "after",
                    "of the same period, " + before.period(),
                    "",
                    after.period().toString());
        }
        List<DayDifference> days = new ArrayList<>();
        compare(byDay(before), byDay(after), before, (key, one) -> days.add(new DayDifference(key.date(), one)));
        List<Difference> nodes = new ArrayList<>();
        compare(byNode(before), byNode(after), before, (key, one) -> nodes.add(one));
        List<Difference> owners = new ArrayList<>();
        compare(byOwner(before), byOwner(after), before, (key, one) -> owners.add(one));
        return new AllocationComparison(before.version(), after.version(), days, nodes, owners);
    }

    private static void compare(Map<Key, Printed> old, Map<Key, Printed> fresh, AllocationReport report, Found found) {
        Map<Key, Printed> all = new LinkedHashMap<>(old);
        fresh.forEach(all::putIfAbsent);
        for (Key key : all.keySet()) {
            Printed a = old.getOrDefault(key, Printed.NONE);
            Printed b = fresh.getOrDefault(key, Printed.NONE);
            BigDecimal rounded = b.rounded().subtract(a.rounded());
            BigDecimal usd = b.usd().subtract(a.usd());
            if (rounded.signum() != 0 || usd.signum() != 0) {
                boolean priced = report.streams().stream()
                        .anyMatch(stream -> stream.phase() == key.phase() && stream.priceUsdPerUnit() != null);
                found.accept(
                        key,
                        new Difference(
                                key.name(),
                                key.phase(),
                                a.rounded().doubleValue(),
                                b.rounded().doubleValue(),
                                rounded.doubleValue(),
                                priced ? usd.doubleValue() : null));
            }
        }
    }

    private interface Found {

        void accept(Key key, Difference difference);
    }

    /** What each node delivered on each day: the sum of its shares. */
    private static Map<Key, Printed> byDay(AllocationReport report) {
        Map<Key, Printed> printed = new LinkedHashMap<>();
        for (DayOutcome outcome : report.days()) {
            if (outcome instanceof DayOutcome.Allocated day) {
                for (NodeBalance node : day.nodes()) {
                    for (InletShare share : node.inlets()) {
                        printed.merge(
                                new Key(day.date(), share.node(), day.phase()),
                                Printed.of(share.rounded(), share.valueUsd()),
                                Printed::plus);
                    }
                }
            }
        }
        return printed;
    }

    private static Map<Key, Printed> byNode(AllocationReport report) {
        Map<Key, Printed> printed = new LinkedHashMap<>();
        for (NodeTotal node : report.nodes()) {
            printed.put(new Key(null, node.node(), node.phase()), Printed.of(node.rounded(), node.valueUsd()));
        }
        return printed;
    }

    private static Map<Key, Printed> byOwner(AllocationReport report) {
        Map<Key, Printed> printed = new LinkedHashMap<>();
        for (OwnerTotal owner : report.owners()) {
            printed.put(new Key(null, owner.owner(), owner.phase()), Printed.of(owner.rounded(), owner.valueUsd()));
        }
        return printed;
    }
}
