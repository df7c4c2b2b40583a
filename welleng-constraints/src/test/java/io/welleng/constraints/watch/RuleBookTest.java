package io.welleng.constraints.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.constraints.alarm.AlarmCondition;
import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.alarm.AlarmPriority;
import io.welleng.constraints.limit.Action;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.EnforcementMode;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.limit.YellowBand;
import io.welleng.constraints.quality.ClockRule;
import io.welleng.constraints.quality.DataRule;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.TelemetryKey;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private static final List<Tag> TAGS = List.of(
            new Tag("thp_psi", "psi"), new Tag("chp_psi", "psi"), new Tag("spm", "1/min"), new Tag("tht_f", "°F"));

    static RuleBook book() {
        LimitValue byMode = new LimitValue.ByMode(
                Map.of("stopped", LimitValue.of(100.0), "default", LimitValue.design("max_wellhead_pressure_psi")));
        List<LimitRule> rules = List.of(
                LimitRule.of("thp", new Limit.High("thp_psi", byMode))
                        .withBand(new YellowBand.Fraction(0.9), 5.0)
                        .withActions(
                                List.of(
                                        new Action.Notify("operator"),
                                        new Action.Throttle("spm", LimitValue.of(4.0)),
                                        new Action.ShutIn(),
                                        new Action.Escalate("supervisor")),
                                EnforcementMode.ENFORCED),
                LimitRule.of("gap", new Limit.Deviation("thp_psi", "chp_psi", LimitValue.of(50.0)))
                        .withModes(List.of("stopped")),
                LimitRule.of("ratio", new Limit.Ratio("thp_psi", "chp_psi", null, LimitValue.of(3.0))),
                LimitRule.of("formula", new Limit.Formula("thp_psi - chp_psi", null, LimitValue.of(500.0))),
                LimitRule.of("range", new Limit.Range("tht_f", LimitValue.of(50.0), LimitValue.of(200.0)))
                        .withBand(new YellowBand.Width(10.0), 2.0));
        return RuleBook.of(
                        "test",
                        TAGS,
                        new DataRules(List.of(DataRule.of(TelemetryKey.THP_PSI)), new ClockRule(0.0, null)),
                        List.of(new OperatingMode("stopped", "spm < 0.5")),
                        rules)
                .withAlarms(
                        List.of(
                                AlarmDefinition.of("one", AlarmCondition.source("thp"), AlarmPriority.HIGH),
                                AlarmDefinition.of(
                                                "two",
                                                new AlarmCondition.Any(List.of(
                                                        AlarmCondition.source("gap:yellow"),
                                                        new AlarmCondition.All(
                                                                List.of(AlarmCondition.source("ratio"))))),
                                                AlarmPriority.LOW)
                                        .withSuppression(AlarmCondition.source("mode:stopped"))),
                        null);
    }

    @Test
    void goesThroughJsonAndDescribesItself() {
        assertThat(Json.read(Json.write(book()), RuleBook.class)).isEqualTo(book());
        assertThat(book().toString()).contains("test v1").contains("5 rules").contains("2 alarms");
        assertThat(book().compile().toString()).contains("test v1");
        assertThat(book().compile().ruleBook()).isEqualTo(book());
    }

    /** The tree with the value at a pointer replaced. */
    private static JsonNode with(JsonNode tree, String pointer, String value) {
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, cut));
        String last = pointer.substring(cut + 1);
        if (parent.isArray()) {
            ((ArrayNode) parent).set(Integer.parseInt(last), Json.tree(value));
        } else {
            ((ObjectNode) parent).set(last, Json.tree(value));
        }
        return tree;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/rules/0/limit/tag; \"thp_ps\"; /rules/0/limit/tag; thp_psi",
                "/rules/1/limit/reference; \"chp_pis\"; /rules/1/limit/reference; chp_psi",
                "/rules/1/limit/reference; \"spm\"; /rules/1/limit/reference; in psi",
                "/rules/1/limit/reference; \"thp_psi\"; /rules/1/limit/reference; another tag",
                "/rules/2/limit/denominator; \"chp_ps\"; /rules/2/limit/denominator; chp_psi",
                "/rules/3/limit/expression; \"thp_psi - chp_pis\"; /rules/3/limit/expression; chp_psi",
                "/rules/3/limit/expression; \"thp_psi - \"; /rules/3/limit/expression; column",
                "/rules/3/limit/expression; \"thp_psi > 3\"; /rules/3/limit/high; left out",
                "/rules/1/modes/0; \"stoped\"; /rules/1/modes/0; stopped",
                "/rules/0/limit/high/values/stopped; {\"type\":\"design\",\"name\":\"max_pump_speed_spm\",\"factor\":1.0}; /rules/0/limit/high/values/stopped/name; in psi",
                "/rules/0/limit/high/values/running; {\"type\":\"fixed\",\"value\":1.0}; /rules/0/limit/high/values/running; one of the modes",
                "/rules/0/limit/high; {\"type\":\"design\",\"name\":\"x\",\"factor\":0.0}; /rules/0/limit/high/factor; other than 0",
                "/rules/0/on_red/1/tag; \"sppm\"; /rules/0/on_red/1/tag; spm",
                "/rules/0/on_red/1/to_value; {\"type\":\"design\",\"name\":\"max_motor_current_a\",\"factor\":1.0}; /rules/0/on_red/1/to_value/name; in 1/min",
                "/rules/0/yellow/fraction; 0.5; /rules/0/yellow/fraction; 0.9",
                "/rules/0/deadband; -1.0; /rules/0/deadband; >= 0",
                "/rules/0/version; 0; /rules/0/version; at least 1",
                "/rules/0/id; \"a:b\"; /rules/0/id; colon",
                "/rules/0/id; \"mode\"; /rules/0/id; another than",
                "/rules/1/id; \"THP\"; /rules/1/id; another name",
                "/rules/0/enforcement; \"shadwo\"; /rules/0/enforcement; shadow",
                "/rules/0/bad_data; {\"type\":\"fail_safe\",\"after_seconds\":-1.0}; /rules/0/bad_data/after_seconds; >= 0",
                "/rules/4/limit/low; {\"type\":\"fixed\",\"value\":180.0}; /rules/4/limit; clear",
                "/rules/0/limt; 1; /rules/0/limt; limit",
                "/data/tags/0/tag; \"thp_pis\"; /data/tags/0/tag; thp_psi",
                "/modes/0/when; \"spm\"; /modes/0/when; a condition",
                "/modes/0/when; \"sppm < 1\"; /modes/0/when; spm",
                "/modes/0/name; \"default\"; /modes/0/name; another than",
                "/alarms/0/condition/name; \"tph\"; /alarms/0/condition/name; thp",
                "/alarms/1/condition/parts/1/parts/0/name; \"ratoi\"; /alarms/1/condition/parts/1/parts/0/name; ratio",
                "/alarms/1/suppressed_by/name; \"mode:stoped\"; /alarms/1/suppressed_by/name; mode:stopped",
                "/alarms/1/id; \"one\"; /alarms/1/id; another name",
                "/tags; []; /tags; not empty",
                "/rules; []; /rules; not empty",
                "/version; 0; /version; at least 1",
            })
    void everyErrorHasAPointer(String at, String value, String pointer, String message) {
        JsonNode tree = with(Json.toTree(book()), at, value);
        InvalidJsonException e =
                catchThrowableOfType(InvalidJsonException.class, () -> Json.read(tree, RuleBook.class));
        assertThat(e).as("accepted").isNotNull();
        assertThat(e.pointer()).isEqualTo(pointer);
        assertThat(e.getMessage()).contains(message);
    }

    @Test
    void aFractionOfALimitOfZeroIsRefusedWhereTheRuleIs() {
        LimitRule zero = LimitRule.of("z", new Limit.High("spm", LimitValue.of(0.0)))
                .withBand(new YellowBand.Fraction(0.95), 0.0);
        InvalidInputException e = catchThrowableOfType(
                InvalidInputException.class, () -> RuleBook.of("b", TAGS, book().data(), List.of(), List.of(zero)));
        assertThat(e.name()).isEqualTo("rules[0].yellow");
    }

    @Test
    void aWellWithoutADesignLimitIsRefusedAndOnlyThatWell() {
        WatchPlan plan = book().compile();
        assertThatThrownBy(() -> plan.watch("W-2", new DesignLimits(Map.of("max_wellhead_presure_psi", 300.0))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("design.values must be a set with \"max_wellhead_pressure_psi\"")
                .hasMessageContaining("nearest \"max_wellhead_presure_psi\"")
                .hasMessageContaining("rule thp of well W-2");
        Watch watch = plan.watch("W-1", new DesignLimits(Map.of("max_wellhead_pressure_psi", 300.0)));
        assertThat(watch.bounds(0, "default").orElseThrow().redHigh()).isEqualTo(300.0);
        assertThat(watch.bounds(0, "stopped").orElseThrow().redHigh()).isEqualTo(100.0);
        assertThat(watch.bounds(1, "default")).isEmpty();
        assertThatThrownBy(() -> watch.bounds(0, "stoped")).hasMessageContaining("stopped");
        assertThat(watch.plan()).isSameAs(plan);
        assertThat(watch.toString()).contains("W-1");
    }

    @Test
    void aRatioMayBeOfTwoUnitsAndModesDifferInName() {
        LimitRule ratio = LimitRule.of("ratio", new Limit.Ratio("thp_psi", "spm", null, LimitValue.of(3.0)));
        OperatingMode stopped = new OperatingMode("stopped", "spm < 0.5");
        DataRules data = new DataRules(List.of(), new ClockRule(0.0, null));
        assertThat(RuleBook.of("b", TAGS, data, List.of(stopped), List.of(ratio))
                        .compile()
                        .tags()
                        .size())
                .isEqualTo(4);
        OperatingMode again = new OperatingMode("Stopped", "spm < 0.1");
        assertThatThrownBy(() -> RuleBook.of("b", TAGS, data, List.of(stopped, again), List.of(ratio)))
                .hasMessageContaining("modes[1].name")
                .hasMessageContaining("Stopped");
    }
}
