package io.welleng.lift.srp.wave;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.srp.rod.RodString;
import java.util.Arrays;
import java.util.List;

/**
 * Viscous damping of the rods: the coefficient \( c \) (1/s) of the wave equation \( u_{tt} = a^2 u_{xx} - c\,u_t
 * \). The force on a length of rod is \( m c\,u_t \) with its mass \( m \).
 */
public sealed interface Damping {

    /**
     * Coefficients while the rod at a place moves upwards.
     *
     * @param rods the string
     * @return \( c \) of each section from the top (1/s)
     * @throws InvalidInputException if the damping is not for that number of sections
     */
    double[] upPerS(RodString rods);

    /**
     * Coefficients while the rod at a place moves downwards.
     *
     * @param rods the string
     * @return \( c \) of each section from the top (1/s)
     * @throws InvalidInputException if the damping is not for that number of sections
     */
    double[] downPerS(RodString rods);

    /**
     * One coefficient for all sections.
     *
     * @param perS \( c \) (1/s), &ge; 0
     */
    record Coefficient(double perS) implements Damping {

        /** Checks the range above. */
        public Coefficient {
            Check.notNegative(perS, "perS", "1/s");
        }

        @Override
        public double[] upPerS(RodString rods) {
            return same(perS, rods);
        }

        @Override
        public double[] downPerS(RodString rods) {
            return same(perS, rods);
        }
    }

    /**
     * Gibbs' dimensionless damping factor, \( c = \pi a \lambda / (2 L) \); in a tapered string \( a \) is the mean
     * speed over the travel time, so \( c = \pi \lambda / (2 \sum L_j/a_j) \) in every section. Values in use are
     * 0.05 (light oil, water) to 0.2.
     *
     * @param lambda \( \lambda \) (dimensionless), &ge; 0
     * @see "Gibbs, S.G. (1963). Predicting the behavior of sucker-rod pumping systems. J. Pet. Technol. 15(7),
     *     769–778, SPE 588"
     */
    record Factor(double lambda) implements Damping {

        /** Checks the range above. */
        public Factor {
            Check.notNegative(lambda, "lambda", "");
        }

        /**
         * The factor of a coefficient.
         *
         * @param perS \( c \) (1/s)
         * @param rods the string
         * @return \( \lambda = 2 c \sum (L_j/a_j) / \pi \) (dimensionless)
         */
        static double of(double perS, RodString rods) {
            return 2.0 * perS * rods.travelTimeS() / Math.PI;
        }

        @Override
        public double[] upPerS(RodString rods) {
            return same(0.5 * Math.PI * lambda / rods.travelTimeS(), rods);
        }

        @Override
        public double[] downPerS(RodString rods) {
            return upPerS(rods);
        }
    }

    /**
     * A coefficient for each section, for example larger where rods are guided.
     *
     * @param perS \( c \) of each section from the top (1/s), &ge; 0
     */
    record BySection(List<Double> perS) implements Damping {

        /** Checks the ranges above. */
        public BySection {
            perS = List.copyOf(Check.notEmpty(perS, "perS"));
            for (int i = 0; i < perS.size(); i++) {
                Check.notNegative(perS.get(i), Check.element("perS", i), "1/s");
            }
        }

        @Override
        public double[] upPerS(RodString rods) {
            Check.sameLength(perS.size(), "perS", rods.sections().size(), "sections");
            return perS.stream().mapToDouble(Double::doubleValue).toArray();
        }

        @Override
        public double[] downPerS(RodString rods) {
            return upPerS(rods);
        }
    }

    /**
     * One coefficient where the rod moves up and another where it moves down, as its local velocity says. The
     * equation is then no longer linear: harmonics do not travel alone, so only finite differences answer it.
     *
     * @param upPerS \( c \) for \( u_t \ge 0 \) (1/s), &ge; 0
     * @param downPerS \( c \) for \( u_t &lt; 0 \) (1/s), &ge; 0
     */
    record UpDown(double upPerS, double downPerS) implements Damping {

        /** Checks the ranges above. */
        public UpDown {
            Check.notNegative(upPerS, "upPerS", "1/s");
            Check.notNegative(downPerS, "downPerS", "1/s");
        }

        @Override
        public double[] upPerS(RodString rods) {
            return same(upPerS, rods);
        }

        @Override
        public double[] downPerS(RodString rods) {
            return same(downPerS, rods);
        }
    }

    private static double[] same(double perS, RodString rods) {
        double[] all = new double[rods.sections().size()];
        Arrays.fill(all, perS);
        return all;
    }
}
