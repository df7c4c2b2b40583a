package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.study.Studies;
import io.welleng.examples.fieldstudy.study.WellResult.Analysed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The methods of the wells, echoed from their studies; wells with the same methods together. */
final class Methods {

    private Methods() {}

    /** What a method is used for, and its name. */
    record Choice(String subject, String method) {}

    /** Methods that some wells have in common. */
    record Shared(String wells, List<Choice> choices) {}

    static List<Shared> of(List<Analysed> wells) {
        Map<List<Choice>, List<String>> shared = new LinkedHashMap<>();
        for (Analysed well : wells) {
            shared.computeIfAbsent(choices(well), key -> new ArrayList<>()).add(well.name());
        }
        return shared.entrySet().stream()
                .map(entry -> new Shared(
                        entry.getValue().size() == wells.size() ? "All wells" : String.join(", ", entry.getValue()),
                        entry.getKey()))
                .toList();
    }

    private static List<Choice> choices(Analysed well) {
        ObjectNode study = Studies.toTree(well.study());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("pressure gradient", gradient(study.path("method"))));
        choices.addAll(correlations(study.at("/fluid/black_oil")));
        return choices;
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

    private static String gradient(JsonNode method) {
        List<String> options = new ArrayList<>();
        method.fields().forEachRemaining(option -> {
            if (!option.getKey().equals("type")) {
                options.add(
                        words(option.getKey()) + ": " + words(option.getValue().asText()));
            }
        });
        String name = words(method.path("type").asText());
        return options.isEmpty() ? name : name + " (" + String.join(", ", options) + ")";
    }

    private static String words(String snakeCase) {
        return snakeCase.replace('_', ' ');
    }
}
