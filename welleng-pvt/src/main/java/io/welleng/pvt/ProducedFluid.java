package io.welleng.pvt;

import io.welleng.core.check.Check;

/**
 * What a well produces: a black oil with its producing gas-oil ratio and water cut. Gas that the oil does not hold at a
 * pressure and temperature flows free; where the producing ratio is below the oil's solution ratio, the oil holds only
 * what is produced.
 *
 * @param blackOil oil, gas and water
 * @param producingGorScfPerStb gas produced with each barrel of oil (scf/STB), &ge; 0
 * @param waterCut water over liquid at stock-tank conditions (fraction), 0–1
 */
public record ProducedFluid(BlackOil blackOil, double producingGorScfPerStb, double waterCut) {

    /** Checks the ranges above. */
    public ProducedFluid {
        Check.present(blackOil, "blackOil");
        Check.inRange(producingGorScfPerStb, 0, 1_000_000, "producingGorScfPerStb", "scf/STB");
        Check.fraction(waterCut, "waterCut");
    }

    /**
     * A fluid without free gas at the bubble point: it produces what its oil holds in solution.
     *
     * @param blackOil oil, gas and water
     * @param waterCut water over liquid at stock-tank conditions (fraction), 0–1
     * @return the fluid
     */
    public static ProducedFluid of(BlackOil blackOil, double waterCut) {
        return new ProducedFluid(blackOil, blackOil.solutionGorScfPerStb(), waterCut);
    }
}
