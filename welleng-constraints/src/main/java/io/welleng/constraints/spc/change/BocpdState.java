package io.welleng.constraints.spc.change;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.special.Gamma;

/**
 * Posterior of the run length after some readings, see {@link Bocpd}. A step allocates nothing.
 *
 * <p>Belongs to one thread at a time.
 */
public final class BocpdState {

    private static final double MOST = 1e150;

    private final Bocpd design;
    private final double hazard;
    // Oldest run first; the last one is run length 0.
    private final int[] runs;
    private final double[] probabilities;
    private final double[] mu;
    private final double[] beta;
    private final double[] logRatio;
    private final double[] work;
    private final double firstLogRatio;
    private int count;
    private double lostMass;

    BocpdState(Bocpd design) {
        this.design = design;
        this.hazard = 1.0 / design.meanRun();
        int size = design.mostRuns() + 1;
        runs = new int[size];
        probabilities = new double[size];
        mu = new double[size];
        beta = new double[size];
        logRatio = new double[size];
        work = new double[size];
        firstLogRatio = Gamma.logGamma(design.priorShape() + 0.5) - Gamma.logGamma(design.priorShape());
        begin(1.0);
    }

    /**
     * A saved state.
     *
     * @param design the design it was made with
     * @param saved the state
     * @return a state that goes on as the saved one would
     */
    public static BocpdState restore(Bocpd design, Saved saved) {
        BocpdState state = new BocpdState(design);
        Check.inRange(saved.runs().size(), 1, design.mostRuns(), "number of runs", "");
        state.count = saved.runs().size();
        for (int i = 0; i < state.count; i++) {
            state.runs[i] = saved.runs().get(i);
            state.probabilities[i] = saved.probabilities().get(i);
            state.mu[i] = saved.mu().get(i);
            state.beta[i] = saved.beta().get(i);
            state.logRatio[i] = saved.logRatio().get(i);
        }
        state.lostMass = saved.lostMass();
        return state;
    }

    /**
     * Takes a reading.
     *
     * @param x the reading (unit of the series), from −1e150 to 1e150; a missing one is left out by the caller
     * @return logarithm of its predictive density, given all before
     */
    public double step(double x) {
        Check.inRange(x, -MOST, MOST, "x", "");
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double kappa = design.priorStrength() + runs[i];
            double alpha = design.priorShape() + 0.5 * runs[i];
            double w = 2.0 * beta[i] * (kappa + 1.0) / kappa;
            double d = x - mu[i];
            work[i] = Math.log(probabilities[i])
                    + logRatio[i]
                    - 0.5 * Math.log(Math.PI * w)
                    - (alpha + 0.5) * logOnePlus(d, w);
            most = Math.max(most, work[i]);
            beta[i] += 0.5 * kappa * d * d / (kappa + 1.0);
            mu[i] += d / (kappa + 1.0);
            // Γ(α + 1)/Γ(α + 1/2) from Γ(α + 1/2)/Γ(α).
            logRatio[i] = Math.log(alpha) - logRatio[i];
            runs[i]++;
        }
        double total = 0.0;
        for (int i = 0; i < count; i++) {
            work[i] = Math.exp(work[i] - most);
            total += work[i];
        }
        for (int i = 0; i < count; i++) {
            probabilities[i] = work[i] / total * (1.0 - hazard);
        }
        begin(hazard);
        truncate();
        return most + Math.log(total);
    }

    /** ln(1 + d²/w), also where the quotient is too large for a double. */
    private static double logOnePlus(double d, double w) {
        double q = d * d / w;
        return q <= Double.MAX_VALUE ? Math.log1p(q) : 2.0 * Math.log(Math.abs(d)) - Math.log(w);
    }

    private void begin(double probability) {
        runs[count] = 0;
        probabilities[count] = probability;
        mu[count] = design.priorMean();
        beta[count] = design.priorScale();
        logRatio[count] = firstLogRatio;
        count++;
    }

    private void truncate() {
        double lost = 0.0;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i < count - 1 && (probabilities[i] < design.leastProbability() || !(probabilities[i] > 0.0))) {
                lost += probabilities[i];
            } else {
                move(i, kept++);
            }
        }
        count = kept;
        if (count > design.mostRuns()) {
            int least = 0;
            for (int i = 1; i < count - 1; i++) {
                if (probabilities[i] < probabilities[least]) {
                    least = i;
                }
            }
            lost += probabilities[least];
            for (int i = least + 1; i < count; i++) {
                move(i, i - 1);
            }
            count--;
        }
        if (lost > 0.0) {
            for (int i = 0; i < count; i++) {
                probabilities[i] /= 1.0 - lost;
            }
            lostMass += lost;
        }
    }

    private void move(int from, int to) {
        runs[to] = runs[from];
        probabilities[to] = probabilities[from];
        mu[to] = mu[from];
        beta[to] = beta[from];
        logRatio[to] = logRatio[from];
    }

    /**
     * Probability that the last change is at most so many readings ago.
     *
     * @param run run length
     * @return probability
     */
    public double probabilityRunAtMost(int run) {
        double sum = 0.0;
        for (int i = count - 1; i >= 0 && runs[i] <= run; i--) {
            sum += probabilities[i];
        }
        return Math.min(1.0, sum);
    }

    /**
     * The most probable run length.
     *
     * @return readings since the last change
     */
    public int mostProbableRun() {
        int best = count - 1;
        for (int i = count - 2; i >= 0; i--) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return runs[best];
    }

    /**
     * Number of run lengths kept.
     *
     * @return at least 1
     */
    public int size() {
        return count;
    }

    /**
     * Sum of the probabilities dropped so far.
     *
     * @return at least 0
     */
    public double lostMass() {
        return lostMass;
    }

    /**
     * The state as plain data.
     *
     * @return what {@link #restore} needs
     */
    public Saved save() {
        return new Saved(
                Arrays.stream(runs, 0, count).boxed().toList(),
                list(probabilities),
                list(mu),
                list(beta),
                list(logRatio),
                lostMass);
    }

    private List<Double> list(double[] values) {
        return Arrays.stream(values, 0, count).boxed().toList();
    }

    /**
     * A state as plain data, oldest run first.
     *
     * @param runs run lengths
     * @param probabilities their probabilities
     * @param mu centres of their predictive densities (unit of the series)
     * @param beta rates of their precision (unit of the series, squared)
     * @param logRatio \(\ln\Gamma(\alpha + 1/2) - \ln\Gamma(\alpha)\) of each
     * @param lostMass sum of the probabilities dropped
     */
    public record Saved(
            List<Integer> runs,
            List<Double> probabilities,
            List<Double> mu,
            List<Double> beta,
            List<Double> logRatio,
            double lostMass) {

        /** Checks that the lists are of one length. */
        public Saved {
            runs = List.copyOf(Check.notEmpty(runs, "runs"));
            probabilities = List.copyOf(probabilities);
            mu = List.copyOf(mu);
            beta = List.copyOf(beta);
            logRatio = List.copyOf(logRatio);
            for (int length : new int[] {probabilities.size(), mu.size(), beta.size(), logRatio.size()}) {
                Check.sameLength(length, "columns", runs.size(), "runs");
            }
        }
    }

    @Override
    public String toString() {
        return "BocpdState[run " + mostProbableRun() + " most probable, " + count + " kept, lost "
                + Figures.four(lostMass) + "]";
    }
}
