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
 * @param rightSide right side \(c\), in the unit of the model times that of the coefficients
 */
public record LinearBalance(String name, List<Term> terms, double rightSide) {

    /** Checks the terms and keeps its own copy. */
    public LinearBalance {
        Check.text(name, "name");
        terms = List.copyOf(Check.notEmpty(terms, "terms"));
        ByName.checkDistinct(terms, Term::stream, "terms");
        Check.finite(rightSide, "rightSide", "");
    }

    /**
     * One stream of a balance.
     *
     * @param stream name of the stream
     * @param coefficient factor \(a_j\), not 0, any unit
     */
    public record Term(String stream, double coefficient) {

        /** Checks that the factor is there. */
        public Term {
            Check.text(stream, "stream");
            Check.finite(coefficient, "coefficient", "");
            if (coefficient == 0.0) {
                throw new InvalidInputException("coefficient", "other than 0", "", Double.toString(coefficient));
            }
        }
    }
}
