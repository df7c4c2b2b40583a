package io.welleng.allocation;

import io.welleng.allocation.internal.ExactSum;
import io.welleng.allocation.metering.AllocationDay;
import io.welleng.allocation.metering.Source;
import io.welleng.allocation.metering.SourceGroup;
import io.welleng.allocation.rounding.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the report of one study: allocates day by day, then rounds, values and totals. */
final class ReportBuilder {

    static final Rounding CENTS = new Rounding(2);

    private final AllocationStudy study;
    private final List<DayOutcome> days = new ArrayList<>();
    private final Map<String, Tally> sources = new LinkedHashMap<>();
    private final Map<String, Tally> fields = new LinkedHashMap<>();
    private final Map<String, String> fieldOfSource = new LinkedHashMap<>();
    private final ExactSum estimateBbl = new ExactSum();
    private BigDecimal roundedBbl = BigDecimal.ZERO;

    ReportBuilder(AllocationStudy study) {
        this.study = study;
    }

    AllocationReport report() {
        List<DayVolumes> volumes = new ArrayList<>();
        List<DecimalDay> exact = new ArrayList<>();
        BigDecimal notAllocatedBbl = BigDecimal.ZERO;
        for (AllocationDay day : study.days()) {
            DayVolumes one = study.method().allocate(day);
            volumes.add(one);
            if (one instanceof DayVolumes.Found found) {
                exact.add(DecimalDay.of(day.totalMeterBbl(), found.groups()));
            } else {
                notAllocatedBbl = notAllocatedBbl.add(BigDecimal.valueOf(day.totalMeterBbl()));
            }
        }
        BigDecimal price = BigDecimal.valueOf(study.oilPriceUsdPerBbl());
        BigDecimal allocatedBbl = exact.stream().map(DecimalDay::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal valueUsd = CENTS.round(allocatedBbl.multiply(price));
        List<BigDecimal> dayValuesUsd = dayValues(valueUsd, price, exact);
        int next = 0;
        for (int i = 0; i < volumes.size(); i++) {
            AllocationDay day = study.days().get(i);
            if (volumes.get(i) instanceof DayVolumes.Found found) {
                DecimalDay bbl = exact.get(next);
                DecimalDay printed = bbl.printed(bbl.total(), study.rounding());
                DecimalDay usd = bbl.at(price).printed(dayValuesUsd.get(next), CENTS);
                addDay(day, found, printed, usd);
                next++;
            } else {
                DayVolumes.NotFound none = (DayVolumes.NotFound) volumes.get(i);
                days.add(new DayOutcome.NotAllocated(day.date(), day.totalMeterBbl(), none.obstacles()));
            }
        }
        PeriodTotal period = new PeriodTotal(
                exact.size(),
                volumes.size() - exact.size(),
                estimateBbl.value(),
                allocatedBbl.doubleValue(),
                roundedBbl.doubleValue(),
                notAllocatedBbl.doubleValue(),
                valueUsd.doubleValue());
        return new AllocationReport(
                study.method(),
                study.oilPriceUsdPerBbl(),
                study.rounding(),
                days,
                sourceTotals(),
                fieldTotals(),
                period);
    }

    /** The value of the period, shared over its days to the cent. */
    private static List<BigDecimal> dayValues(BigDecimal valueUsd, BigDecimal price, List<DecimalDay> exact) {
        if (exact.isEmpty()) {
            return List.of();
        }
        return CENTS.apportion(
                valueUsd, exact.stream().map(day -> day.total().multiply(price)).toList());
    }

    private void addDay(AllocationDay day, DayVolumes.Found found, DecimalDay printed, DecimalDay usd) {
        List<AllocatedGroup> groups = new ArrayList<>();
        for (int g = 0; g < day.groups().size(); g++) {
            SourceGroup group = day.groups().get(g);
            GroupVolumes volumes = found.groups().get(g);
            List<AllocatedSource> allocated = new ArrayList<>(group.sources().size());
            for (int s = 0; s < group.sources().size(); s++) {
                BigDecimal sourceBbl = printed.sources().get(g).get(s);
                BigDecimal sourceUsd = usd.sources().get(g).get(s);
                allocated.add(
                        source(group.sources().get(s), volumes.sourcesBbl().get(s), sourceBbl, sourceUsd));
            }
            groups.add(
                    group(group, volumes, printed.groups().get(g), usd.groups().get(g), allocated));
        }
        roundedBbl = roundedBbl.add(printed.total());
        days.add(new DayOutcome.Allocated(
                day.date(),
                day.totalMeterBbl(),
                printed.total().doubleValue(),
                usd.total().doubleValue(),
                groups));
    }

    private AllocatedSource source(Source source, double allocatedBbl, BigDecimal printedBbl, BigDecimal usd) {
        AllocatedSource allocated = new AllocatedSource(
                source.name(),
                source.field(),
                source.estimateBbl(),
                allocatedBbl,
                printedBbl.doubleValue(),
                usd.doubleValue());
        estimateBbl.add(source.estimateBbl());
        fieldOfSource.put(source.name(), source.field());
        sources.computeIfAbsent(source.name(), name -> new Tally()).add(allocated, printedBbl, usd);
        fields.computeIfAbsent(source.field(), name -> new Tally()).add(allocated, printedBbl, usd);
        return allocated;
    }

    private static AllocatedGroup group(
            SourceGroup group,
            GroupVolumes volumes,
            BigDecimal printedBbl,
            BigDecimal usd,
            List<AllocatedSource> allocated) {
        double estimateBbl = volumes.estimateBbl();
        double imbalanceBbl = volumes.measuredBbl() - estimateBbl;
        return new AllocatedGroup(
                group.name(),
                group.measurement(),
                volumes.measuredBbl(),
                volumes.allocatedBbl(),
                printedBbl.doubleValue(),
                estimateBbl,
                imbalanceBbl,
                estimateBbl > 0.0 ? imbalanceBbl / estimateBbl : null,
                volumes.factor(),
                usd.doubleValue(),
                allocated);
    }

    private List<SourceTotal> sourceTotals() {
        return sources.entrySet().stream()
                .map(entry -> entry.getValue().ofSource(entry.getKey(), fieldOfSource.get(entry.getKey())))
                .toList();
    }

    private List<FieldTotal> fieldTotals() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        fieldOfSource.values().forEach(field -> counts.merge(field, 1, Integer::sum));
        return fields.entrySet().stream()
                .map(entry -> entry.getValue().ofField(entry.getKey(), counts.get(entry.getKey())))
                .toList();
    }
}
