package io.welleng.constraints.spc.arl;

import io.welleng.constraints.spc.arl.DesignOutcome.Designed;
import io.welleng.constraints.spc.chart.AfterSignal;
import io.welleng.constraints.spc.chart.ChartRule;
import io.welleng.constraints.spc.chart.ControlChart;
import io.welleng.constraints.spc.chart.CusumChart;
import io.welleng.constraints.spc.chart.EwmaChart;
import io.welleng.constraints.spc.chart.EwmaLimits;
import io.welleng.constraints.spc.chart.EwmsChart;
import io.welleng.constraints.spc.chart.ShewhartChart;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the limits of a chart are found: given, or designed for the run length in control that one is ready to accept between
 * false alarms. Run lengths are zero-state average run lengths of independent normal readings, by {@link ChartArl}.
 */
public sealed interface ChartDesign {

    /**
     * Finds the chart.
     *
     * @return the chart with its run lengths, or why there is none
     */
    DesignOutcome design();

    /**
     * A chart as given.
     *
     * @param chart the design
     */
    record Given(ControlChart chart) implements ChartDesign {

        /** Checks that the chart is there. */
        public Given {
            Check.present(chart, "chart");
        }

        @Override
        public DesignOutcome design() {
            return new Designed(chart, ChartArl.zeroState(chart, 0.0), null, null);
        }
    }

    /**
     * A Shewhart chart of single readings, its limit found for the run length with all its rules.
     *
     * @param inControlArl average run length in control (samples), above 1
     * @param rules run rules, {@link ChartRule#BEYOND_LIMIT} among them
     * @param afterSignal what happens after a signal
     */
    record Shewhart(double inControlArl, Set<ChartRule> rules, AfterSignal afterSignal) implements ChartDesign {

        private static final double LEAST_LIMIT = 1.0e-6;

        /** Checks the run length and that there is a limit to find. */
        public Shewhart {
            checkArl(inControlArl);
            Check.notEmpty(rules, "rules");
            if (!rules.contains(ChartRule.BEYOND_LIMIT)) {
                throw new InvalidInputException("rules", "beyond_limit among them", "", rules.toString());
            }
            rules = Collections.unmodifiableSet(EnumSet.copyOf(rules));
            Check.present(afterSignal, "afterSignal");
        }

        @Override
        public DesignOutcome design() {
            return LimitSearch.find(
                    inControlArl, LEAST_LIMIT, 3.0, null, l -> new ShewhartChart(l, rules, false, afterSignal));
        }
    }

    /**
     * A two-sided CUSUM for a shift of the mean, its decision interval found for the run length.
     *
     * @param inControlArl average run length in control (samples), above 1
     * @param shiftSigma shift to detect (sigma), above 0
     * @param referenceSigma k (sigma); half the shift where null, which detects that shift soonest
     * @param headstartShare headstart as a share of the decision interval, 0 to 1; usually 0.5, or 0 for none
     * @param afterSignal what happens after a signal
     * @see "Moustakides, G.V. (1986). Optimal stopping times for detecting changes in distributions. Annals of Statistics
     *     14(4), 1379-1387 (k of half the shift)"
     */
    record Cusum(
            double inControlArl,
            double shiftSigma,
            @OptionalValue Double referenceSigma,
            double headstartShare,
            AfterSignal afterSignal)
            implements ChartDesign {

        private static final double LEAST_LIMIT = 1.0e-6;

        /** Checks the numbers. */
        public Cusum {
            checkArl(inControlArl);
            Check.positive(shiftSigma, "shiftSigma", "sigma");
            if (referenceSigma != null) {
                Check.notNegative(referenceSigma, "referenceSigma", "sigma");
            }
            Check.fraction(headstartShare, "headstartShare");
            Check.present(afterSignal, "afterSignal");
        }

        @Override
        public DesignOutcome design() {
            double k = referenceSigma == null ? 0.5 * shiftSigma : referenceSigma;
            return LimitSearch.find(
                    inControlArl,
                    LEAST_LIMIT,
                    4.0,
                    shiftSigma,
                    h -> new CusumChart(k, h, Math.min(h, headstartShare * h), afterSignal));
        }
    }

    /**
     * A two-sided EWMA chart for a shift of the mean, its limit found for the run length.
     *
     * @param inControlArl average run length in control (samples), above 1
     * @param shiftSigma shift to detect (sigma), above 0
     * @param lambda weight of the latest reading; where null, that from 0.01 to 1 whose chart
     *     with asymptotic limits detects the shift soonest (for very small shifts the least one does)
     * @param limits asymptotic or time-varying
     * @param firstLimitShare fast initial response, see {@link EwmaChart}; null for none
     * @param afterSignal what happens after a signal
     */
    record Ewma(
            double inControlArl,
            double shiftSigma,
            @OptionalValue Double lambda,
            EwmaLimits limits,
            @OptionalValue Double firstLimitShare,
            AfterSignal afterSignal)
            implements ChartDesign {

        private static final double LEAST_LIMIT = 1.0e-3;

        /** Checks the numbers. */
        public Ewma {
            checkArl(inControlArl);
            Check.positive(shiftSigma, "shiftSigma", "sigma");
            // The chart checks the rest.
            new EwmaChart(lambda == null ? 1.0 : lambda, 1.0, limits, firstLimitShare, afterSignal);
        }

        @Override
        public DesignOutcome design() {
            if (lambda != null) {
                return withLambda(lambda, limits, firstLimitShare);
            }
            double best = WeightSearch.soonest(weight -> {
                DesignOutcome outcome = withLambda(weight, EwmaLimits.ASYMPTOTIC, null);
                return outcome instanceof Designed designed
                        ? designed.atShift().value().orElse(Double.POSITIVE_INFINITY)
                        : Double.POSITIVE_INFINITY;
            });
            return withLambda(best, limits, firstLimitShare);
        }

        private DesignOutcome withLambda(double weight, EwmaLimits kind, Double share) {
            return LimitSearch.find(
                    inControlArl,
                    LEAST_LIMIT,
                    2.5,
                    shiftSigma,
                    l -> new EwmaChart(weight, l, kind, share, afterSignal));
        }
    }

    /**
     * An EWMS chart with an upper limit alone, found for the run length.
     *
     * @param inControlArl average run length in control (samples), above 1
     * @param weight r, weight of the latest reading
     * @param afterSignal what happens after a signal
     */
    record Ewms(double inControlArl, double weight, AfterSignal afterSignal) implements ChartDesign {

        private static final double LEAST_EXCESS = 1.0e-6;

        /** Checks the numbers. */
        public Ewms {
            checkArl(inControlArl);
            new EwmsChart(weight, null, 2.0, afterSignal);
        }

        @Override
        public DesignOutcome design() {
            return LimitSearch.find(
                    inControlArl,
                    LEAST_EXCESS,
                    Math.sqrt(weight),
                    null,
                    excess -> new EwmsChart(weight, null, 1.0 + excess, afterSignal));
        }
    }

    private static void checkArl(double arl) {
        Check.positive(arl, "inControlArl", "samples");
        if (arl <= 1.0) {
            throw new InvalidInputException("inControlArl", "above 1", "samples", Double.toString(arl));
        }
    }
}
