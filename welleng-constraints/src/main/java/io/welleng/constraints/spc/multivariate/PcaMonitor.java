package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Judges rows against a {@link PcaModel}: \[ T^2 = \sum_{k \le a} t_k^2 / \lambda_k, \quad SPE = |z - P t|^2, \quad t =
 * P^T z \] with \(z\) the standardised row.
 *
 * <p>Missing readings: scores are estimated from the readings that are there (see {@link MissingMethod}), \(T^2\) is
 * taken with the covariance of those estimates, and the error is summed over those readings and has a limit of its own
 * for each pattern of gaps. So both keep their share of false alarms, whatever is missing. A row is judged if the share
 * missing is at most {@link PcaSettings#maxMissingShare()} and the rest determines the scores. Readings that are not
 * finite count as missing.
 *
 * <p>Immutable and thread-safe; each thread brings its {@link PcaWork}.
 */
public final class PcaMonitor {

    private final PcaModel model;
    private final PcaSettings settings;
    private final List<String> names;
    private final int[] places;
    private final int m;
    private final int a;
    private final double[] mean;
    private final double[] inverseDeviation;
    private final double[] p;
    private final double[] full;
    private final double[] rootTheta;
    private final GapEstimate gaps;
    private final int mostMissing;
    private final double t2Limit;
    private final SpeLimit speLimit;

    private PcaMonitor(PcaModel model, PcaSettings settings) {
        this.model = model;
        this.settings = settings;
        this.names = model.watched();
        this.m = names.size();
        this.a = model.components();
        this.places = names.stream().mapToInt(model.variables()::indexOf).toArray();
        this.mean = array(model.means());
        this.inverseDeviation = array(model.deviations());
        for (int i = 0; i < m; i++) {
            inverseDeviation[i] = 1.0 / inverseDeviation[i];
        }
        this.p = new double[m * a];
        this.full = new double[a * m];
        this.rootTheta = new double[a];
        double[] theta = new double[a];
        for (int k = 0; k < a; k++) {
            theta[k] = model.eigenvalues().get(k);
            rootTheta[k] = Math.sqrt(theta[k]);
            for (int i = 0; i < m; i++) {
                double loading = model.loadings().get(k).get(i);
                p[i * a + k] = loading;
                full[k * m + i] = loading / rootTheta[k];
            }
        }
        this.gaps = new GapEstimate(p, theta, correlation(), settings);
        this.mostMissing = (int) Math.floor(settings.maxMissingShare() * m + 1e-9);
        this.t2Limit = model.t2Limit(settings.t2Form(), settings.confidence());
        this.speLimit = model.speLimit(settings.speForm(), settings.confidence());
    }

    /**
     * Prepares a model for use.
     *
     * @param model the model
     * @param settings limits and treatment of missing readings
     * @return the monitor
     */
    public static PcaMonitor of(PcaModel model, PcaSettings settings) {
        return new PcaMonitor(Check.present(model, "model"), Check.present(settings, "settings"));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double[] correlation() {
        double[] r = new double[m * m];
        for (int k = 0; k < m; k++) {
            double lambda = model.eigenvalues().get(k);
            double[] v = array(model.loadings().get(k));
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < m; j++) {
                    r[i * m + j] += lambda * v[i] * v[j];
                }
            }
        }
        return r;
    }

    /**
     * The model.
     *
     * @return as given
     */
    public PcaModel model() {
        return model;
    }

    /**
     * The settings.
     *
     * @return as given
     */
    public PcaSettings settings() {
        return settings;
    }

    /**
     * Limit of \(T^2\), the same whatever is missing.
     *
     * @return dimensionless
     */
    public double t2Limit() {
        return t2Limit;
    }

    /**
     * Limit of the squared prediction error of a row without a gap.
     *
     * @return the limit in squared standard deviations, or why there is none
     */
    public SpeLimit speLimit() {
        return speLimit;
    }

    /**
     * Greatest number of watched variables that may be missing.
     *
     * @return less than the number of watched variables
     */
    public int mostMissing() {
        return mostMissing;
    }

    /**
     * Memory for judging rows.
     *
     * @return to be used by one thread at a time, with this monitor
     */
    public PcaWork newWork() {
        return new PcaWork(this, m, a);
    }

    /**
     * Judges a row. Allocates nothing.
     *
     * @param row readings of all variables of the model, those left out included, in its order and their units; NaN
     *     where missing
     * @param work memory from {@link #newWork()} of this monitor; holds the result. Modified.
     * @return whether the row could be judged
     */
    public PcaStatus judge(double[] row, PcaWork work) {
        int o = 0;
        boolean changed = false;
        for (int i = 0; i < m; i++) {
            double x = row[places[i]];
            if (Math.abs(x) <= Double.MAX_VALUE) {
                work.z[o] = (x - mean[i]) * inverseDeviation[i];
                changed |= work.observed[o] != i;
                work.observed[o++] = i;
            }
        }
        if (changed || o != work.count) {
            work.count = o;
            work.status = prepare(work);
        }
        if (work.status == PcaStatus.JUDGED) {
            statistics(work, o);
        }
        return work.status;
    }

    private PcaStatus prepare(PcaWork work) {
        if (work.count == m) {
            System.arraycopy(full, 0, work.w, 0, a * m);
            for (int i = 0; i < m; i++) {
                for (int k = 0; k < a; k++) {
                    work.b[k * m + i] = p[i * a + k];
                }
            }
            work.speLimit = speLimit instanceof SpeLimit.Found found ? found.value() : Double.NaN;
            return PcaStatus.JUDGED;
        }
        if (m - work.count > mostMissing) {
            return PcaStatus.TOO_MANY_MISSING;
        }
        return gaps.prepare(work) ? PcaStatus.JUDGED : PcaStatus.UNDETERMINED;
    }

    /** Row {@code k} of a matrix of m columns times a vector of o numbers; four sums, which a processor adds side by side. */
    private double product(double[] matrix, int k, double[] z, int o) {
        int row = k * m;
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int i = 0;
        for (; i + 3 < o; i += 4) {
            s0 += matrix[row + i] * z[i];
            s1 += matrix[row + i + 1] * z[i + 1];
            s2 += matrix[row + i + 2] * z[i + 2];
            s3 += matrix[row + i + 3] * z[i + 3];
        }
        for (; i < o; i++) {
            s0 += matrix[row + i] * z[i];
        }
        return s0 + s1 + (s2 + s3);
    }

    private void statistics(PcaWork work, int o) {
        double t2 = 0.0;
        for (int k = 0; k < a; k++) {
            double scaled = product(work.w, k, work.z, o);
            work.t[k] = o == m ? scaled * rootTheta[k] : product(work.b, k, work.z, o);
            t2 += scaled * scaled;
        }
        double spe = 0.0;
        for (int i = 0; i < o; i++) {
            double e = work.z[i];
            int at = work.observed[i] * a;
            for (int k = 0; k < a; k++) {
                e -= p[at + k] * work.t[k];
            }
            work.residual[i] = e;
            spe += e * e;
        }
        work.t2 = t2;
        work.spe = spe;
    }

    /**
     * Judges a row.
     *
     * @param row readings of all variables of the model, those left out included, in its order and their units; NaN
     *     where missing
     * @return the statistics with their limits, or why there are none
     */
    public PcaReading read(double[] row) {
        PcaWork work = judged(row);
        List<String> missing = new ArrayList<>(names);
        for (int i = work.count - 1; i >= 0; i--) {
            missing.remove(work.observed[i]);
        }
        return work.status == PcaStatus.JUDGED
                ? new PcaReading.Judged(
                        work.t2,
                        t2Limit,
                        work.spe,
                        work.hasSpeLimit() ? work.speLimit : null,
                        Arrays.stream(work.t).boxed().toList(),
                        missing)
                : new PcaReading.NotJudged(work.status, missing);
    }

    /**
     * What each reading contributes to a statistic.
     *
     * @param row readings, as for {@link #read}
     * @param statistic which statistic
     * @param method complete decomposition, which adds up to the statistic, or reconstruction
     * @return one for each watched variable with a reading, greatest first; empty if the row is not judged
     */
    public List<Contribution> contributions(double[] row, PcaStatistic statistic, ContributionMethod method) {
        PcaWork work = judged(row);
        if (work.status != PcaStatus.JUDGED) {
            return List.of();
        }
        double[] values = PcaContributions.of(work, p, m, a, statistic, method);
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < work.count; i++) {
            contributions.add(new Contribution(names.get(work.observed[i]), values[i], work.z[i]));
        }
        contributions.sort(Comparator.comparingDouble(Contribution::value).reversed());
        return List.copyOf(contributions);
    }

    private PcaWork judged(double[] row) {
        Check.sameLength(row.length, "row", model.variables().size(), "variables");
        PcaWork work = newWork();
        judge(row, work);
        return work;
    }

    @Override
    public String toString() {
        return "PcaMonitor[" + a + " components of " + m + " variables, T2 limit " + Figures.four(t2Limit) + ", "
                + speLimit + ", up to " + mostMissing + " missing]";
    }
}
