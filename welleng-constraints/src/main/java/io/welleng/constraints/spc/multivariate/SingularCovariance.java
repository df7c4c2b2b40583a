package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a covariance matrix has no inverse.
 *
 * @param variables number of variables
 * @param rows rows without a missing reading that it comes from; 0 if it was given
 * @param rowsNeeded least number of rows for an inverse; 0 if it was given
 * @param constant variables that do not vary
 * @param collinear variables that are linear combinations of others before them
 */
public record SingularCovariance(
        int variables, int rows, int rowsNeeded, List<String> constant, List<Collinear> collinear) {

    /**
     * A variable that depends on others.
     *
     * @param variable name of the variable
     * @param on the variables before it that it is a linear combination of
     */
    public record Collinear(String variable, List<String> on) {

        /** Checks that it has a name. */
        public Collinear {
            Check.text(variable, "variable");
            on = List.copyOf(on);
        }

        @Override
        public String toString() {
            return variable + " follows from " + on;
        }
    }

    /** Copies the lists. */
    public SingularCovariance {
        constant = List.copyOf(constant);
        collinear = List.copyOf(collinear);
    }

    @Override
    public String toString() {
        List<String> reasons = new ArrayList<>();
        if (rows < rowsNeeded) {
            reasons.add(variables + " variables need " + rowsNeeded + " complete rows, but there are " + rows);
        }
        if (!constant.isEmpty()) {
            reasons.add("constant: " + constant);
        }
        collinear.forEach(dependent -> reasons.add(dependent.toString()));
        return "covariance without an inverse: " + String.join("; ", reasons);
    }
}
