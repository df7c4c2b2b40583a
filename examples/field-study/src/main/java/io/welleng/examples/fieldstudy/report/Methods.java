package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.study.Studies;
import io.welleng.examples.fieldstudy.study.WellResult.Analysed;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.choke.ChokeLaw;
import io.welleng.nodal.choke.CriticalChoke;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.Matched;
import io.welleng.nodal.ipr.Ipr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The methods of the wells, echoed from their studies; wells with the same correlations of the fluid together. */
final class Methods {

    private static final String NAME_BORDER = "(?<=[a-z])(?=[A-Z])";

    /** Where an inflow comes from, by the end of its type. */
    private static final Map<String, String> SOURCES = Map.of(
            "pi", " from a productivity index",
            "test", " through a test",
            "from_tests", " fitted to tests",
            "from_reservoir", " from rock and fluid",
            "future", " at a future pressure");

    private Methods() {}

    /** What a method is used for, and its name. */
    record Choice(String subject, String method) {}

    /** Correlations that some wells have in common. */
    record Shared(String wells, List<Choice> choices) {}

    /** How one well is computed. */
    record OfWell(String well, String inflow, String gradient, String temperature, String surface) {}

    static List<OfWell> byWell(List<Analysed> wells) {
        return wells.stream().map(Methods::ofWell).toList();
    }

    private static OfWell ofWell(Analysed well) {
        JsonNode study = Studies.toTree(well.study());
        String source = SOURCES.getOrDefault(study.at("/inflow/type").asText().replaceFirst(".*_(pi|test)$", "$1"), "");
        String inflow = inflowName(well.report().ipr()) + source;
        String temperature = words(study.at("/wellbore/temperature/type").asText());
        JsonNode emulsion = study.path("emulsion").path("water_in_oil");
        String gradient = gradientName(well.study().method())
                + options(study.path("method"))
                + (emulsion.isObject()
                        ? "; emulsion: " + words(emulsion.path("type").asText())
                        : "");
        return new OfWell(
                well.name(), inflow, gradient, temperature, surface(well.study().outlet()));
    }

    private static String surface(Outlet outlet) {
        if (!(outlet instanceof Outlet.Separator separator)) {
            return "wellhead";
        }
        return "separator" + (separator.flowline() == null ? "" : ", flowline")
                + (separator.choke() == null
                        ? ""
                        : ", choke: " + typeName(separator.choke().law()));
    }

    static List<Shared> fluids(List<Analysed> wells) {
        Map<List<Choice>, List<String>> shared = new LinkedHashMap<>();
        for (Analysed well : wells) {
            JsonNode blackOil = Studies.toTree(well.study()).at("/fluid/black_oil");
            shared.computeIfAbsent(correlations(blackOil), key -> new ArrayList<>())
                    .add(well.name());
        }
        return shared.entrySet().stream()
                .map(entry -> new Shared(
                        entry.getValue().size() == wells.size() ? "All wells" : String.join(", ", entry.getValue()),
                        entry.getKey()))
                .toList();
    }

    /** The correlations of a black oil, from its JSON. */
    static List<Choice> correlations(JsonNode blackOil) {
        List<Choice> choices = new ArrayList<>();
        blackOil.path("correlations")
                .fields()
                .forEachRemaining(correlation -> choices.add(new Choice(
                        words(correlation.getKey()),
                        words(correlation.getValue().asText()))));
        return choices;
    }

    /** The options of a flow correlation, those of a matched one behind its factors. */
    private static String options(JsonNode method) {
        List<String> options = new ArrayList<>();
        String within = "";
        for (Map.Entry<String, JsonNode> option : method.properties()) {
            JsonNode value = option.getValue();
            if (value.isObject()) {
                within = options(value);
            } else if (!option.getKey().equals("type")) {
                String text = value.isNumber() ? Numbers.four(value.asDouble()) : words(value.asText());
                options.add(words(option.getKey()) + ": " + text);
            }
        }
        return (options.isEmpty() ? "" : " (" + String.join(", ", options) + ")") + within;
    }

    /** The name of a flow correlation: its authors. */
    static String gradientName(FlowMethod method) {
        return method instanceof Matched matched
                ? gradientName(matched.method()) + ", matched"
                : method.getClass().getSimpleName().replaceAll(NAME_BORDER, "–");
    }

    /** The kind of an inflow curve. */
    static String inflowName(Ipr ipr) {
        String name = ipr.getClass().getSimpleName();
        return name.equals("KlinsClark") ? "Klins–Clark" : capital(name.replaceAll(NAME_BORDER, " "));
    }

    /** The type of a choke law. */
    static String typeName(ChokeLaw law) {
        return law instanceof CriticalChoke critical
                ? critical.name()
                : law.getClass().getSimpleName().replaceAll(NAME_BORDER, " ");
    }

    private static String capital(String words) {
        return words.substring(0, 1) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String words(String snakeCase) {
        return snakeCase.replace('_', ' ');
    }
}
