package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;

/**
 * The greatest stress that rods stand for ever when it swings up from a given least stress. Stresses are forces over the
 * area of the body, tension positive; compression is negative and counts as it is.
 */
public sealed interface StressDiagram {

    /**
     * Greatest allowable stress.
     *
     * @param minimumTensilePsi least tensile strength \(T\) of the grade (psi), &gt; 0
     * @param minStressPsi least stress of the stroke \(S_{min}\) (psi), negative in compression
     * @param serviceFactor \(SF\) for the corrosion of the service (dimensionless), &gt; 0
     * @return \(S_A\) (psi)
     */
    double allowablePsi(double minimumTensilePsi, double minStressPsi, double serviceFactor);

    /**
     * The modified Goodman diagram of API, \[ S_A = \left(\frac{T}{4} + 0.5625\,S_{min}\right) SF \]
     *
     * @see "API RP 11BR (1989, reaffirmed 2015). Recommended Practice for the Care and Handling of Sucker Rods"
     */
    record ApiGoodman() implements StressDiagram {

        @Override
        public double allowablePsi(double minimumTensilePsi, double minStressPsi, double serviceFactor) {
            return GoodmanDiagram.api(tensile(minimumTensilePsi), stress(minStressPsi), factor(serviceFactor));
        }
    }

    /**
     * The diagram that makers use for high-strength and special rods, \[ S_A = \left(\frac{T}{2.8} + 0.375\,S_{min}\right) SF \]
     * It allows 40 % more than the API diagram at no least stress; use it where the maker stands by it.
     *
     * @see "Hein, N. (2014). Modifying the Modified Goodman Diagram. Southwestern Petroleum Short Course"
     */
    record HighStrength() implements StressDiagram {

        @Override
        public double allowablePsi(double minimumTensilePsi, double minStressPsi, double serviceFactor) {
            return GoodmanDiagram.highStrength(tensile(minimumTensilePsi), stress(minStressPsi), factor(serviceFactor));
        }
    }

    /**
     * A maker's straight line, \( S_A = (a + m\,S_{min})\,SF \), for example of fibreglass rods at a temperature. It does not
     * look at the tensile strength.
     *
     * @param interceptPsi \(a\), allowable stress at no least stress (psi), &gt; 0
     * @param slope \(m\) (dimensionless), below 1
     */
    record Line(double interceptPsi, double slope) implements StressDiagram {

        /** Checks the ranges above. */
        public Line {
            Check.positive(interceptPsi, "interceptPsi", "psi");
            Check.finite(slope, "slope", "");
            Check.below(slope, 1, "slope", "1", "");
        }

        @Override
        public double allowablePsi(double minimumTensilePsi, double minStressPsi, double serviceFactor) {
            tensile(minimumTensilePsi);
            return GoodmanDiagram.line(interceptPsi, slope, stress(minStressPsi), factor(serviceFactor));
        }
    }

    private static double tensile(double minimumTensilePsi) {
        return Check.positive(minimumTensilePsi, "minimumTensilePsi", "psi");
    }

    private static double stress(double minStressPsi) {
        return Check.finite(minStressPsi, "minStressPsi", "psi");
    }

    private static double factor(double serviceFactor) {
        return Check.positive(serviceFactor, "serviceFactor", "");
    }
}
