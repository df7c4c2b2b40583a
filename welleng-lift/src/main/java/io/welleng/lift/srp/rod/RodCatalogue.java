package io.welleng.lift.srp.rod;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rods by name. It is plain data: a catalogue of one's own is read with {@code Json.read(text, RodCatalogue.class)} and put
 * over the standard one with {@link #with(RodCatalogue)}.
 *
 * @param origin where the figures come from
 * @param rods at least one, no name twice
 */
public record RodCatalogue(String origin, List<CatalogueRod> rods) {

    /** Checks that there is a rod and no name twice. */
    public RodCatalogue {
        Check.text(origin, "origin");
        rods = List.copyOf(Check.notEmpty(rods, "rods"));
        ByName.checkDistinct(rods, rod -> rod.rod().name(), "rods");
    }

    /** Read when first asked for. */
    private static final class Standard {

        private static final RodCatalogue CATALOGUE =
                Json.readResource(RodCatalogue.class, "rods.json", RodCatalogue.class);
    }

    /**
     * The catalogue that comes with the library: API steel rods from 1/2 to 1-1/4 in, sinker bars, and fibreglass rods with
     * typical figures.
     *
     * @return the catalogue
     * @see "API RP 11L (1988), table 4.1; API Spec 11B"
     */
    public static RodCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * This catalogue with another put over it: a rod of the same name is replaced, others are added.
     *
     * @param other rods to put over these
     * @return both
     */
    public RodCatalogue with(RodCatalogue other) {
        Check.present(other, "other");
        Map<String, CatalogueRod> all = new LinkedHashMap<>();
        rods.forEach(rod -> all.put(rod.rod().name(), rod));
        other.rods.forEach(rod -> all.put(rod.rod().name(), rod));
        return new RodCatalogue(origin + " " + other.origin, List.copyOf(all.values()));
    }

    /**
     * The rod of a name.
     *
     * @param name for example {@code 7/8 in steel}
     * @return the rod
     * @throws InvalidInputException if there is none; the message names the nearest
     */
    public CatalogueRod find(String name) {
        return ByName.find(rods, rod -> rod.rod().name(), name, "rods of the catalogue");
    }

    /**
     * The names.
     *
     * @return name of each rod, in the order of the catalogue
     */
    public List<String> names() {
        return rods.stream().map(rod -> rod.rod().name()).toList();
    }

    @Override
    public String toString() {
        return "RodCatalogue[" + rods.size() + " rods: " + String.join(", ", names()) + "]";
    }
}
