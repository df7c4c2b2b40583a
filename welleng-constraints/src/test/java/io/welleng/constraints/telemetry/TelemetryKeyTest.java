package io.welleng.constraints.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.ForceUnit;
import io.welleng.core.units.GasOilRatioUnit;
import io.welleng.core.units.GasRateUnit;
import io.welleng.core.units.LengthUnit;
import io.welleng.core.units.LiquidRateUnit;
import io.welleng.core.units.PowerUnit;
import io.welleng.core.units.PressureUnit;
import io.welleng.core.units.TemperatureUnit;
import io.welleng.core.units.TorqueUnit;
import io.welleng.core.units.Unit;
import io.welleng.core.well.LiftType;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TelemetryKeyTest {

    // The table of telemetry keys that platforms send.
    @ParameterizedTest
    @CsvSource({
        "ESP, thp_psi chp_psi tht_f intake_pressure_psi discharge_pressure_psi motor_temp_f intake_temp_f motor_current_a"
                + " motor_voltage_v motor_power_kw vsd_frequency_hz vibration_x_ips vibration_y_ips insulation_mohm"
                + " flow_rate_bpd water_cut_pct gor_scf_stb",
        "ROD_PUMP, thp_psi chp_psi motor_current_a motor_power_kw spm polished_rod_load_max_lb polished_rod_load_min_lb"
                + " fluid_level_ft pump_fillage_pct stroke_counter flow_rate_bpd water_cut_pct dynamo_card_surface",
        "GAS_LIFT, thp_psi chp_psi tht_f gl_injection_rate_mscfd gl_injection_pressure_psi choke_size_64ths flow_rate_bpd"
                + " water_cut_pct gor_scf_stb",
        "PROGRESSING_CAVITY_PUMP, thp_psi chp_psi drive_torque_ftlb drive_rpm motor_current_a motor_power_kw"
                + " intake_pressure_psi flow_rate_bpd water_cut_pct sand_pct"
    })
    void eachLiftHasItsKeys(LiftType lift, String keys) {
        assertThat(TelemetryKey.keysOf(lift).stream().map(TelemetryKey::key))
                .containsExactlyInAnyOrder(keys.split(" "));
        for (TelemetryKey key : TelemetryKey.values()) {
            assertThat(key.isOf(lift)).isEqualTo(TelemetryKey.keysOf(lift).contains(key));
        }
        assertThat(TelemetryKey.tagsOf(lift).list().stream().map(Tag::key))
                .containsExactlyInAnyOrder(Arrays.stream(keys.split(" "))
                        .filter(key -> !key.equals("dynamo_card_surface"))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(TelemetryKey.class)
    void keysAreFoundByNameAndHaveAUnitAndARange(TelemetryKey key) {
        assertThat(TelemetryKey.of(key.key())).isSameAs(key);
        assertThat(key.meaning()).isNotBlank();
        assertThat(key.toString()).startsWith(key.key() + ": " + key.meaning());
        if (key.isNumber()) {
            assertThat(key.lowest()).isLessThan(key.highest());
            assertThat(key.tag()).isEqualTo(new Tag(key.key(), key.tag().unit()));
            assertThat(key.toString()).endsWith(key.tag().unit());
        }
    }

    // The end of a key names its unit.
    @ParameterizedTest
    @EnumSource(TelemetryKey.class)
    void unitsAreThoseThatTheKeysName(TelemetryKey key) {
        Map<String, Function<String, Unit<?>>> dimensions = Map.of(
                "_psi", PressureUnit::parse,
                "_f", TemperatureUnit::parse,
                "_bpd", LiquidRateUnit::parse,
                "_mscfd", GasRateUnit::parse,
                "_scf_stb", GasOilRatioUnit::parse,
                "_ft", LengthUnit::parse,
                "_64ths", LengthUnit::parse,
                "_lb", ForceUnit::parse,
                "_ftlb", TorqueUnit::parse,
                "_kw", PowerUnit::parse);
        Map<String, Unit<?>> units = Map.of(
                "_psi", PressureUnit.PSI,
                "_f", TemperatureUnit.F,
                "_bpd", LiquidRateUnit.STB_PER_DAY,
                "_mscfd", GasRateUnit.MSCF_PER_DAY,
                "_scf_stb", GasOilRatioUnit.SCF_PER_STB,
                "_ft", LengthUnit.FT,
                "_64ths", LengthUnit.IN_64THS,
                "_lb", ForceUnit.LBF,
                "_ftlb", TorqueUnit.FT_LBF,
                "_kw", PowerUnit.KW);
        Map<String, String> others = Map.of(
                "_pct", "%", "_a", "A", "_v", "V", "_hz", "Hz", "_ips", "in/s", "_mohm", "Mohm", "_rpm", "1/min");
        String ending = key.key().substring(Math.max(0, key.key().lastIndexOf('_')));
        ending = ending.equals("_stb") ? "_scf_stb" : ending;
        if (units.containsKey(ending)) {
            assertThat(dimensions.get(ending).apply(key.tag().unit())).isEqualTo(units.get(ending));
        } else if (others.containsKey(ending)) {
            assertThat(key.tag().unit()).isEqualTo(others.get(ending));
        } else {
            assertThat(key).isIn(TelemetryKey.SPM, TelemetryKey.STROKE_COUNTER, TelemetryKey.DYNAMO_CARD_SURFACE);
        }
    }

    @Test
    void aCardIsNoNumber() {
        TelemetryKey card = TelemetryKey.DYNAMO_CARD_SURFACE;
        assertThat(Arrays.stream(TelemetryKey.values()).filter(key -> !key.isNumber()))
                .containsExactly(card);
        assertThat(card.lowest()).isNull();
        assertThat(card.highest()).isNull();
        assertThat(card).hasToString("dynamo_card_surface: surface dynamometer card, not a number");
        assertThatThrownBy(card::tag)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("numbers")
                .hasMessageContaining("dynamo_card_surface");
    }

    @Test
    void unknownKeysAndLiftsAreNamed() {
        assertThatThrownBy(() -> TelemetryKey.of("thp_ps"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("thp_psi");
        assertThat(TelemetryKey.keysOf(LiftType.NATURAL_FLOW)).isEmpty();
        assertThatThrownBy(() -> TelemetryKey.tagsOf(LiftType.OTHER))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("OTHER");
    }
}
