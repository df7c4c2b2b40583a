package io.welleng.constraints.spc.multivariate;

/**
 * Prepares the estimate of scores for a pattern of missing readings, in the memory of a {@link PcaWork}. With
 * \(\hat t = B z_o\) and \(S_o\) the correlation of the readings \(z_o\) in training:
 *
 * <ul>
 *   <li>the estimates have the covariance \(B S_o B^T = L L^T\), so \(T^2 = |L^{-1} B z_o|^2\) keeps the distribution,
 *       and the limit, that it has without a gap;
 *   <li>the residuals \(z_o - P_o \hat t\) have the covariance \(C = M S_o M^T\), \(M = I - P_o B\), and the limit of
 *       their squares follows from \(\theta_k = \mathrm{tr}\, C^k\) as it does without a gap.
 * </ul>
 */
final class GapEstimate {

    private final int m;
    private final int a;
    /** Loadings, m × a by rows; eigenvalues of the components; correlation matrix of training, m × m. */
    private final double[] p;

    private final double[] theta;
    private final double[] correlation;
    private final MissingMethod method;
    private final SpeLimitForm form;
    private final double confidence;
    private final double normalQuantile;

    GapEstimate(double[] p, double[] theta, double[] correlation, PcaSettings settings) {
        this.a = theta.length;
        this.m = p.length / a;
        this.p = p;
        this.theta = theta;
        this.correlation = correlation;
        this.method = settings.missing();
        this.form = settings.speForm();
        this.confidence = settings.confidence();
        this.normalQuantile = SpeLimitForm.normalQuantile(confidence);
    }

    /** Fills B, L⁻¹B and the limit of the error; false if the readings do not determine the scores. */
    boolean prepare(PcaWork work) {
        int o = work.count;
        if (o < a || !estimate(work, o)) {
            return false;
        }
        double[] s = work.square1;
        fillCorrelation(work, s, o);
        // L L^T = B S B^T, by way of B S in square2
        double[] bs = work.square2;
        for (int k = 0; k < a; k++) {
            for (int i = 0; i < o; i++) {
                double sum = 0.0;
                for (int j = 0; j < o; j++) {
                    sum += work.b[k * m + j] * s[i * o + j];
                }
                bs[k * o + i] = sum;
            }
        }
        for (int k = 0; k < a; k++) {
            for (int l = 0; l <= k; l++) {
                double sum = 0.0;
                for (int i = 0; i < o; i++) {
                    sum += bs[k * o + i] * work.b[l * m + i];
                }
                work.small[k * a + l] = sum;
            }
        }
        if (SemiCholesky.factor(work.small, a) < a) {
            return false;
        }
        System.arraycopy(work.b, 0, work.w, 0, a * m);
        for (int i = 0; i < o; i++) {
            SemiCholesky.forward(work.small, a, work.w, i, m);
        }
        limit(work, o);
        return true;
    }

    private boolean estimate(PcaWork work, int o) {
        return switch (method) {
            case CONDITIONAL_MEAN -> conditionalMean(work, o);
            case PROJECTION -> projection(work, o);
            case TRIMMED_SCORE_REGRESSION -> trimmedScores(work, o);
        };
    }

    private boolean conditionalMean(PcaWork work, int o) {
        fillCorrelation(work, work.square1, o);
        SemiCholesky.factor(work.square1, o);
        for (int k = 0; k < a; k++) {
            for (int i = 0; i < o; i++) {
                work.b[k * m + i] = theta[k] * p[work.observed[i] * a + k];
            }
            SemiCholesky.forward(work.square1, o, work.b, k * m, 1);
            SemiCholesky.backward(work.square1, o, work.b, k * m, 1);
        }
        return true;
    }

    private boolean projection(PcaWork work, int o) {
        fillProducts(work, work.small, o);
        if (SemiCholesky.factor(work.small, a) < a) {
            return false;
        }
        solveLoadings(work, o);
        return true;
    }

