package io.welleng.allocation;

import io.welleng.allocation.internal.ExactSum;
import java.math.BigDecimal;

/** Running totals of one source or field; every sum is exact and rounded once, at the end. */
final class Tally {

    private final ExactSum estimateBbl = new ExactSum();
    private final ExactSum allocatedBbl = new ExactSum();
    private BigDecimal roundedBbl = BigDecimal.ZERO;
    private BigDecimal valueUsd = BigDecimal.ZERO;
    private int count;

    void add(AllocatedSource source, BigDecimal printedBbl, BigDecimal usd) {
        estimateBbl.add(source.estimateBbl());
        allocatedBbl.add(source.allocatedBbl());
        roundedBbl = roundedBbl.add(printedBbl);
        valueUsd = valueUsd.add(usd);
        count++;
    }

    SourceTotal ofSource(String name, String field) {
        return new SourceTotal(
                name,
                field,
                count,
                estimateBbl.value(),
                allocatedBbl.value(),
                roundedBbl.doubleValue(),
                valueUsd.doubleValue());
    }

    FieldTotal ofField(String field, int sources) {
        return new FieldTotal(
                field,
                sources,
                estimateBbl.value(),
                allocatedBbl.value(),
                roundedBbl.doubleValue(),
                valueUsd.doubleValue());
    }
}
