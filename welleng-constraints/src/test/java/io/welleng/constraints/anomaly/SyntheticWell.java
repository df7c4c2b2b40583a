package io.welleng.constraints.anomaly;

import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.well.LiftType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A made-up well: each tag has a level, white noise, a slow wander and a daily cycle; readings go missing, come in bad or
 * are lone outliers. A fault changes them from its begin on, fully after its ramp. Knows nothing of the rules.
 */
final class SyntheticWell {

    private static final double HOUR = 3_600_000.0;
    private static final double DAY = 24.0 * HOUR;

    /** Tag, usual level, noise in percent. */
    private record Kind(String key, String unit, double level, double noisePct) {}

    private static final Map<LiftType, List<Kind>> KINDS = Map.of(
            LiftType.ESP,
            List.of(
                    new Kind("thp_psi", "psi", 250, 1.0),
                    new Kind("intake_pressure_psi", "psi", 600, 0.8),
                    new Kind("discharge_pressure_psi", "psi", 2600, 0.4),
                    new Kind("motor_temp_f", "degF", 220, 0.3),
                    new Kind("motor_current_a", "A", 55, 1.0),
                    new Kind("motor_voltage_v", "V", 2200, 0.4),
                    new Kind("vsd_frequency_hz", "Hz", 50, 0),
                    new Kind("vibration_x_ips", "in/s", 0.05, 8),
                    new Kind("vibration_y_ips", "in/s", 0.05, 8),
                    new Kind("insulation_mohm", "Mohm", 800, 2),
                    new Kind("flow_rate_bpd", "bbl/d", 1500, 2),
                    new Kind("water_cut_pct", "%", 40, 1)),
            LiftType.ROD_PUMP,
            List.of(
                    new Kind("thp_psi", "psi", 120, 1.5),
                    new Kind("chp_psi", "psi", 60, 1.5),
                    new Kind("motor_current_a", "A", 30, 3),
                    new Kind("spm", "1/min", 8, 0),
                    new Kind("polished_rod_load_max_lb", "lbf", 18_000, 0.5),
                    new Kind("polished_rod_load_min_lb", "lbf", 8_000, 0.8),
                    new Kind("pump_fillage_pct", "%", 95, 1.5),
                    new Kind("stroke_counter", "1", 1, 0),
                    new Kind("flow_rate_bpd", "bbl/d", 250, 3),
                    new Kind("water_cut_pct", "%", 50, 1)),
            LiftType.PROGRESSING_CAVITY_PUMP,
            List.of(
                    new Kind("thp_psi", "psi", 200, 1.5),
                    new Kind("drive_torque_ftlb", "ft.lbf", 400, 2),
                    new Kind("drive_rpm", "rpm", 180, 0),
                    new Kind("motor_current_a", "A", 40, 2),
                    new Kind("motor_power_kw", "kW", 25, 2),
                    new Kind("intake_pressure_psi", "psi", 450, 1.2),
                    new Kind("flow_rate_bpd", "bbl/d", 300, 2),
                    new Kind("water_cut_pct", "%", 50, 1),
                    new Kind("sand_pct", "%", 0.5, 15)),
            LiftType.GAS_LIFT,
            List.of(
                    new Kind("thp_psi", "psi", 180, 1.5),
                    new Kind("chp_psi", "psi", 950, 0.3),
                    new Kind("gl_injection_rate_mscfd", "Mscf/d", 600, 1.5),
                    new Kind("gl_injection_pressure_psi", "psi", 1100, 0.4),
                    new Kind("choke_size_64ths", "1/64 in", 64, 0),
                    new Kind("flow_rate_bpd", "bbl/d", 700, 2.5),
                    new Kind("water_cut_pct", "%", 50, 1)),
            LiftType.NATURAL_FLOW,
            List.of(
                    new Kind("thp_psi", "psi", 300, 1),
                    new Kind("chp_psi", "psi", 700, 0.7),
                    new Kind("choke_size_64ths", "1/64 in", 32, 0),
                    new Kind("flow_rate_bpd", "bbl/d", 400, 2),
                    new Kind("water_cut_pct", "%", 30, 1)));

