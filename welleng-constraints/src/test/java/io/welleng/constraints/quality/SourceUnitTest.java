package io.welleng.constraints.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.constraints.telemetry.TelemetryKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SourceUnitTest {

    @ParameterizedTest
    @CsvSource({
        "psi, psi",
        "psig, psi",
        "PSI(g), psi",
        "psi, lbf/in2",
        "psia, psi(a)",
        "barg, bar",
        "bara, bar(a)",
        "kPa, KPA",
        "kPag, kPa",
        "kPaa, kPa(a)",
        "hPa, mbar",
        "kg/cm2, kgf/cm²",
        "atm, atm",
        "ata, kgf/cm2a",
        "degF, °F",
        "bpd, bbl/d",
        "BPD, STB/d",
        "m3/d, Sm3/d",
        "rpm, 1/min",
        "spm, 1/min",
        "ips, in/s",
        "pct, %",
        "lb, lbf",
        "ft.lb, ft.lbf",
        "furlong, furlong",
        "' psi', psi"
    })
    void otherSpellingsAreTheSameUnit(String source, String unit) {
        assertThat(SourceUnit.mismatch(source, unit)).isNull();
        assertThat(SourceUnit.mismatch(unit, source)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "kPa, psi, same quantity",
        "barg, psi, same quantity",
        "bara, psi, same quantity",
        "atm, kgf/cm2, same quantity",
        "psia, psi, absolute",
        "psia, psig, absolute",
        "kPaa, kPa, absolute",
        "degC, °F, same quantity",
        "K, degC, same quantity",
        "m3/d, bbl/d, same quantity",
        "hp, kW, same quantity",
        "MW, kW, same quantity",
        "m, ft, same quantity",
        "N.m, ft.lbf, same quantity",
        "kPa, °F, not known",
        "mohm, Mohm, not known",
        "mm/s, in/s, not known",
        "A, V, not known"
    })
    void otherUnitsAreNamed(String source, String unit, String why) {
        assertThat(SourceUnit.mismatch(source, unit))
                .startsWith("the source measures in " + source + ", the tag in " + unit + ": ")
                .contains(why);
        assertThat(SourceUnit.mismatch(unit, source)).contains(why);
    }

    @ParameterizedTest
    @EnumSource(TelemetryKey.class)
    void everyKeyIsInItsOwnUnit(TelemetryKey key) {
        if (key.isNumber()) {
            assertThat(SourceUnit.mismatch(key.tag().unit(), key.tag().unit())).isNull();
        }
    }
}
