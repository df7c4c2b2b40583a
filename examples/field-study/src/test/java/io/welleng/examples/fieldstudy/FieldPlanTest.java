package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.welleng.core.json.Json;
import io.welleng.examples.fieldstudy.input.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The field section is what the curves of its wells say, and never more. */
class FieldPlanTest {

    private static final double ROUNDING = 1e-6;

    @TempDir
    private static Path folder;

    private static Cli.Result result;
    private static JsonNode json;
    private static JsonNode field;

    @BeforeAll
    static void run() throws IOException {
        result = Cli.run("field-study", "--out", folder);
        json = Json.tree(Files.readString(folder.resolve("results.json")));
        field = json.path("field");
    }

    private static JsonNode lift(String well) {
        for (JsonNode one : json.path("lift")) {
            if (one.path("well").asText().equals(well)) {
                return one;
            }
        }
        throw new AssertionError(well);
    }

    private static double at(JsonNode node, String name) {
        assertThat(node.has(name)).as(name).isTrue();
        return node.path(name).asDouble();
    }

    /** Gas and oil of the performance curve in the report of a gas-lift well. */
    private static List<double[]> curve(JsonNode lift) {
        List<double[]> points = new ArrayList<>();
        for (JsonNode one : lift.at("/report/curve")) {
            JsonNode point = one.path("point");
            if (one.path("type").asText().equals("flowing")) {
                points.add(new double[] {at(point, "gas_mscf_per_day"), at(point, "oil_stb_per_day")});
            }
        }
        return points;
    }

    /** Linear between points, nothing where the well is shut in or does not flow. */
    private static double oil(List<double[]> curve, double gas) {
        for (int i = 1; i < curve.size(); i++) {
            double[] a = curve.get(i - 1);
            double[] b = curve.get(i);
            if (a[0] <= gas && gas <= b[0]) {
                return a[1] + (b[1] - a[1]) * (gas - a[0]) / (b[0] - a[0]);
            }
        }
        return 0.0;
    }

    /** The shares beat every way to share the gas in steps, on the curves of the reports themselves. */
    @Test
    void noOtherSharesOfGasMakeMore() {
        JsonNode outcome = field.at("/gas_allocation/report/outcome");
        assertThat(outcome.path("type").asText()).isEqualTo("shared");
        double available = field.at("/gas_allocation/study/field/compressors/0/capacity_mscf_per_day")
                .asDouble();
        List<List<double[]>> curves = new ArrayList<>();
        double today = 0.0;
        for (JsonNode well : outcome.path("wells")) {
            JsonNode lift = lift(well.path("name").asText());
            curves.add(curve(lift));
            today += lift.at("/study/today_gas_mscf_per_day").asDouble();
        }
        assertThat(curves).hasSize(3);
        assertThat(available).isCloseTo(today, within(ROUNDING));
        assertThat(at(outcome, "lift_gas_mscf_per_day")).isLessThanOrEqualTo(available + ROUNDING);
        double best = at(outcome, "oil_stb_per_day");
        double most = 0.0;
        for (double a = 0.0; a <= available; a += 10.0) {
            for (double b = 0.0; a + b <= available; b += 10.0) {
                most = Math.max(
                        most, oil(curves.get(0), a) + oil(curves.get(1), b) + oil(curves.get(2), available - a - b));
            }
        }
        assertThat(best).isBetween(most, 1.002 * most);
        double marginal = field.at("/gas_allocation/report/shadow_prices/0/gain_of_more_stb_per_mscf")
                .asDouble();
        assertThat(marginal).isBetween(0.01, 0.2);
    }

    /** No limit is broken, no setting is outside of what its own study allows, no gain is promised that is not shown. */
    @Test
    void thePlanKeepsAllLimits() {
        JsonNode report = field.at("/field_optimization/report");
        JsonNode state = report.at("/outcome/state");
        assertThat(field.path("wells")).hasSize(7);
        assertThat(field.path("left_out")).hasSize(3);
        double oil = 0.0;
        double power = 0.0;
        double water = 0.0;
        double gas = 0.0;
        for (JsonNode well : state.path("wells")) {
            oil += at(well, "oil_stb_per_day");
            water += at(well, "water_stb_per_day");
            power += at(well, "power_kw");
            gas += at(well, "lift_gas_mscf_per_day");
        }
        power += gas
                / 1000.0
                * field.at("/settings/compression_kw_per_mmscf_per_day").asDouble();
        assertThat(at(state, "oil_stb_per_day")).isCloseTo(oil, within(ROUNDING));
        assertUse(state, "water", water);
        assertUse(state, "electric_power", power);
        assertUse(state, "compressor_gas", gas);
        assertUse(state, "separator_liquid", oil + water);
        double before = 0.0;
        for (String well : List.of("L-1 submersible", "L-3 extra-heavy oil", "L-9 over-injected")) {
            before = lift(well).at("/figures/oil_stb_per_day").asDouble();
            assertThat(today(report, well)).isCloseTo(before, within(ROUNDING));
        }
        double last = Double.POSITIVE_INFINITY;
        double gains = 0.0;
        for (JsonNode move : report.path("moves")) {
            double money = at(move, "money_gain_usd_per_day");
            assertThat(money).isLessThanOrEqualTo(last);
            last = money;
            gains += at(move, "oil_gain_stb_per_day");
            assertThat(move.path("reason").asText()).isNotBlank();
        }
        assertThat(gains).isCloseTo(at(report, "oil_gain_stb_per_day"), within(ROUNDING));
        assertThat(gains).isPositive();
    }

