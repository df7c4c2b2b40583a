package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;

/** The data of all charts of a page; its script draws them. */
final class Charts {

    private static final MathContext DIGITS = new MathContext(7);

    private final ArrayNode charts = JsonNodeFactory.instance.arrayNode();

    /**
     * A chart's place in the page.
     *
     * @param id id of its element
     * @param label what it shows, for those who cannot see it
     */
    record Slot(String id, String label) {}

    /** Adds a chart of a kind that the script knows; what it draws is put into the object. */
    Slot add(String kind, String label, ObjectNode data) {
        String id = "chart-" + (charts.size() + 1);
        ObjectNode chart = charts.addObject();
        chart.put("id", id);
        chart.put("kind", kind);
        chart.setAll(data);
        return new Slot(id, label);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** A number for drawing; a picture shows no more digits. */
    static JsonNode number(Double value) {
        return value == null
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.numberNode(
                        new BigDecimal(value).round(DIGITS).doubleValue());
    }

    static ArrayNode numbers(Collection<Double> values) {
        ArrayNode array = array();
        values.forEach(value -> array.add(number(value)));
        return array;
    }

    static ArrayNode point(double x, double y) {
        return array().add(number(x)).add(number(y));
    }

    /** All charts as JSON that may stand in a script element: no {@code <} in it. */
    String json() {
        return charts.toString().replace("<", "\\u003c");
    }
}
