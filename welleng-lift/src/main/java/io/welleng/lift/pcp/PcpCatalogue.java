package io.welleng.lift.pcp;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of pumps. Its JSON is its record in snake case; write one with the pumps of a manufacturer, read it, and put it
 * beside the generic one.
 *
 * @param origin where the figures come from
 * @param pumps the pumps, at least one, no name twice
 */
public record PcpCatalogue(String origin, List<PumpRating> pumps) {

    private static final String GENERIC = "pcp-catalogue.json";

    /** Checks that there are pumps and that their names differ. */
    public PcpCatalogue {
        Check.text(origin, "origin");
        pumps = List.copyOf(Check.notEmpty(pumps, "pumps"));
        ByName.checkDistinct(pumps, PumpRating::name, "pumps");
    }

    /**
     * Pumps of round sizes that stand for no manufacturer's.
     *
     * @return the generic catalogue
     */
    public static PcpCatalogue generic() {
        return Generic.CATALOGUE;
    }

    private static final class Generic {
        static final PcpCatalogue CATALOGUE = Json.readResource(PcpCatalogue.class, GENERIC, PcpCatalogue.class);
    }

    /**
     * Reads a catalogue.
     *
     * @param json its JSON
     * @return the catalogue
     * @throws io.welleng.core.json.InvalidJsonException if it is not a valid one
     */
    public static PcpCatalogue read(String json) {
        return Json.read(json, PcpCatalogue.class);
    }

    /**
     * Finds a pump.
     *
     * @param name its name
     * @return the pump
     * @throws InvalidInputException if there is none of that name; the message names the nearest
     */
    public PumpRating find(String name) {
        return ByName.find(pumps, PumpRating::name, name, "pumps of the catalogue");
    }

    /**
     * This catalogue and another.
     *
     * @param other the other; no name of it may be in this one
     * @return both
     */
    public PcpCatalogue with(PcpCatalogue other) {
        List<PumpRating> both = new ArrayList<>(pumps);
        both.addAll(other.pumps);
        return new PcpCatalogue(origin + " " + other.origin, both);
    }
}
