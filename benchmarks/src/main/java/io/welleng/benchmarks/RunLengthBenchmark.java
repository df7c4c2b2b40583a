package io.welleng.benchmarks;

import io.welleng.constraints.spc.arl.Arl;
import io.welleng.constraints.spc.arl.CusumArl;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.distribution.NormalDistribution;
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
 * Average run length of a two-sided CUSUM (k = 0.5, h = 5, in control) by the integral equation, to 10 digits, beside the Markov
 * chain of Brook and Evans with 200 states, within 0.02 %.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RunLengthBenchmark {

    private static final double K = 0.5;
    private static final double H = 5.0;
    private static final int STATES = 200;
    private static final double SAME = 1e-3;

    private final NormalDistribution normal = new NormalDistribution(null, 0.0, 1.0);

    /** Prints both, and fails if they differ by more than 0.1 %. */
    @Setup(Level.Trial)
    public void prepare() {
        Arl exact = integralEquation();
        double chain = markovChain();
        System.out.printf(Locale.ROOT, "%n%s; chain %.4f%n", exact, chain);
        Agreement.within(SAME, "run length", exact.value().orElseThrow(), chain);
    }

    /**
     * The integral equation.
     *
     * @return run length
     */
    @Benchmark
    public Arl integralEquation() {
        return CusumArl.twoSided(K, H, 0.0, 0.0);
    }

    /**
     * The chain of one side; both sides are alike in control.
     *
     * @return run length (samples)
     */
    @Benchmark
    public double markovChain() {
        double width = 2.0 * H / (2.0 * STATES - 1.0);
        DMatrixRMaj stays = new DMatrixRMaj(STATES, STATES);
        for (int i = 0; i < STATES; i++) {
            stays.set(i, 0, -normal.cumulativeProbability(K - i * width + 0.5 * width));
            for (int j = 1; j < STATES; j++) {
                double from = (j - i) * width - 0.5 * width + K;
                stays.set(i, j, normal.cumulativeProbability(from) - normal.cumulativeProbability(from + width));
            }
            stays.add(i, i, 1.0);
        }
        DMatrixRMaj ones = new DMatrixRMaj(STATES, 1);
        ones.fill(1.0);
        DMatrixRMaj lengths = new DMatrixRMaj(STATES, 1);
        CommonOps_DDRM.solve(stays, ones, lengths);
        return 0.5 * lengths.get(0);
    }
}
