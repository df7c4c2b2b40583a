package io.welleng.lift.esp.pump;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
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
        ByName.checkDistinct(stages, StageData::name, "stages");
    }

    /**
     * The catalogue that comes with the library: 13 example stages with head and power, and four of named manufacturers
     * with head only.
     *
     * @return the catalogue
     */
    public static StageCatalogue standard() {
        return Standard.CATALOGUE;
    }

    private static final class Standard {
        static final StageCatalogue CATALOGUE = Json.readResource(StageCatalogue.class, STANDARD, StageCatalogue.class);
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
        return PumpStage.of(ByName.find(stages, StageData::name, name, "stages of the catalogue"));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "StageCatalogue[" + stages.size() + " stages]";
    }
}