    private static double today(JsonNode report, String name) {
        for (JsonNode well : report.at("/today/wells")) {
            if (well.path("name").asText().equals(name)) {
                return at(well, "oil_stb_per_day");
            }
        }
        throw new AssertionError(name);
    }

    private static void assertUse(JsonNode state, String name, double used) {
        for (JsonNode limit : state.path("limits")) {
            if (limit.path("limit").asText().equals(name)) {
                assertThat(at(limit, "used")).as(name).isCloseTo(used, within(ROUNDING));
                assertThat(used).as(name).isLessThanOrEqualTo(at(limit, "capacity") + ROUNDING);
                return;
            }
        }
        throw new AssertionError(name);
    }

    /** A point of the front is not beaten in all three by another, and the knee is one of them. */
    @Test
    void theFrontIsOne() {
        JsonNode front = field.at("/pareto/report/optimum");
        assertThat(front.path("points").size()).isBetween(50, 100);
        for (JsonNode one : front.path("points")) {
            for (JsonNode other : front.path("points")) {
                boolean beaten = at(other, "oil_stb_per_day") > at(one, "oil_stb_per_day")
                        && at(other, "energy_kwh_per_bbl") < at(one, "energy_kwh_per_bbl")
                        && at(other, "equipment_life_days") > at(one, "equipment_life_days");
                assertThat(beaten).isFalse();
            }
        }
        assertThat(front.path("points")).contains(front.at("/knee/point"));
    }

    /** The advice for a well alone is its own study's, and its keys say the same. */
    @Test
    void theAdviceIsThatOfTheStudies() {
        assertThat(field.path("recommendations")).hasSize(7);
        for (JsonNode one : field.path("recommendations")) {
            JsonNode figures = lift(one.path("well").asText()).path("figures");
            JsonNode gain = one.at("/report/recommendation/gain");
            assertThat(at(gain, "oil_stb_per_day")).isCloseTo(at(figures, "gain_oil_stb_per_day"), within(ROUNDING));
            JsonNode keys = one.path("telemetry");
            assertThat(keys.path("opt_status").asText()).isNotBlank();
            assertThat(at(keys, "opt_recommended_value"))
                    .isCloseTo(at(figures, "best_setting"), within(1e-6 * at(figures, "best_setting")));
            assertThat(at(keys, "opt_recommended_rate_bpd")).isPositive();
            assertThat(keys.path("opt_nodal_ipr_curve").size()).isGreaterThan(10);
            assertThat(keys.has("opt_glpc_curve"))
                    .isEqualTo(figures.path("lift").asText().equals("GL"));
        }
    }

    @Test
    void pageTerminalAndTableTellIt() throws IOException {
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("<h2>The field</h2>", "Advice for each well alone", "proven to be the best there is")
                .contains("under injected, heading", "more gas is not worth its compression");
        assertThat(result.out().lines())
                .anyMatch(line -> line.startsWith("Field: 7 well(s) within their limits: "))
                .anyMatch(line -> line.startsWith("  Limits that bind: "))
                .anyMatch(line -> line.startsWith("  Knee of the Pareto front: "));
        List<String> rows = Files.readAllLines(folder.resolve("field.csv"));
        assertThat(rows).hasSize(1 + 7);
        assertThat(rows.get(1))
                .startsWith("1,"
                        + field.at("/field_optimization/report/moves/0/well").asText() + ",");
    }

    /** Rod pumps have no curve and are left out; one gas-lift well alone may keep its gas, or take less. */
    @Test
    void otherListsOfWellsHaveTheirOwnField() throws IOException {
        ArrayNode some = (ArrayNode) Json.tree("[]");
        for (JsonNode study : Json.tree(Texts.resource("io/welleng/examples/fieldstudy/lift.json"))
                .path("studies")) {
            if (study.path("study").asText().equals("dynacard")
                    || study.at("/well/name").asText().equals("L-9 over-injected")) {
                some.add(study);
            }
        }
        Path out = folder.resolve("other");
        Path file = Files.writeString(folder.resolve("lift.json"), some.toString());
        assertThat(Cli.run("field-study", "--quiet", "--out", out, "--lift", file))
                .isEqualTo(new Cli.Result(0, "", ""));
        JsonNode other =
                Json.tree(Files.readString(out.resolve("results.json"))).path("field");
        assertThat(other.path("wells")).extracting(JsonNode::asText).containsExactly("L-9 over-injected");
        assertThat(other.path("left_out")).hasSize(3);
        assertThat(other.at("/gas_allocation/report/gain_stb_per_day").asDouble())
                .isGreaterThan(0.0);
        assertThat(Files.readAllLines(out.resolve("field.csv"))).hasSize(1 + 1);
    }
}