    final RandomGenerator random;
    final Tags tags;
    final double[] level;
    private final double[] noise;
    private final double[] wander;
    private final double[] wandering;
    private final double daily;
    private final double phase;
    private final double missing;

    /** What a fault does at the present sample; reset for each. */
    final double[] value;

    final double[] swing;
    double progress;
    double faultHours;
    double hours;
    private double strokes;
    boolean counting = true;
    private double lastHours;

    SyntheticWell(LiftType lift, RandomGenerator random) {
        this.random = random;
        List<Kind> kinds = KINDS.get(lift);
        tags = tags(lift);
        int n = kinds.size();
        level = new double[n];
        noise = new double[n];
        wander = new double[n];
        wandering = new double[n];
        value = new double[n];
        swing = new double[n];
        double size = random.nextDouble(0.8, 1.25);
        for (int i = 0; i < n; i++) {
            String key = kinds.get(i).key();
            boolean fixed = key.endsWith("_pct");
            boolean load = key.contains("load");
            level[i] = kinds.get(i).level() * (fixed ? 1.0 : load ? size : random.nextDouble(0.8, 1.25));
            noise[i] = level[i] * kinds.get(i).noisePct() / 100.0 * random.nextDouble(0.5, 1.2);
            wander[i] = 0.25 * noise[i];
            wandering[i] = wander[i] * random.nextGaussian();
        }
        daily = random.nextDouble(0.0, 0.006);
        phase = random.nextDouble(0.0, 2.0 * Math.PI);
        missing = random.nextDouble(0.0, 0.06);
    }

    static Tags tags(LiftType lift) {
        return Tags.of(KINDS.get(lift).stream()
                .map(kind -> new Tag(kind.key(), kind.unit()))
                .toList());
    }

    int tag(String key) {
        return tags.number(key, "tag");
    }

    Reference reference() {
        List<Normal> normals = new ArrayList<>();
        for (int i = 0; i < level.length; i++) {
            if (!tags.tag(i).key().equals("stroke_counter")) {
                double spread = noise[i] == 0.0 ? 0.0 : Math.hypot(wander[i], daily * level[i] / Math.sqrt(2.0));
                normals.add(new Normal(tags.tag(i).key(), level[i], spread, noise[i]));
            }
        }
        return new Reference(normals);
    }

    void scale(String key, double factor) {
        value[tag(key)] *= 1.0 + progress * (factor - 1.0);
    }

    void add(String key, double amount) {
        value[tag(key)] += progress * amount;
    }

    void swing(String key, double times) {
        swing[tag(key)] = 1.0 + progress * (times - 1.0);
    }

    /** One reading of each tag at a time, with the fault as far as it has gone. */
    void sample(long millis, Runnable fault, SampleBuffer out) {
        hours = millis / HOUR;
        double wave = daily * Math.sin(2.0 * Math.PI * millis / DAY + phase);
        double keep = Math.exp(-(hours - lastHours) / 2.0);
        strokes += counting ? (hours - lastHours) * 480.0 : 0.0;
        for (int i = 0; i < level.length; i++) {
            wandering[i] = keep * wandering[i] + Math.sqrt(1.0 - keep * keep) * wander[i] * random.nextGaussian();
            value[i] = level[i] * (noise[i] == 0.0 ? 1.0 : 1.0 + wave) + wandering[i];
            swing[i] = 1.0;
        }
        lastHours = hours;
        if (fault != null) {
            fault.run();
        }
        out.begin(millis);
        for (int i = 0; i < level.length; i++) {
            double draw = random.nextDouble();
            double reading = tags.tag(i).key().equals("stroke_counter")
                    ? Math.rint(strokes)
                    : value[i] + swing[i] * noise[i] * random.nextGaussian();
            if (draw < missing) {
                continue;
            }
            if (draw < missing + 0.003) {
                out.put(i, 10.0 * reading, Quality.BAD);
            } else if (draw < missing + 0.004) {
                out.put(i, 1.3 * reading);
            } else {
                out.put(i, reading);
            }
        }
    }
}
