package io.welleng.benchmarks;

import io.welleng.allocation.reconcile.BalanceModel;
import io.welleng.allocation.reconcile.FlowStream;
import io.welleng.allocation.reconcile.LinearAlgebra;
import io.welleng.allocation.reconcile.ReconciledStream;
import io.welleng.allocation.reconcile.Reconciler;
import io.welleng.allocation.reconcile.ReconciliationOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Claim: 1,000 metered streams and 300 balances reconciled within 50 ms by sparse linear algebra, from the description, with the
 * uncertainty of each reconciled value. The baseline is the same with full matrices (EJML). Both are checked against the bare
 * formula \( x = y - V A^T (A V A^T)^{-1} A y \) with full matrices.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReconciliationBenchmark {

    private static final int STREAMS = 1000;
    private static final int NODES = 300;
    private static final int OUTSIDE = -1;
    private static final double RELATIVE_UNCERTAINTY = 0.02;
    private static final double SAME = 1e-9;

    private BalanceModel model;

    /** Balances by streams. */
    private DMatrixRMaj balances;

    private double[] readings;
    private double[] variances;

    /** Draws the network; prints the result, and fails if the three ways differ. */
    @Setup(Level.Trial)
    public void prepare() {
        SplittableRandom random = new SplittableRandom(5L);
        List<FlowStream> streams = new ArrayList<>();
        balances = new DMatrixRMaj(NODES, STREAMS);
        readings = new double[STREAMS];
        variances = new double[STREAMS];
        double[] surplus = new double[NODES];
        for (int i = 0; i < STREAMS - NODES; i++) {
            // First a tree from one source over all nodes, then streams between any two, downwards.
            int into = i < NODES ? i : random.nextInt(1, NODES);
            int from = into == 0 ? OUTSIDE : random.nextInt(into);
            double flow = 10.0 + random.nextDouble(990.0);
            surplus[into] += flow;
            if (from != OUTSIDE) {
                surplus[from] -= flow;
            }
            add(streams, from, into, flow, random);
        }
        for (int node = 0; node < NODES; node++) {
            boolean out = surplus[node] >= 0.0;
            add(streams, out ? node : OUTSIDE, out ? OUTSIDE : node, Math.abs(surplus[node]), random);
        }
        model = BalanceModel.of("bbl/d", streams).withoutBounds();
        ReconciliationOutcome.Reconciled sparse = (ReconciliationOutcome.Reconciled) sparse();
        ReconciliationOutcome.Reconciled dense = (ReconciliationOutcome.Reconciled) dense();
        DMatrixRMaj bare = bareFormula();
        for (int i = 0; i < STREAMS; i++) {
            ReconciledStream one = sparse.streams().get(i);
            ReconciledStream other = dense.streams().get(i);
            same(i, one.reconciled(), other.reconciled());
            same(i, one.reconciled(), bare.get(i, 0));
            Agreement.within(SAME, "uncertainty", one.reconciledUncertainty(), other.reconciledUncertainty());
        }
        System.out.printf(
                Locale.ROOT, "%nobjective %.6f with %d degrees of freedom%n", sparse.objective(), sparse.redundancy());
        Agreement.that(sparse.redundancy() == NODES, "redundancy", sparse.redundancy(), NODES);
    }

    private void add(List<FlowStream> streams, int from, int into, double flow, SplittableRandom random) {
        int i = streams.size();
        double uncertainty = RELATIVE_UNCERTAINTY * flow + 1.0;
        readings[i] = flow + uncertainty * random.nextGaussian();
        variances[i] = uncertainty * uncertainty;
        if (from != OUTSIDE) {
            balances.set(from, i, -1.0);
        }
        if (into != OUTSIDE) {
            balances.set(into, i, 1.0);
        }
        streams.add(FlowStream.metered(
                "S-" + i,
                from == OUTSIDE ? null : "N-" + from,
                into == OUTSIDE ? null : "N-" + into,
                readings[i],
                uncertainty));
    }

    private void same(int i, double one, double other) {
        double scale = Math.abs(readings[i]) + Math.sqrt(variances[i]);
        Agreement.that(Math.abs(one - other) <= SAME * scale, "stream " + i, one, other);
    }

    /**
     * The library's reconciliation.
     *
     * @return the outcome
     */
    @Benchmark
    public ReconciliationOutcome sparse() {
        return Reconciler.of(model, LinearAlgebra.SPARSE).outcome();
    }

    /**
     * The same with full matrices.
     *
     * @return the outcome
     */
    @Benchmark
    public ReconciliationOutcome dense() {
        return Reconciler.of(model, LinearAlgebra.DENSE).outcome();
    }

    /** The bare formula with full matrices: reconciled flows (bbl/d). */
    private DMatrixRMaj bareFormula() {
        DMatrixRMaj y = new DMatrixRMaj(STREAMS, 1, true, readings.clone());
        DMatrixRMaj v = CommonOps_DDRM.diag(variances);
        DMatrixRMaj vat = new DMatrixRMaj(STREAMS, NODES);
        CommonOps_DDRM.multTransB(v, balances, vat);
        DMatrixRMaj avat = new DMatrixRMaj(NODES, NODES);
        CommonOps_DDRM.mult(balances, vat, avat);
        CommonOps_DDRM.invert(avat);
        DMatrixRMaj imbalance = new DMatrixRMaj(NODES, 1);
        CommonOps_DDRM.mult(balances, y, imbalance);
        DMatrixRMaj multipliers = new DMatrixRMaj(NODES, 1);
        CommonOps_DDRM.mult(avat, imbalance, multipliers);
        CommonOps_DDRM.multAdd(-1.0, vat, multipliers, y);
        return y;
    }
}
