package io.welleng.constraints.spc;

import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** Synthetic histories with known faults. */
final class Histories {

    static final String THP = "thp_psi";
    static final String INTAKE = "intake_pressure_psi";
    static final String CURRENT = "motor_current_a";
    static final String SPARE = "motor_temp_f";
    static final Instant START = Instant.parse("2024-05-01T00:00:00Z");

    /** Row from which on the intake pressure is 120 psi too high. */
    static final int FAULT = 300;

    private Histories() {}

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /**
     * 400 samples at ten minutes: three tags that follow one load, and one that never has a reading. The current is
     * missing in the rows 50 to 54, all is missing in row 60.
     */
    static SpcData.Telemetry faulty() {
        RandomGenerator random = random(11L);
        List<Double> thp = new ArrayList<>();
        List<Double> intake = new ArrayList<>();
        List<Double> current = new ArrayList<>();
        List<Double> spare = new ArrayList<>();
        for (int row = 0; row < 400; row++) {
            double load = random.nextGaussian();
            boolean lost = row == 60;
            add(thp, lost, 200.0 + 6.0 * load + 1.5 * random.nextGaussian());
            add(intake, lost, 900.0 - 12.0 * load + 4.0 * random.nextGaussian() + (row < FAULT ? 0.0 : 120.0));
            add(current, lost || row >= 50 && row < 55, 42.0 + 1.0 * load + 0.25 * random.nextGaussian());
            spare.add(null);
        }
        return new SpcData.Telemetry(new History(
                "W-1",
                times(400, 600L),
                List.of(
                        Column.of(THP, "psi", thp),
                        Column.of(INTAKE, "psi", intake),
                        Column.of(CURRENT, "A", current),
                        Column.of(SPARE, "degF", spare))));
    }

    private static void add(List<Double> values, boolean lost, double value) {
        values.add(lost ? null : (Double) (Math.rint(1_000.0 * value) / 1_000.0));
    }

    /**
     * Hourly readings of 20 days: the well runs at 45 Hz in the first half of each day and at 55 Hz in the second, the
     * current is 30 and 40 A. In the hours 2 and 14 of day 18 it is 35 A.
     * The frequency is missing in hour 5 of each day, and 0 (in no mode) in hour 7 of day 10; the current is missing in
     * hour 3 of each day.
     */
    static SpcData.Telemetry twoModes() {
        RandomGenerator random = random(12L);
        List<Double> current = new ArrayList<>();
        List<Double> hertz = new ArrayList<>();
        for (int row = 0; row < 480; row++) {
            int day = row / 24;
            int hour = row % 24;
            boolean fast = hour >= 12;
            boolean fault = day == 18 && (hour == 2 || hour == 14);
            add(current, hour == 3, fault ? 35.0 : (fast ? 40.0 : 30.0) + 0.5 * random.nextGaussian());
            hertz.add(hour == 5 ? null : day == 10 && hour == 7 ? (Double) 0.0 : (Double) (fast ? 55.0 : 45.0));
        }
        return new SpcData.Telemetry(new History(
                "W-2",
                times(480, 3_600L),
                List.of(Column.of(CURRENT, "A", current), Column.of("vsd_frequency_hz", "Hz", hertz))));
    }

    static List<Instant> times(int rows, long seconds) {
        return IntStream.range(0, rows)
                .mapToObj(row -> START.plusSeconds(seconds * row))
                .toList();
    }
}
