package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Target and sigma of a process from readings taken in control (phase I), or why there are none. */
public sealed interface ProcessEstimate {

    /**
     * What the readings gave.
     *
     * @param process target, the mean of the readings, and sigma
     * @param method how sigma was estimated
     * @param readings readings used
     * @param missing readings missing among them
     * @param lagOneCorrelation correlation of successive readings
     * @param advisories what to mind: few readings, readings that follow each other
     */
    record Estimated(
            Process process,
            SigmaMethod method,
            int readings,
            int missing,
            double lagOneCorrelation,
            List<Advisory> advisories)
            implements ProcessEstimate {

        /** Copies the list. */
        public Estimated {
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "target %s, sigma %s by %s of %d readings, lag-one correlation %.2f",
                    Figures.four(process.target()),
                    Figures.four(process.sigma()),
                    method.name().toLowerCase(Locale.ROOT),
                    readings,
                    lagOneCorrelation);
        }
    }

    /**
     * There is no sigma to be had.
     *
     * @param reason why, in words
     * @param readings readings there are
     */
    record NotEstimated(String reason, int readings) implements ProcessEstimate {

        @Override
        public String toString() {
            return reason;
        }
    }

    /** Readings below which limits are uncertain: some 100 single readings keep run lengths near the designed ones. */
    int ENOUGH_READINGS = 100;

    /**
     * Estimates target and sigma.
     *
     * @param values readings in control; NaN or infinite for a missing one, which is left out, so that its neighbours
     *     become successive
     * @param method how sigma is estimated
     * @param subgroupSize readings in a subgroup, 2 to 25; used by methods of subgroups only
     * @return the estimate; {@link NotEstimated} if there are too few readings or all moving ranges or deviations are zero
     */
    static ProcessEstimate of(double[] values, SigmaMethod method, int subgroupSize) {
        Check.present(values, "values");
        Check.present(method, "method");
        if (method.usesSubgroups()) {
            ControlConstants.checkSize(subgroupSize, "subgroupSize");
        }
        double[] x = Arrays.stream(values).filter(Double::isFinite).toArray();
        int least = method.leastReadings(subgroupSize);
        if (x.length < least) {
            return new NotEstimated(
                    "Sigma needs at least " + least + " readings in control; there are " + x.length + ".", x.length);
        }
        double target = Arrays.stream(x).sum() / x.length;
        double sigma = method.estimate(x, subgroupSize);
        double magnitude = Arrays.stream(x).map(Math::abs).max().orElse(0.0);
        if (!(sigma > magnitude * Math.ulp(1.0) * x.length)) {
            return new NotEstimated(
                    "The readings in control do not vary by " + method.name().toLowerCase(Locale.ROOT)
                            + ": the sensor is stuck or its steps are too coarse.",
                    x.length);
        }
        Process process = new Process(target, sigma);
        double correlation = lagOne(x, process);
        return new Estimated(
                process, method, x.length, values.length - x.length, correlation, advisories(x.length, correlation));
    }

    private static List<Advisory> advisories(int n, double correlation) {
        List<Advisory> advisories = new ArrayList<>();
        if (n < ENOUGH_READINGS) {
            advisories.add(new Advisory(
                    "few_readings",
                    "Target and sigma come from few readings; run lengths may differ much from the designed ones.",
                    n,
                    (double) ENOUGH_READINGS,
                    null));
        }
        double significant = 2.0 / Math.sqrt(n);
        if (Math.abs(correlation) > significant) {
            advisories.add(new Advisory(
                    "autocorrelation",
                    "Successive readings are correlated; charts take them as independent, and designed run lengths do"
                            + " not hold. Thin the readings or chart the residuals of a model.",
                    correlation,
                    -significant,
                    significant));
        }
        return advisories;
    }

    /** In multiples of sigma, whose squares neither overflow nor vanish. */
    private static double lagOne(double[] x, Process process) {
        double product = 0.0;
        double square = 0.0;
        double before = 0.0;
        for (double value : x) {
            double z = (value - process.target()) / process.sigma();
            square += z * z;
            product += z * before;
            before = z;
        }
        return product / square;
    }
}
