package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Straight line of an injector, \( q = II\,(p_{wf} - p_r) \). It knows no fracture: keep the pressure below that of
 * parting.
 *
 * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
 * @param injectivityIndex rate taken over excess pressure, II (STB/d/psi), &gt; 0
 */
public record Injectivity(double shutInPressurePsia, double injectivityIndex) implements InjectionModel {

    /** Checks the ranges above. */
    public Injectivity {
        Check.positive(shutInPressurePsia, "shutInPressurePsia", "psia");
        Check.positive(injectivityIndex, "injectivityIndex", "STB/d/psi");
    }

    /**
     * The line through one stabilised injection test.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param testRateStbPerDay rate taken in the test (STB/d), &gt; 0
     * @param testPwfPsia bottom-hole pressure of the test (psia), above the reservoir pressure
     * @return the line
     */
    public static Injectivity of(double reservoirPressurePsia, double testRateStbPerDay, double testPwfPsia) {
        Check.positive(reservoirPressurePsia, "reservoirPressurePsia", "psia");
        Check.positive(testRateStbPerDay, "testRateStbPerDay", "STB/d");
        Check.finite(testPwfPsia, "testPwfPsia", "psia");
        Check.below(reservoirPressurePsia, testPwfPsia, "reservoirPressurePsia", "testPwfPsia", "psia");
        return new Injectivity(reservoirPressurePsia, testRateStbPerDay / (testPwfPsia - reservoirPressurePsia));
    }

    /**
     * The line from rock and fluid; viscosity, volume factor and permeability are those of the water injected.
     *
     * @param reservoirPressurePsia reservoir pressure that the reservoir's flow counts from (psia), &gt; 0
     * @param reservoir rock and fluid
     * @return the line
     */
    public static Injectivity of(double reservoirPressurePsia, RadialReservoir reservoir) {
        return new Injectivity(
                reservoirPressurePsia, Check.present(reservoir, "reservoir").productivityIndex());
    }

    @Override
    public double rateStbPerDay(double pwfPsia) {
        return injectivityIndex * Math.max(0.0, pwfPsia - shutInPressurePsia);
    }

    @Override
    public double pwfPsia(double rateStbPerDay) {
        return shutInPressurePsia + rateStbPerDay / injectivityIndex;
    }

    @Override
    public String toString() {
        return "Injectivity[" + Figures.four(shutInPressurePsia) + " psia, II " + Figures.four(injectivityIndex)
                + " STB/d/psi]";
    }
}
