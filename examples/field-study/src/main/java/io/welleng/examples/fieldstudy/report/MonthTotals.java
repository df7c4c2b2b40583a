package io.welleng.examples.fieldstudy.report;

import io.welleng.allocation.AllocationReport;
import io.welleng.allocation.FieldTotal;
import io.welleng.allocation.SourceTotal;
import io.welleng.allocation.rounding.Rounding;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Month totals of a case, printed: each is the sum of unrounded volumes, and they are rounded so that the fields sum to
 * the total and the wells to their field.
 */
final class MonthTotals {

    private final AllocationReport report;
    private final BigDecimal total;
    private final Map<String, BigDecimal> fields = new HashMap<>();
    private final Map<String, BigDecimal> sources = new HashMap<>();

    MonthTotals(AllocationReport report) {
        this.report = report;
        Rounding rounding = report.rounding();
        total = rounding.round(report.period().allocatedBbl());
        if (report.fields().isEmpty()) {
            return;
        }
        List<BigDecimal> printed = rounding.apportion(
                total,
                report.fields().stream()
                        .map(field -> BigDecimal.valueOf(field.allocatedBbl()))
                        .toList());
        for (int i = 0; i < printed.size(); i++) {
            FieldTotal field = report.fields().get(i);
            fields.put(field.field(), printed.get(i));
            List<SourceTotal> members = report.sources().stream()
                    .filter(source -> source.field().equals(field.field()))
                    .toList();
            List<BigDecimal> shares = rounding.apportion(
                    printed.get(i),
                    members.stream()
                            .map(source -> BigDecimal.valueOf(source.allocatedBbl()))
                            .toList());
            for (int j = 0; j < shares.size(); j++) {
                sources.put(members.get(j).name(), shares.get(j));
            }
        }
    }

    int decimals() {
        return report.rounding().decimals();
    }

    double totalBbl() {
        return total.doubleValue();
    }

    Optional<Double> fieldBbl(String field) {
        return Optional.ofNullable(fields.get(field)).map(BigDecimal::doubleValue);
    }

    Optional<Double> sourceBbl(String source) {
        return Optional.ofNullable(sources.get(source)).map(BigDecimal::doubleValue);
    }

    Optional<FieldTotal> field(String name) {
        return report.fields().stream()
                .filter(field -> field.field().equals(name))
                .findFirst();
    }

    Optional<SourceTotal> source(String name) {
        return report.sources().stream()
                .filter(source -> source.name().equals(name))
                .findFirst();
    }
}
