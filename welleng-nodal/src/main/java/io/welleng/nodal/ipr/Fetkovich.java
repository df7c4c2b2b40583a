package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Fetkovich's back-pressure curve, \( q = C\,(p_r^2 - p_{wf}^2)^n \).
 *
 * <p>Forty multipoint tests of oil wells gave n from 0.568 to 1.000; 0.5 is fully turbulent flow, 1 laminar. For n
 * below 1 the slope at shut-in is infinite: such a curve has no productivity index.
 *
 * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
 * @param coefficient C (STB/d/psi^(2n)), &gt; 0
 * @param exponent n (dimensionless), 0.5–1
 * @see "Fetkovich, M.J. (1973). The isochronal testing of oil wells. SPE-4529"
 */
public record Fetkovich(double shutInPressurePsia, double coefficient, double exponent) implements Ipr {

    /** Checks the ranges above. */
    public Fetkovich {
        Check.positive(shutInPressurePsia, "shutInPressurePsia", "psia");
        Check.positive(coefficient, "coefficient", "STB/d/psi^(2n)");
        Check.inRange(exponent, 0.5, 1.0, "exponent", "(dimensionless)");
        Check.positive(rate(shutInPressurePsia, coefficient, exponent, 0.0), "maxRateStbPerDay", "STB/d");
    }

    private static double rate(double pr, double c, double n, double pwf) {
        return c * Math.pow((pr - pwf) * (pr + pwf), n);
    }

    @Override
    public double rateStbPerDay(double pwfPsia) {
        return pwfPsia >= shutInPressurePsia ? 0.0 : rate(shutInPressurePsia, coefficient, exponent, pwfPsia);
    }

    /** {@inheritDoc} Near zero pressure the curve is flat, and the pressure has half the digits of the rate. */
    @Override
    public double pwfPsia(double rateStbPerDay) {
        double share = Math.pow(rateStbPerDay / maxRateStbPerDay(), 1.0 / exponent);
        return shutInPressurePsia * signedRoot(1.0 - share);
    }

    /** Square root that goes on below zero, where a rate is beyond the absolute open flow. */
    static double signedRoot(double square) {
        return square < 0.0 ? -Math.sqrt(-square) : Math.sqrt(square);
    }

    @Override
    public String toString() {
        return "Fetkovich[" + Figures.four(shutInPressurePsia) + " psia, C " + Figures.four(coefficient)
                + " STB/d/psi^(2n), n " + Figures.four(exponent) + "]";
    }
}
