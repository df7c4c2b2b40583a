package io.welleng.lift.srp.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Whatever number stands in a study, it is refused by name, or answered with an explanation. */
class GarbageTest {

    private static final ObjectNode EXAMPLE = Studies.toTree(Designs.example());

    @Property(tries = 400)
    void anyNumberIsRefusedOrAnswered(
            @ForAll @IntRange(min = 0, max = 10_000) int place,
            @ForAll @DoubleRange(min = -12.0, max = 12.0) double exponent,
            @ForAll @IntRange(min = 0, max = 4) int kind) {
        double magnitude = Math.pow(10.0, exponent);
        double value =
                switch (kind) {
                    case 0 -> -magnitude;
                    case 1 -> 0.0;
                    case 2 -> Double.MAX_VALUE;
                    default -> magnitude;
                };
        ObjectNode changed = EXAMPLE.deepCopy();
        List<Runnable> places = new ArrayList<>();
        numbers(changed, value, places);
        places.get(place % places.size()).run();
        try {
            RodPumpDesignReport report =
                    (RodPumpDesignReport) Studies.read(changed).run();
            assertThat(report.toString()).isNotBlank();
            assertThat(report.rejected()).allMatch(one -> !one.reason().isBlank());
            assertThat(Json.read(Json.write(report), RodPumpDesignReport.class)).isEqualTo(report);
        } catch (InvalidJsonException refused) {
            assertThat(refused.getMessage()).contains("/");
        } catch (InvalidInputException refused) {
            assertThat(refused.getMessage()).contains("must be");
        }
    }

    /** What puts the value in the place of each number below a node. */
    private static void numbers(JsonNode node, double value, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                if (object.get(name).isNumber()) {
                    places.add(() -> object.put(name, value));
                }
                numbers(object.get(name), value, places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                if (array.get(i).isNumber()) {
                    places.add(() -> array.set(index, JsonNodeFactory.instance.numberNode(value)));
                }
                numbers(array.get(i), value, places);
            }
        }
    }
}
