package io.welleng.constraints.anomaly;

import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.core.study.StudyType;
import io.welleng.core.well.LiftType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Registers {@link AnomalyScanStudy} under the name {@code anomaly_scan}. */
public final class AnomalyScanStudyType implements StudyType<AnomalyScanStudy> {

    private static final int READINGS = 240;
    private static final int LOCKED_FROM = 120;
    private static final long STEP_SECONDS = 120L;
    private static final double TENTHS = 10.0;

    /** For {@link java.util.ServiceLoader}. */
    public AnomalyScanStudyType() {}

    @Override
    public String name() {
        return "anomaly_scan";
    }

    @Override
    public String summary() {
        return "Anomaly patterns of a well's lift in its telemetry, with evidence, severity and what to do";
    }

    @Override
    public Class<AnomalyScanStudy> studyClass() {
        return AnomalyScanStudy.class;
    }

    /** A submersible pump that gas-locks after four hours; the readings are synthetic. */
    @Override
    public AnomalyScanStudy example() {
        SplittableRandom random = new SplittableRandom(5);
        Instant start = Instant.parse("2026-03-01T00:00:00Z");
        List<Instant> times = new ArrayList<>();
        List<Double> current = new ArrayList<>();
        List<Double> rate = new ArrayList<>();
        List<Double> intake = new ArrayList<>();
        List<Double> frequency = new ArrayList<>();
        for (int i = 0; i < READINGS; i++) {
            boolean locked = i >= LOCKED_FROM;
            times.add(start.plusSeconds(i * STEP_SECONDS));
            current.add(rounded(locked ? 36.0 : 52.0, locked ? 9.0 : 0.8, random));
            rate.add(rounded(locked ? 420.0 : 1_450.0, locked ? 200.0 : 25.0, random));
            intake.add(rounded(locked ? 610.0 : 480.0, 6.0, random));
            frequency.add(50.0);
        }
        History history = new History(
                "EX-ESP-1",
                times,
                List.of(
                        Column.of("motor_current_a", "A", current),
                        Column.of("flow_rate_bpd", "bbl/d", rate),
                        Column.of("intake_pressure_psi", "psi", intake),
                        Column.of("vsd_frequency_hz", "Hz", frequency)));
        Reference reference = new Reference(List.of(
                new Normal("motor_current_a", 52.0, 0.6, 0.5),
                new Normal("flow_rate_bpd", 1_450.0, 20.0, 15.0),
                new Normal("intake_pressure_psi", 480.0, 6.0, 4.0),
                new Normal("vsd_frequency_hz", 50.0, 0.1, 0.0)));
        return new AnomalyScanStudy(LiftType.ESP, history, reference, null, AnomalySettings.STANDARD);
    }

    /** Even noise between plus and minus {@code noise}, to a tenth. */
    private static double rounded(double level, double noise, SplittableRandom random) {
        return Math.rint(TENTHS * (level + noise * (2.0 * random.nextDouble() - 1.0))) / TENTHS;
    }
}
