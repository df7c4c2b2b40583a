package io.welleng.allocation.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.allocation.AllocationStudy;
import io.welleng.allocation.DayOutcome;
import io.welleng.allocation.InletShare;
import io.welleng.core.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Equation: forty networks in exact rational arithmetic, network.py beside the json. */
class NetworkOracleTest {

    @Test
    void everyInletIsAllocatedWhatTheDefinitionsSay() throws IOException {
        JsonNode cases;
        try (InputStream in = NetworkOracleTest.class.getResourceAsStream("network.json")) {
            cases = Json.tree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(cases).hasSize(40);
        for (JsonNode one : cases) {
            AllocationStudy study = Json.read(one.get("study"), AllocationStudy.class);
            DayOutcome.Allocated day = (DayOutcome.Allocated) study.run().days().get(0);
            int shares =
                    day.nodes().stream().mapToInt(node -> node.inlets().size()).sum();
            assertThat(shares).isEqualTo(one.get("expected").size());
            for (JsonNode expected : one.get("expected")) {
                InletShare share = day.node(expected.get("node").asText())
                        .inlet(expected.get("inlet").asText());
                double allocated = expected.get("allocated").asDouble();
                assertThat(share.allocated())
                        .as("%s of %s", expected.get("inlet"), expected.get("node"))
                        .isCloseTo(allocated, within(1e-12 * day.measured()));
            }
        }
    }
}
