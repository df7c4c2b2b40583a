package io.welleng.nodal.gascolumn;

import io.welleng.core.units.Figures;
import java.util.List;

/** What the pressure at the other end of a gas column comes to. */
public sealed interface GasColumnOutcome {

    /**
     * The pressure at the other end.
     *
     * @param pressurePsia pressure at the end asked for (psia)
     * @param averageZ gas deviation factor: that of the average state, or the average over the points of the column
     * @param points points at which the method knows the pressure, from top to bottom
     * @param evaluations evaluations of the gas deviation factor
     */
    record Solved(double pressurePsia, double averageZ, List<GasColumnPoint> points, int evaluations)
            implements GasColumnOutcome {

        /** Makes the list immutable. */
        public Solved {
            points = List.copyOf(points);
        }

        @Override
        public String toString() {
            return "Solved[" + Figures.four(pressurePsia) + " psia, average z " + Figures.four(averageZ) + "]";
        }
    }

    /**
     * There is no pressure at the other end that the method could give.
     *
     * @param reason why
     * @param evaluations evaluations of the gas deviation factor
     */
    record NotPossible(Reason reason, int evaluations) implements GasColumnOutcome {

        @Override
        public String toString() {
            return "NotPossible[" + reason.explanation() + "]";
        }
    }

    /** Why there is no pressure at the other end. */
    enum Reason {
        /** Friction, or the weight of the gas, uses up all pressure before the other end. */
        NO_PRESSURE("the pressure falls to zero before the other end"),
        /** The pressure at the other end leaves the range in which the gas can be computed. */
        PRESSURE_TOO_HIGH("the pressure rises above 30,000 psia before the other end"),
        /** Injection whose friction and weight nearly cancel somewhere, so that Cullender and Smith's integral over pressure fails. */
        FRICTION_BALANCES_WEIGHT(
                "friction nearly cancels the weight of the gas: pressure cannot be the variable of integration"),
        /** The gas deviation factor is not a positive number at a pressure of the column. */
        Z_NOT_FOUND("the correlation gives no gas deviation factor here"),
        /** The search for the pressure used up its evaluations. */
        NOT_CONVERGED("the search did not converge");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        /**
         * The reason in words.
         *
         * @return a phrase for people
         */
        public String explanation() {
            return explanation;
        }
    }
}
