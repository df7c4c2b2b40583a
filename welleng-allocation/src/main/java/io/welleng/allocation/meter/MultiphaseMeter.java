package io.welleng.allocation.meter;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.List;

/**
 * A multiphase meter by its uncertainty: classes of gas volume fraction.
 *
 * @param name name of the meter
 * @param origin where the figures come from
 * @param classes classes by increasing gas volume fraction, the last reaching to 1
 */
public record MultiphaseMeter(String name, String origin, List<MultiphaseClass> classes) {

    private static final String TYPICAL = "multiphase-meter.json";

    /**
     * Checks that the classes increase and reach to 1.
     *
     * @throws InvalidInputException where they do not
     */
    public MultiphaseMeter {
        Check.text(name, "name");
        Check.text(origin, "origin");
        classes = List.copyOf(Check.notEmpty(classes, "classes"));
        double[] limits = classes.stream()
                .mapToDouble(MultiphaseClass::greatestGasVolumeFraction)
                .toArray();
        Check.increasing(limits, 1, "classes.greatestGasVolumeFraction", "(fraction)");
        if (limits[limits.length - 1] != 1.0) {
            throw new InvalidInputException(
                    "classes", "with the last reaching to 1", "(fraction)", Double.toString(limits[limits.length - 1]));
        }
    }

    private static final class Typical {
        static final MultiphaseMeter METER = Json.readResource(MultiphaseMeter.class, TYPICAL, MultiphaseMeter.class);
    }

    /**
     * Planning figures, to be replaced by those of the meter's own tests.
     *
     * @return the meter of the library's file
     */
    public static MultiphaseMeter typical() {
        return Typical.METER;
    }

    /**
     * Class at a gas volume fraction.
     *
     * @param gasVolumeFraction gas volume fraction at the meter (fraction), 0–1
     * @return the class
     */
    public MultiphaseClass at(double gasVolumeFraction) {
        Check.fraction(gasVolumeFraction, "gasVolumeFraction");
        return classes.stream()
                .filter(c -> gasVolumeFraction <= c.greatestGasVolumeFraction())
                .findFirst()
                .orElseThrow();
    }
}
