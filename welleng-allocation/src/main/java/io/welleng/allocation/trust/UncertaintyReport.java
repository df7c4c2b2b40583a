package io.welleng.allocation.trust;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The standard uncertainty of every number of an allocation.
 *
 * <p>Uncertain are the readings of meters and the estimates of wells, by what is stated of them, all independent of
 * each other but for the same well or meter on other days. A virtual meter (a node without a meter, with a stated
 * uncertainty) has an error of its own besides those of its inlets, so that both come to what is stated; where the
 * inlets alone come to more, it has none. A missing reading has an error of its own, of the meter's uncertainty. Own
 * uses, stocks, lift gas, splits and readings without a stated uncertainty are taken as exact.
 *
 * @param analysis how the uncertainty was found
 * @param days each allocated phase of each day; without days on which fewer than two samples have an answer
 * @param period sums of the allocated days, by phase; without phases of which fewer than two samples have an answer on
 *     all days
 * @param advisories what to know about the answer
 */
public record UncertaintyReport(
        UncertaintyAnalysis analysis,
        List<DayUncertainty> days,
        List<DayUncertainty> period,
        List<Advisory> advisories) {

    /** Keeps its own copies of the lists. */
    public UncertaintyReport {
        Check.present(analysis, "analysis");
        days = List.copyOf(Check.present(days, "days"));
        period = List.copyOf(Check.present(period, "period"));
        advisories = List.copyOf(Check.present(advisories, "advisories"));
    }

    /**
     * One phase of one day.
     *
     * @param date the production day
     * @param phase the phase
     * @return its numbers
     * @throws InvalidInputException if it was not allocated
     */
    public DayUncertainty day(LocalDate date, Phase phase) {
        return days.stream()
                .filter(day -> day.date().equals(date) && day.phase() == phase)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "date", "a day with an uncertainty of allocated " + phase.label(), "", date.toString()));
    }

    /**
     * One phase of the whole period.
     *
     * @param phase the phase
     * @return its numbers
     * @throws InvalidInputException if it was not allocated on any day
     */
    public DayUncertainty period(Phase phase) {
        return period.stream()
                .filter(one -> one.phase() == phase)
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInputException("phase", "a phase with an uncertainty", "", phase.label()));
    }

    @Override
    public String toString() {
        return "Uncertainty, " + analysis.label() + "; "
                + period.stream().map(DayUncertainty::toString).collect(Collectors.joining("; "));
    }
}
