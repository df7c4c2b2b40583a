package io.welleng.lift.esp.gas;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.pump.PumpZone;
import java.util.List;

/**
 * What a pump makes of a stream.
 *
 * @param stages number of stages
 * @param intakePressurePsia pressure at the intake (psia)
 * @param dischargePressurePsia pressure after the last stage (psia)
 * @param dischargeTemperatureF temperature after the last stage (°F)
 * @param power power balance; null where the power of the stage is not known
 * @param intakeRateBpd in-situ rate of liquid and gas into the first stage (bpd)
 * @param dischargeRateBpd in-situ rate after the last stage (bpd)
 * @param intakeGasFraction free gas over all in-situ volume at the first stage (fraction)
 * @param intakeGasMultiplier factor of the head for gas at the first stage, its least (fraction)
 * @param surgeIndex index of the surge limit at the first stage; steady below 1
 * @param gasStatus status of the first stage, the worst
 * @param lockedStages stages that gas has locked
 * @param intakeZone where the first stage runs on its curve
 * @param dischargeZone where a stage at discharge conditions runs
 * @param evaluations stages evaluated to find this
 * @param advisories what to keep in mind
 */
public record MarchResult(
        int stages,
        double intakePressurePsia,
        double dischargePressurePsia,
        double dischargeTemperatureF,
        @OptionalValue PumpPower power,
        double intakeRateBpd,
        double dischargeRateBpd,
        double intakeGasFraction,
        double intakeGasMultiplier,
        double surgeIndex,
        GasStatus gasStatus,
        int lockedStages,
        PumpZone intakeZone,
        PumpZone dischargeZone,
        int evaluations,
        List<Advisory> advisories) {

    /** Copies the list. */
    public MarchResult {
        advisories = List.copyOf(advisories);
    }

    /**
     * Rise of pressure.
     *
     * @return discharge less intake pressure (psi)
     */
    public double pressureRisePsi() {
        return dischargePressurePsia - intakePressurePsia;
    }

    @Override
    public String toString() {
        return "MarchResult[" + stages + " stages, " + Figures.four(intakePressurePsia) + " to "
                + Figures.four(dischargePressurePsia) + " psia"
                + (power == null ? "" : ", shaft " + Figures.four(power.shaftHp()) + " hp") + ", "
                + Figures.four(intakeRateBpd) + " to " + Figures.four(dischargeRateBpd) + " bpd, gas "
                + Figures.four(intakeGasFraction) + " " + gasStatus + ", " + intakeZone + " to " + dischargeZone + "]";
    }
}
