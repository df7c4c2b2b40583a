package io.welleng.examples.fieldstudy.report;

import io.welleng.allocation.trust.DayUncertainty;
import io.welleng.allocation.trust.NumberUncertainty;
import io.welleng.allocation.trust.UncertaintyReport;
import io.welleng.examples.fieldstudy.study.AllocationResult;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Standard uncertainties of what was allocated (bbl), by case; null where they are not known. */
final class MonthSpread {

    private final List<OfCase> cases = new ArrayList<>();

    MonthSpread(FieldStudyResult result) {
        result.cases().forEach(one -> cases.add(OfCase.of(one)));
    }

    /** By day of the report and name of the node; of the month by name of the node and of the owner. */
    private record OfCase(
            List<Map<String, Double>> days, Map<String, Double> nodes, Map<String, Double> owners, Double total) {

        static OfCase of(AllocationResult one) {
            UncertaintyReport report = one.report().uncertainty();
            if (report == null) {
                return new OfCase(List.of(), Map.of(), Map.of(), null);
            }
            List<Map<String, Double>> days = one.report().days().stream()
                    .map(day -> report.days().stream()
                            .filter(known -> known.date().equals(day.date()))
                            .findFirst()
                            .map(known -> byName(known.nodes()))
                            .orElse(Map.of()))
                    .toList();
            Optional<DayUncertainty> period = report.period().stream().findFirst();
            return new OfCase(
                    days,
                    period.map(all -> byName(all.nodes())).orElse(Map.of()),
                    period.map(all -> byName(all.owners())).orElse(Map.of()),
                    period.map(all -> all.total().standardUncertainty()).orElse(null));
        }

        private static Map<String, Double> byName(List<NumberUncertainty> numbers) {
            Map<String, Double> byName = new HashMap<>();
            numbers.forEach(number -> byName.put(number.name(), number.standardUncertainty()));
            return byName;
        }
    }

    /** Of a node on a day. */
    Double dayBbl(int caseIndex, int day, String node) {
        List<Map<String, Double>> days = cases.get(caseIndex).days();
        return days.isEmpty() ? null : days.get(day).get(node);
    }

    /** Of a node in the month. */
    Double nodeBbl(int caseIndex, String node) {
        return cases.get(caseIndex).nodes().get(node);
    }

    /** Of all fields in the month. */
    Double totalBbl(int caseIndex) {
        return cases.get(caseIndex).total();
    }

    /** Of an owner in the month. */
    Double ownerBbl(int caseIndex, String owner) {
        return cases.get(caseIndex).owners().get(owner);
    }
}
