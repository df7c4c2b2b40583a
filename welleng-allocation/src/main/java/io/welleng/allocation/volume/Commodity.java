package io.welleng.allocation.volume;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/** What the liquid is, which decides how it expands with temperature. */
public sealed interface Commodity {

    /**
     * Generalised crude oil (tables A).
     *
     * @return the commodity
     */
    static CrudeOil crudeOil() {
        return new CrudeOil();
    }

    /**
     * Generalised refined product (tables B).
     *
     * @return the commodity
     */
    static RefinedProduct refinedProduct() {
        return new RefinedProduct();
    }

    /**
     * Generalised lubricating oil (tables D).
     *
     * @return the commodity
     */
    static LubricatingOil lubricatingOil() {
        return new LubricatingOil();
    }

    /**
     * A liquid whose expansion is known (tables C).
     *
     * @param alpha60PerF thermal expansion factor at 60 °F (1/°F), 1e-5 to 3e-3
     * @return the commodity
     */
    static SpecialApplication specialApplication(double alpha60PerF) {
        return new SpecialApplication(alpha60PerF);
    }

    /** Generalised crude oil (tables A), also stabilised condensate; 610.6–1163.5 kg/m³ at 60 °F. */
    record CrudeOil() implements Commodity {

        @Override
        public String toString() {
            return "crude oil";
        }
    }

    /**
     * Generalised refined product (tables B), 610.6–1163.5 kg/m³ at 60 °F. The density at 60 °F decides the group:
     * gasoline below 770.3520, transition zone below 787.5195, jet fuel below 838.3127, fuel oil from there.
     */
    record RefinedProduct() implements Commodity {

        @Override
        public String toString() {
            return "refined product";
        }
    }

    /** Generalised lubricating oil (tables D), 800.9–1163.5 kg/m³ at 60 °F. */
    record LubricatingOil() implements Commodity {

        @Override
        public String toString() {
            return "lubricating oil";
        }
    }

    /**
     * A liquid whose expansion was measured (tables C).
     *
     * @param alpha60PerF thermal expansion factor at 60 °F (1/°F), 1e-5 to 3e-3; the standard of 2004 takes 230e-6 to
     *     930e-6. The short form of 1980 takes 1.8 times this as the factor at 15 °C (1/°C)
     */
    record SpecialApplication(double alpha60PerF) implements Commodity {

        /** Checks the range. */
        public SpecialApplication {
            Check.inRange(alpha60PerF, 1e-5, 3e-3, "alpha60PerF", "1/°F");
        }

        @Override
        public String toString() {
            return "special application, alpha60 " + Figures.four(alpha60PerF * 1e6) + "e-6 1/°F";
        }
    }
}
