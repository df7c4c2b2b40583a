package io.welleng.benchmarks;

import io.welleng.nodal.OutflowModel;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.pvt.FluidPoint;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * One traverse of 8,000 ft at 1,000 STB/d, with step-error control, with fluid properties by correlations and by table; the
 * same well by a naive fixed march; and the traverse's fluid properties alone, as many evaluations as it makes, along its
 * own profile.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TraverseBenchmark {

    private OutflowModel outflow;
    private OutflowModel outflowByTable;
    private double rate;
    private double[] pressures;
    private double[] temperatures;

    /** Prepares the well, and the states at which the traverse needs properties; prints the accuracy of both marches. */
    @Setup(Level.Trial)
    public void prepare() {
        rate = ReferenceWell.RATE_STB_PER_DAY;
        outflow = ReferenceWell.TRAVERSE.outflow(ReferenceWell.WELLHEAD_PRESSURE_PSIA);
        outflowByTable = ReferenceWell.TRAVERSE_BY_TABLE.outflow(ReferenceWell.WELLHEAD_PRESSURE_PSIA);
        Traversed traversed =
                (Traversed) ReferenceWell.TRAVERSE.fromWellhead(ReferenceWell.WELLHEAD_PRESSURE_PSIA, rate);
        int count = traversed.evaluations();
        int points = traversed.profile().size();
        pressures = new double[count];
        temperatures = new double[count];
        for (int i = 0; i < count; i++) {
            var point = traversed.profile().get(i * points / count);
            pressures[i] = point.pressurePsia();
            temperatures[i] = point.temperatureF();
        }
        double exact = NaiveMarch.bottomholePressurePsia(rate, 0.1);
        System.out.printf(
                Locale.ROOT,
                "%nreference %.3f psia (0.1 ft segments); traverse %+.4f psi with %d evaluations;"
                        + " by table %+.4f psi; naive 100 ft march %+.4f psi%n",
                exact,
                traversed.bottomholePressurePsia() - exact,
                count,
                traverseByTable() - exact,
                NaiveMarch.bottomholePressurePsia(rate, 100.0) - exact);
    }

    /**
     * The library's traverse.
     *
     * @return bottom-hole pressure (psia)
     */
    @Benchmark
    public double traverse() {
        return outflow.pwfPsia(rate).getAsDouble();
    }

    /**
     * The library's traverse with fluid properties by table.
     *
     * @return bottom-hole pressure (psia)
     */
    @Benchmark
    public double traverseByTable() {
        return outflowByTable.pwfPsia(rate).getAsDouble();
    }

    /**
     * The naive march with 100 ft segments.
     *
     * @return bottom-hole pressure (psia)
     */
    @Benchmark
    public double naiveMarch() {
        return NaiveMarch.bottomholePressurePsia(rate, 100.0);
    }

    /**
     * The fluid properties of one traverse, and nothing else.
     *
     * @param sink keeps the results alive
     */
    @Benchmark
    public void propertiesOfOneTraverse(Blackhole sink) {
        FluidPoint point = new FluidPoint(ReferenceWell.FLUID);
        for (int i = 0; i < pressures.length; i++) {
            point.moveTo(pressures[i], temperatures[i]);
            sink.consume(point.oilViscosityCp());
            if (point.gasFt3PerStbLiquid() > 0.0) {
                sink.consume(point.gasViscosityCp());
            }
        }
    }
}
