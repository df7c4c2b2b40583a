package io.welleng.lift.srp.unit;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Published pumping units. {@link #standard()} holds what could be verified; to add your own, read a catalogue of the
 * same form with {@link Json#read} and join it with {@link #with}.
 *
 * @param origin where the figures come from
 * @param units the units, each designation once
 */
public record UnitCatalogue(String origin, List<CatalogueUnit> units) {

    private static final String RESOURCE = "pumping-units.json";

    /** Checks that no designation is there twice. */
    public UnitCatalogue {
        Check.text(origin, "origin");
        units = List.copyOf(Check.notEmpty(units, "units"));
        ByName.checkDistinct(
                units, unit -> UnitDesignation.parse(unit.designation()).code(), "units");
    }

    /** Reads the library's file once, when it is first asked for. */
    private static final class Standard {

        static final UnitCatalogue CATALOGUE = Json.readResource(UnitCatalogue.class, RESOURCE, UnitCatalogue.class);
    }

    /**
     * The catalogue of the library.
     *
     * @return published units
     */
    public static UnitCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * Looks a unit up.
     *
     * @param designation designation in any spelling that {@link UnitDesignation#parse} reads
     * @return the unit; empty if it is not in the catalogue
     */
    public Optional<CatalogueUnit> find(String designation) {
        UnitDesignation wanted = UnitDesignation.parse(designation);
        return units.stream()
                .filter(unit -> UnitDesignation.parse(unit.designation()).equals(wanted))
                .findFirst();
    }

    /**
     * This catalogue and another; the other's entry stands where both have a designation.
     *
     * @param other the other catalogue
     * @return a new catalogue
     */
    public UnitCatalogue with(UnitCatalogue other) {
        Check.present(other, "other");
        List<CatalogueUnit> all = new ArrayList<>(other.units);
        units.stream().filter(unit -> other.find(unit.designation()).isEmpty()).forEach(all::add);
        return new UnitCatalogue(origin + "; " + other.origin, all);
    }

    @Override
    public String toString() {
        return "UnitCatalogue[" + units.size() + " units]";
    }
}
