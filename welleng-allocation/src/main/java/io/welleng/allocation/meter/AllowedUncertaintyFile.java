package io.welleng.allocation.meter;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.json.Json;
import java.util.List;

/**
 * A file of allowed uncertainties, as JSON: its record in snake case. That of the library holds examples with their
 * origin; for a field, bring the figures of the regulation and contracts that bind it.
 *
 * @param origin what the file is, and for what it may be used
 * @param points the entries, at least one, no name twice
 */
public record AllowedUncertaintyFile(String origin, List<AllowedUncertainty> points) {

    private static final String STANDARD = "allowed-uncertainty.json";

    /** Checks that there are entries and that their names differ. */
    public AllowedUncertaintyFile {
        Check.text(origin, "origin");
        points = List.copyOf(Check.notEmpty(points, "points"));
        ByName.checkDistinct(points, AllowedUncertainty::name, "points");
    }

    private static final class Standard {
        static final AllowedUncertaintyFile FILE =
                Json.readResource(AllowedUncertaintyFile.class, STANDARD, AllowedUncertaintyFile.class);
    }

    /**
     * The file of the library.
     *
     * @return its entries
     */
    public static AllowedUncertaintyFile standard() {
        return Standard.FILE;
    }

    /**
     * Reads a file.
     *
     * @param json its text
     * @return its entries
     * @throws io.welleng.core.json.InvalidJsonException if it is not a valid one
     */
    public static AllowedUncertaintyFile read(String json) {
        return Json.read(json, AllowedUncertaintyFile.class);
    }

    /**
     * Finds an entry.
     *
     * @param name its name
     * @return the entry
     * @throws io.welleng.core.check.InvalidInputException if there is none of that name; the message names the nearest
     */
    public AllowedUncertainty find(String name) {
        return ByName.find(points, AllowedUncertainty::name, name, "allowed uncertainties of the file");
    }
}
