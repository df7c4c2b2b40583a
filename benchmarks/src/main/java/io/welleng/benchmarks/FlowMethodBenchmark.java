package io.welleng.benchmarks;

import io.welleng.nodal.OutflowModel;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.DunsRos;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.Gray;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flow.Matched;
import io.welleng.nodal.flow.MukherjeeBrill;
import io.welleng.nodal.flow.Orkiszewski;
import io.welleng.nodal.flow.PoettmannCarpenter;
import io.welleng.nodal.flow.WoldesemayatGhajar;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The traverse of {@link TraverseBenchmark} by every method, with fluid properties by correlations and by table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FlowMethodBenchmark {

    /** The methods, blended where there is a choice. */
    public enum Method {
        /** Beggs and Brill, as published. */
        BEGGS_BRILL(BeggsBrill.ORIGINAL),
        /** Beggs and Brill without jumps. */
        BEGGS_BRILL_BLENDED(BeggsBrill.BLENDED),
        /** Hagedorn and Brown with Griffith's bubble flow. */
        HAGEDORN_BROWN(HagedornBrown.MODIFIED),
        /** Gray. */
        GRAY(Gray.STANDARD),
        /** Poettmann and Carpenter. */
        POETTMANN_CARPENTER(PoettmannCarpenter.STANDARD),
        /** Woldesemayat and Ghajar. */
        WOLDESEMAYAT_GHAJAR(WoldesemayatGhajar.STANDARD),
        /** Duns and Ros. */
        DUNS_ROS(DunsRos.STANDARD),
        /** Orkiszewski. */
        ORKISZEWSKI(Orkiszewski.STANDARD),
        /** Mukherjee and Brill. */
        MUKHERJEE_BRILL(MukherjeeBrill.STANDARD),
        /** Beggs and Brill with factors. */
        MATCHED(new Matched(BeggsBrill.BLENDED, 0.95, 1.1));

        private final FlowMethod flowMethod;

        Method(FlowMethod flowMethod) {
            this.flowMethod = flowMethod;
        }
    }

    /** The method. */
    @Param
    public Method method;

    private OutflowModel outflow;
    private OutflowModel outflowByTable;

    /** Prepares the well. */
    @Setup(Level.Trial)
    public void prepare() {
        double wellhead = ReferenceWell.WELLHEAD_PRESSURE_PSIA;
        outflow = ReferenceWell.TRAVERSE.withCorrelation(method.flowMethod).outflow(wellhead);
        outflowByTable = ReferenceWell.TRAVERSE_BY_TABLE
                .withCorrelation(method.flowMethod)
                .outflow(wellhead);
    }

    /**
     * Properties by correlations.
     *
     * @return bottom-hole pressure (psia)
     */
    @Benchmark
    public double traverse() {
        return outflow.pwfPsia(ReferenceWell.RATE_STB_PER_DAY).getAsDouble();
    }

    /**
     * Properties by table.
     *
     * @return bottom-hole pressure (psia)
     */
    @Benchmark
    public double traverseByTable() {
        return outflowByTable.pwfPsia(ReferenceWell.RATE_STB_PER_DAY).getAsDouble();
    }
}
