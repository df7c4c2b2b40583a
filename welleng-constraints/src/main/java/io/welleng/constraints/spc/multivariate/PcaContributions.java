package io.welleng.constraints.spc.multivariate;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Contributions of the readings of a judged row. \(T^2 = z^T D z\) with \(D = W^T W\), and \(SPE = z^T D z\) with
 * \(D = M^T M\), \(M = I - P_o B\).
 *
 * @see "Alcala, C.F. &amp; Qin, S.J. (2011). J. Process Control 21, 322–330"
 */
final class PcaContributions {

    /** Below this a variable has no part in the statistic. */
    private static final double NO_PART = 1e-12;

    private PcaContributions() {}

    static double[] of(PcaWork work, double[] p, int m, int a, PcaStatistic statistic, ContributionMethod method) {
        if (statistic == PcaStatistic.T2) {
            return method == ContributionMethod.COMPLETE_DECOMPOSITION
                    ? completeT2(work, m, a)
                    : reconstructionT2(work, m, a);
        }
        return method == ContributionMethod.COMPLETE_DECOMPOSITION
                ? squares(work.residual, work.count)
                : reconstructionSpe(work, p, m, a);
    }

    /** Squares of D^(1/2) z = W^T (W W^T)^(-1/2) W z. */
    private static double[] completeT2(PcaWork work, int m, int a) {
        int o = work.count;
        DMatrixRMaj ww = new DMatrixRMaj(a, a);
        double[] wz = scaledScores(work, m, a);
        for (int k = 0; k < a; k++) {
            for (int l = 0; l < a; l++) {
                double sum = 0.0;
                for (int i = 0; i < o; i++) {
                    sum += work.w[k * m + i] * work.w[l * m + i];
                }
                ww.set(k, l, sum);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(a, true, true);
        eigen.decompose(ww);
        double[] y = new double[a];
        for (int q = 0; q < a; q++) {
            double[] v = eigen.getEigenVector(q).data;
            double along = 0.0;
            for (int k = 0; k < a; k++) {
                along += v[k] * wz[k];
            }
            along /= Math.sqrt(eigen.getEigenvalue(q).getReal());
            for (int k = 0; k < a; k++) {
                y[k] += along * v[k];
            }
        }
        return squares(transposed(work, m, a, y), o);
    }

    private static double[] reconstructionT2(PcaWork work, int m, int a) {
        double[] along = transposed(work, m, a, scaledScores(work, m, a));
        for (int i = 0; i < work.count; i++) {
            double diagonal = 0.0;
            for (int k = 0; k < a; k++) {
                diagonal += work.w[k * m + i] * work.w[k * m + i];
            }
            along[i] = share(along[i], diagonal);
        }
        return along;
    }

    private static double[] reconstructionSpe(PcaWork work, double[] p, int m, int a) {
        int o = work.count;
        double[] values = new double[o];
        for (int j = 0; j < o; j++) {
            double along = 0.0;
            double diagonal = 0.0;
            for (int i = 0; i < o; i++) {
                double element = i == j ? 1.0 : 0.0;
                for (int k = 0; k < a; k++) {
                    element -= p[work.observed[i] * a + k] * work.b[k * m + j];
                }
                along += element * work.residual[i];
                diagonal += element * element;
            }
            values[j] = share(along, diagonal);
        }
        return values;
    }

    /** A variable without a part in the statistic contributes nothing, where the quotient would be 0/0. */
    private static double share(double along, double diagonal) {
        return diagonal > NO_PART ? along * along / diagonal : 0.0;
    }

    private static double[] scaledScores(PcaWork work, int m, int a) {
        double[] wz = new double[a];
        for (int k = 0; k < a; k++) {
            for (int i = 0; i < work.count; i++) {
                wz[k] += work.w[k * m + i] * work.z[i];
            }
        }
        return wz;
    }

    private static double[] transposed(PcaWork work, int m, int a, double[] y) {
        double[] x = new double[work.count];
        for (int i = 0; i < work.count; i++) {
            for (int k = 0; k < a; k++) {
                x[i] += work.w[k * m + i] * y[k];
            }
        }
        return x;
    }

    private static double[] squares(double[] values, int count) {
        double[] squares = new double[count];
        for (int i = 0; i < count; i++) {
            squares[i] = values[i] * values[i];
        }
        return squares;
    }
}
