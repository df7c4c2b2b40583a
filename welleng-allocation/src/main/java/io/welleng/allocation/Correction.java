package io.welleng.allocation;

import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Reading;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Readings of earlier days that turned out otherwise. A reading of a node, kind and link that the day has already is
 * replaced, phase by phase: a phase the correction says nothing of stays as it is. A reading that the day does not
 * have is added.
 *
 * @param version label of the version that the correction makes, unlike the one corrected
 * @param reason why, for people; none where null
 * @param days the changed readings by day; each day once
 */
public record Correction(String version, @OptionalValue String reason, List<DailyReadings> days) {

    /** Checks the components and keeps its own copy of the list. */
    public Correction {
        Check.text(version, "version");
        days = List.copyOf(Check.notEmpty(days, "days"));
        Set<LocalDate> dates = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            if (!dates.add(days.get(i).date())) {
                throw new InvalidInputException(
                        Check.element("days", i),
                        "of a date unlike the days before it",
                        "",
                        days.get(i).date().toString());
            }
        }
    }

    /**
     * The corrected study. The old one stays as it is.
     *
     * @param study the study to correct
     * @return a new study of the version of this correction
     * @throws InvalidInputException if the version is the same, a day lies outside the period, or the corrected
     *     readings do not fit the network
     */
    public AllocationStudy applyTo(AllocationStudy study) {
        if (study.version().equals(version)) {
            throw new InvalidInputException("version", "unlike that of the study", "", "\"" + version + "\"");
        }
        Map<LocalDate, DailyReadings> all = new TreeMap<>();
        study.days().forEach(day -> all.put(day.date(), day));
        for (int i = 0; i < days.size(); i++) {
            DailyReadings day = days.get(i);
            if (!study.period().contains(day.date())) {
                throw new InvalidInputException(
                        Check.element("days", i),
                        "in the period " + study.period(),
                        "",
                        day.date().toString());
            }
            DailyReadings old = all.getOrDefault(day.date(), new DailyReadings(day.date(), List.of()));
            all.put(day.date(), merged(old, day));
        }
        return new AllocationStudy(
                version,
                study.network(),
                study.streams(),
                List.copyOf(all.values()),
                study.method(),
                study.factorBand(),
                study.period(),
                study.owners(),
                study.uncertainty());
    }

    private static DailyReadings merged(DailyReadings old, DailyReadings changes) {
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : old.readings()) {
            Set<Phase> changed = EnumSet.noneOf(Phase.class);
            for (Reading change : changes.readings()) {
                if (change.isOfSamePlace(reading)) {
                    changed.addAll(change.phases());
                }
            }
            reading.without(changed).ifPresent(readings::add);
        }
        readings.addAll(changes.readings());
        return new DailyReadings(old.date(), readings);
    }
}
