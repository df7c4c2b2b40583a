package io.welleng.constraints.spc.change;

import io.welleng.core.check.Check;

/** What a further change must gain. */
public sealed interface Penalty {

    /**
     * Schwarz's criterion: \((p + 1)\ln n\) for each change, with p parameters of a segment and n readings.
     *
     * @see "Schwarz, G. (1978). Estimating the dimension of a model. Ann. Stat. 6, 461–464"
     */
    record Bic() implements Penalty {

        @Override
        public double perChange(int parameters, int n) {
            return (parameters + 1) * Math.log(n);
        }
    }

    /**
     * The modified criterion: \((p + 2)\ln n\) for each change, and \(\ln(n_i/n)\) for each segment of length \(n_i\), which is
     * against changes near the ends. Derived for a change of mean (p = 1); for p = 2 it is used by analogy.
     *
     * @see "Zhang, N.R., Siegmund, D.O. (2007). A modified Bayes information criterion. Biometrics 63, 22–32"
     */
    record Mbic() implements Penalty {

        @Override
        public double perChange(int parameters, int n) {
            return (parameters + 2) * Math.log(n);
        }

        @Override
        public boolean byLength() {
            return true;
        }
    }

    /**
     * A given penalty.
     *
     * @param value penalty of each change, on the scale of twice a log-likelihood
     */
    record Given(double value) implements Penalty {

        /** Checks that it is positive. */
        public Given {
            Check.positive(value, "value", "");
        }

        @Override
        public double perChange(int parameters, int n) {
            return value;
        }
    }

    /**
     * Penalty of each change.
     *
     * @param parameters parameters p of a segment
     * @param n readings
     * @return the penalty
     */
    double perChange(int parameters, int n);

    /**
     * Whether each segment also pays \(\ln(n_i/n)\).
     *
     * @return true for {@link Mbic}
     */
    default boolean byLength() {
        return false;
    }
}
