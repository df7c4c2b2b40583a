package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/**
 * One point of a bench test.
 *
 * @param speedRpm speed (rpm), &gt; 0
 * @param rateBblPerDay rate delivered (bbl/d), &ge; 0
 * @param differentialPressurePsi differential pressure (psi), &gt; 0
 * @param viscosityCp viscosity of the test's liquid (cP), &gt; 0
 */
public record SlipTest(double speedRpm, double rateBblPerDay, double differentialPressurePsi, double viscosityCp) {

    /** Checks the ranges above. */
    public SlipTest {
        Check.positive(speedRpm, "speedRpm", "rpm");
        Check.notNegative(rateBblPerDay, "rateBblPerDay", "bbl/d");
        Check.positive(differentialPressurePsi, "differentialPressurePsi", "psi");
        Check.positive(viscosityCp, "viscosityCp", "cP");
    }
}
