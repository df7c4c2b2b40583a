package io.welleng.allocation;

import io.welleng.allocation.internal.Figures;
import io.welleng.core.check.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What became of one day: allocated, or not, and then why. */
public sealed interface DayOutcome {

    /**
     * The production day.
     *
     * @return its date
     */
    LocalDate date();

    /**
     * Reading of the total meter.
     *
     * @return volume of all groups together (bbl)
     */
    double totalMeterBbl();

    /**
     * The day's volume was allocated to its sources.
     *
     * @param date the production day
     * @param totalMeterBbl reading of the total meter (bbl)
     * @param roundedBbl the reading as printed (bbl)
     * @param valueUsd value of the day in whole cents (USD)
     * @param groups its groups, in the order of the input
     */
    record Allocated(
            LocalDate date, double totalMeterBbl, double roundedBbl, double valueUsd, List<AllocatedGroup> groups)
            implements DayOutcome {

        /** Keeps its own copy of the list. */
        public Allocated {
            groups = List.copyOf(Check.notEmpty(groups, "groups"));
        }

        @Override
        public String toString() {
            return date + ": " + Figures.four(totalMeterBbl) + " bbl, " + Figures.four(valueUsd) + " USD ["
                    + groups.stream().map(AllocatedGroup::toString).collect(Collectors.joining("; ")) + "]";
        }
    }

    /**
     * The day has no answer; none of its volume is in the totals of the report.
     *
     * @param date the production day
     * @param totalMeterBbl reading of the total meter (bbl)
     * @param obstacles every group that cannot be allocated, and why; in the order of the input
     */
    record NotAllocated(LocalDate date, double totalMeterBbl, List<Obstacle> obstacles) implements DayOutcome {

        /** Keeps its own copy of the list. */
        public NotAllocated {
            obstacles = List.copyOf(Check.notEmpty(obstacles, "obstacles"));
        }

        @Override
        public String toString() {
            return date + ": not allocated, " + Figures.four(totalMeterBbl) + " bbl ["
                    + obstacles.stream().map(Obstacle::toString).collect(Collectors.joining("; ")) + "]";
        }
    }
}
