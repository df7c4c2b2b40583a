package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * How far a fitted curve is from one test.
 *
 * @param test the test
 * @param modelRateStbPerDay rate of the curve at the pressure of the test (STB/d)
 * @param modelPwfPsia pressure of the curve at the rate of the test (psia); below zero where the curve does not reach it
 */
public record TestResidual(WellTest test, double modelRateStbPerDay, double modelPwfPsia) {

    /** Checks that the test is there. */
    public TestResidual {
        Check.present(test, "test");
    }

    /**
     * Difference of the rates.
     *
     * @return rate of the curve less that of the test (STB/d)
     */
    public double rateStbPerDay() {
        return modelRateStbPerDay - test.rateStbPerDay();
    }

    /**
     * Difference of the pressures.
     *
     * @return pressure of the curve less that of the test (psi)
     */
    public double pressurePsi() {
        return modelPwfPsia - test.pwfPsia();
    }

    @Override
    public String toString() {
        return test + " " + Figures.four(rateStbPerDay()) + " STB/d, " + Figures.four(pressurePsi()) + " psi";
    }
}
