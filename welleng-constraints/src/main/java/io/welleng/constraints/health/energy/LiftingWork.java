package io.welleng.constraints.health.energy;

import io.welleng.core.check.Check;
import io.welleng.core.units.EnergyUnit;
import io.welleng.core.units.OilGravity;
import io.welleng.core.units.PressureUnit;
import io.welleng.core.units.VolumeUnit;

/**
 * The least energy that raises the pressure of a barrel of liquid: \( W = \Delta p\, V \), which is 3.045e-4 kWh/bbl for each
 * psi. No pump of whatever kind can do with less; what it takes more is lost in pump, seal, motor, cable, drive or rods.
 * The liquid is taken as incompressible; gas that lifts with it is work this leaves out.
 */
public final class LiftingWork {

    /** Work of raising one barrel by one psi (kWh/(bbl psi)), derived from the units' definitions. */
    public static final double KWH_PER_BBL_PSI = PressureUnit.PSI.definition().siSize()
            * VolumeUnit.BBL.definition().siSize()
            / EnergyUnit.KWH.definition().siSize();

    /** Pressure of a column of fresh water at 60 °F, for each foot under standard gravity (psi/ft). */
    public static final double WATER_PSI_PER_FT =
            PressureUnit.PA.to(PressureUnit.PSI, OilGravity.WATER_KG_PER_M3 * 9.80665 * 0.3048);

    private LiftingWork() {}

    /**
     * Work by the rise of pressure from the pump's intake to its discharge.
     *
     * @param pressureRisePsi rise of pressure, at least 0 (psi)
     * @return least energy (kWh/bbl)
     */
    public static double kwhPerBbl(double pressureRisePsi) {
        return KWH_PER_BBL_PSI * Check.notNegative(pressureRisePsi, "pressureRisePsi", "psi");
    }

    /**
     * Rise of pressure of a total dynamic head.
     *
     * @param headFt total dynamic head, at least 0 (ft)
     * @param specificGravity specific gravity of the liquid in the pump, above 0 (fresh water at 60 °F = 1)
     * @return rise of pressure (psi)
     */
    public static double pressureRisePsi(double headFt, double specificGravity) {
        Check.positive(specificGravity, "specificGravity", "");
        return WATER_PSI_PER_FT * specificGravity * Check.notNegative(headFt, "headFt", "ft");
    }
}
