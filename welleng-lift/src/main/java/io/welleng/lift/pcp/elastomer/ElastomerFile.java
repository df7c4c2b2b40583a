package io.welleng.lift.pcp.elastomer;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.List;

/**
 * A file of elastomers, as JSON: its record in snake case. That of the library has NBR, HNBR and FKM, and says of each figure
 * whether it is published or assumed; for a field, bring your own.
 *
 * @param origin what the file is, and for what it may be used
 * @param elastomers the elastomers, at least one, no name twice
 */
public record ElastomerFile(String origin, List<Elastomer> elastomers) {

    private static final String STANDARD = "elastomers.json";

    /** Checks that there are elastomers and that their names differ. */
    public ElastomerFile {
        Check.text(origin, "origin");
        elastomers = List.copyOf(Check.notEmpty(elastomers, "elastomers"));
        ByName.checkDistinct(elastomers, Elastomer::name, "elastomers");
    }

    /**
     * The file of the library: NBR, HNBR and FKM.
     *
     * @return its elastomers
     */
    public static ElastomerFile standard() {
        return Standard.FILE;
    }

    private static final class Standard {
        static final ElastomerFile FILE = Json.readResource(ElastomerFile.class, STANDARD, ElastomerFile.class);
    }

    /**
     * Reads a file.
     *
     * @param json its text
     * @return its elastomers
     * @throws io.welleng.core.json.InvalidJsonException if it is not a valid one
     */
    public static ElastomerFile read(String json) {
        return Json.read(json, ElastomerFile.class);
    }

    /**
     * Finds an elastomer.
     *
     * @param name its name
     * @return the elastomer
     * @throws InvalidInputException if there is none of that name; the message names the nearest
     */
    public Elastomer find(String name) {
        return ByName.find(elastomers, Elastomer::name, name, "elastomers of the file");
    }
}
