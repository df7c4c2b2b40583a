package io.welleng.lift.gaslift.valve;

import io.welleng.core.check.Check;

/** Where the ratio k of the heat capacities of a gas comes from. */
public sealed interface HeatCapacityRatio {

    /**
     * The ratio.
     *
     * @param gasGravity gravity of the gas (air = 1)
     * @return k (dimensionless)
     */
    double k(double gasGravity);

    /**
     * A known ratio.
     *
     * @param value k (dimensionless), 1.01–2
     */
    record Known(double value) implements HeatCapacityRatio {

        /** Checks the range above. */
        public Known {
            Check.inRange(value, 1.01, 2, "value", "(dimensionless)");
        }

        @Override
        public double k(double gasGravity) {
            return value;
        }
    }

    /**
     * From the gravity of a natural gas at low pressure, about 150 °F, \( k = 1.30 - 0.31\,(\gamma_g - 0.55) \). Gravities
     * of 0.5–1.3.
     *
     * @see "Economides, M.J., Hill, A.D. and Ehlig-Economides, C. (1994). Petroleum Production Systems, Prentice Hall; a line
     *     through Katz et al. (1959)"
     */
    record FromGravity() implements HeatCapacityRatio {

        @Override
        public double k(double gasGravity) {
            Check.inRange(gasGravity, 0.5, 1.3, "gasGravity", "(air = 1), for the heat capacities");
            return 1.30 - 0.31 * (gasGravity - 0.55);
        }
    }
}
