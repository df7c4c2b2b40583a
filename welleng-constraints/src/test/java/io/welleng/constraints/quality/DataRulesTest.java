package io.welleng.constraints.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.constraints.telemetry.TelemetryKey;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.well.LiftType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DataRulesTest {

    private static final ClockRule CLOCK = new ClockRule(0.0, null);
    private static final DataRule THP = DataRule.of(TelemetryKey.THP_PSI);
    private static final String JSON = """
            {
              "tags": [
                {
                  "tag": "thp_psi", "lowest": -15.0, "highest": 20000.0, "stale_after_seconds": 600.0,
                  "stuck": {"tolerance": 0.0, "after_seconds": 3600.0, "readings": 10},
                  "step": {"per_second": 100.0, "readings": 3},
                  "source_unit": "psig", "doubtful": "use"
                },
                {"tag": "spm", "doubtful": "reject"}
              ],
              "clock": {"late_seconds": 30.0, "jump": {"seconds": 86400.0, "messages": 3}}
            }
            """;

    @Test
    void rulesAreReadFromJson() {
        DataRules rules = new DataRules(
                List.of(
                        THP.withStaleAfterSeconds(600.0)
                                .withStuck(new StuckRule(0.0, 3_600.0, 10))
                                .withStep(new StepRule(100.0, 3))
                                .withSourceUnit("psig")
                                .withDoubtful(DoubtfulPolicy.USE),
                        new DataRule("spm", null, null, null, null, null, null, DoubtfulPolicy.REJECT)),
                new ClockRule(30.0, new JumpRule(86_400.0, 3)));
        assertThat(Json.read(JSON, DataRules.class)).isEqualTo(rules);
        assertThat(Json.read(Json.write(rules), DataRules.class)).isEqualTo(rules);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"lowest\": -15.0|\"lowest\": 30000.0|/tags/0",
                "\"stale_after_seconds\": 600.0|\"stale_after_seconds\": 0.0|/tags/0",
                "\"tolerance\": 0.0|\"tolerance\": -1.0|/tags/0/stuck",
                "\"after_seconds\": 3600.0|\"after_seconds\": 1e-4|/tags/0/stuck",
                "\"readings\": 10|\"readings\": 1|/tags/0/stuck",
                "\"per_second\": 100.0|\"per_second\": 0.0|/tags/0/step",
                "\"readings\": 3|\"readings\": 1|/tags/0/step",
                "\"source_unit\"|\"sourc_unit\"|/tags/0/sourc_unit",
                "\"doubtful\": \"use\"|\"doubtful\": \"maybe\"|/tags/0/doubtful",
                "\"source_unit\": \"psig\", \"doubtful\": \"use\"|\"source_unit\": \"psig\"|/tags/0/doubtful",
                "\"late_seconds\": 30.0|\"late_seconds\": -30.0|/clock",
                "\"seconds\": 86400.0|\"seconds\": 0.0|/clock/jump",
                "\"messages\": 3|\"messages\": 1|/clock/jump"
            })
    void wrongRulesAreNamedByTheirPointer(String text, String wrong, String pointer) {
        assertThat(JSON).contains(text);
        assertThatThrownBy(() -> Json.read(JSON.replace(text, wrong), DataRules.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining(pointer);
    }

    @Test
    void wrongRulesAreRefused() {
        refused(() -> new DataRules(List.of(THP, THP), CLOCK), "tags");
        refused(() -> new DataRules(List.of(THP), null), "clock");
        refused(() -> THP.withRange(Double.NaN, 1.0), "lowest");
        refused(() -> THP.withRange(0.0, Double.POSITIVE_INFINITY), "highest");
        refused(() -> THP.withRange(2.0, 1.0), "at most highest");
        refused(() -> THP.withSourceUnit(" "), "sourceUnit");
        refused(() -> THP.withStaleAfterSeconds(Double.NaN), "staleAfterSeconds");
        refused(() -> THP.withDoubtful(null), "doubtful");
        refused(() -> DataRule.of(TelemetryKey.DYNAMO_CARD_SURFACE), "numbers");
        assertThat(THP.withRange(1.0, 1.0).lowest()).isEqualTo(1.0);
        assertThat(new StuckRule(0.5, 60.0, 3)).hasToString("stuck within 0.5000 for 60.00 s and 3 readings");
        assertThat(new StepRule(0.5, 3)).hasToString("at most 0.5000 per second, believed after 3 readings");
    }

    private static void refused(ThrowingCallable call, String text) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessageContaining(text);
    }

    @ParameterizedTest
    @EnumSource(
            value = LiftType.class,
            names = {"ESP", "ROD_PUMP", "GAS_LIFT", "PROGRESSING_CAVITY_PUMP"})
    void aLiftHasTheRangesOfItsKeys(LiftType lift) {
        DataRules rules = DataRules.of(lift, 900.0, CLOCK);
        assertThat(rules.tags().stream().map(DataRule::tag))
                .isEqualTo(TelemetryKey.tagsOf(lift).list().stream()
                        .map(tag -> tag.key())
                        .toList());
        for (DataRule rule : rules.tags()) {
            TelemetryKey key = TelemetryKey.of(rule.tag());
            assertThat(rule)
                    .isEqualTo(new DataRule(
                            key.key(), key.lowest(), key.highest(), 900.0, null, null, null, DoubtfulPolicy.REJECT));
        }
        assertThat(Intake.of(rules, TelemetryKey.tagsOf(lift)).rules()).isEqualTo(rules);
    }

    @Test
    void eventsAndPeriodsAreChecked() {
        Instant now = Instant.EPOCH;
        refused(() -> new DataEvent(null, null, null, DataFault.LATE, true, null, "x"), "time");
        refused(() -> new DataEvent(now, null, null, null, true, null, "x"), "fault");
        refused(() -> new DataEvent(now, null, null, DataFault.LATE, true, Double.NaN, "x"), "value");
        refused(() -> new DataEvent(now, null, null, DataFault.LATE, true, null, " "), "text");
        assertThat(new DataEvent(now, null, null, DataFault.LATE, true, null, "x"))
                .hasToString("1970-01-01T00:00:00Z late begins: x");
        refused(() -> new FaultPeriod(DataFault.STALE, now, now.minusMillis(1L), "x"), "to");
        FaultPeriod open = new FaultPeriod(DataFault.STALE, now, null, "x");
        assertThat(open).hasToString("stale from 1970-01-01T00:00:00Z: x");
        assertThat(open.lasted(now.plusSeconds(5L))).isEqualTo(Duration.ofSeconds(5L));
        FaultPeriod closed = new FaultPeriod(DataFault.STALE, now, now.plusSeconds(2L), "x");
        assertThat(closed).hasToString("stale from 1970-01-01T00:00:00Z to 1970-01-01T00:00:02Z: x");
        assertThat(closed.lasted(now.plusSeconds(5L))).isEqualTo(Duration.ofSeconds(2L));
        refused(() -> new TagReport("a", 1, 2, null, List.of()), "good");
        refused(() -> new TagReport("a", 1, 1, 1.5, List.of()), "usableShare");
        refused(() -> new DataReport("a", 1, 2, List.of(), List.of(new TagReport("a", 0, 0, null, List.of()))), "used");
        refused(() -> new DataReport("a", 1, 1, List.of(), List.of()), "tags");
    }
}
