package io.welleng.examples.fieldstudy.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.constraints.replay.ReplayStudy;
import io.welleng.constraints.spc.event.EventDesign;
import io.welleng.constraints.spc.event.EventDetector;
import io.welleng.constraints.telemetry.History;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.Study;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads a well to watch from its files. {@code history.csv} is what the well sent, as {@link WellHistory} tells;
 * {@code replay.json} is a study {@code constraint_replay} without its field {@code history}. There may be
 * {@code studies.json}, an array of studies {@code anomaly_scan} without {@code history} and {@code spc} without
 * {@code data}, and {@code events.json}, an {@link EventDesign}.
 */
public final class SurveillanceFiles {

    private static final String HISTORY_FILE = "history.csv";
    private static final String REPLAY_FILE = "replay.json";
    private static final String STUDIES_FILE = "studies.json";
    private static final String EVENTS_FILE = "events.json";
    private static final String REPLAY = "constraint_replay";
    private static final String SCAN = "anomaly_scan";
    private static final String CHART = "spc";
    private static final String HISTORY = "history";
    private static final String DATA = "data";

    private SurveillanceFiles() {}

    /** A file: its name in messages, and its text. */
    private record Source(String name, String text) {}

    /**
     * The well that comes with this program.
     *
     * @return a real event of the 3W data set, with rules made for it
     */
    public static SurveillanceInput embedded() {
        return read(
                "a real event of a subsea well, with rules and an operator that are made up",
                name -> Optional.of(new Source(name, Texts.resource(Settings.RESOURCES + "surveillance/" + name))));
    }

    /**
     * Reads a well from a folder.
     *
     * @param folder folder with the files
     * @return the well
     * @throws BadInputException if a file is missing or wrong, naming it, the place in it, the rule and the value
     */
    public static SurveillanceInput read(Path folder) {
        return read(folder.toString(), name -> {
            Path file = folder.resolve(name);
            boolean optional = name.equals(STUDIES_FILE) || name.equals(EVENTS_FILE);
            return optional && !Files.exists(file)
                    ? Optional.empty()
                    : Optional.of(new Source(file.toString(), Texts.read(file)));
        });
    }

    /** Finds a file by its name. */
    private interface Folder {
        Optional<Source> file(String name);
    }

    private static SurveillanceInput read(String source, Folder folder) {
        Source csv = folder.file(HISTORY_FILE).orElseThrow();
        WellHistory well = WellHistory.parse(csv.name(), csv.text());
        JsonNode history = Json.toTree(well.history());
        Source rules = folder.file(REPLAY_FILE).orElseThrow();
        ReplayStudy replay =
                in(rules, () -> (ReplayStudy) StudyJson.read(with(Json.tree(rules.text()), HISTORY, history), REPLAY));
        return new SurveillanceInput(
                source,
                well.notes(),
                well.labels(),
                replay,
                folder.file(STUDIES_FILE)
                        .map(file -> in(file, () -> studies(Json.tree(file.text()), history)))
                        .orElse(List.of()),
                folder.file(EVENTS_FILE).map(file -> in(file, () -> design(file, well.history()))));
    }

    private static <T> T in(Source file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidJsonException e) {
            throw new BadInputException(file.name() + ": " + e.getMessage(), e);
        } catch (InvalidInputException e) {
            throw new BadInputException(file.name() + ": " + e.getMessage(), e);
        }
    }

    /** A study with what it leaves to the history. */
    private static JsonNode with(JsonNode study, String field, JsonNode value) {
        if (!(study instanceof ObjectNode object)) {
            return study;
        }
        if (object.has(field)) {
            throw new InvalidJsonException("/" + field, "left out beside " + HISTORY_FILE, "present");
        }
        ObjectNode whole = object.deepCopy();
        whole.set(field, value);
        return whole;
    }

    private static List<Study<?>> studies(JsonNode tree, JsonNode history) {
        if (!(tree instanceof ArrayNode array)) {
            throw new InvalidJsonException("", "an array of studies", tree.getNodeType() == null ? "" : brief(tree));
        }
        List<Study<?>> studies = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            try {
                studies.add(study(array.get(i), history));
            } catch (InvalidJsonException e) {
                throw e.under("/" + i);
            }
        }
        return studies;
    }

    private static String brief(JsonNode tree) {
        String text = tree.toString();
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }

    private static Study<?> study(JsonNode tree, JsonNode history) {
        if (!tree.isObject()) {
            throw new InvalidJsonException("", "an object", brief(tree));
        }
        JsonNode name = tree.path(Studies.STUDY_FIELD);
        if (name.asText().equals(SCAN)) {
            return Studies.read(with(tree, HISTORY, history));
        }
        if (name.asText().equals(CHART)) {
            ObjectNode data = JsonNodeFactory.instance.objectNode();
            data.put("type", "telemetry");
            data.set(HISTORY, history);
            return Studies.read(with(tree, DATA, data));
        }
        throw InvalidJsonException.unknownName("/" + Studies.STUDY_FIELD, name, List.of(SCAN, CHART));
    }

    private static EventDesign design(Source file, History history) {
        EventDesign design = Json.read(file.text(), EventDesign.class);
        EventDetector.of(design, history.tags());
        return design;
    }
}
