package io.welleng.lift.esp.electric;

import io.welleng.core.check.Check;

/**
 * A property of a motor against its load, a polynomial of the sixth degree,
 * \( y = c_0 + c_1 x + \dots + c_6 x^6 \), with \(x\) the load as a fraction of rated power (not percent). Curves of lower
 * degree have zeros at the end.
 *
 * @param c0 coefficient of 1, in the unit of \(y\)
 * @param c1 coefficient of \(x\), in the unit of \(y\)
 * @param c2 coefficient of \(x^2\), in the unit of \(y\)
 * @param c3 coefficient of \(x^3\), in the unit of \(y\)
 * @param c4 coefficient of \(x^4\), in the unit of \(y\)
 * @param c5 coefficient of \(x^5\), in the unit of \(y\)
 * @param c6 coefficient of \(x^6\), in the unit of \(y\)
 */
public record LoadCurve(double c0, double c1, double c2, double c3, double c4, double c5, double c6) {

    /** Checks that the coefficients are finite. */
    public LoadCurve {
        Check.finite(c0, "c0", "");
        Check.finite(c1, "c1", "");
        Check.finite(c2, "c2", "");
        Check.finite(c3, "c3", "");
        Check.finite(c4, "c4", "");
        Check.finite(c5, "c5", "");
        Check.finite(c6, "c6", "");
    }

    /**
     * The polynomial, by Horner's rule.
     *
     * @param load load \(x\) (fraction of rated power)
     * @return \(y\), in the unit of the curve
     */
    public double at(double load) {
        return c0 + load * (c1 + load * (c2 + load * (c3 + load * (c4 + load * (c5 + load * c6)))));
    }
}
