package io.welleng.examples.fieldstudy.report;

import io.welleng.allocation.DayOutcome;
import io.welleng.examples.fieldstudy.input.AllocationMonth;
import io.welleng.examples.fieldstudy.input.AllocationMonth.Day;
import io.welleng.examples.fieldstudy.study.AllocationResult;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The days of a month in all cases, from the first to the last one with readings; those between them may have none. */
final class MonthDays {

    private final AllocationMonth month;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<List<MonthDay>> cases = new ArrayList<>();

    MonthDays(FieldStudyResult result) {
        month = result.month();
        for (AllocationResult one : result.cases()) {
            cases.add(one.report().days().stream().map(MonthDay::new).toList());
        }
        for (DayOutcome day : result.cases().get(0).report().days()) {
            numbers.add(1 + (int) ChronoUnit.DAYS.between(result.settings().firstDay(), day.date()));
        }
    }

    int size() {
        return numbers.size();
    }

    /** Number of the day in the files. */
    int number(int index) {
        return numbers.get(index);
    }

    MonthDay of(int caseIndex, int index) {
        return cases.get(caseIndex).get(index);
    }

    Optional<Day> readings(int index) {
        return month.days().stream()
                .filter(day -> day.day() == numbers.get(index))
                .findFirst();
    }

    /** Reading of the meter all fields flow through (bbl), or null. */
    Double totalMeterBbl(int index) {
        return readings(index).map(Day::totalBbl).orElse(null);
    }

    /** Reading of a field's own meter (bbl), or null. */
    Double fieldMeterBbl(int index, String field) {
        int meter = month.meteredFields().indexOf(field);
        return meter < 0
                ? null
                : readings(index).map(day -> day.fieldBbl().get(meter)).orElse(null);
    }

    /** What the total meter reads beyond the fields' own meters (bbl), or null. */
    Double differenceBbl(int index) {
        return readings(index)
                .map(day -> day.totalBbl()
                        - day.fieldBbl().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                .orElse(null);
    }

    /** Estimates of a field (bbl), its meter where it has no wells, or null. */
    Double estimateBbl(int index, String field) {
        if (!month.hasWells(field)) {
            return fieldMeterBbl(index, field);
        }
        return readings(index)
                .map(day -> {
                    double sum = 0.0;
                    for (int i = 0; i < month.wells().size(); i++) {
                        Double estimate = day.estimateBbl().get(i);
                        if (estimate != null && month.wells().get(i).field().equals(field)) {
                            sum += estimate;
                        }
                    }
                    return sum;
                })
                .orElse(null);
    }

    /** Estimates of all fields (bbl), or null. */
    Double estimateBbl(int index) {
        return sum(month.fields(), field -> estimateBbl(index, field));
    }

    /** Sum over fields, or null where one has nothing. */
    static Double sum(List<String> fields, Function<String, Double> volume) {
        List<Double> volumes = fields.stream().map(volume).toList();
        return volumes.stream().anyMatch(Objects::isNull)
                ? null
                : Double.valueOf(
                        volumes.stream().mapToDouble(Double::doubleValue).sum());
    }

    /** One value for each day. */
    List<Double> series(IntFunction<Double> value) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            values.add(value.apply(i));
        }
        return values;
    }
}
