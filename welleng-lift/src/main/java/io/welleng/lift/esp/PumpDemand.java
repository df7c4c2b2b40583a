package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.gas.GasSeparation;
import io.welleng.lift.well.IntakeState;

/**
 * What a well asks of any pump at a rate: what comes to it, what is left of the gas, and the pressure that the tubing needs.
 *
 * @param intake what comes to the intake
 * @param separation what of its gas the pump gets
 * @param dischargePressurePsia pressure that the tubing needs at the discharge (psia)
 */
public record PumpDemand(IntakeState intake, GasSeparation separation, double dischargePressurePsia) {

    /** Checks that the parts are there. */
    public PumpDemand {
        Check.present(intake, "intake");
        Check.present(separation, "separation");
        Check.finite(dischargePressurePsia, "dischargePressurePsia", "psia");
    }

    /**
     * Rise of pressure that the pump must give.
     *
     * @return discharge less intake pressure (psi); negative where the well flows by itself
     */
    public double pressureRisePsi() {
        return dischargePressurePsia - intake.pressurePsia();
    }

    @Override
    public String toString() {
        return "PumpDemand[" + Figures.four(intake.rateStbPerDay()) + " STB/d from "
                + Figures.four(intake.pressurePsia()) + " to " + Figures.four(dischargePressurePsia) + " psia]";
    }
}
