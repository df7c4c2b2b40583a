package io.welleng.benchmarks;

import io.welleng.allocation.AllocationReport;
import io.welleng.allocation.AllocationStudy;
import io.welleng.allocation.Phase;
import io.welleng.allocation.Stream;
import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.NodeKind;
import io.welleng.allocation.network.Reading;
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
    private double[] meters;
    private double[][] estimates;

    /** Builds the month: estimates from 10 to 1,000 bbl/d, meters a little off their sum. */
    @Setup(Level.Trial)
    public void prepare() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Node.of("total", NodeKind.SALES_POINT, null).metered());
        for (int well = 0; well < WELLS; well++) {
            nodes.add(Node.well("W-" + well, "total"));
        }
        meters = new double[DAYS];
        estimates = new double[DAYS][WELLS];
        List<DailyReadings> days = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            List<Reading> readings = new ArrayList<>();
            double sum = 0.0;
            for (int well = 0; well < WELLS; well++) {
                double estimate = 10.0 + (well * 7919 + day * 104729) % 990;
                sum += estimate;
                estimates[day - 1][well] = estimate;
                readings.add(Reading.estimate("W-" + well, Phase.OIL, estimate));
            }
            meters[day - 1] = Math.rint(100.0 * sum * (1.0 + 0.01 * Math.sin(day))) / 100.0;
            readings.add(Reading.meter("total", Phase.OIL, meters[day - 1]));
            days.add(new DailyReadings(LocalDate.of(2026, 1, day), readings));
        }
        study = new AllocationStudy(
                "original",
                Network.of(nodes),
                List.of(Stream.volume(Phase.OIL, 40.0)),
                days,
                AllocationMethod.proportional());
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
        for (int day = 0; day < DAYS; day++) {
            double sum = 0.0;
            for (double estimate : estimates[day]) {
                sum += estimate;
            }
            double factor = meters[day] / sum;
            for (double estimate : estimates[day]) {
                sink.consume(factor * estimate);
            }
        }
    }
}
