package io.welleng.allocation.reconcile;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.TriangularSolver_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;

/** The textbook way: \(G\), \(V\) and \(S\) as full matrices, and the dense Cholesky decomposition of EJML. */
final class DenseFactor implements NormalFactor {

    private final DMatrixRMaj l;
    private final int n;

    private DenseFactor(DMatrixRMaj l) {
        this.l = l;
        this.n = l.numRows;
    }

    /** Factor of \(G V G^T\), or null if it is singular to working precision. */
    static DenseFactor of(SparseRow[] g, MeterCovariance covariance, int columns) {
        if (g.length == 0) {
            return new DenseFactor(new DMatrixRMaj(0, 0));
        }
        DMatrixRMaj gFull = new DMatrixRMaj(g.length, columns);
        for (int i = 0; i < g.length; i++) {
            for (int k = 0; k < g[i].size(); k++) {
                gFull.set(i, g[i].index[k], g[i].value[k]);
            }
        }
        DMatrixRMaj v = new DMatrixRMaj(columns, columns);
        for (int i = 0; i < columns; i++) {
            SparseRow row = covariance.row(i);
            for (int k = 0; k < row.size(); k++) {
                v.set(i, row.index[k], row.value[k]);
            }
        }
        DMatrixRMaj gv = new DMatrixRMaj(g.length, columns);
        CommonOps_DDRM.mult(gFull, v, gv);
        DMatrixRMaj s = new DMatrixRMaj(g.length, g.length);
        CommonOps_DDRM.multTransB(gv, gFull, s);
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(g.length, true);
        return cholesky.decompose(s) ? new DenseFactor(cholesky.getT(null)) : null;
    }

    @Override
    public double[] solve(double[] b) {
        double[] x = b.clone();
        TriangularSolver_DDRM.solveL(l.data, x, n);
        TriangularSolver_DDRM.solveTranL(l.data, x, n);
        return x;
    }

    @Override
    public double quadratic(SparseRow b) {
        double[] dense = new double[n];
        b.addTo(dense, 1.0);
        return b.dot(solve(dense));
    }
}
