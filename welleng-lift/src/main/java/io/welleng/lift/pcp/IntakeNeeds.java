package io.welleng.lift.pcp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * What a pump needs at its intake to be filled and never to run dry: an elastomer without liquid burns within minutes.
 *
 * @param leastPressurePsia least pressure at the first cavity, after the loss in the passage (psia), &gt; 0
 * @param leastSubmergenceFt least liquid above the intake (ft), &ge; 0
 * @param passage the way in, where its loss matters; null for none
 */
public record IntakeNeeds(
        double leastPressurePsia,
        double leastSubmergenceFt,
        @OptionalValue IntakePassage passage) {

    /** Checks the ranges above. */
    public IntakeNeeds {
        Check.positive(leastPressurePsia, "leastPressurePsia", "psia");
        Check.notNegative(leastSubmergenceFt, "leastSubmergenceFt", "ft");
    }

    /**
     * Holds an intake against the needs.
     *
     * @param intakePressurePsia pressure outside the passage (psia), &gt; 0
     * @param submergenceFt liquid above the intake (ft), &ge; 0
     * @param rateBblPerDay what the pump takes in, at intake conditions (bbl/d), &ge; 0
     * @param viscosityCp viscosity there (cP), &gt; 0
     * @return covered with margins, or dry with shortfalls
     */
    public IntakeCheck check(
            double intakePressurePsia, double submergenceFt, double rateBblPerDay, double viscosityCp) {
        Check.positive(intakePressurePsia, "intakePressurePsia", "psia");
        Check.notNegative(submergenceFt, "submergenceFt", "ft");
        Check.notNegative(rateBblPerDay, "rateBblPerDay", "bbl/d");
        Check.positive(viscosityCp, "viscosityCp", "cP");
        double lossPsi = passage == null ? 0.0 : passage.lossPsi(rateBblPerDay, viscosityCp);
        double pressureMargin = intakePressurePsia - lossPsi - leastPressurePsia;
        double submergenceMargin = submergenceFt - leastSubmergenceFt;
        return pressureMargin >= 0.0 && submergenceMargin >= 0.0
                ? new IntakeCheck.Covered(pressureMargin, submergenceMargin, lossPsi)
                : new IntakeCheck.DryRun(Math.max(0.0, -pressureMargin), Math.max(0.0, -submergenceMargin), lossPsi);
    }
}
