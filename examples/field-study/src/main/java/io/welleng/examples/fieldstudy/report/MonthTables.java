package io.welleng.examples.fieldstudy.report;

import io.welleng.allocation.AllocatedGroup;
import io.welleng.allocation.AllocatedSource;
import io.welleng.allocation.AllocationReport;
import io.welleng.allocation.DayOutcome;
import io.welleng.allocation.FieldTotal;
import io.welleng.allocation.SourceTotal;
import io.welleng.examples.fieldstudy.input.AllocationMonth;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tables of the allocation, as texts: by field, by day and by well. */
final class MonthTables {

    private static final int CENTS = 2;

    private final AllocationMonth month;
    private final AllocationReport first;
    private final AllocationReport second;
    private final MonthTotals firstTotals;
    private final MonthTotals secondTotals;
    private final int decimals;

    MonthTables(FieldStudyResult result) {
        month = result.month();
        first = result.cases().get(0).report();
        second = result.cases().get(1).report();
        firstTotals = new MonthTotals(first);
        secondTotals = new MonthTotals(second);
        decimals = firstTotals.decimals();
    }

    /** Month totals of a field or a well, or of all. */
    record TotalRow(
            String name,
            String field,
            String count,
            String estimateBbl,
            String case1Bbl,
            String case2Bbl,
            String differenceBbl,
            String case1Usd,
            String case2Usd) {}

    /** One day: its meter, how far the estimates are from it, and the factors. */
    record DayRow(
            String day,
            String meterBbl,
            String estimateBbl,
            String imbalanceBbl,
            String imbalancePercent,
            List<String> factors,
            String problem) {}

    /** The columns of factors, in the order of {@link DayRow#factors}. */
    List<String> factorNames() {
        List<String> names = new ArrayList<>();
        names.add("case 1");
        groups(second).ifPresent(groups -> groups.forEach(group -> names.add("case 2, " + group.name())));
        return names;
    }

    static Optional<List<AllocatedGroup>> groups(AllocationReport report) {
        return report.days().stream()
                .filter(DayOutcome.Allocated.class::isInstance)
                .map(day -> ((DayOutcome.Allocated) day).groups())
                .findFirst();
    }

    List<TotalRow> fields() {
        return month.fields().stream().map(this::field).toList();
    }

    private TotalRow field(String name) {
        Optional<FieldTotal> one = firstTotals.field(name);
        Optional<FieldTotal> two = secondTotals.field(name);
        Optional<FieldTotal> any = one.or(() -> two);
        return row(
                name,
                "",
                any.map(FieldTotal::sources).orElse(0),
                any.map(FieldTotal::estimateBbl),
                firstTotals.fieldBbl(name),
                secondTotals.fieldBbl(name),
                one.map(FieldTotal::valueUsd),
                two.map(FieldTotal::valueUsd));
    }

    TotalRow total() {
        return row(
                "Total",
                "",
                first.sources().size(),
                Optional.of(first.period().estimateBbl()),
                Optional.of(firstTotals.totalBbl()),
                Optional.of(secondTotals.totalBbl()),
                Optional.of(first.period().valueUsd()),
                Optional.of(second.period().valueUsd()));
    }

    List<TotalRow> wells() {
        List<String> names = new ArrayList<>();
        month.wells().forEach(well -> names.add(well.name()));
        names.addAll(month.meteredFields());
        List<TotalRow> rows = new ArrayList<>();
        for (String name : names) {
            Optional<SourceTotal> one = firstTotals.source(name);
            Optional<SourceTotal> two = secondTotals.source(name);
            one.or(() -> two)
                    .ifPresent(any -> rows.add(row(
                            name,
                            any.field(),
                            any.days(),
                            Optional.of(any.estimateBbl()),
                            firstTotals.sourceBbl(name),
                            secondTotals.sourceBbl(name),
                            one.map(SourceTotal::valueUsd),
                            two.map(SourceTotal::valueUsd))));
        }
        return rows;
    }

    private TotalRow row(
            String name,
            String field,
            int count,
            Optional<Double> estimateBbl,
            Optional<Double> case1Bbl,
            Optional<Double> case2Bbl,
            Optional<Double> case1Usd,
            Optional<Double> case2Usd) {
        Optional<Double> difference = case1Bbl.flatMap(one -> case2Bbl.map(two -> two - one));
        return new TotalRow(
                name,
                field,
                Integer.toString(count),
                account(estimateBbl, decimals),
                account(case1Bbl, decimals),
                account(case2Bbl, decimals),
                difference.map(value -> Numbers.signedAccount(value, decimals)).orElse(Numbers.NONE),
                account(case1Usd, CENTS),
                account(case2Usd, CENTS));
    }

    private static String account(Optional<Double> value, int decimals) {
        return value.map(found -> Numbers.account(found, decimals)).orElse(Numbers.NONE);
    }

    List<DayRow> days() {
        List<DayRow> rows = new ArrayList<>();
        int columns = factorNames().size();
        for (int i = 0; i < month.days().size(); i++) {
            List<String> factors = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            factors(first.days().get(i), 1, factors, problems);
            factors(second.days().get(i), columns - 1, factors, problems);
            Double estimate = estimateBbl(first.days().get(i));
            double meter = month.days().get(i).totalBbl();
            rows.add(new DayRow(
                    Integer.toString(month.days().get(i).day()),
                    Numbers.account(meter, decimals),
                    estimate == null ? Numbers.NONE : Numbers.account(estimate, decimals),
                    estimate == null ? Numbers.NONE : Numbers.signedAccount(meter - estimate, decimals),
                    estimate == null || estimate == 0.0
                            ? Numbers.NONE
                            : Numbers.signedAccount(100.0 * (meter - estimate) / estimate, 3),
                    factors,
                    String.join("; ", problems)));
        }
        return rows;
    }

    private static void factors(DayOutcome day, int columns, List<String> factors, List<String> problems) {
        if (day instanceof DayOutcome.Allocated allocated) {
            allocated.groups().forEach(group -> factors.add(Numbers.factor(group.factor())));
        } else if (day instanceof DayOutcome.NotAllocated missing) {
            for (int i = 0; i < columns; i++) {
                factors.add(Numbers.NONE);
            }
            missing.obstacles().forEach(obstacle -> problems.add(obstacle.toString()));
        }
    }

    /** Sum of the estimates of an allocated day (bbl), or null. */
    static Double estimateBbl(DayOutcome day) {
        return day instanceof DayOutcome.Allocated allocated
                ? Double.valueOf(allocated.groups().stream()
                        .mapToDouble(AllocatedGroup::estimateBbl)
                        .sum())
                : null;
    }

    /** Printed volumes of a field on an allocated day (bbl), or null. */
    static Double allocatedBbl(DayOutcome day, String field) {
        return sum(day, field, AllocatedSource::roundedBbl);
    }

    /** Estimates of a field on an allocated day (bbl), or null. */
    static Double estimateBbl(DayOutcome day, String field) {
        return sum(day, field, AllocatedSource::estimateBbl);
    }

    private static Double sum(DayOutcome day, String field, Function<AllocatedSource, Double> volume) {
        if (!(day instanceof DayOutcome.Allocated allocated)) {
            return null;
        }
        double sum = 0.0;
        for (AllocatedGroup group : allocated.groups()) {
            for (AllocatedSource source : group.sources()) {
                if (source.field().equals(field)) {
                    sum += volume.apply(source);
                }
            }
        }
        return sum;
    }
}
