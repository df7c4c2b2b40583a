package io.welleng.constraints.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.well.LiftType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Property: each threshold decides, on both sides of its edge; worked by hand from the reference values. */
class ThresholdEdgeTest {

    private static LiftType lift(String rule) {
        return switch (rule.substring(0, 3)) {
            case "esp", "wat" -> LiftType.ESP;
            case "srp" -> LiftType.ROD_PUMP;
            case "pcp" -> LiftType.PROGRESSING_CAVITY_PUMP;
            case "gl_" -> LiftType.GAS_LIFT;
            default -> LiftType.NATURAL_FLOW;
        };
    }

    private static boolean found(String rule, String changedNormal, String readings) {
        Plain well = new Plain(lift(rule), changedNormal == null ? "" : changedNormal);
        AnomalyScanner scanner = AnomalyScanner.of(well.lift, well.tags, AnomalySettings.STANDARD);
        ScanState state = scanner.newState(well.reference());
        List<AnomalyEvent> events =
                well.run(scanner, state, readings, 0, rule.endsWith("water_breakthrough") ? 521 : 181);
        return events.stream().anyMatch(event -> event.finding().rule().equals(rule));
    }

    /** Rule, other normal values, readings that hold, the one that holds just, and just does not. */
    @ParameterizedTest
    @CsvSource({
        "esp_gas_lock,, flow_rate_bpd=600 discharge_pressure_psi=1900, motor_current_a=43.9~2, motor_current_a=44.1~2",
        "esp_gas_lock,, flow_rate_bpd=600 discharge_pressure_psi=1900, motor_current_a=40~0.85, motor_current_a=40~0.83",
        "esp_gas_lock,, motor_current_a=40~2 discharge_pressure_psi=1900, flow_rate_bpd=699, flow_rate_bpd=701",
        "esp_gas_lock,, motor_current_a=40~2 flow_rate_bpd=600, discharge_pressure_psi=2199, discharge_pressure_psi=2201",
        "esp_mechanical_imbalance,, thp_psi=200, vibration_x_ips=0.157, vibration_x_ips=0.155",
        "esp_mechanical_imbalance,, thp_psi=200, vibration_y_ips=0.201, vibration_y_ips=0.199",
        "esp_mechanical_imbalance,, vibration_x_ips=0.3, motor_current_a=50~0.67, motor_current_a=50~0.68",
        "esp_overheating,, thp_psi=200, motor_temp_f=230.1, motor_temp_f=229.9",
        "esp_overheating, motor_temp_f=330, thp_psi=200, motor_temp_f=350.1, motor_temp_f=349.9",
        "esp_electrical_fault,, thp_psi=200, motor_voltage_v=1799, motor_voltage_v=1801",
        "esp_electrical_fault,, thp_psi=200, motor_voltage_v=2201, motor_voltage_v=2199",
        "esp_insulation_fault,, vsd_frequency_hz=40, insulation_mohm=49.9, insulation_mohm=50.1",
        "esp_insulation_fault, insulation_mohm=5, thp_psi=200, insulation_mohm=0.99, insulation_mohm=1.01",
        "water_breakthrough,, thp_psi=200, water_cut_pct=48.1, water_cut_pct=47.9",
        "srp_fluid_pound,, flow_rate_bpd=150, pump_fillage_pct=74.9, pump_fillage_pct=75.1",
        "srp_fluid_pound, pump_fillage_pct=85, flow_rate_bpd=150, pump_fillage_pct=69.9, pump_fillage_pct=70.1",
        "srp_fluid_pound,, pump_fillage_pct=60, polished_rod_load_max_lb=21490, polished_rod_load_max_lb=21510",
        "srp_fluid_pound,, pump_fillage_pct=60, polished_rod_load_min_lb=10590, polished_rod_load_min_lb=10610",
        "srp_fluid_pound,, pump_fillage_pct=60, flow_rate_bpd=71, flow_rate_bpd=69",
        "srp_gas_lock,, flow_rate_bpd=20 polished_rod_load_min_lb=12000, pump_fillage_pct=39.9, pump_fillage_pct=40.1",
        "srp_gas_lock,, pump_fillage_pct=20 polished_rod_load_min_lb=12000, flow_rate_bpd=59, flow_rate_bpd=61",
        "srp_gas_lock,, pump_fillage_pct=20 flow_rate_bpd=20, polished_rod_load_min_lb=10810,"
                + " polished_rod_load_min_lb=10790",
        "srp_gas_lock,, pump_fillage_pct=20 flow_rate_bpd=20 polished_rod_load_min_lb=12000,"
                + " polished_rod_load_max_lb=22990, polished_rod_load_max_lb=23010",
        "srp_gas_lock,, pump_fillage_pct=20 flow_rate_bpd=20, polished_rod_load_min_lb=16400,"
                + " polished_rod_load_min_lb=16600",
        "srp_travelling_valve_leak,, flow_rate_bpd=150, polished_rod_load_max_lb=18990, polished_rod_load_max_lb=19010",
        "srp_travelling_valve_leak,, flow_rate_bpd=150 polished_rod_load_max_lb=18000, polished_rod_load_min_lb=10590,"
                + " polished_rod_load_min_lb=10610",
        "srp_travelling_valve_leak,, polished_rod_load_max_lb=18000, flow_rate_bpd=169, flow_rate_bpd=171",
        "srp_travelling_valve_leak,, flow_rate_bpd=150, polished_rod_load_max_lb=14100, polished_rod_load_max_lb=13900",
        "srp_travelling_valve_leak,, flow_rate_bpd=150 polished_rod_load_max_lb=18000, pump_fillage_pct=70.1,"
                + " pump_fillage_pct=69.9",
        "srp_standing_valve_leak,, flow_rate_bpd=150, polished_rod_load_min_lb=10810, polished_rod_load_min_lb=10790",
        "srp_standing_valve_leak,, flow_rate_bpd=150 polished_rod_load_min_lb=12000, polished_rod_load_max_lb=20990,"
                + " polished_rod_load_max_lb=21010",
        "srp_standing_valve_leak,, polished_rod_load_min_lb=12000, flow_rate_bpd=169, flow_rate_bpd=171",
        "srp_standing_valve_leak,, flow_rate_bpd=150, polished_rod_load_min_lb=15900, polished_rod_load_min_lb=16100",
        "srp_standing_valve_leak,, flow_rate_bpd=150 polished_rod_load_min_lb=12000, pump_fillage_pct=70.1,"
                + " pump_fillage_pct=69.9",
        "srp_parted_rod,, flow_rate_bpd=5 polished_rod_load_min_lb=9000,"
                + " polished_rod_load_max_lb=15990, polished_rod_load_max_lb=16010",
        "srp_parted_rod,, flow_rate_bpd=5 polished_rod_load_min_lb=12000,"
                + " polished_rod_load_max_lb=16990, polished_rod_load_max_lb=17010",
        "srp_parted_rod,, motor_current_a=20 polished_rod_load_min_lb=9000 polished_rod_load_max_lb=11000,"
                + " flow_rate_bpd=39, flow_rate_bpd=41",
        "srp_travelling_valve_leak,, polished_rod_load_max_lb=16500, flow_rate_bpd=41, flow_rate_bpd=39",
        "srp_travelling_valve_leak,, flow_rate_bpd=20, polished_rod_load_max_lb=17010, polished_rod_load_max_lb=16990",
        "srp_imbalance,, spm=8, motor_current_a=30~0.85, motor_current_a=30~0.83",
        "srp_imbalance,, spm=8, motor_current_a=36.1, motor_current_a=35.9",
        "srp_imbalance,, motor_current_a=30~2, polished_rod_load_max_lb=21190, polished_rod_load_max_lb=21210",
        "srp_imbalance,, motor_current_a=30~2, polished_rod_load_min_lb=10590, polished_rod_load_min_lb=10610",
        "srp_imbalance,, motor_current_a=30~2, flow_rate_bpd=219, flow_rate_bpd=221",
        "srp_drive_lost,, spm=0, stroke_counter=5000+0.09, stroke_counter=5000+0.11",
        "srp_drive_lost,, spm=0 stroke_counter=5000+0.01, motor_current_a=2.01, motor_current_a=1.99",
        "pcp_sand_up,, flow_rate_bpd=250, drive_torque_ftlb=461~30, drive_torque_ftlb=459~30",
        "pcp_sand_up,, flow_rate_bpd=250, drive_torque_ftlb=500~5.45, drive_torque_ftlb=500~5.34",
        "pcp_sand_up,, drive_torque_ftlb=500~30, flow_rate_bpd=287.9, flow_rate_bpd=288.1",
        "pcp_sand_up,, drive_torque_ftlb=500~30 flow_rate_bpd=250, thp_psi=239, thp_psi=241",
        "pcp_motor_overload,, thp_psi=200, motor_current_a=48.1, motor_current_a=47.9",
        "pcp_motor_overload,, thp_psi=200, motor_power_kw=30.1, motor_power_kw=29.9",
        "pcp_torque_spike,, motor_current_a=40~7, drive_torque_ftlb=400~201, drive_torque_ftlb=400~199",
        "pcp_torque_spike,, motor_current_a=40~7, drive_torque_ftlb=499~150, drive_torque_ftlb=501~150",
        "pcp_torque_spike,, drive_torque_ftlb=400~300, motor_current_a=40~6.1, motor_current_a=40~5.9",
        "pcp_low_intake_pressure,, thp_psi=200, intake_pressure_psi=199.9, intake_pressure_psi=200.1",
        "pcp_low_intake_pressure, intake_pressure_psi=90, thp_psi=200, intake_pressure_psi=49.9, intake_pressure_psi=50.1",
        "pcp_high_tubing_pressure,, drive_rpm=180, thp_psi=260.1, thp_psi=259.9",
        "pcp_high_tubing_pressure, thp_psi=100, drive_rpm=180, thp_psi=150.1, thp_psi=149.9",
        "pcp_slip_growth,, thp_psi=200, flow_rate_bpd=263.9, flow_rate_bpd=264.1",
        "pcp_slip_growth,, flow_rate_bpd=240, intake_pressure_psi=360.1, intake_pressure_psi=359.9",
        "pcp_slip_growth,, flow_rate_bpd=240, thp_psi=239, thp_psi=241",
        "pcp_slip_growth,, flow_rate_bpd=240, drive_torque_ftlb=439, drive_torque_ftlb=441",
        "gl_over_injection,, thp_psi=200, gl_injection_rate_mscfd=601, gl_injection_rate_mscfd=599",
        "gl_over_injection,, gl_injection_rate_mscfd=700, flow_rate_bpd=605.9, flow_rate_bpd=606.1",
        "gl_over_injection,, gl_injection_rate_mscfd=700, chp_psi=961, chp_psi=959",
        "gl_gas_leak,, chp_psi=900 flow_rate_bpd=500, gl_injection_rate_mscfd=551, gl_injection_rate_mscfd=549",
        "gl_gas_leak,, gl_injection_rate_mscfd=600 flow_rate_bpd=500, chp_psi=949, chp_psi=951",
        "gl_gas_leak,, gl_injection_rate_mscfd=600 chp_psi=900, flow_rate_bpd=551, flow_rate_bpd=553",
        "gl_separator_flooding,, flow_rate_bpd=500, thp_psi=241, thp_psi=239",
        "gl_separator_flooding,, thp_psi=300, flow_rate_bpd=551, flow_rate_bpd=553",
        "gl_separator_flooding,, thp_psi=300 flow_rate_bpd=500, gl_injection_rate_mscfd=539, gl_injection_rate_mscfd=541",
        "gl_pressure_loss,, gl_injection_rate_mscfd=300, gl_injection_pressure_psi=1103, gl_injection_pressure_psi=1105",
        "gl_pressure_loss,, gl_injection_pressure_psi=1000, gl_injection_rate_mscfd=399, gl_injection_rate_mscfd=401",
        "gl_water_breakthrough,, thp_psi=200, water_cut_pct=58.1, water_cut_pct=57.9",
        "gl_water_breakthrough,, water_cut_pct=70, flow_rate_bpd=629, flow_rate_bpd=631",
        "gl_water_breakthrough,, water_cut_pct=70, gl_injection_rate_mscfd=559, gl_injection_rate_mscfd=561",
        "loading_up,, thp_psi=250 chp_psi=760, flow_rate_bpd=449~20, flow_rate_bpd=451~20",
        "loading_up,, flow_rate_bpd=400~20 chp_psi=760, thp_psi=284, thp_psi=286",
        "loading_up,, flow_rate_bpd=400~20 thp_psi=250, chp_psi=691, chp_psi=689",
        "loading_up,, thp_psi=250 chp_psi=760, flow_rate_bpd=400~6.8, flow_rate_bpd=400~6.7"
    })
    void bothSidesOfAnEdge(String rule, String changedNormal, String holding, String in, String out) {
        assertThat(found(rule, changedNormal, holding + " " + in)).as("in").isTrue();
        assertThat(found(rule, changedNormal, holding + " " + out)).as("out").isFalse();
    }

