package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.srp.rod.ApiTaper;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Kinds of rod for a string to be tapered; their lengths are left to the design.
 *
 * @param rods names of the rods from the top down, thickest first, at least one
 */
public record TaperChoice(List<String> rods) {

    /** Checks that there is a rod. */
    public TaperChoice {
        rods = List.copyOf(Check.notEmpty(rods, "rods"));
        rods.forEach(rod -> Check.text(rod, "rods"));
    }

    /**
     * The rods of an API number: 86 for 1 in, 7/8 in and 3/4 in.
     *
     * @param number a number of table 4.1 of API RP 11L
     * @return the rods
     * @throws InvalidInputException if there is no such number; the message lists them
     */
    public static TaperChoice api(int number) {
        return ApiTaper.all().stream()
                .filter(taper -> taper.number() == number)
                .findFirst()
                .map(taper -> new TaperChoice(taper.rods()))
                .orElseThrow(() -> new InvalidInputException(
                        "number",
                        "one of "
                                + ApiTaper.all().stream()
                                        .map(ApiTaper::number)
                                        .collect(Collectors.toCollection(TreeSet::new)),
                        "",
                        Integer.toString(number)));
    }

    @Override
    public String toString() {
        return String.join(" + ", rods);
    }
}
