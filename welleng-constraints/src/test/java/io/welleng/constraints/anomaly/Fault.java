package io.welleng.constraints.anomaly;

import io.welleng.core.well.LiftType;
import java.util.List;
import java.util.Set;

/**
 * Faults as they act on a {@link SyntheticWell}, after the descriptions in the literature, of random size.
 *
 * @param rule name of the rule that should find it
 * @param lift kind of well
 * @param companions other rules that are right to hold as well
 * @param maker prepares the fault for one well
 */
record Fault(String rule, LiftType lift, Set<String> companions, Maker maker) {

    interface Maker {
        /** What to do at each sample; {@code u} is its size from 0 to 1. */
        Runnable make(SyntheticWell w, double u);
    }

    private static Fault of(String rule, LiftType lift, Maker maker, String... companions) {
        return new Fault(rule, lift, Set.of(companions), maker);
    }

    private static double mix(double u, double from, double to) {
        return from + u * (to - from);
    }

    static final List<Fault> FAST = List.of(
            of("esp_gas_lock", LiftType.ESP, (w, u) -> () -> {
                w.scale("motor_current_a", mix(u, 0.8, 0.55));
                w.swing("motor_current_a", mix(u, 5.0, 12.0));
                w.scale("flow_rate_bpd", mix(u, 0.55, 0.1));
                w.swing("flow_rate_bpd", 3.0);
                w.scale("discharge_pressure_psi", mix(u, 0.75, 0.6));
                w.scale("intake_pressure_psi", 1.1);
                w.add("motor_temp_f", 15.0 * u);
            }),
            of("esp_overheating", LiftType.ESP, (w, u) -> () -> w.add("motor_temp_f", mix(u, 36.0, 90.0))),
            of("esp_electrical_fault", LiftType.ESP, (w, u) -> () -> {
                w.scale("motor_voltage_v", mix(u, 0.86, 0.7));
                w.scale("motor_current_a", mix(u, 1.05, 1.15));
            }),
            of("esp_insulation_fault", LiftType.ESP, (w, u) -> () -> w.scale("insulation_mohm", mix(u, 0.05, 0.0005))),
            of("esp_mechanical_imbalance", LiftType.ESP, (w, u) -> () -> {
                w.scale("vibration_x_ips", mix(u, 5.5, 10.0));
                w.scale("vibration_y_ips", mix(u, 1.5, 8.0));
            }),
            of("water_breakthrough", LiftType.ESP, (w, u) -> () -> w.add("water_cut_pct", mix(u, 12.0, 30.0))),
            of("srp_fluid_pound", LiftType.ROD_PUMP, (w, u) -> () -> {
                w.scale("pump_fillage_pct", mix(u, 0.7, 0.45));
                w.scale("flow_rate_bpd", mix(u, 0.75, 0.5));
                w.scale("polished_rod_load_max_lb", mix(u, 1.01, 1.03));
            }),
            of("srp_gas_lock", LiftType.ROD_PUMP, (w, u) -> () -> {
                w.scale("pump_fillage_pct", mix(u, 0.3, 0.05));
                w.scale("flow_rate_bpd", mix(u, 0.18, 0.01));
                w.scale("polished_rod_load_min_lb", mix(u, 1.2, 1.6));
                w.scale("polished_rod_load_max_lb", mix(u, 1.0, 0.96));
            }),
            of("srp_travelling_valve_leak", LiftType.ROD_PUMP, (w, u) -> () -> {
                w.scale("polished_rod_load_max_lb", mix(u, 0.92, 0.8));
                w.scale("flow_rate_bpd", mix(u, 0.75, 0.25));
            }),
            of("srp_standing_valve_leak", LiftType.ROD_PUMP, (w, u) -> () -> {
                w.scale("polished_rod_load_min_lb", mix(u, 1.13, 1.45));
                w.scale("flow_rate_bpd", mix(u, 0.75, 0.2));
                w.scale("pump_fillage_pct", mix(u, 0.97, 0.75));
            }),
            of("srp_parted_rod", LiftType.ROD_PUMP, (w, u) -> () -> {
                w.scale("polished_rod_load_max_lb", mix(u, 0.6, 0.3));
                w.scale("polished_rod_load_min_lb", mix(u, 1.0, 0.5));
                w.scale("flow_rate_bpd", mix(u, 0.1, 0.0));
                w.scale("motor_current_a", mix(u, 0.7, 0.4));
                w.scale("pump_fillage_pct", 0.1);
            }),
            of("srp_imbalance", LiftType.ROD_PUMP, (w, u) -> () -> {
                w.swing("motor_current_a", mix(u, 3.0, 7.0));
                w.scale("motor_current_a", mix(u, 1.0, 1.1));
            }),
            of("srp_drive_lost", LiftType.ROD_PUMP, (w, u) -> () -> {
                w.counting = w.progress < 0.5;
                w.value[w.tag("spm")] *= w.counting ? 1.0 : 0.0;
                w.scale("motor_current_a", 0.5);
                w.scale("flow_rate_bpd", 0.0);
            }),
            of("water_breakthrough", LiftType.ROD_PUMP, (w, u) -> () -> w.add("water_cut_pct", mix(u, 12.0, 30.0))),
            of(
                    "pcp_sand_up",
                    LiftType.PROGRESSING_CAVITY_PUMP,
                    (w, u) -> () -> {
                        w.scale("drive_torque_ftlb", mix(u, 1.28, 1.7));
                        w.swing("drive_torque_ftlb", mix(u, 3.0, 6.0));
                        w.scale("flow_rate_bpd", mix(u, 0.88, 0.5));
                        w.scale("motor_current_a", mix(u, 1.2, 1.5));
                        w.scale("motor_power_kw", mix(u, 1.2, 1.5));
                        w.scale("sand_pct", 4.0);
                    },
                    "pcp_motor_overload",
                    "pcp_torque_spike"),
            of("pcp_motor_overload", LiftType.PROGRESSING_CAVITY_PUMP, (w, u) -> () -> {
                w.scale("motor_current_a", mix(u, 1.3, 1.6));
                w.scale("motor_power_kw", mix(u, 1.3, 1.6));
            }),
            of("pcp_torque_spike", LiftType.PROGRESSING_CAVITY_PUMP, (w, u) -> () -> {
                if (w.progress > 0.0 && w.random.nextDouble() < 0.2) {
                    w.value[w.tag("drive_torque_ftlb")] *= mix(u, 1.8, 2.5);
                    w.value[w.tag("motor_current_a")] *= mix(u, 1.5, 2.0);
                }
            }),
            of(
                    "pcp_low_intake_pressure",
                    LiftType.PROGRESSING_CAVITY_PUMP,
                    (w, u) -> () -> w.scale("intake_pressure_psi", mix(u, 0.42, 0.1))),
            of("pcp_high_tubing_pressure", LiftType.PROGRESSING_CAVITY_PUMP, (w, u) -> () -> {
                w.scale("thp_psi", mix(u, 1.6, 3.0));
                w.scale("drive_torque_ftlb", mix(u, 1.03, 1.1));
                w.scale("flow_rate_bpd", mix(u, 0.98, 0.94));
            }),
            of("pcp_slip_growth", LiftType.PROGRESSING_CAVITY_PUMP, (w, u) -> () -> {
                w.scale("flow_rate_bpd", mix(u, 0.83, 0.5));
                w.scale("intake_pressure_psi", mix(u, 1.04, 1.3));
            }),
            of(
                    "water_breakthrough",
                    LiftType.PROGRESSING_CAVITY_PUMP,
                    (w, u) -> () -> w.add("water_cut_pct", mix(u, 12.0, 30.0))),
            of("gl_casing_heading", LiftType.GAS_LIFT, (w, u) -> {
                double period = w.random.nextDouble(9.0, 26.0) / 60.0;
                double saw = w.random.nextDouble(0.0, 1.0);
                return () -> {
                    double turn = w.hours / period;
                    double phase = turn - Math.floor(turn);
                    double shape = saw * (2.0 * phase - 1.0) + (saw - 1.0) * Math.sin(2.0 * Math.PI * phase);
                    w.scale("chp_psi", 1.0 + mix(u, 0.018, 0.04) * shape);
                    w.scale("thp_psi", 1.0 - mix(u, 0.05, 0.1) * shape);
                    w.scale("flow_rate_bpd", 0.96 - mix(u, 0.05, 0.2) * shape);
                };
            }),
            of("gl_over_injection", LiftType.GAS_LIFT, (w, u) -> () -> {
                w.scale("gl_injection_rate_mscfd", mix(u, 1.3, 1.8));
                w.scale("flow_rate_bpd", mix(u, 0.98, 0.9));
                w.scale("chp_psi", mix(u, 1.0, 1.03));
                w.scale("thp_psi", mix(u, 1.02, 1.08));
            }),
            of("gl_gas_leak", LiftType.GAS_LIFT, (w, u) -> () -> {
                w.scale("gl_injection_rate_mscfd", mix(u, 1.2, 1.6));
                w.scale("chp_psi", mix(u, 0.92, 0.75));
                w.scale("flow_rate_bpd", mix(u, 0.82, 0.4));
            }),
            of("gl_separator_flooding", LiftType.GAS_LIFT, (w, u) -> () -> {
                w.scale("thp_psi", mix(u, 1.3, 1.9));
                w.scale("flow_rate_bpd", mix(u, 0.82, 0.5));
                w.scale("chp_psi", mix(u, 1.01, 1.03));
            }),
            of("gl_pressure_loss", LiftType.GAS_LIFT, (w, u) -> () -> {
                w.scale("gl_injection_pressure_psi", mix(u, 0.88, 0.5));
                w.scale("gl_injection_rate_mscfd", mix(u, 0.7, 0.0));
                w.scale("chp_psi", mix(u, 0.96, 0.8));
                w.scale("flow_rate_bpd", mix(u, 0.85, 0.3));
            }),
            of("gl_water_breakthrough", LiftType.GAS_LIFT, (w, u) -> () -> {
                w.add("water_cut_pct", mix(u, 12.0, 30.0));
                w.scale("flow_rate_bpd", mix(u, 0.98, 0.8));
                w.scale("chp_psi", mix(u, 1.0, 1.02));
            }),
            of("loading_up", LiftType.NATURAL_FLOW, (w, u) -> () -> {
                w.scale("flow_rate_bpd", mix(u, 0.82, 0.4));
                w.swing("flow_rate_bpd", mix(u, 3.0, 8.0));
                w.scale("thp_psi", mix(u, 0.9, 0.6));
                w.scale("chp_psi", mix(u, 1.03, 1.1));
            }));

