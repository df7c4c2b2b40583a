package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.HashSet;
import java.util.List;

/** An error that meters share. */
public sealed interface CorrelatedError {

    /**
     * Two meters whose errors are correlated.
     *
     * <p>\( \mathrm{cov}(y_i, y_j) = \rho\,\sigma_i \sigma_j \), with the standard uncertainties of their readings.
     *
     * @param first name of one stream, with a meter that is not exact
     * @param second name of another stream, with a meter that is not exact
     * @param coefficient correlation coefficient \(\rho\) (dimensionless), between -1 and 1, both excluded
     */
    record Pair(String first, String second, double coefficient) implements CorrelatedError {

        /** Checks names and coefficient. */
        public Pair {
            Check.text(first, "first");
            Check.text(second, "second");
            if (first.equals(second)) {
                throw new InvalidInputException("second", "another stream than first", "", "\"" + second + "\"");
            }
            Check.finite(coefficient, "coefficient", "");
            if (!(Math.abs(coefficient) < 1.0)) {
                throw new InvalidInputException(
                        "coefficient", "between -1 and 1, both excluded", "", Double.toString(coefficient));
            }
        }
    }

    /**
     * A relative error that several meters have in common, as from one calibration, one density or one analysis.
     *
     * <p>It comes on top of the standard uncertainties of the readings:
     * \( V = \mathrm{diag}(\sigma^2) + u u^T \) with \( u_i = s\,y_i \), so that its covariance is never negative
     * between readings of one sign.
     *
     * @param name what they have in common
     * @param streams names of the streams with a meter, at least two, each once
     * @param relativeUncertainty standard uncertainty \(s\) of the common factor (fraction), greater than 0
     */
    record Common(String name, List<String> streams, double relativeUncertainty) implements CorrelatedError {

        /** Checks the names and keeps its own copy. */
        public Common {
            Check.text(name, "name");
            streams = List.copyOf(Check.notEmpty(streams, "streams"));
            Check.atLeast(streams.size(), 2, "streams");
            if (new HashSet<>(streams).size() < streams.size()) {
                throw new InvalidInputException("streams", "names that differ", "", streams.toString());
            }
            Check.positive(relativeUncertainty, "relativeUncertainty", "(fraction)");
        }
    }
}
