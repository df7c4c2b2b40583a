package io.welleng.constraints.spc.change;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * Bayesian change points as readings come. A segment's readings are normal with unknown mean and variance, whose prior is
 * normal-gamma; a change comes at each reading with probability \(H = 1/\lambda\). The posterior of the run length, the number of
 * readings since the last change, follows from the one before,
 * \[ P(r_t = r + 1) \propto P(r_{t-1} = r)\,\pi_t^{(r)} (1 - H), \qquad P(r_t = 0) \propto \sum_r P(r_{t-1} = r)\,\pi_t^{(r)} H \] where
 * the predictive density \(\pi_t^{(r)}\) is Student's t with \(2\alpha\) degrees of freedom, centre \(\mu\) and squared scale
 * \(\beta(\kappa+1)/(\alpha\kappa)\), and after r readings \(\kappa = \kappa_0 + r\), \(\alpha = \alpha_0 + r/2\),
 * \[ \mu' = \frac{\kappa\mu + x}{\kappa + 1}, \qquad \beta' = \beta + \frac{\kappa (x - \mu)^2}{2(\kappa + 1)} \]
 *
 * <p>Run lengths below {@code leastProbability} are dropped, and the least probable where there are more than
 * {@code mostRuns}; the rest is scaled to 1. A drop of mass δ moves the posterior by δ in total variation at that reading; the
 * state adds up what was dropped. Later readings can favour a dropped run: the sum is no bound on the error of later
 * posteriors, only on the mass that went.
 *
 * <p>Readings are taken as independent within a segment. Telemetry that follows itself must be thinned first, or its
 * residuals used.
 *
 * <p>Immutable and thread-safe.
 *
 * @see "Adams, R.P., MacKay, D.J.C. (2007). Bayesian online changepoint detection. arXiv:0710.3742"
 * @see "Murphy, K.P. (2007). Conjugate Bayesian analysis of the Gaussian distribution"
 *
 * @param meanRun expected number of readings between changes \(\lambda\), at least 1
 * @param priorMean mean expected of a segment \(\mu_0\) (unit of the series), up to 1e150
 * @param priorStrength number of readings the prior mean is worth \(\kappa_0\), 1e-9 to 1e9
 * @param priorShape shape of the precision \(\alpha_0\), 1e-9 to 1e9; half the number of readings its prior is worth
 * @param priorScale rate of the precision \(\beta_0\), 1e-200 to 1e200 (unit of the series,
 *     squared); \(\beta_0/\alpha_0\) is about the variance expected
 * @param leastProbability probability below which a run length is dropped, 0 to 0.01
 * @param mostRuns run lengths kept, 2 to 1,000,000
 */
public record Bocpd(
        double meanRun,
        double priorMean,
        double priorStrength,
        double priorShape,
        double priorScale,
        double leastProbability,
        int mostRuns) {

    private static final double MOST_MEAN = 1.0e150;
    private static final double MOST_SCALE = 1.0e200;
    private static final double MOST_STRENGTH = 1.0e9;
    private static final int MOST_RUNS = 1_000_000;

    /** Checks the numbers. */
    public Bocpd {
        Check.inRange(meanRun, 1.0, Double.MAX_VALUE, "meanRun", "readings");
        Check.inRange(priorMean, -MOST_MEAN, MOST_MEAN, "priorMean", "");
        Check.inRange(priorStrength, 1.0 / MOST_STRENGTH, MOST_STRENGTH, "priorStrength", "readings");
        Check.inRange(priorShape, 1.0 / MOST_STRENGTH, MOST_STRENGTH, "priorShape", "");
        Check.inRange(priorScale, 1.0 / MOST_SCALE, MOST_SCALE, "priorScale", "");
        Check.inRange(leastProbability, 0.0, 0.01, "leastProbability", "");
        Check.inRange(mostRuns, 2, MOST_RUNS, "mostRuns", "");
    }

    /**
     * A state before any reading: run length 0 with certainty.
     *
     * @return the state
     */
    public BocpdState newState() {
        return new BocpdState(this);
    }

    /**
     * Follows a whole series.
     *
     * @param series readings; not modified
     * @param recent a change counts as recent up to this many readings ago
     * @return the posterior at each reading
     */
    public Trace follow(double[] series, int recent) {
        Check.finite(series, 1, "series", "");
        Check.atLeast(recent, 0, "recent");
        BocpdState state = newState();
        List<Integer> runs = new ArrayList<>();
        List<Double> changed = new ArrayList<>();
        double evidence = 0.0;
        for (double x : series) {
            evidence += state.step(x);
            runs.add(state.mostProbableRun());
            changed.add(state.probabilityRunAtMost(recent));
        }
        return new Trace(runs, changed, evidence, state.lostMass());
    }

    /**
     * Posteriors along a series.
     *
     * @param mostProbableRuns most probable run length after each reading
     * @param probabilityOfChange probability after each reading that the last change is recent
     * @param logEvidence logarithm of the density of all readings
     * @param lostMass sum of the probabilities dropped
     */
    public record Trace(
            List<Integer> mostProbableRuns, List<Double> probabilityOfChange, double logEvidence, double lostMass) {

        /** Checks that both lists are of the same length. */
        public Trace {
            mostProbableRuns = List.copyOf(Check.notEmpty(mostProbableRuns, "mostProbableRuns"));
            probabilityOfChange = List.copyOf(Check.notEmpty(probabilityOfChange, "probabilityOfChange"));
            Check.sameLength(
                    probabilityOfChange.size(), "probabilityOfChange", mostProbableRuns.size(), "mostProbableRuns");
        }

        /**
         * Where the changes are, as seen from the end: back from the last reading by its most probable run, and so on.
         *
         * @return number of the first reading of each segment but the first, increasing
         */
        public List<Integer> changes() {
            List<Integer> changes = new ArrayList<>();
            int at = mostProbableRuns.size() - 1;
            while (at >= 0) {
                // A run of r after reading "at" holds the r readings up to it.
                int first = at + 1 - mostProbableRuns.get(at);
                if (first <= 0) {
                    break;
                }
                if (first <= at) {
                    changes.add(0, first);
                }
                at = first - 1 < at ? first - 1 : at - 1;
            }
            return changes;
        }

        @Override
        public String toString() {
            return "Trace[" + mostProbableRuns.size() + " readings, changes at " + changes() + "]";
        }
    }
}
