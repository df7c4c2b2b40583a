package io.welleng.allocation.volume;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;

/** Density of a liquid, in the quantity it was read in. */
public sealed interface LiquidDensity {

    /**
     * The density.
     *
     * @param method standard, whose density of water counts for gravities
     * @return density (kg/m³)
     */
    double kgPerM3(CorrectionMethod method);

    /**
     * The reading to the step of API MPMS 11.1.5.4.
     *
     * @return rounded reading, in the same quantity
     */
    LiquidDensity rounded();

    /**
     * A gravity, \( \rho = 141.5\,\rho_w / (\text{API} + 131.5) \).
     *
     * @param api gravity (°API), −50 to 200
     * @return the density
     */
    static ApiGravity api(double api) {
        return new ApiGravity(api);
    }

    /**
     * A relative density (specific gravity), \( \rho = \gamma\,\rho_w \).
     *
     * @param relativeDensity density over that of water at 60 °F, 0.3 to 2
     * @return the density
     */
    static Relative relative(double relativeDensity) {
        return new Relative(relativeDensity);
    }

    /**
     * A density in SI units.
     *
     * @param kgPerM3 density (kg/m³), 300 to 2,000
     * @return the density
     */
    static Absolute kgPerM3(double kgPerM3) {
        return new Absolute(kgPerM3);
    }

    /**
     * API gravity.
     *
     * @param api gravity (°API), −50 to 200
     */
    record ApiGravity(double api) implements LiquidDensity {

        private static final double NUMERATOR = 141.5;
        private static final double OFFSET = 131.5;
        private static final double STEPS = 10.0;

        /** Checks the range. */
        public ApiGravity {
            Check.inRange(api, -50, 200, "api", "°API");
        }

        @Override
        public double kgPerM3(CorrectionMethod method) {
            return NUMERATOR / (api + OFFSET) * method.waterKgPerM3();
        }

        @Override
        public ApiGravity rounded() {
            return new ApiGravity(FactorRounding.toStep(api, STEPS));
        }

        /** Degrees API of a density; the inverse of {@link #kgPerM3(CorrectionMethod)}. */
        static double of(double kgPerM3, CorrectionMethod method) {
            return NUMERATOR * method.waterKgPerM3() / kgPerM3 - OFFSET;
        }

        @Override
        public String toString() {
            return Figures.four(api) + " °API";
        }
    }

    /**
     * Relative density.
     *
     * @param relativeDensity density over that of water at 60 °F (dimensionless), 0.3 to 2
     */
    record Relative(double relativeDensity) implements LiquidDensity {

        private static final double STEPS = 1e4;

        /** Checks the range. */
        public Relative {
            Check.inRange(relativeDensity, 0.3, 2, "relativeDensity", "");
        }

        @Override
        public double kgPerM3(CorrectionMethod method) {
            return relativeDensity * method.waterKgPerM3();
        }

        @Override
        public Relative rounded() {
            return new Relative(FactorRounding.toStep(relativeDensity, STEPS));
        }

        @Override
        public String toString() {
            return Figures.four(relativeDensity) + " relative density";
        }
    }

    /**
     * Density in SI units.
     *
     * @param kgPerM3 density (kg/m³), 300 to 2,000
     */
    record Absolute(double kgPerM3) implements LiquidDensity {

        private static final double STEPS = 10.0;

        /**
         * Checks the range.
         *
         * @throws InvalidInputException outside it
         */
        public Absolute {
            Check.inRange(kgPerM3, 300, 2000, "kgPerM3", "kg/m³");
        }

        @Override
        public double kgPerM3(CorrectionMethod method) {
            return kgPerM3;
        }

        @Override
        public Absolute rounded() {
            return new Absolute(FactorRounding.toStep(kgPerM3, STEPS));
        }

        @Override
        public String toString() {
            return Figures.four(kgPerM3) + " kg/m³";
        }
    }
}
