package io.welleng.examples.fieldstudy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.Json;
import io.welleng.examples.fieldstudy.input.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gas-lift wells that are dead, or have no prices; records that show no heading; valves that cannot be designed. */
class OddGasLiftWellsTest {

    @TempDir
    private Path folder;

    private final ArrayNode studies = (ArrayNode) Json.tree(Texts.resource("io/welleng/examples/fieldstudy/lift.json"))
            .path("studies");
    private final ArrayNode odd = studies.arrayNode();

    private ObjectNode add(String study, String well, String name) {
        for (JsonNode one : studies) {
            String of = one.at("/well/name").asText(one.path("name").asText());
            if (one.path("study").asText().equals(study) && of.equals(well)) {
                ObjectNode copy = one.deepCopy();
                ObjectNode named = copy.has("well") ? (ObjectNode) copy.path("well") : copy;
                named.put("name", name);
                odd.add(copy);
                return copy;
            }
        }
        throw new AssertionError(well);
    }

    private static ObjectNode child(ObjectNode node, String name) {
        return (ObjectNode) node.path(name);
    }

    @Test
    void eachIsTold() throws IOException {
        ObjectNode dead = add("gas_lift", "L-8 casing heading", "X-1 dead");
        child(child(dead, "well"), "inflow").put("reservoir_pressure_psia", 250.0);
        add("gas_lift", "L-8 casing heading", "X-2 no prices").remove("prices");
        add("gas_lift", "L-8 casing heading", "X-3 no today").remove("today_gas_mscf_per_day");
        add("gas_lift", "L-10 dead without gas", "X-4 no gas today").put("today_gas_mscf_per_day", 0.0);

        ObjectNode quiet = add("heading", "L-8 casing heading", "X-5 quiet");
        ArrayNode samples = (ArrayNode) quiet.at("/casing/samples");
        SplittableRandom random = new SplittableRandom(5);
        for (JsonNode sample : samples) {
            ((ObjectNode) sample).put("pressure_psia", 970.0 + 4.0 * random.nextDouble());
        }
        quiet.remove("stability");
        ObjectNode brief = add("heading", "L-8 casing heading", "X-6 brief");
        ArrayNode few = (ArrayNode) brief.at("/casing/samples");
        while (few.size() > 8) {
            few.remove(few.size() - 1);
        }

        ObjectNode weak = add("gas_lift_valves", "L-10 dead without gas", "X-7 weak gas");
        child(child(weak, "task"), "pressures").put("kick_off_psia", 210.0).put("operating_psia", 205.0);
        ObjectNode none = add("gas_lift_valves", "L-10 dead without gas", "X-9 no gas");
        child(child(none, "task"), "pressures").put("kick_off_psia", 160.0).put("operating_psia", 155.0);
        ObjectNode string = add("gas_lift_valves", "L-10 dead without gas", "X-8 string");
        string.set(
                "task",
                Json.tree(
                        "{\"type\": \"string_check\", \"valves\": [{\"md_ft\": 6765.0, \"valve\": {\"type\": \"orifice\","
                                + " \"port_size64ths\": 16.0}}], \"surface_injection_psia\": 1130.0, \"tubing\":"
                                + " {\"type\": \"constant_gradient\", \"wellhead_psia\": 140.0, \"gradient_psi_per_ft\": 0.135}}"));

        Path file = Files.writeString(folder.resolve("lift.json"), odd.toString());
        Cli.Result result = Cli.run("field-study", "--out", folder, "--lift", file);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).doesNotContain("null", "NaN");
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page)
                .contains("No rate of gas makes it flow.")
                .contains("What limits: more gas does harm.")
                .contains("What is injected today is not given.")
                .contains("With 0 Mscf/d of lift gas the well does not flow: ")
                .contains("No heading: nothing stands out", "Too little data: ")
                .contains(
                        "The unloading design has 1 valve; ", " do not hold.", "No string of valves can be designed: ")
                .contains("Gas enters through valve 1 alone; those that are open pass ");
        JsonNode field =
                Json.tree(Files.readString(folder.resolve("results.json"))).path("field");
        assertThat(field.path("wells")).extracting(JsonNode::asText).containsExactly("X-2 no prices");
        assertThat(field.path("left_out"))
                .extracting(JsonNode::asText)
                .containsExactly("X-1 dead", "X-3 no today", "X-4 no gas today");
        assertThat(field.path("recommendations")).hasSize(4);
    }
}
