package io.welleng.lift.esp;

import io.welleng.core.units.Figures;
import io.welleng.lift.esp.pump.PumpZone;

/**
 * Stages of one kind at work.
 *
 * @param stage name of the stage
 * @param stages how many
 * @param intakeRateBpd in-situ rate of liquid and gas into the first (bpd)
 * @param dischargeRateBpd in-situ rate after the last (bpd)
 * @param firstShareOfBep rate over best-efficiency rate, viscosity counted, of the first (fraction)
 * @param lastShareOfBep the same at discharge conditions (fraction)
 * @param shareOfBep the same at the mean of the two rates and the viscosity at the intake (fraction)
 * @param zone where that is on the curve
 * @param firstHeadFt head of the first stage, after viscosity, wear and gas (ft)
 * @param lastHeadFt head of a stage at discharge conditions (ft)
 */
public record SectionPoint(
        String stage,
        int stages,
        double intakeRateBpd,
        double dischargeRateBpd,
        double firstShareOfBep,
        double lastShareOfBep,
        double shareOfBep,
        PumpZone zone,
        double firstHeadFt,
        double lastHeadFt) {

    @Override
    public String toString() {
        return "SectionPoint[" + stages + " x " + stage + ", " + Figures.four(intakeRateBpd) + " to "
                + Figures.four(dischargeRateBpd) + " bpd, " + Figures.four(shareOfBep) + " of best efficiency, " + zone
                + "]";
    }
}
