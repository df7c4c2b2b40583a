package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.srp.rod.CatalogueRod;
import io.welleng.lift.srp.rod.RodCatalogue;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.rod.RodSection;
import java.util.Arrays;
import java.util.List;

/**
 * Rods to choose from.
 *
 * @param tapers kinds of rod to try together, at least one
 * @param grade grade of all rods
 * @param couplings couplings of the rods, which must pass the tubing
 * @param sinkerBars sinker bars above the pump; null for none
 * @param ownRods rods put over the standard catalogue; null for none
 */
public record RodSelection(
        List<TaperChoice> tapers,
        RodGrade grade,
        CouplingSize couplings,
        @OptionalValue SinkerBars sinkerBars,
        @OptionalValue RodCatalogue ownRods) {

    /** Checks that all rods are in the catalogue. */
    public RodSelection {
        tapers = List.copyOf(Check.notEmpty(tapers, "tapers"));
        Check.present(grade, "grade");
        Check.present(couplings, "couplings");
        RodCatalogue catalogue = catalogue(ownRods);
        tapers.forEach(taper -> taper.rods().forEach(catalogue::find));
        if (sinkerBars != null) {
            catalogue.find(sinkerBars.bar());
        }
    }

    /**
     * Standard rods by their API numbers, with full-size couplings and without sinker bars.
     *
     * @param grade grade of all rods
     * @param numbers numbers of table 4.1 of API RP 11L, for example 76 and 86
     * @return the selection
     */
    public static RodSelection api(RodGrade grade, int... numbers) {
        Check.present(numbers, "numbers");
        return new RodSelection(
                Arrays.stream(numbers).mapToObj(TaperChoice::api).toList(), grade, CouplingSize.FULL_SIZE, null, null);
    }

    private static RodCatalogue catalogue(RodCatalogue ownRods) {
        RodCatalogue standard = RodCatalogue.standard();
        return ownRods == null ? standard : standard.with(ownRods);
    }

    /** The rods of a taper, from the top down. */
    List<CatalogueRod> rods(TaperChoice taper) {
        RodCatalogue catalogue = catalogue(ownRods);
        return taper.rods().stream().map(catalogue::find).toList();
    }

    /** Sections below the tapered ones, none or one. */
    List<RodSection> below() {
        return sinkerBars == null
                ? List.of()
                : List.of(
                        new RodSection(catalogue(ownRods).find(sinkerBars.bar()).rod(), sinkerBars.lengthFt()));
    }

    /** Length of one bar or rod of a name (ft). */
    double rodLengthFt(String name) {
        return catalogue(ownRods).find(name).rodLengthFt();
    }
}
