package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/**
 * What a pump is asked to do, in the well.
 *
 * @param speedRpm speed (rpm), &ge; 0
 * @param differentialPressurePsi discharge less intake pressure (psi)
 * @param viscosityCp viscosity of the liquid in the pump (cP), &gt; 0
 * @param temperatureF temperature of the pump (°F), above absolute zero
 * @param intakePressurePsia intake pressure (psia), &gt; 0
 * @param submergenceFt liquid above the intake (ft), &ge; 0
 * @param wellheadPressurePsia pressure in the tubing at the wellhead (psia), &gt; 0
 * @param gas free gas at the intake
 */
public record PcpDuty(
        double speedRpm,
        double differentialPressurePsi,
        double viscosityCp,
        double temperatureF,
        double intakePressurePsia,
        double submergenceFt,
        double wellheadPressurePsia,
        GasFilling gas) {

    /** Checks the ranges above. */
    public PcpDuty {
        Check.notNegative(speedRpm, "speedRpm", "rpm");
        Check.finite(differentialPressurePsi, "differentialPressurePsi", "psi");
        Check.positive(viscosityCp, "viscosityCp", "cP");
        Check.inRange(temperatureF, -459.67, 2_000.0, "temperatureF", "F");
        Check.positive(intakePressurePsia, "intakePressurePsia", "psia");
        Check.notNegative(submergenceFt, "submergenceFt", "ft");
        Check.positive(wellheadPressurePsia, "wellheadPressurePsia", "psia");
        Check.present(gas, "gas");
    }
}
