package io.welleng.benchmarks;

import io.welleng.constraints.anomaly.AnomalyEvent;
import io.welleng.constraints.anomaly.AnomalyScanner;
import io.welleng.constraints.anomaly.AnomalySettings;
import io.welleng.constraints.anomaly.Normal;
import io.welleng.constraints.anomaly.Reference;
import io.welleng.constraints.anomaly.ScanState;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.constraints.telemetry.TelemetryKey;
import io.welleng.core.well.LiftType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
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

/**
 * A day of a submersible pump, twelve tags a minute, scanned for all patterns of its lift, against a known reference. There is no
 * baseline.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AnomalyBenchmark {

    private static final int MINUTES = 1440;
    private static final int LOCKED_FROM = 720;
    private static final long MS_PER_MINUTE = 60_000L;
    private static final double NOISE = 0.01;
    private static final double LOCKED_NOISE = 0.2;
    private static final double LAST_DIGIT = 0.01;

    /** What a locked pump reads, in times the usual. */
    private static final Map<TelemetryKey, Double> LOCKED = Map.of(
            TelemetryKey.MOTOR_CURRENT_A, 0.7,
            TelemetryKey.FLOW_RATE_BPD, 0.3,
            TelemetryKey.DISCHARGE_PRESSURE_PSI, 0.5);

    /** Whether the pump gas-locks at noon. */
    @Param({"false", "true"})
    public boolean gasLock;

    private double[][] day;
    private AnomalyScanner scanner;
    private Reference reference;
    private SampleBuffer buffer;

    /** Draws the day; prints what is found, and fails unless that is the gas lock, or nothing on the day without. */
    @Setup(Level.Trial)
    public void prepare() {
        SplittableRandom random = new SplittableRandom(8L);
        day = new double[MINUTES][WatchedWell.TAGS];
        for (int minute = 0; minute < MINUTES; minute++) {
            boolean locked = gasLock && minute >= LOCKED_FROM;
            for (int tag = 0; tag < WatchedWell.TAGS; tag++) {
                TelemetryKey key = WatchedWell.KEYS.get(tag);
                double noise = locked && LOCKED.containsKey(key) ? LOCKED_NOISE : NOISE;
                double level = locked ? LOCKED.getOrDefault(key, 1.0) : 1.0;
                if (key != TelemetryKey.VSD_FREQUENCY_HZ) {
                    level += noise * (2.0 * random.nextDouble() - 1.0);
                }
                // The last digit flickers, so that no sensor is stuck.
                day[minute][tag] = WatchedWell.usual(tag) * level + LAST_DIGIT * (minute % 2);
            }
        }
        List<Normal> normals = new ArrayList<>();
        for (int tag = 0; tag < WatchedWell.TAGS; tag++) {
            double usual = WatchedWell.usual(tag);
            normals.add(new Normal(WatchedWell.KEYS.get(tag).tag().key(), usual, 0.01 * usual, 0.005 * usual));
        }
        reference = new Reference(normals);
        scanner = AnomalyScanner.of(LiftType.ESP, Tags.of(WatchedWell.tags()), AnomalySettings.STANDARD);
        buffer = SampleBuffer.of(scanner.tags());
        List<AnomalyEvent> events = scan();
        System.out.printf(Locale.ROOT, "%n%s%n", events);
        boolean found = events.stream().anyMatch(event -> event.finding().rule().equals("esp_gas_lock"));
        Agreement.that(found == gasLock && events.isEmpty() != gasLock, "findings", events.size(), gasLock ? 1 : 0);
    }

    /**
     * The day, from a new state on.
     *
     * @return findings that begin or end
     */
    @Benchmark
    public List<AnomalyEvent> scan() {
        ScanState state = scanner.newState(reference);
        List<AnomalyEvent> events = new ArrayList<>();
        for (int minute = 0; minute < MINUTES; minute++) {
            buffer.begin((minute + 1) * MS_PER_MINUTE);
            for (int tag = 0; tag < WatchedWell.TAGS; tag++) {
                buffer.put(tag, day[minute][tag]);
            }
            state.step(buffer, events::add);
        }
        return events;
    }
}
