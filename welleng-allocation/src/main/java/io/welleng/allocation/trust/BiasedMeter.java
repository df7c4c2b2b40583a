package io.welleng.allocation.trust;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.random.RandomGenerator;

/**
 * An inlet of a bias study and its meter. Errors and uncertainties are fractions of the quantity.
 *
 * @param name name of the inlet
 * @param trueQuantity what really flows, at least 0, in the unit of the study
 * @param bias systematic error of the meter / quantity (dimensionless), at least -1
 * @param random standard deviation of its random error / quantity (dimensionless), at least 0
 * @param stated standard uncertainty that is stated of it / reading (dimensionless), at least 0; the random error
 *     where null
 * @param metered whether the inlet counts as metered, for methods that ask; true where null
 */
public record BiasedMeter(
        String name,
        double trueQuantity,
        double bias,
        double random,
        @OptionalValue Double stated,
        @OptionalValue Boolean metered) {

    /** Checks the numbers and puts the defaults. */
    public BiasedMeter {
        Check.text(name, "name");
        Check.notNegative(trueQuantity, "trueQuantity", "");
        Check.inRange(bias, -1.0, Double.MAX_VALUE, "bias", "");
        Check.notNegative(random, "random", "");
        stated = Check.notNegative(stated == null ? random : stated, "stated", "");
        metered = metered == null || metered;
    }

    /**
     * A meter whose stated uncertainty is its random error.
     *
     * @param name name of the inlet
     * @param trueQuantity what really flows, in the unit of the study
     * @param bias systematic error / quantity (dimensionless)
     * @param random standard deviation of the random error / quantity (dimensionless)
     * @return the meter
     */
    public static BiasedMeter of(String name, double trueQuantity, double bias, double random) {
        return new BiasedMeter(name, trueQuantity, bias, random, null, null);
    }

    /**
     * The common meter.
     *
     * @param bias systematic error / quantity (dimensionless), at least -1
     * @param random standard deviation of its random error / quantity (dimensionless), at least 0
     * @param stated standard uncertainty that is stated of it / reading (dimensionless), at least 0; the random error
     *     where null
     */
    public record Common(
            double bias, double random, @OptionalValue Double stated) {

        /** Checks the numbers and puts the default. */
        public Common {
            Check.inRange(bias, -1.0, Double.MAX_VALUE, "bias", "");
            Check.notNegative(random, "random", "");
            stated = Check.notNegative(stated == null ? random : stated, "stated", "");
        }
    }

    /** One reading, at least 0. */
    static double reading(double quantity, double bias, double random, RandomGenerator generator) {
        return Math.max(0.0, quantity * (1.0 + bias + random * generator.nextGaussian()));
    }
}
