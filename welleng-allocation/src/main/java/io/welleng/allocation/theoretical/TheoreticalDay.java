package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.allocation.theoretical.RuleAnswer.NoRate;
import io.welleng.allocation.theoretical.RuleAnswer.Rate;
import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What a well made on a production day as far as can be said without metering it. */
public sealed interface TheoreticalDay {

    /**
     * The well.
     *
     * @return its name
     */
    String well();

    /**
     * The production day.
     *
     * @return its date
     */
    LocalDate date();

    /**
     * How long the well was on.
     *
     * @return hours on and lost
     */
    RunDay run();

    /**
     * The rules that were asked before and had no answer.
     *
     * @return their reasons, in the order in which they were asked
     */
    List<NoRate> passedOver();

    /**
     * Theoretical volume of a phase. The gas is formation gas: where an allocation wants the gas with the lift gas in
     * it, add the lift gas of the day.
     *
     * @param phase the phase
     * @return volume of the day (STB, of formation gas Mscf); null where it is not known
     */
    Double volume(Phase phase);

    /**
     * Relative standard uncertainty of the volume of a phase, that of its rate. Hours on are taken as exact.
     *
     * @param phase the phase
     * @return standard uncertainty / volume (fraction); null where it is not known
     */
    Double relativeUncertainty(Phase phase);

    /**
     * How the volume of a phase comes about.
     *
     * @param phase the phase
     * @return one line: hours, rate, rule, formula with its numbers, and the rules that were passed over
     */
    String explain(Phase phase);

    /**
     * Production deferred while the well was down or coming back.
     *
     * @return one entry for each cause, in their order; empty where the rate is not known
     */
    List<Deferred> deferred();

    /**
     * The well has a rate.
     *
     * @param well name of the well
     * @param date the production day
     * @param run how long the well was on
     * @param rate its rate, and where that comes from
     * @param volumes rate × hours at full rate / 24
     * @param deferred rate × lost hours / 24, by cause
     * @param passedOver rules that were asked before and had no answer
     */
    record Estimated(
            String well,
            LocalDate date,
            RunDay run,
            Rate rate,
            PhaseVolumes volumes,
            List<Deferred> deferred,
            List<NoRate> passedOver)
            implements TheoreticalDay {

        /** Checks that all are there. */
        public Estimated {
            check(well, date, run);
            Check.present(rate, "rate");
            Check.present(volumes, "volumes");
            deferred = List.copyOf(Check.present(deferred, "deferred"));
            passedOver = List.copyOf(Check.present(passedOver, "passedOver"));
        }

        static Estimated of(String well, LocalDate date, RunDay run, Rate rate, List<NoRate> passedOver) {
            List<Deferred> deferred = run.lostHours().entrySet().stream()
                    .map(lost -> new Deferred(
                            lost.getKey(), lost.getValue(), PhaseVolumes.of(rate.rates(), lost.getValue())))
                    .toList();
            return new Estimated(
                    well, date, run, rate, PhaseVolumes.of(rate.rates(), run.fullRateHours()), deferred, passedOver);
        }

        @Override
        public Double volume(Phase phase) {
            return volumes.of(phase);
        }

        @Override
        public Double relativeUncertainty(Phase phase) {
            return rate.relativeUncertainty() == null || volumes.of(phase) == null
                    ? null
                    : Double.valueOf(rate.relativeUncertainty().of(phase));
        }

        @Override
        public String explain(Phase phase) {
            Double volume = volumes.of(phase);
            String unit = phase == Phase.GAS ? " Mscf" : " STB";
            String head = well + ", " + date + ", " + phase.label() + ": ";
            String sum = volume == null
                    ? "not known"
                    : Figures.four(volume) + unit + " = "
                            + Figures.four(rate.rates().of(phase)) + unit + "/d x " + Figures.four(run.fullRateHours())
                            + " h / 24 h";
            return head + sum + "; " + rate.explain(phase) + passed(passedOver);
        }

        @Override
        public String toString() {
            return well + ", " + date + ": " + volumes + "; " + run + "; " + rate + passed(passedOver);
        }
    }

    /**
     * The well was down all day, and no rule has a rate: it made nothing, but what it would have made is not known.
     *
     * @param well name of the well
     * @param date the production day
     * @param run how long the well was on
     * @param passedOver why there is no rate
     */
    record ShutIn(String well, LocalDate date, RunDay run, List<NoRate> passedOver) implements TheoreticalDay {

        /** Checks that all are there. */
        public ShutIn {
            check(well, date, run);
            passedOver = List.copyOf(Check.present(passedOver, "passedOver"));
        }

        @Override
        public Double volume(Phase phase) {
            return PhaseVolumes.NOTHING.of(phase);
        }

        @Override
        public Double relativeUncertainty(Phase phase) {
            return 0.0;
        }

        @Override
        public List<Deferred> deferred() {
            return List.of();
        }

        @Override
        public String explain(Phase phase) {
            return toString();
        }

        @Override
        public String toString() {
            return well + ", " + date + ": nothing, down all day; " + run + passed(passedOver);
        }
    }

    /**
     * No rule has a rate, and the well was on.
     *
     * @param well name of the well
     * @param date the production day
     * @param run how long the well was on
     * @param passedOver why there is no rate
     */
    record NotEstimated(String well, LocalDate date, RunDay run, List<NoRate> passedOver) implements TheoreticalDay {

        /** Checks that all are there. */
        public NotEstimated {
            check(well, date, run);
            passedOver = List.copyOf(Check.present(passedOver, "passedOver"));
        }

        @Override
        public Double volume(Phase phase) {
            return null;
        }

        @Override
        public Double relativeUncertainty(Phase phase) {
            return null;
        }

        @Override
        public List<Deferred> deferred() {
            return List.of();
        }

        @Override
        public String explain(Phase phase) {
            return toString();
        }

        @Override
        public String toString() {
            return well + ", " + date + ": not estimated; " + run + passed(passedOver);
        }
    }

    private static void check(String well, LocalDate date, RunDay run) {
        Check.text(well, "well");
        Check.present(date, "date");
        Check.present(run, "run");
    }

    private static String passed(List<NoRate> passedOver) {
        return passedOver.isEmpty()
                ? ""
                : "; passed over: " + passedOver.stream().map(NoRate::toString).collect(Collectors.joining("; "));
    }
}
