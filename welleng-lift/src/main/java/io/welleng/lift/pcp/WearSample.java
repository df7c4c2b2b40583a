package io.welleng.lift.pcp;

import io.welleng.core.check.Check;
import java.time.Instant;

/**
 * A pump as measured at a time, by a well test or by telemetry.
 *
 * @param time when
 * @param speedRpm speed (rpm), &gt; 0
 * @param rateBblPerDay liquid and gas through the pump at intake conditions (bbl/d), &ge; 0
 * @param differentialPressurePsi discharge less intake pressure (psi)
 * @param viscosityCp viscosity of the liquid in the pump (cP), &gt; 0
 */
public record WearSample(
        Instant time, double speedRpm, double rateBblPerDay, double differentialPressurePsi, double viscosityCp) {

    /** Checks the ranges above. */
    public WearSample {
        Check.present(time, "time");
        Check.positive(speedRpm, "speedRpm", "rpm");
        Check.notNegative(rateBblPerDay, "rateBblPerDay", "bbl/d");
        Check.finite(differentialPressurePsi, "differentialPressurePsi", "psi");
        Check.positive(viscosityCp, "viscosityCp", "cP");
    }
}
