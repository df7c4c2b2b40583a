package io.welleng.lift.esp.pump;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Stages by name. {@link #standard()} comes with the library; {@link #read} takes files of the same form, and {@link
 * #with} joins them. Written and read as JSON.
 *
 * @param origin where the stages come from, with the attribution their licence asks for
 * @param stages the stages, each name once whatever its case
 */
public record StageCatalogue(String origin, List<StageData> stages) {

    private static final String STANDARD = "stages.json";

    /** Checks that names occur once. */
    public StageCatalogue {
        Check.text(origin, "origin");
        stages = List.copyOf(Check.notEmpty(stages, "stages"));
        Map<String, StageData> byName = new LinkedHashMap<>();
        for (StageData stage : stages) {
            if (byName.put(key(stage.name()), stage) != null) {
                throw new InvalidInputException("stages", "each name once", "", stage.name());
            }
        }
    }

    /**
     * The catalogue that comes with the library: 13 example stages with head and power, and four of named manufacturers
     * with head only.
     *
     * @return the catalogue
     */
    public static StageCatalogue standard() {
        try (InputStream file = StageCatalogue.class.getResourceAsStream(STANDARD)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A catalogue from a file's text.
     *
     * @param json the text
     * @return the catalogue
     * @throws InvalidInputException if it is not one, with the JSON pointer
     */
    public static StageCatalogue read(String json) {
        return Json.read(json, StageCatalogue.class);
    }

    /**
     * This catalogue and another; a stage of the other replaces one of the same name here.
     *
     * @param other the other catalogue
     * @return a new catalogue
     */
    public StageCatalogue with(StageCatalogue other) {
        Map<String, StageData> byName = new LinkedHashMap<>();
        stages.forEach(stage -> byName.put(key(stage.name()), stage));
        Check.present(other, "other").stages.forEach(stage -> byName.put(key(stage.name()), stage));
        return new StageCatalogue(origin + "; " + other.origin, new ArrayList<>(byName.values()));
    }

    /**
     * A stage by name, whatever its case.
     *
     * @param name name of the stage
     * @return the stage
     * @throws InvalidInputException if there is none; the message has the nearest name
     */
    public PumpStage find(String name) {
        Check.text(name, "name");
        for (StageData stage : stages) {
            if (key(stage.name()).equals(key(name))) {
                return PumpStage.of(stage);
            }
        }
        throw new InvalidInputException("name", "a stage of the catalogue, nearest is " + nearest(name), "", name);
    }

    private String nearest(String name) {
        String found = stages.get(0).name();
        for (StageData stage : stages) {
            if (distance(key(name), key(stage.name())) < distance(key(name), key(found))) {
                found = stage.name();
            }
        }
        return found;
    }

    /** Insertions, deletions and replacements between two names. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "StageCatalogue[" + stages.size() + " stages]";
    }
}
