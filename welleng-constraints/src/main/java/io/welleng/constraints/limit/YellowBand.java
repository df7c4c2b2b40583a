package io.welleng.constraints.limit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/** The band before a limit in which a value is not yet wrong but should be looked at. */
public sealed interface YellowBand {

    /**
     * Where the band before an upper limit begins.
     *
     * @param limit the limit, finite
     * @return least yellow value, below the limit, in its unit
     */
    double below(double limit);

    /**
     * Where the band before a lower limit begins.
     *
     * @param limit the limit, finite
     * @return greatest yellow value, above the limit, in its unit
     */
    double above(double limit);

    /**
     * A band that is a fraction of the limit wide: \( (1 - f)\,\lvert L \rvert \). An upper limit of 1,000 with f = 0.9
     * is yellow from 900, a lower one up to 1,100. A limit of zero has no such band.
     *
     * @param fraction f, from 0.90 to 0.99
     */
    record Fraction(double fraction) implements YellowBand {

        /** Least fraction. */
        public static final double LEAST = 0.90;

        /** Greatest fraction. */
        public static final double GREATEST = 0.99;

        /** Checks the range. */
        public Fraction {
            Check.inRange(fraction, LEAST, GREATEST, "fraction", "(fraction)");
        }

        // Products of the limit, not sums: 0.9 of 1,000 is then 900 and not 900.0000000000001.
        @Override
        public double below(double limit) {
            return notZero(limit) * (limit > 0.0 ? fraction : 2.0 - fraction);
        }

        @Override
        public double above(double limit) {
            return notZero(limit) * (limit > 0.0 ? 2.0 - fraction : fraction);
        }

        private static double notZero(double limit) {
            if (limit == 0.0) {
                throw new InvalidInputException("yellow", "a width where the limit is 0", "", "a fraction");
            }
            return limit;
        }
    }

    /**
     * A band of a given width.
     *
     * @param width width in the unit of the limit, above 0
     */
    record Width(double width) implements YellowBand {

        /** Checks the width. */
        public Width {
            Check.positive(width, "width", "");
        }

        @Override
        public double below(double limit) {
            return limit - width;
        }

        @Override
        public double above(double limit) {
            return limit + width;
        }
    }
}