    static final List<Fault> SLOW = List.of(
            of("esp_pump_wear", LiftType.ESP, (w, u) -> () -> {
                daily(w, "flow_rate_bpd", -mix(u, 1.4, 3.0));
                daily(w, "intake_pressure_psi", mix(u, 1.0, 2.0));
                daily(w, "discharge_pressure_psi", -mix(u, 0.2, 0.4));
                daily(w, "motor_current_a", -mix(u, 0.3, 0.8));
            }),
            of(
                    "pcp_wear",
                    LiftType.PROGRESSING_CAVITY_PUMP,
                    (w, u) -> () -> {
                        daily(w, "flow_rate_bpd", -mix(u, 1.4, 3.0));
                        daily(w, "intake_pressure_psi", mix(u, 1.2, 2.5));
                        daily(w, "drive_torque_ftlb", -mix(u, 0.2, 0.5));
                    },
                    "pcp_slip_growth"),
            of(
                    "sensor_drift:discharge_pressure_psi",
                    LiftType.ESP,
                    (w, u) -> () -> daily(w, "discharge_pressure_psi", mix(u, 1.5, 3.0))),
            of(
                    "sensor_drift:flow_rate_bpd",
                    LiftType.ROD_PUMP,
                    (w, u) -> () -> daily(w, "flow_rate_bpd", -mix(u, 1.8, 3.0))),
            of(
                    "sensor_drift:gl_injection_pressure_psi",
                    LiftType.GAS_LIFT,
                    (w, u) -> () -> daily(w, "gl_injection_pressure_psi", mix(u, 1.5, 3.0))));

    private static void daily(SyntheticWell w, String key, double percent) {
        w.value[w.tag(key)] *= 1.0 + Math.max(0.0, w.faultHours) / 24.0 * percent / 100.0;
    }
}
