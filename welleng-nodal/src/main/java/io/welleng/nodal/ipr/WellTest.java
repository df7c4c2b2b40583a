package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * A stabilised production test.
 *
 * @param rateStbPerDay liquid rate (STB/d), &gt; 0
 * @param pwfPsia flowing bottom-hole pressure (psia), &ge; 0
 * @param waterCut water over liquid of this test (fraction), 0–1; null where it was not measured. Only curves of oil and
 *     water use it
 */
public record WellTest(
        double rateStbPerDay, double pwfPsia, @OptionalValue Double waterCut) {

    /** Checks the ranges above. */
    public WellTest {
        Check.positive(rateStbPerDay, "rateStbPerDay", "STB/d");
        Check.notNegative(pwfPsia, "pwfPsia", "psia");
        if (waterCut != null) {
            Check.fraction(waterCut, "waterCut");
        }
    }

    /**
     * A test without a water cut of its own.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @param pwfPsia flowing bottom-hole pressure (psia), &ge; 0
     */
    public WellTest(double rateStbPerDay, double pwfPsia) {
        this(rateStbPerDay, pwfPsia, null);
    }

    @Override
    public String toString() {
        return "WellTest[" + Figures.four(rateStbPerDay) + " STB/d at " + Figures.four(pwfPsia) + " psia"
                + (waterCut == null ? "]" : ", water cut " + Figures.four(waterCut) + "]");
    }
}