    /** Trends: per-minute growth of a level over 13 days; the reading at the start is chosen for the change. */
    @ParameterizedTest
    @CsvSource({
        // −0.5 %/d of 1000, and −5 %: from 1000 to 934; from 1000, 6.5 days, to 967 the change is too small.
        "esp_pump_wear, 0, intake_pressure_psi=550, flow_rate_bpd=1000+-0.00355, flow_rate_bpd=1000+-0.00340",
        "esp_pump_wear, 0, flow_rate_bpd=1000+-0.00700, intake_pressure_psi=515.5, intake_pressure_psi=514.5",
        "esp_pump_wear, 0, flow_rate_bpd=1000+-0.00700, discharge_pressure_psi=2439, discharge_pressure_psi=2441",
        "esp_pump_wear, 0, flow_rate_bpd=1000+-0.00700 intake_pressure_psi=550, motor_current_a=50.99, motor_current_a=51.9",
        "esp_pump_wear, 0, flow_rate_bpd=1000+-0.00700 intake_pressure_psi=550, motor_current_a=50~0.67,"
                + " motor_current_a=50~0.85",
        "esp_pump_wear, 0, flow_rate_bpd=1000+-0.00700 intake_pressure_psi=550, discharge_pressure_psi=2569,"
                + " discharge_pressure_psi=2571",
        "esp_pump_wear, 0, flow_rate_bpd=1000+-0.00700 intake_pressure_psi=550, thp_psi=219.9, thp_psi=220.1",
        "pcp_wear, 0, flow_rate_bpd=300+-0.0021 intake_pressure_psi=450, thp_psi=219.9, thp_psi=220.1",
        "pcp_wear, 0, intake_pressure_psi=450, flow_rate_bpd=300+-0.001065, flow_rate_bpd=300+-0.001020",
        "pcp_wear, 0, flow_rate_bpd=300+-0.0021 intake_pressure_psi=450, drive_torque_ftlb=411, drive_torque_ftlb=424",
        "pcp_wear, 0, flow_rate_bpd=300+-0.0021, intake_pressure_psi=412.5, intake_pressure_psi=411.5",
        "sensor_drift:thp_psi, 1, intake_pressure_psi=500, thp_psi=200+0.00113, thp_psi=200+0.00109",
        "sensor_drift:thp_psi, 1, thp_psi=195+0.0020, intake_pressure_psi=493+0.00137, intake_pressure_psi=493+0.00142",
        "sensor_drift:thp_psi, 1, thp_psi=195+0.0020, intake_pressure_psi=512.4, intake_pressure_psi=512.6"
    })
    void bothSidesOfASlowEdge(String rule, int drift, String holding, String in, String out) {
        assertThat(foundSlowly(rule, holding + " " + in)).as("in").isTrue();
        assertThat(foundSlowly(rule, holding + " " + out)).as("out").isFalse();
        assertThat(rule.startsWith("sensor_drift")).isEqualTo(drift == 1);
    }

    private static boolean foundSlowly(String rule, String readings) {
        Plain well = new Plain(rule.startsWith("pcp") ? LiftType.PROGRESSING_CAVITY_PUMP : LiftType.ESP, "");
        AnomalyScanner scanner = AnomalyScanner.of(
                well.lift, well.tags, AnomalySettings.STANDARD.withWindows(ScanWindows.QUARTER_HOURLY));
        ScanState state = scanner.newState(well.reference());
        var now = Plain.parse(readings);
        boolean[] found = new boolean[1];
        // Steps of an odd number of minutes, so that swings alternate.
        for (long minute = 0; minute < 13 * 1_440L; minute += 15) {
            state.step(
                    well.sample(minute, now),
                    event -> found[0] |= event.finding().rule().equals(rule));
        }
        return found[0];
    }
}
