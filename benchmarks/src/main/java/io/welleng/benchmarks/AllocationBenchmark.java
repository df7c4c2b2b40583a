package io.welleng.benchmarks;

import io.welleng.allocation.AllocationMethod;
import io.welleng.allocation.AllocationReport;
import io.welleng.allocation.AllocationStudy;
import io.welleng.allocation.metering.AllocationDay;
import io.welleng.allocation.metering.Source;
import io.welleng.allocation.metering.SourceGroup;
import io.welleng.allocation.rounding.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * A month of 84 wells and 31 days, allocated, conserving exactly, rounded, valued and reported; and the bare arithmetic,
 * meter over sum times estimate in doubles, which conserves only roughly and rounds nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AllocationBenchmark {

    private static final int DAYS = 31;
    private static final int WELLS = 84;

    private AllocationStudy study;

    /** Builds the month: estimates from 10 to 1,000 bbl/d, meters a little off their sum. */
    @Setup(Level.Trial)
    public void prepare() {
        List<AllocationDay> days = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            List<Source> sources = new ArrayList<>();
            double sum = 0.0;
            for (int well = 0; well < WELLS; well++) {
                double estimate = 10.0 + (well * 7919 + day * 104729) % 990;
                sum += estimate;
                sources.add(new Source("W-" + well, "field " + well / 20, estimate));
            }
            double meter = Math.rint(100.0 * sum * (1.0 + 0.01 * Math.sin(day))) / 100.0;
            days.add(new AllocationDay(
                    LocalDate.of(2026, 1, day),
                    meter,
                    List.of(new SourceGroup("all", io.welleng.allocation.metering.Measurement.totalMeter(), sources))));
        }
        study = new AllocationStudy(days, AllocationMethod.proportional(), 40.0, new Rounding(2));
    }

    /**
     * The library's month.
     *
     * @return the report
     */
    @Benchmark
    public AllocationReport month() {
        return study.run();
    }

    /**
     * The bare arithmetic.
     *
     * @param sink keeps the results alive
     */
    @Benchmark
    public void bareArithmetic(Blackhole sink) {
        for (AllocationDay day : study.days()) {
            for (SourceGroup group : day.groups()) {
                double sum = 0.0;
                for (Source source : group.sources()) {
                    sum += source.estimateBbl();
                }
                double factor = day.totalMeterBbl() / sum;
                for (Source source : group.sources()) {
                    sink.consume(factor * source.estimateBbl());
                }
            }
        }
    }
}
