package io.welleng.benchmarks;

import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalSolver;
import io.welleng.nodal.OutflowModel;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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
 * One operating point with every crossing, with fluid properties by correlations and by table; and what a straightforward
 * program does: the naive march inside a bisection to 0.01 STB/d, which finds one crossing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class OperatingPointBenchmark {

    private OutflowModel outflow;
    private OutflowModel outflowByTable;

    /** Prepares the well; prints both answers. */
    @Setup(Level.Trial)
    public void prepare() {
        outflow = ReferenceWell.TRAVERSE.outflow(ReferenceWell.WELLHEAD_PRESSURE_PSIA);
        outflowByTable = ReferenceWell.TRAVERSE_BY_TABLE.outflow(ReferenceWell.WELLHEAD_PRESSURE_PSIA);
        NodalSolver.Solution solution = NodalSolver.DEFAULT.solve(ReferenceWell.INFLOW, outflow);
        System.out.printf(
                Locale.ROOT,
                "%n%s with %d traverses; by table %s; naive %.4f STB/d%n",
                solution.outcome(),
                solution.traverses(),
                operatingPointByTable(),
                naiveBisection());
    }

    /**
     * The library's solver.
     *
     * @return the operating point
     */
    @Benchmark
    public NodalOutcome operatingPoint() {
        return NodalSolver.DEFAULT.solve(ReferenceWell.INFLOW, outflow).outcome();
    }

    /**
     * The library's solver with fluid properties by table.
     *
     * @return the operating point
     */
    @Benchmark
    public NodalOutcome operatingPointByTable() {
        return NodalSolver.DEFAULT.solve(ReferenceWell.INFLOW, outflowByTable).outcome();
    }

    /**
     * Bisection with the naive march.
     *
     * @return liquid rate (STB/d)
     */
    @Benchmark
    public double naiveBisection() {
        double low = 1.0;
        double high = ReferenceWell.INFLOW.maxRateStbPerDay();
        while (high - low > 0.01) {
            double rate = 0.5 * (low + high);
            boolean flowsMore = ReferenceWell.INFLOW.pwfPsia(rate) > NaiveMarch.bottomholePressurePsia(rate, 100.0);
            if (flowsMore) {
                low = rate;
            } else {
                high = rate;
            }
        }
        return 0.5 * (low + high);
    }
}
