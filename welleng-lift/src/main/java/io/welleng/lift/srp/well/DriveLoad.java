package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.EnergyUse;
import io.welleng.lift.srp.unit.TorqueSummary;

/**
 * Gearbox and motor with one counterbalance.
 *
 * @param counterbalance the counterbalance
 * @param torque net torque of the gearbox over the stroke
 * @param energy power of the motor
 * @param motorLoading root mean square of the power at the motor's shaft, the torque's over the speed, over the rated power
 *     (fraction): what heats the motor
 */
public record DriveLoad(Counterbalance counterbalance, TorqueSummary torque, EnergyUse energy, double motorLoading) {

    /** Checks that all parts are there. */
    public DriveLoad {
        Check.present(counterbalance, "counterbalance");
        Check.present(torque, "torque");
        Check.present(energy, "energy");
        Check.notNegative(motorLoading, "motorLoading", "(fraction)");
    }

    @Override
    public String toString() {
        return "DriveLoad[" + counterbalance + ", gearbox " + Figures.four(100.0 * torque.gearboxLoading())
                + " %, motor " + Figures.four(100.0 * motorLoading) + " %, " + Figures.four(energy.billedKw()) + " kW]";
    }
}
