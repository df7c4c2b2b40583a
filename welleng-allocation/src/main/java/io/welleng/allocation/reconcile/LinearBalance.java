package io.welleng.allocation.reconcile;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;

/**
 * A linear constraint that no node expresses, such as a known split or an energy balance.
 *
 * <p>\[ \sum_j a_j x_j = c \]
 *
 * @param name name of the balance
 * @param terms streams with their coefficients, each stream once
 * @param rightSide right side \(c\), −1e15 to 1e15, in the unit of the model times that of the coefficients
 */
public record LinearBalance(String name, List<Term> terms, double rightSide) {

    private static final double GREATEST = 1e15;
    private static final double LEAST_COEFFICIENT = 1e-15;

    /** Checks the terms and keeps its own copy. */
    public LinearBalance {
        Check.text(name, "name");
        terms = List.copyOf(Check.notEmpty(terms, "terms"));
        ByName.checkDistinct(terms, Term::stream, "terms");
        Check.inRange(rightSide, -GREATEST, GREATEST, "rightSide", "");
    }

    /**
     * One stream of a balance.
     *
     * @param stream name of the stream
     * @param coefficient factor \(a_j\) of either sign, of a size from 1e-15 to 1e15, any unit
     */
    public record Term(String stream, double coefficient) {

        /** Checks that the factor is there. */
        public Term {
            Check.text(stream, "stream");
            double size = Math.abs(coefficient);
            if (!(size >= LEAST_COEFFICIENT && size <= GREATEST)) {
                throw new InvalidInputException(
                        "coefficient", "of a size from 1e-15 to 1e15", "", Double.toString(coefficient));
            }
        }
    }
}
