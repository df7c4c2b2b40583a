package io.welleng.examples.fieldstudy.study;

import io.welleng.allocation.AllocationMethod;
import io.welleng.allocation.AllocationStudy;
import io.welleng.allocation.metering.AllocationDay;
import io.welleng.allocation.metering.Measurement;
import io.welleng.allocation.metering.Source;
import io.welleng.allocation.metering.SourceGroup;
import io.welleng.allocation.rounding.Rounding;
import io.welleng.examples.fieldstudy.input.AllocationMonth;
import io.welleng.examples.fieldstudy.input.AllocationMonth.Day;
import io.welleng.examples.fieldstudy.input.AllocationMonth.Well;
import io.welleng.examples.fieldstudy.input.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One way to allocate the month.
 *
 * @param id {@code case_1} or {@code case_2}
 * @param title for headings
 * @param description how the meters are used
 * @param study the month as a study
 */
public record AllocationCase(String id, String title, String description, AllocationStudy study) {

    /**
     * The cases of a month: one factor for everything, and one factor for each group of fields.
     *
     * @param month meters and estimates
     * @param settings price and rounding
     * @return case 1 and case 2
     */
    static List<AllocationCase> of(AllocationMonth month, Settings settings) {
        CaseBuilder builder = new CaseBuilder(month);
        return List.of(
                new AllocationCase(
                        "case_1",
                        "Case 1",
                        "one factor: the total meter over the sum of all estimates and of the fields metered as a whole",
                        study(month, settings, builder::oneGroup)),
                new AllocationCase(
                        "case_2",
                        "Case 2",
                        "metered fields keep their meters; " + builder.unmeteredName()
                                + " share what the total meter reads beyond them",
                        study(month, settings, builder::byMeter)));
    }

    /** Groups of one day. */
    private interface Grouping {
        List<SourceGroup> groups(Day day);
    }

    private static AllocationStudy study(AllocationMonth month, Settings settings, Grouping grouping) {
        List<AllocationDay> days = month.days().stream()
                .map(day -> new AllocationDay(
                        settings.firstDay().plusDays(day.day() - 1L), day.totalBbl(), grouping.groups(day)))
                .toList();
        return new AllocationStudy(
                days, AllocationMethod.proportional(), settings.oilPriceUsdPerBbl(), new Rounding(settings.decimals()));
    }

    /** Groups the wells and fields of a day. */
    private record CaseBuilder(AllocationMonth month) {

        String unmeteredName() {
            return String.join(
                    "+",
                    month.fields().stream()
                            .filter(field -> !month.meteredFields().contains(field))
                            .toList());
        }

        List<SourceGroup> oneGroup(Day day) {
            List<Source> sources = new ArrayList<>(wells(day, field -> true));
            for (int i = 0; i < month.meteredFields().size(); i++) {
                if (isMeteredAsAWhole(month.meteredFields().get(i))) {
                    sources.add(wholeField(day, i));
                }
            }
            return List.of(new SourceGroup("all", Measurement.totalMeter(), sources));
        }

        List<SourceGroup> byMeter(Day day) {
            List<SourceGroup> groups = new ArrayList<>();
            for (int i = 0; i < month.meteredFields().size(); i++) {
                String field = month.meteredFields().get(i);
                groups.add(new SourceGroup(
                        field,
                        Measurement.metered(day.fieldBbl().get(i)),
                        isMeteredAsAWhole(field) ? List.of(wholeField(day, i)) : wells(day, field::equals)));
            }
            groups.add(new SourceGroup(
                    unmeteredName(), Measurement.byDifference(), wells(day, field -> !month.meteredFields()
                            .contains(field))));
            return groups;
        }

        private boolean isMeteredAsAWhole(String field) {
            return month.wells().stream().noneMatch(well -> well.field().equals(field));
        }

        private Source wholeField(Day day, int index) {
            String field = month.meteredFields().get(index);
            return new Source(field, field, day.fieldBbl().get(index));
        }

        /** The wells that flowed; where none of them did, all of them with the estimate 0, so that the group is told of. */
        private List<Source> wells(Day day, Predicate<String> field) {
            List<Source> flowing = new ArrayList<>();
            List<Source> shutIn = new ArrayList<>();
            for (int i = 0; i < month.wells().size(); i++) {
                Well well = month.wells().get(i);
                Double estimateBbl = day.estimateBbl().get(i);
                if (field.test(well.field())) {
                    if (estimateBbl != null) {
                        flowing.add(new Source(well.name(), well.field(), estimateBbl));
                    }
                    shutIn.add(new Source(well.name(), well.field(), 0.0));
                }
            }
            return flowing.isEmpty() ? shutIn : flowing;
        }
    }
}
