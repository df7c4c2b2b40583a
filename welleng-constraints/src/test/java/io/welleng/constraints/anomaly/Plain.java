package io.welleng.constraints.anomaly;

import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.well.LiftType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A well whose readings are exactly as said: a value, alternating by an amplitude, growing by so much a minute. */
final class Plain {

    static final long MINUTE = 60_000L;

    /** Level and noise of each tag: {@code level} or {@code level~noise}. */
    static final Map<LiftType, String> NORMAL = Map.of(
            LiftType.ESP,
            "thp_psi=200 intake_pressure_psi=500 discharge_pressure_psi=2500 motor_temp_f=200 motor_current_a=50~0.5"
                    + " motor_voltage_v=2000 vsd_frequency_hz=50 vibration_x_ips=0.05 vibration_y_ips=0.1"
                    + " insulation_mohm=500 flow_rate_bpd=1000 water_cut_pct=40",
            LiftType.ROD_PUMP,
            "polished_rod_load_max_lb=20000 polished_rod_load_min_lb=10000 motor_current_a=30~0.5 spm=8"
                    + " pump_fillage_pct=95 flow_rate_bpd=200 water_cut_pct=40 stroke_counter=0",
            LiftType.PROGRESSING_CAVITY_PUMP,
            "thp_psi=200 drive_torque_ftlb=400~4 drive_rpm=180 motor_current_a=40 motor_power_kw=25"
                    + " intake_pressure_psi=400 flow_rate_bpd=300 water_cut_pct=40",
            LiftType.GAS_LIFT,
            "thp_psi=200 chp_psi=1000 gl_injection_rate_mscfd=500 gl_injection_pressure_psi=1200 choke_size_64ths=64"
                    + " flow_rate_bpd=600 water_cut_pct=50",
            LiftType.NATURAL_FLOW,
            "thp_psi=300 chp_psi=700 choke_size_64ths=32 flow_rate_bpd=500~5 water_cut_pct=50");

    /** A value, what it alternates by, and its growth per minute. */
    record Reading(double value, double swing, double perMinute) {}

    static Map<String, Reading> parse(String text) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (String part : text.trim().split(" +")) {
            if (!part.isEmpty()) {
                String[] pair = part.split("=");
                String[] grow = pair[1].split("\\+");
                String[] swing = grow[0].split("~");
                readings.put(
                        pair[0],
                        new Reading(
                                Double.parseDouble(swing[0]),
                                swing.length > 1 ? Double.parseDouble(swing[1]) : 0.0,
                                grow.length > 1 ? Double.parseDouble(grow[1]) : 0.0));
            }
        }
        return readings;
    }

    final LiftType lift;
    final Map<String, Reading> normal;
    final Tags tags;
    final SampleBuffer buffer;

    /** @param changed normal values other than the usual ones */
    Plain(LiftType lift, String changed) {
        this.lift = lift;
        normal = parse(NORMAL.get(lift));
        normal.putAll(parse(changed));
        List<Tag> list = new ArrayList<>();
        normal.keySet().forEach(key -> list.add(new Tag(key, "1")));
        tags = Tags.of(list);
        buffer = SampleBuffer.of(tags);
    }

    Reference reference() {
        List<Normal> normals = new ArrayList<>();
        normal.forEach((key, r) -> {
            if (!key.equals("stroke_counter")) {
                normals.add(new Normal(key, r.value(), 0.0, r.swing() > 0.0 ? r.swing() : 1e-7 * r.value()));
            }
        });
        return new Reference(normals);
    }

    SampleBuffer sample(long minute, Map<String, Reading> now) {
        buffer.begin(minute * MINUTE);
        for (int i = 0; i < tags.size(); i++) {
            String key = tags.tag(i).key();
            Reading r = now.getOrDefault(key, new Reading(normal.get(key).value(), 0.0, 0.0));
            // A last bit of change keeps sensors from being stuck.
            double alive = 1.0 + 1e-9 * (minute % 7);
            buffer.put(i, r.value() * alive + (minute % 2 == 0 ? r.swing() : -r.swing()) + r.perMinute() * minute);
        }
        return buffer;
    }

    /** Runs so long with these readings. */
    List<AnomalyEvent> run(AnomalyScanner scanner, ScanState state, String readings, long fromMinute, long toMinute) {
        List<AnomalyEvent> events = new ArrayList<>();
        Map<String, Reading> now = parse(readings);
        for (long minute = fromMinute; minute < toMinute; minute++) {
            state.step(sample(minute, now), events::add);
        }
        return events;
    }
}
