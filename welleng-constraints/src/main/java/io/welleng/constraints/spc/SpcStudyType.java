package io.welleng.constraints.spc;

import io.welleng.constraints.spc.arl.ChartDesign;
import io.welleng.constraints.spc.chart.AfterSignal;
import io.welleng.constraints.spc.chart.SigmaMethod;
import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.core.study.StudyType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Registers {@link SpcStudy} under the name {@code spc}. */
public final class SpcStudyType implements StudyType<SpcStudy> {

    private static final int HOURS = 240;
    private static final int IN_CONTROL_HOURS = 160;
    private static final int LOST_HOUR = 100;
    private static final int GOOD = 192;
    private static final int SENSOR_FAILURE = 16;
    private static final double CURRENT_A = 42.0;
    private static final double NOISE_A = 0.6;
    private static final double SHIFT_A = -0.6;
    private static final double HUNDREDTHS = 100.0;

    /** For {@link java.util.ServiceLoader}. */
    public SpcStudyType() {}

    @Override
    public String name() {
        return "spc";
    }

    @Override
    public String summary() {
        return "Statistical process control of a well: charts, T2, PCA, isolation forest, changes, drift, baselines, events";
    }

    @Override
    public Class<SpcStudy> studyClass() {
        return SpcStudy.class;
    }

    /** Ten days of hourly motor current that falls by one sigma after 160 hours; the readings are synthetic. */
    @Override
    public SpcStudy example() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2L);
        Instant start = Instant.parse("2024-05-01T00:00:00Z");
        List<Instant> times = new ArrayList<>(HOURS);
        List<Double> amperes = new ArrayList<>(HOURS);
        List<Integer> qualities = new ArrayList<>(HOURS);
        for (int hour = 0; hour < HOURS; hour++) {
            times.add(start.plusSeconds(3600L * hour));
            double mean = CURRENT_A + (hour < IN_CONTROL_HOURS ? 0.0 : SHIFT_A);
            double reading = mean + NOISE_A * random.nextGaussian();
            amperes.add(Math.rint(HUNDREDTHS * reading) / HUNDREDTHS);
            qualities.add(hour == LOST_HOUR ? SENSOR_FAILURE : GOOD);
        }
        History history = new History(
                "EX-ESP-1", times, List.of(new Column(new Tag("motor_current_a", "A"), amperes, qualities)));
        return new SpcStudy(
                "EX-ESP-1",
                new SpcData.Telemetry(history),
                new Univariate(
                        "motor_current_a",
                        new ProcessReference.PhaseOne(0, 119, SigmaMethod.MOVING_RANGE, null),
                        new ChartDesign.Cusum(500.0, 1.0, null, 0.5, AfterSignal.RESTART),
                        List.of(0.5, 1.0, 2.0)));
    }
}
