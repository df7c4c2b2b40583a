package io.welleng.lift.esp.sizing;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.gas.GasSeparation;
import io.welleng.lift.esp.gas.GasStatus;
import io.welleng.lift.well.IntakeState;

/**
 * What a pump of a well has to do at a rate. In-situ rates are of what goes through the pump, liquid and free gas together
 * behind the separation, without slip and at the intake's temperature.
 *
 * @param rateStbPerDay liquid rate (STB/d)
 * @param intake what comes to the intake
 * @param separation separation of gas at the intake; null where there is none
 * @param dischargePressurePsia pressure that the tubing needs at the discharge (psia)
 * @param pressureRisePsi rise of pressure the pump must give, margin included (psi)
 * @param totalDynamicHeadFt that rise as a column of what goes through the pump, \( \int 144\,dp/\rho \) with the density
 *     of liquid and gas as the pressure rises (ft)
 * @param meanDensityLbPerFt3 density of liquid and gas at the mean of the pressures at both ends of the pump (lb/ft³)
 * @param intakeViscosityCst kinematic viscosity of the liquid at the intake (cSt)
 * @param intakeRateBpd in-situ rate at the intake (bpd)
 * @param meanRateBpd mean of the in-situ rates at both ends of the pump (bpd)
 * @param dischargeRateBpd in-situ rate at the upper end of the pump (bpd)
 * @param gasFraction free gas over all in-situ volume that enters the pump (fraction)
 * @param surgeIndex index of the surge limit at the intake; steady below 1
 * @param gasStatus how the first stage takes the gas
 */
public record PumpDuty(
        double rateStbPerDay,
        IntakeState intake,
        @OptionalValue GasSeparation separation,
        double dischargePressurePsia,
        double pressureRisePsi,
        double totalDynamicHeadFt,
        double meanDensityLbPerFt3,
        double intakeViscosityCst,
        double intakeRateBpd,
        double meanRateBpd,
        double dischargeRateBpd,
        double gasFraction,
        double surgeIndex,
        GasStatus gasStatus) {

    /** Checks that the parts are there. */
    public PumpDuty {
        Check.present(intake, "intake");
        Check.present(gasStatus, "gasStatus");
    }

    @Override
    public String toString() {
        return "PumpDuty[" + Figures.four(rateStbPerDay) + " STB/d, " + Figures.four(intake.pressurePsia()) + " to "
                + Figures.four(dischargePressurePsia) + " psia, head " + Figures.four(totalDynamicHeadFt) + " ft, "
                + Figures.four(meanRateBpd) + " bpd in place, gas " + Figures.four(gasFraction) + " " + gasStatus
                + "]";
    }
}
