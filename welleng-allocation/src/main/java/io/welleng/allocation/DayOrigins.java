package io.welleng.allocation;

import io.welleng.allocation.network.PhaseDay;
import io.welleng.allocation.network.ReadingKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the value of a day arises, in decimals: at the sinks, and where something went into stock or was taken from it. Stock
 * is valued as it is filled, and not again as it is sold.
 *
 * @param delivered sum of the sinks, in the unit of the stream
 * @param nodes indices of sinks and of nodes whose stock changed; a sink with stock comes twice
 * @param ofStock whether the entry is one of stock
 * @param usd value of each; not rounded
 */
record DayOrigins(BigDecimal delivered, List<Integer> nodes, List<Boolean> ofStock, List<BigDecimal> usd) {

    static DayOrigins of(PhaseDay day, Stream stream) {
        BigDecimal price =
                stream.priceUsdPerUnit() == null ? BigDecimal.ZERO : BigDecimal.valueOf(stream.priceUsdPerUnit());
        BigDecimal delivered = BigDecimal.ZERO;
        DayOrigins origins = new DayOrigins(delivered, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int node = 0; node < day.nodes().size(); node++) {
            if (day.delivered(node) != 0.0 && day.isSink(node)) {
                BigDecimal quantity = BigDecimal.valueOf(day.delivered(node));
                delivered = delivered.add(quantity);
                origins.add(node, false, quantity.multiply(price));
            }
            double opening = day.reading(ReadingKind.OPENING_STOCK, node);
            double closing = day.reading(ReadingKind.CLOSING_STOCK, node);
            if (opening != closing && !Double.isNaN(opening)) {
                BigDecimal change = BigDecimal.valueOf(closing).subtract(BigDecimal.valueOf(opening));
                origins.add(node, true, change.multiply(price));
            }
        }
        return new DayOrigins(delivered, origins.nodes, origins.ofStock, origins.usd);
    }

    private void add(int node, boolean stock, BigDecimal value) {
        nodes.add(node);
        ofStock.add(stock);
        usd.add(value);
    }

    BigDecimal valueUsd() {
        return usd.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
