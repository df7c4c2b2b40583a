package io.welleng.benchmarks;

import io.welleng.nodal.OutflowModel;
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
 * A curve of 100 bottom-hole pressures over rates up to the absolute open flow, with fluid properties by correlations and
 * by table; and the same by the naive march.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LiftCurveBenchmark {

    private static final int POINTS = 100;

    private final double[] rates = new double[POINTS];
    private OutflowModel outflow;
    private OutflowModel outflowByTable;

    /** Prepares the well and the rates. */
    @Setup(Level.Trial)
    public void prepare() {
        outflow = ReferenceWell.TRAVERSE.outflow(ReferenceWell.WELLHEAD_PRESSURE_PSIA);
        outflowByTable = ReferenceWell.TRAVERSE_BY_TABLE.outflow(ReferenceWell.WELLHEAD_PRESSURE_PSIA);
        for (int i = 0; i < POINTS; i++) {
            rates[i] = ReferenceWell.INFLOW.maxRateStbPerDay() * (i + 1) / POINTS;
        }
    }

    private double sum(OutflowModel model) {
        double sum = 0.0;
        for (double rate : rates) {
            sum += model.pwfPsia(rate).getAsDouble();
        }
        return sum;
    }

    /**
     * The library's traverses.
     *
     * @return sum of the bottom-hole pressures (psia)
     */
    @Benchmark
    public double liftCurve() {
        return sum(outflow);
    }

    /**
     * The library's traverses with fluid properties by table.
     *
     * @return sum of the bottom-hole pressures (psia)
     */
    @Benchmark
    public double liftCurveByTable() {
        return sum(outflowByTable);
    }

    /**
     * The naive march with 100 ft segments.
     *
     * @return sum of the bottom-hole pressures (psia)
     */
    @Benchmark
    public double naiveCurve() {
        double sum = 0.0;
        for (double rate : rates) {
            sum += NaiveMarch.bottomholePressurePsia(rate, 100.0);
        }
        return sum;
    }
}