    private boolean trimmedScores(PcaWork work, int o) {
        // P^T S P in small, by way of S P (o × a) in square2
        double[] sp = work.square2;
        for (int i = 0; i < o; i++) {
            for (int k = 0; k < a; k++) {
                double sum = 0.0;
                for (int j = 0; j < o; j++) {
                    sum += correlation[work.observed[i] * m + work.observed[j]] * p[work.observed[j] * a + k];
                }
                sp[i * a + k] = sum;
            }
        }
        for (int k = 0; k < a; k++) {
            for (int l = 0; l <= k; l++) {
                double sum = 0.0;
                for (int i = 0; i < o; i++) {
                    sum += p[work.observed[i] * a + k] * sp[i * a + l];
                }
                work.small[k * a + l] = sum;
            }
        }
        if (SemiCholesky.factor(work.small, a) < a) {
            return false;
        }
        solveLoadings(work, o);
        // B = Θ (P^T P) X with X in w, P^T P in square1
        System.arraycopy(work.b, 0, work.w, 0, a * m);
        fillProducts(work, work.square1, o);
        for (int k = 0; k < a; k++) {
            for (int i = 0; i < o; i++) {
                double sum = 0.0;
                for (int l = 0; l < a; l++) {
                    sum += work.square1[Math.max(k, l) * a + Math.min(k, l)] * work.w[l * m + i];
                }
                work.b[k * m + i] = theta[k] * sum;
            }
        }
        return true;
    }

    /** B = (L L^T)⁻¹ P_o^T with L in small. */
    private void solveLoadings(PcaWork work, int o) {
        for (int i = 0; i < o; i++) {
            for (int k = 0; k < a; k++) {
                work.b[k * m + i] = p[work.observed[i] * a + k];
            }
            SemiCholesky.forward(work.small, a, work.b, i, m);
            SemiCholesky.backward(work.small, a, work.b, i, m);
        }
    }

    /** P_o^T P_o, lower triangle. */
    private void fillProducts(PcaWork work, double[] target, int o) {
        for (int k = 0; k < a; k++) {
            for (int l = 0; l <= k; l++) {
                double sum = 0.0;
                for (int i = 0; i < o; i++) {
                    sum += p[work.observed[i] * a + k] * p[work.observed[i] * a + l];
                }
                target[k * a + l] = sum;
            }
        }
    }

    private void fillCorrelation(PcaWork work, double[] target, int o) {
        for (int i = 0; i < o; i++) {
            for (int j = 0; j < o; j++) {
                target[i * o + j] = correlation[work.observed[i] * m + work.observed[j]];
            }
        }
    }

    /** Limit of the error, from the traces of C = M S M^T and its powers. S is in square1. */
    private void limit(PcaWork work, int o) {
        double[] residual = work.square3;
        for (int i = 0; i < o; i++) {
            for (int j = 0; j < o; j++) {
                double sum = i == j ? 1.0 : 0.0;
                for (int k = 0; k < a; k++) {
                    sum -= p[work.observed[i] * a + k] * work.b[k * m + j];
                }
                residual[i * o + j] = sum;
            }
        }
        multiplyTransposed(residual, work.square1, work.square2, o);
        multiplyTransposed(work.square2, residual, work.square1, o);
        double[] c = work.square1;
        multiplyTransposed(c, c, work.square2, o);
        double theta1 = 0.0;
        double theta2 = 0.0;
        double theta3 = 0.0;
        for (int i = 0; i < o; i++) {
            theta1 += c[i * o + i];
            theta2 += work.square2[i * o + i];
            for (int j = 0; j < o; j++) {
                theta3 += work.square2[i * o + j] * c[i * o + j];
            }
        }
        // Rounding leaves some error where the components explain all.
        work.speLimit =
                theta1 > 1e-12 * o ? form.kernel(theta1, theta2, theta3, normalQuantile, confidence) : Double.NaN;
    }

    /** x y^T, o × o; the product with a symmetric y is x y. */
    private static void multiplyTransposed(double[] x, double[] y, double[] product, int o) {
        for (int i = 0; i < o; i++) {
            for (int j = 0; j < o; j++) {
                double sum = 0.0;
                for (int k = 0; k < o; k++) {
                    sum += x[i * o + k] * y[j * o + k];
                }
                product[i * o + j] = sum;
            }
        }
    }
}
