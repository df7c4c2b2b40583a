package io.welleng.allocation.trust;

import io.welleng.allocation.AllocationStudy;
import io.welleng.allocation.Stream;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.NetworkSolver;
import io.welleng.allocation.network.PhaseDay;
import io.welleng.allocation.network.PhaseOutcome;
import io.welleng.allocation.owner.Ownership;
import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator.SplittableGenerator;

/** Finds the uncertainty of every allocated number: by day and period, node, phase and owner. */
public final class UncertaintyPropagation {

    private UncertaintyPropagation() {}

    /**
     * The uncertainties of a study, in the calling thread.
     *
     * @param study the study
     * @param analysis how to find them
     * @return the uncertainties; empty lists where the analysis is none
     */
    public static UncertaintyReport of(AllocationStudy study, UncertaintyAnalysis analysis) {
        return of(study, analysis, Runnable::run);
    }

    /**
     * The uncertainties of a study.
     *
     * @param study the study
     * @param analysis how to find them
     * @param executor where blocks of samples run; the result does not depend on it
     * @return the uncertainties; empty lists where the analysis is none
     */
    public static UncertaintyReport of(AllocationStudy study, UncertaintyAnalysis analysis, Executor executor) {
        Check.present(study, "study");
        NetworkSolver solver = new NetworkSolver(study.network(), study.method(), study.factorBand());
        List<List<PhaseDay>> days = new ArrayList<>();
        study.streams().forEach(stream -> days.add(new ArrayList<>()));
        for (DailyReadings day : study.days()) {
            for (int i = 0; i < days.size(); i++) {
                if (solver.solve(day, study.streams().get(i).phase()) instanceof PhaseOutcome.Found found) {
                    days.get(i).add(found.day());
                }
            }
        }
        return of(study.streams(), days, study.owners(), analysis, executor);
    }

    /**
     * The uncertainties of days that are allocated already.
     *
     * @param streams the phases
     * @param days allocated days of each stream, in the order of their dates
     * @param owners who owns what
     * @param analysis how to find them
     * @param executor where blocks of samples run; the result does not depend on it
     * @return the uncertainties; empty lists where the analysis is none
     */
    public static UncertaintyReport of(
            List<Stream> streams,
            List<List<PhaseDay>> days,
            List<Ownership> owners,
            UncertaintyAnalysis analysis,
            Executor executor) {
        Check.present(analysis, "analysis");
        Check.present(executor, "executor");
        Check.sameLength(days.size(), "days", streams.size(), "streams");
        List<DayUncertainty> ofDays = new ArrayList<>();
        List<DayUncertainty> periods = new ArrayList<>();
        List<Advisory> advisories = new ArrayList<>();
        SplittableGenerator root = analysis instanceof UncertaintyAnalysis.MonteCarlo sampled
                ? MonteCarloSpread.generator(sampled.seed())
                : null;
        for (int i = 0; i < streams.size(); i++) {
            SplittableGenerator random = root == null ? null : root.split();
            if (!days.get(i).isEmpty() && !(analysis instanceof UncertaintyAnalysis.None)) {
                PhaseModel phase = new PhaseModel(streams.get(i), days.get(i), owners, correlation(analysis));
                Spread spread = analysis instanceof UncertaintyAnalysis.MonteCarlo sampled
                        ? MonteCarloSpread.of(phase, sampled.samples(), random, executor)
                        : FirstOrderSpread.of(phase);
                write(phase, spread, ofDays, periods);
                advise(phase, spread, advisories);
            }
        }
        return new UncertaintyReport(analysis, ofDays, periods, advisories);
    }

    private static DayCorrelation correlation(UncertaintyAnalysis analysis) {
        return analysis instanceof UncertaintyAnalysis.MonteCarlo sampled
                ? sampled.correlation()
                : ((UncertaintyAnalysis.FirstOrder) analysis).correlation();
    }

    private static void advise(PhaseModel phase, Spread spread, List<Advisory> advisories) {
        if (phase.exact > 0) {
            advisories.add(new Advisory(
                    "no_uncertainty_stated",
                    phase.phase().label() + " readings without a stated uncertainty, taken as exact, first of "
                            + phase.firstExact,
                    phase.exact,
                    null,
                    0.0));
        }
        if (spread.failedOfPeriod > 0) {
            advisories.add(new Advisory(
                    "samples_not_allocated",
                    phase.phase().label() + ": samples in which some day has no answer, left out of the period",
                    spread.failedOfPeriod,
                    null,
                    0.0));
        }
    }

    private static void write(
            PhaseModel phase, Spread spread, List<DayUncertainty> ofDays, List<DayUncertainty> periods) {
        double[] sum = new double[phase.rows];
        double[] values = new double[phase.rows];
        boolean[] takesPart = new boolean[phase.rows];
        boolean sampled = spread.shiftOfDay != null;
        for (int d = 0; d < phase.models.length; d++) {
            PhaseDay day = phase.days.get(d);
            phase.values(d, day, values);
            boolean[] today = new boolean[phase.rows];
            for (int row = 0; row < phase.rows; row++) {
                sum[row] += values[row];
                today[row] = phase.takesPart(d, row);
                takesPart[row] |= today[row];
            }
            if (spread.known[d]) {
                Rows rows = new Rows(phase, values, spread.ofDay[d], sampled ? spread.shiftOfDay[d] : null, today);
                ofDays.add(rows.of(day, spread.failedOfDay[d]));
            }
        }
        if (spread.periodKnown) {
            Rows rows = new Rows(phase, sum, spread.ofPeriod, spread.shiftOfPeriod, takesPart);
            periods.add(rows.of(null, spread.failedOfPeriod));
        }
    }

    /** The rows of one day or of the period, as they are reported. */
    private record Rows(PhaseModel phase, double[] values, double[] spread, double[] shift, boolean[] takesPart) {

        private DayUncertainty of(PhaseDay day, int failed) {
            int n = phase.nodes.size();
            int owners = n + phase.deliveries.size();
            return new DayUncertainty(
                    day == null ? null : day.date(),
                    phase.phase(),
                    phase.stream.unit(),
                    numbers(0, owners),
                    numbers(owners, phase.rows - 1),
                    number(phase.rows - 1, "total", null),
                    failed);
        }

        private List<NumberUncertainty> numbers(int from, int to) {
            int n = phase.nodes.size();
            List<NumberUncertainty> numbers = new ArrayList<>();
            for (int row = from; row < to; row++) {
                if (!takesPart[row]) {
                    continue;
                }
                if (row < n) {
                    numbers.add(number(row, phase.nodes.get(row).name(), null));
                } else if (row < n + phase.deliveries.size()) {
                    int[] pair = phase.deliveries.get(row - n);
                    numbers.add(number(
                            row,
                            phase.nodes.get(pair[0]).name(),
                            phase.nodes.get(pair[1]).name()));
                } else {
                    numbers.add(number(row, phase.owners.get(row - n - phase.deliveries.size()), null));
                }
            }
            return numbers;
        }

        private NumberUncertainty number(int row, String name, String to) {
            Double mean = shift == null ? null : values[row] + shift[row];
            return new NumberUncertainty(name, to, values[row], spread[row], mean);
        }
    }
}
