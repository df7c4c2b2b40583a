package io.welleng.allocation;

import io.welleng.allocation.internal.ExactSum;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.PhaseDay;
import io.welleng.allocation.network.PhaseOutcome;
import io.welleng.allocation.owner.OwnedNode;
import io.welleng.allocation.owner.OwnerBook;
import io.welleng.allocation.owner.OwnerTotal;
import io.welleng.allocation.owner.Ownership;
import io.welleng.allocation.rounding.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rounds, values and totals one stream over the days of the period. */
final class StreamBook {

    static final Rounding CENTS = new Rounding(2);

    private final Stream stream;
    private final List<Node> nodes;
    private final NodeSums sums;
    private final OwnerBook owners;
    private int daysAllocated;
    private int daysNotAllocated;
    private BigDecimal allocated = BigDecimal.ZERO;
    private final ExactSum notAllocated = new ExactSum();
    private final ExactSum estimate = new ExactSum();
    private long rounded;
    private BigDecimal valueUsd = BigDecimal.ZERO;

    StreamBook(Stream stream, List<Node> nodes, List<Ownership> ownerships) {
        this.stream = stream;
        this.nodes = nodes;
        sums = new NodeSums(nodes.size());
        owners = new OwnerBook(stream, ownerships);
    }

    List<DayOutcome> days(List<LocalDate> dates, List<PhaseOutcome> solved) {
        List<DayOrigins> origins = new ArrayList<>();
        for (PhaseOutcome outcome : solved) {
            if (outcome instanceof PhaseOutcome.Found found) {
                DayOrigins ofDay = DayOrigins.of(found.day(), stream);
                origins.add(ofDay);
                allocated = allocated.add(ofDay.delivered());
            }
        }
        List<BigDecimal> dayValues = dayValues(origins);
        List<DayOutcome> days = new ArrayList<>(dates.size());
        for (int d = 0; d < dates.size(); d++) {
            if (solved.get(d) instanceof PhaseOutcome.Found found) {
                days.add(allocate(found.day(), origins.get(daysAllocated), dayValues.get(daysAllocated)));
                daysAllocated++;
            } else {
                PhaseOutcome.NotFound none = (PhaseOutcome.NotFound) solved.get(d);
                days.add(new DayOutcome.NotAllocated(dates.get(d), stream.phase(), none.measured(), none.obstacles()));
                notAllocated.add(none.measured());
                daysNotAllocated++;
            }
        }
        return days;
    }

    /** The value of the period, shared over its days to the cent. */
    private List<BigDecimal> dayValues(List<DayOrigins> origins) {
        if (origins.isEmpty()) {
            return List.of();
        }
        List<BigDecimal> exact = origins.stream().map(DayOrigins::valueUsd).toList();
        valueUsd = CENTS.round(exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return CENTS.apportion(valueUsd, exact);
    }

    private DayOutcome allocate(PhaseDay day, DayOrigins origins, BigDecimal dayUsd) {
        PrintedDay printed = PrintedDay.of(day, stream, origins, dayUsd);
        List<NodeBalance> balances = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            if (day.takesPart(node)) {
                sums.add(day, node, printed.delivered(node), printed.deliveredCents(node));
                if (day.isSource(node) && !Double.isNaN(day.estimate(node))) {
                    estimate.add(day.estimate(node));
                }
            }
            if (day.shared(node) || printed.hasUses(node)) {
                balances.add(printed.balance(node));
            }
        }
        if (!owners.isEmpty()) {
            owners.add(day, printed.links(), printed.linkCents());
        }
        rounded += printed.sinks();
        return new DayOutcome.Allocated(
                day.date(),
                stream.phase(),
                origins.delivered().doubleValue(),
                stream.rounding().value(printed.sinks()),
                stream.priceUsdPerUnit() == null ? null : dayUsd.doubleValue(),
                balances);
    }

    List<NodeTotal> nodeTotals() {
        return sums.totals(stream, nodes);
    }

    List<OwnedNode> ownedNodes() {
        return owners.isEmpty() ? List.of() : owners.nodes();
    }

    List<OwnerTotal> ownerTotals() {
        return owners.isEmpty() ? List.of() : owners.totals();
    }

    StreamTotal total() {
        return new StreamTotal(
                stream.phase(),
                stream.unit(),
                daysAllocated,
                daysNotAllocated,
                estimate.value(),
                allocated.doubleValue(),
                stream.rounding().value(rounded),
                notAllocated.value(),
                stream.priceUsdPerUnit() == null ? null : valueUsd.doubleValue());
    }
}
