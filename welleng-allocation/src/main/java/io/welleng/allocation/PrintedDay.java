package io.welleng.allocation;

import io.welleng.allocation.internal.ExactSum;
import io.welleng.allocation.network.PhaseDay;
import io.welleng.allocation.network.ReadingKind;
import io.welleng.allocation.rounding.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One phase of one day as it is printed, in whole units of the last printed digit and in cents, from the sinks up. */
final class PrintedDay {

    private static final Rounding CENTS = StreamBook.CENTS;
    private static final ReadingKind[] USES = {
        ReadingKind.FUEL, ReadingKind.FLARE, ReadingKind.LOSS, ReadingKind.INJECTION
    };

    private final PhaseDay day;
    private final Rounding rounding;
    private final boolean priced;
    private final long[] delivered;
    private final long[] toShare;
    private final long[] stock;
    private final long[] deliveredCents;
    private final long[] sharedCents;
    private final double[] usd;
    private final long[] links;
    private final long[] linkCents;
    private final double[] linkUsd;
    private long sinks;

    private PrintedDay(PhaseDay day, Stream stream) {
        this.day = day;
        rounding = stream.rounding();
        priced = stream.priceUsdPerUnit() != null;
        int n = day.nodes().size();
        delivered = new long[n];
        toShare = new long[n];
        stock = new long[n];
        deliveredCents = new long[n];
        sharedCents = new long[n];
        usd = new double[n];
        links = new long[day.links()];
        linkCents = new long[day.links()];
        linkUsd = new double[day.links()];
    }

    static PrintedDay of(PhaseDay day, Stream stream, DayOrigins origins, BigDecimal dayUsd) {
        PrintedDay printed = new PrintedDay(day, stream);
        if (printed.priced && !origins.usd().isEmpty()) {
            printed.value(origins, CENTS.apportion(dayUsd, origins.usd()));
        }
        int[] order = day.order();
        for (int k = order.length - 1; k >= 0; k--) {
            printed.print(order[k]);
        }
        return printed;
    }

    private void value(DayOrigins origins, List<BigDecimal> cents) {
        for (int i = 0; i < cents.size(); i++) {
            int node = origins.nodes().get(i);
            long whole = cents.get(i).unscaledValue().longValueExact();
            sharedCents[node] += whole;
            usd[node] += origins.usd().get(i).doubleValue();
            deliveredCents[node] += origins.ofStock().get(i) ? 0 : whole;
        }
    }

    private void print(int node) {
        int[] outlets = day.outlets(node);
        if (outlets.length == 0) {
            delivered[node] = rounding.units(day.delivered(node));
            sinks += delivered[node];
        }
        for (int link : outlets) {
            delivered[node] += links[link];
            deliveredCents[node] += linkCents[link];
            sharedCents[node] += linkCents[link];
            usd[node] += linkUsd[link];
        }
        stock[node] = use(ReadingKind.CLOSING_STOCK, node) - use(ReadingKind.OPENING_STOCK, node);
        toShare[node] = delivered[node] + stock[node];
        for (ReadingKind use : USES) {
            toShare[node] += use(use, node);
        }
        if (toShare[node] < 0) {
            // next to nothing came in, and rounded one by one the terms make it less: no well is printed below 0
            stock[node] -= toShare[node];
            toShare[node] = 0;
        }
        if (day.shared(node)) {
            share(node);
        }
    }

    private void share(int node) {
        int[] inlets = flowing(node);
        double[] parts = new double[inlets.length];
        double[] values = new double[inlets.length];
        double total = day.toShare(node);
        for (int i = 0; i < inlets.length; i++) {
            parts[i] = day.allocated(inlets[i]);
            values[i] = total > 0.0 ? usd[node] * (parts[i] / total) : usd[node] / inlets.length;
        }
        long[] units = rounding.apportion(toShare[node], parts);
        long[] cents = priced ? CENTS.apportion(sharedCents[node], values) : new long[inlets.length];
        for (int i = 0; i < inlets.length; i++) {
            links[inlets[i]] = units[i];
            linkCents[inlets[i]] = cents[i];
            linkUsd[inlets[i]] = values[i];
        }
    }

    private int[] flowing(int node) {
        int[] inlets = day.inlets(node);
        int count = 0;
        for (int link : inlets) {
            if (day.linkTakesPart(link)) {
                inlets[count++] = link;
            }
        }
        return Arrays.copyOf(inlets, count);
    }

    private long use(ReadingKind kind, int node) {
        double use = day.reading(kind, node);
        return Double.isNaN(use) ? 0 : rounding.units(use);
    }

    long delivered(int node) {
        return delivered[node];
    }

    long deliveredCents(int node) {
        return deliveredCents[node];
    }

    long[] links() {
        return links;
    }

    long[] linkCents() {
        return linkCents;
    }

    long sinks() {
        return sinks;
    }

    /** Whether a node has own uses or stock. */
    boolean hasUses(int node) {
        boolean some = !Double.isNaN(day.reading(ReadingKind.OPENING_STOCK, node));
        for (ReadingKind use : USES) {
            some |= !Double.isNaN(day.reading(use, node));
        }
        return some;
    }

    NodeBalance balance(int node) {
        ExactSum sum = new ExactSum();
        int[] flowing = day.shared(node) ? flowing(node) : new int[0];
        List<InletShare> inlets = new ArrayList<>(flowing.length);
        for (int link : flowing) {
            inlets.add(inlet(link));
            sum.add(Double.isNaN(day.linkEstimate(link)) ? 0.0 : day.linkEstimate(link));
        }
        double estimate = sum.value();
        boolean uses = hasUses(node);
        return new NodeBalance(
                day.nodes().get(node).name(),
                day.basis(node),
                orNull(day.estimate(node)),
                orNull(day.uncertainty(node)),
                day.delivered(node),
                rounding.value(delivered[node]),
                uses ? uses(node) : null,
                uses ? printedUses(node) : null,
                day.toShare(node),
                rounding.value(toShare[node]),
                estimate,
                day.toShare(node) - estimate,
                estimate > 0.0 ? day.toShare(node) / estimate : null,
                day.method(node),
                priced ? CENTS.value(sharedCents[node]) : null,
                inlets);
    }

    private InletShare inlet(int link) {
        double estimate = day.linkEstimate(link);
        double allocated = day.allocated(link);
        return new InletShare(
                day.nodes().get(day.from(link)).name(),
                day.linkBasis(link),
                orNull(estimate),
                orNull(day.linkUncertainty(link)),
                orNull(day.imbalanceShare(link)),
                estimate > 0.0 ? allocated / estimate : null,
                allocated,
                rounding.value(links[link]),
                priced ? CENTS.value(linkCents[link]) : null);
    }

    private OwnUses uses(int node) {
        double[] use = new double[USES.length];
        for (int i = 0; i < use.length; i++) {
            double read = day.reading(USES[i], node);
            use[i] = Double.isNaN(read) ? 0.0 : read;
        }
        return new OwnUses(use[0], use[1], use[2], use[3], day.stockChange(node));
    }

    private OwnUses printedUses(int node) {
        double[] use = new double[USES.length];
        for (int i = 0; i < use.length; i++) {
            use[i] = rounding.value(use(USES[i], node));
        }
        return new OwnUses(use[0], use[1], use[2], use[3], rounding.value(stock[node]));
    }

    private static Double orNull(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
