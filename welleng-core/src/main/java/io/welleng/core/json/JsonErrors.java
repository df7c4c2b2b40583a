package io.welleng.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.welleng.core.check.InvalidInputException;
import java.lang.reflect.RecordComponent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Jackson's exceptions into {@link InvalidJsonException}: pointer, rule, unit and value. */
final class JsonErrors {

    /** The first step of an argument name such as {@code stations[3].mdFt}, and what follows it. */
    private static final Pattern ARGUMENT = Pattern.compile("(\\w+)(?:\\[(\\d+)])?(?:\\.(.+))?");

    private JsonErrors() {}

    /** Text that is not JSON, or has a duplicate key. */
    static InvalidJsonException syntax(JsonProcessingException e) {
        String pointer = e.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
        JsonLocation at = e.getLocation();
        String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return new InvalidJsonException(pointer, "valid JSON", "", e.getOriginalMessage() + where, "", e);
    }

    /** A tree of the right shape that the record itself refuses. */
    static InvalidJsonException of(JsonProcessingException e, JsonNode tree) {
        String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (e instanceof ValueInstantiationException built && e.getCause() instanceof InvalidInputException invalid) {
            String member = memberPointer(built.getType().getRawClass(), tree.at(pointer), invalid.name());
            // A check that names something other than a JSON field keeps its name in the rule.
            String rule = member.isEmpty() ? "such that " + invalid.name() + " is " + invalid.rule() : invalid.rule();
            return new InvalidJsonException(pointer + member, rule, invalid.unit(), invalid.value(), "", e);
        }
        String why =
                e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage();
        return new InvalidJsonException(pointer, "valid", "", text(tree.at(pointer)) + " (" + why + ")", "", e);
    }

    /** {@code stations[3].mdFt} of a record with the component {@code stations} is {@code /stations/3/md_ft}. */
    private static String memberPointer(Class<?> type, JsonNode node, String argument) {
        Matcher matcher = ARGUMENT.matcher(argument);
        if (!matcher.matches() || !hasComponent(type, matcher.group(1))) {
            return "";
        }
        String pointer = "/" + Json.snakeCase(matcher.group(1));
        if (matcher.group(2) != null) {
            pointer += "/" + matcher.group(2);
        }
        if (matcher.group(3) == null) {
            return pointer;
        }
        for (String step : matcher.group(3).split("\\.")) {
            String next = pointer + "/" + Json.snakeCase(step).replaceAll("\\[(\\d+)]", "/$1");
            if (node.at(next).isMissingNode()) {
                break;
            }
            pointer = next;
        }
        return pointer;
    }

    private static boolean hasComponent(Class<?> type, String name) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** RFC 6901 pointer of the place at which Jackson failed. */
    static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            String name = step.getFieldName();
            pointer.append('/').append(name == null ? Integer.toString(step.getIndex()) : escaped(name));
        }
        return pointer.toString();
    }

    /** A name as one step of a pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** JSON text of a value, cut to 80 characters. */
    static String text(JsonNode node) {
        if (node.isMissingNode()) {
            return "missing";
        }
        String text = node.toString();
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
