package io.welleng.constraints.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.well.LiftType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to a sound well every week is not taken for a fault, and a fault not for another one. */
class OperationsTest {

    /** Names of findings begun, of a well that is normal up to a minute and then has these readings. */
    private static List<String> begun(
            Plain well, ScanWindows windows, String readings, int step, int changeAt, int until, int backAt) {
        AnomalyScanner scanner = AnomalyScanner.of(well.lift, well.tags, AnomalySettings.STANDARD.withWindows(windows));
        ScanState state = scanner.newState(well.reference());
        // A pump goes on counting its strokes, where they are counted.
        var normal = Plain.parse("stroke_counter=0+8");
        var changed = Plain.parse("stroke_counter=0+8 " + readings);
        List<String> names = new ArrayList<>();
        for (int minute = 0; minute < until; minute += step) {
            boolean other = minute >= changeAt && minute < backAt;
            state.step(well.sample(minute, other ? changed : normal), event -> {
                if (event.begins()) {
                    names.add(event.finding().rule());
                }
            });
        }
        return names;
    }

    private static List<String> fast(Plain well, String readings, int minutes) {
        return begun(well, ScanWindows.STANDARD, readings, 1, 180, 1_200, 180 + minutes);
    }

    private static List<String> slow(LiftType lift, String readings) {
        return begun(new Plain(lift, ""), ScanWindows.QUARTER_HOURLY, readings, 15, 5 * 1_440, 16 * 1_440, 16 * 1_440);
    }

    /** A wing valve shuts the well in; the choke stays as it is and the meters stand at zero. */
    @Test
    void aShutInBehindAnOpenChokeIsNeitherAFaultNorAStuckMeter() {
        assertThat(fast(
                        new Plain(LiftType.GAS_LIFT, ""),
                        "flow_rate_bpd=0 gl_injection_rate_mscfd=0 thp_psi=700 chp_psi=980",
                        600))
                .isEmpty();
        assertThat(fast(new Plain(LiftType.NATURAL_FLOW, ""), "flow_rate_bpd=0.2 thp_psi=900 chp_psi=950", 600))
                .isEmpty();
        // A well that makes nothing while its gas goes in is not shut in.
        assertThat(fast(new Plain(LiftType.GAS_LIFT, ""), "flow_rate_bpd=0 thp_psi=300", 600))
                .containsExactly("gl_separator_flooding");
    }

    @Test
    void noLiftGasIsNoShutInWhereTheLiquidIsNotMetered() {
        Tag gas = new Tag("gl_injection_rate_mscfd", "Mscf/d");
        Tag liquid = new Tag("flow_rate_bpd", "bbl/d");
        assertThat(WellKind.of(LiftType.NATURAL_FLOW, Tags.of(List.of(gas))).flowTags)
                .isEmpty();
        assertThat(WellKind.of(LiftType.GAS_LIFT, Tags.of(List.of(gas, liquid))).flowTags)
                .containsExactlyInAnyOrder(0, 1);
        assertThat(WellKind.of(LiftType.ESP, Tags.of(List.of(gas, liquid))).flowTags)
                .isEmpty();
    }

    @Test
    void settledWaterAfterAStartIsOverInSixHours() {
        Plain esp = new Plain(LiftType.ESP, "");
        assertThat(fast(esp, "water_cut_pct=70", 350)).isEmpty();
        assertThat(fast(esp, "water_cut_pct=70", 420)).containsExactly("water_breakthrough");
        assertThat(fast(new Plain(LiftType.GAS_LIFT, ""), "water_cut_pct=70", 350))
                .isEmpty();
    }

    /** A choke, a separator or a meter moved once. The rate of each is as in the wear or the drift that it is not. */
    @ParameterizedTest
    @CsvSource({
        "ESP, flow_rate_bpd=800 intake_pressure_psi=600 motor_current_a=48",
        "ESP, thp_psi=230",
        "PROGRESSING_CAVITY_PUMP, flow_rate_bpd=270 intake_pressure_psi=430",
        "PROGRESSING_CAVITY_PUMP, thp_psi=219",
        "GAS_LIFT, gl_injection_pressure_psi=1110"
    })
    void aStepIsNoCreep(LiftType lift, String readings) {
        assertThat(slow(lift, readings)).isEmpty();
    }

    /** The unit is out of balance and draws as much as before; the meter stands at zero. */
    @ParameterizedTest
    @CsvSource({
        "polished_rod_load_max_lb=15500 polished_rod_load_min_lb=10000",
        "polished_rod_load_max_lb=9000 polished_rod_load_min_lb=5500 motor_current_a=33",
        "polished_rod_load_max_lb=3000 polished_rod_load_min_lb=1800 motor_current_a=24"
    })
    void rodsThatPartAnywhereAreFoundAtAnyCurrentAndNothingElseIs(String loads) {
        assertThat(fast(new Plain(LiftType.ROD_PUMP, ""), "flow_rate_bpd=0 pump_fillage_pct=20 " + loads, 900))
                .containsExactly("srp_parted_rod");
    }

