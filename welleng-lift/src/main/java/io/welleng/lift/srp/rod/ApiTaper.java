package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rod string as API RP 11L lists it: number 86 has rods from 8/8 in down to 6/8 in, with shares that depend on the plunger.
 *
 * @param number first and last size in eighths of an inch, for example 86, or 107 for 10/8 down to 7/8
 * @param plungerIn diameter of the plunger (in), &gt; 0; null for a string of one size, which serves all plungers
 * @param weightLbPerFt average weight with couplings in air (lb/ft), &gt; 0, as printed
 * @param elasticConstantInPerLbfFt average elastic constant E_r (in/(lbf·ft)), &gt; 0, as printed
 * @param frequencyFactor F_c (dimensionless), &ge; 1, as printed
 * @param rods names of the rods from top to bottom
 * @param percent share of each (% of length), as printed: they add to 100 within 0.1
 * @see "API RP 11L (1988). Recommended Practice for Design Calculations for Sucker Rod Pumping Systems, table 4.1"
 */
public record ApiTaper(
        int number,
        @OptionalValue Double plungerIn,
        double weightLbPerFt,
        double elasticConstantInPerLbfFt,
        double frequencyFactor,
        List<String> rods,
        List<Double> percent) {

    /** Checks the ranges above. */
    public ApiTaper {
        Check.atLeast(number, 11, "number");
        if (plungerIn != null) {
            Check.positive(plungerIn, "plungerIn", "in");
        }
        Check.positive(weightLbPerFt, "weightLbPerFt", "lb/ft");
        Check.positive(elasticConstantInPerLbfFt, "elasticConstantInPerLbfFt", "in/(lbf·ft)");
        Check.inRange(frequencyFactor, 1, 2, "frequencyFactor", "");
        rods = List.copyOf(Check.notEmpty(rods, "rods"));
        percent = List.copyOf(Check.notEmpty(percent, "percent"));
        if (rods.size() != percent.size()) {
            throw new InvalidInputException(
                    "percent", "as long as rods, " + rods.size() + " numbers", "", percent.size() + " numbers");
        }
        percent.forEach(share -> Check.inRange(share, 0.1, 100, "percent", "%"));
        Check.inRange(percent.stream().mapToDouble(x -> x).sum(), 99.85, 100.15, "sum of percent", "%");
    }

    /** The shape of the data file. */
    record Table(String origin, List<ApiTaper> tapers) {}

    /** Read when first asked for. */
    private static final class Printed {

        private static final List<ApiTaper> TAPERS =
                List.copyOf(Json.readResource(ApiTaper.class, "api-tapers.json", Table.class)
                        .tapers());

        private static final Map<Integer, List<ApiTaper>> BY_NUMBER = TAPERS.stream()
                .collect(Collectors.groupingBy(ApiTaper::number, TreeMap::new, Collectors.toUnmodifiableList()));
    }

    /**
     * All strings of the table.
     *
     * @return by number, then by plunger
     */
    public static List<ApiTaper> all() {
        return Printed.TAPERS;
    }

    /**
     * A string of the table.
     *
     * @param number for example 76 or 86
     * @param plungerIn diameter of the plunger (in); the table has 1.06, 1.25, 1.5, 1.75, 2, 2.25 … up to 4.75, not all of
     *     them for every number. A string of one size serves any.
     * @return the string
     * @throws InvalidInputException if there is none; the message names the numbers or the plungers there are
     */
    public static ApiTaper of(int number, double plungerIn) {
        Check.positive(plungerIn, "plungerIn", "in");
        List<ApiTaper> rows = Printed.BY_NUMBER.get(number);
        if (rows == null) {
            throw new InvalidInputException(
                    "number", "one of " + Printed.BY_NUMBER.keySet(), "", Integer.toString(number));
        }
        for (ApiTaper row : rows) {
            if (row.plungerIn == null || row.plungerIn == plungerIn) {
                return row;
            }
        }
        throw new InvalidInputException(
                "plungerIn",
                "one of " + rows.stream().map(ApiTaper::plungerIn).toList() + " for rods " + number,
                "in",
                Double.toString(plungerIn));
    }

    /**
     * The string of a length, of the rods of the standard catalogue.
     *
     * @param lengthFt length of the string (ft), &gt; 0
     * @return sections in proportion to the shares, adding to {@code lengthFt}
     */
    public RodString string(double lengthFt) {
        return string(lengthFt, Rod::of);
    }

    /**
     * The string of a length.
     *
     * @param lengthFt length of the string (ft), &gt; 0
     * @param byName gives the rod of a name
     * @return sections in proportion to the shares, adding to {@code lengthFt}
     */
    public RodString string(double lengthFt, Function<String, Rod> byName) {
        Check.positive(lengthFt, "lengthFt", "ft");
        Check.present(byName, "byName");
        double sum = percent.stream().mapToDouble(x -> x).sum();
        List<RodSection> sections = new ArrayList<>();
        for (int i = 0; i < rods.size(); i++) {
            sections.add(new RodSection(byName.apply(rods.get(i)), lengthFt * percent.get(i) / sum));
        }
        return new RodString(sections);
    }

    @Override
    public String toString() {
        String plunger = plungerIn == null ? "any plunger" : Figures.four(plungerIn) + " in plunger";
        return "ApiTaper[" + number + ", " + plunger + ", " + Figures.four(weightLbPerFt) + " lb/ft, "
                + Figures.four(elasticConstantInPerLbfFt) + " in/(lbf·ft), frequency factor "
                + Figures.four(frequencyFactor) + "]";
    }
}