    /** One instrument alone: the current does not follow. */
    @Test
    void anOddReadingOfTheTorqueIsNoSpike() {
        Plain pcp = new Plain(LiftType.PROGRESSING_CAVITY_PUMP, "");
        assertThat(fast(pcp, "drive_torque_ftlb=900", 1)).isEmpty();
        assertThat(fast(pcp, "drive_torque_ftlb=900 motor_current_a=70", 1)).containsExactly("pcp_torque_spike");
    }

    /** The stator burns in minutes: half of the level window is all that is waited for. */
    @Test
    void aLowIntakeIsFoundAtOnce() {
        assertThat(fast(new Plain(LiftType.PROGRESSING_CAVITY_PUMP, ""), "intake_pressure_psi=100", 25))
                .containsExactly("pcp_low_intake_pressure");
    }

    /** Up by 15 % for two days and a half, then half of it back: neither up nor down for long. */
    @Test
    void upAndDownIsNoCreep() {
        Plain well = new Plain(LiftType.ESP, "");
        AnomalyScanner scanner = AnomalyScanner.of(
                well.lift, well.tags, AnomalySettings.STANDARD.withWindows(ScanWindows.QUARTER_HOURLY));
        ScanState state = scanner.newState(well.reference());
        List<AnomalyEvent> events = new ArrayList<>();
        for (int minute = 0; minute < 14 * 1_440; minute += 15) {
            double day = minute / 1_440.0;
            String now = day < 5.0 ? "thp_psi=200" : day < 7.5 ? "thp_psi=230" : "thp_psi=215";
            state.step(well.sample(minute, Plain.parse(now)), events::add);
        }
        assertThat(events).isEmpty();
    }

    /** Seven equal readings in four hours may be chance; ten in six are not. */
    @Test
    void aFewEqualReadingsAreNoStuckSensor() {
        Plain well = new Plain(LiftType.ESP, "");
        AnomalyScanner scanner = AnomalyScanner.of(well.lift, well.tags, AnomalySettings.STANDARD);
        ScanState state = scanner.newState(well.reference());
        List<AnomalyEvent> events = new ArrayList<>();
        int pressure = well.tags.number("thp_psi", "tag");
        for (int minute = 0; minute <= 400; minute++) {
            SampleBuffer sample = well.sample(minute, Plain.parse(""));
            sample.put(pressure, 200.0, minute % 40 == 0 ? Quality.GOOD : Quality.ABSENT);
            state.step(sample, events::add);
            if (minute == 279) {
                assertThat(events).isEmpty();
            }
        }
        assertThat(events).extracting(event -> event.finding().rule()).containsExactly("sensor_stuck:thp_psi");
    }

    /** Either tag of a difference blinds it. */
    @Test
    void noPatternLooksThroughAStuckSecondTag() {
        Plain well = new Plain(LiftType.ESP, "");
        AnomalyScanner scanner = AnomalyScanner.of(well.lift, well.tags, AnomalySettings.STANDARD);
        ScanState state = scanner.newState(well.reference());
        List<AnomalyEvent> events = new ArrayList<>();
        int intake = well.tags.number("intake_pressure_psi", "tag");
        for (int minute = 0; minute <= 400; minute++) {
            String locked = "motor_current_a=40~2 flow_rate_bpd=600 discharge_pressure_psi=1900";
            SampleBuffer sample = well.sample(minute, Plain.parse(minute < 200 ? "" : locked));
            state.step(sample.put(intake, 500.0), events::add);
        }
        assertThat(events)
                .extracting(event -> event.finding().rule())
                .containsExactly("sensor_stuck:intake_pressure_psi");
        assertThat(state.notJudged())
                .contains(new NotJudged(
                        "esp_gas_lock",
                        NotJudgedReason.SENSOR_STUCK,
                        List.of("discharge_pressure_psi", "intake_pressure_psi")));
    }

    /** A level that moves by 14 % half-way is not settled: what came before is forgotten. */
    @Test
    void whatIsLearnedIsTheLevelAfterTheLastMove() {
        Plain well = new Plain(LiftType.ESP, "");
        AnomalyScanner scanner = AnomalyScanner.of(well.lift, well.tags, AnomalySettings.STANDARD);
        ScanState state = scanner.newState();
        for (int minute = 0; minute < 75 * 60; minute++) {
            String now = minute < 24 * 60 ? "water_cut_pct=40" : "water_cut_pct=46";
            state.step(well.sample(minute, Plain.parse(now)), event -> {});
        }
        assertThat(state.reference().normals())
                .filteredOn(normal -> normal.tag().equals("water_cut_pct"))
                .singleElement()
                .satisfies(normal -> assertThat(normal.level()).isBetween(45.9, 46.1));
    }
}
