package io.welleng.lift.esp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.gas.GasStatus;
import io.welleng.lift.esp.pump.PumpZone;
import java.util.List;

/**
 * The pump at work. Its total dynamic head is that of all stages together, after viscosity, wear and gas: the power that
 * arrives in the fluid over the weight that passes in a second, \[ H = \sum_i H_i = \frac{\sum_i q_i\,\Delta p_i}{\dot m g} \]
 * which with a liquid is the rise of pressure over the gradient of the liquid. The pump has the temperature of its intake
 * all along; its losses are not counted there.
 *
 * @param pumpFrequencyHz frequency of the affinity laws (Hz)
 * @param dischargePressurePsia pressure after the last stage (psia)
 * @param totalDynamicHeadFt total dynamic head (ft)
 * @param intakeRateBpd in-situ rate of liquid and gas into the first stage (bpd)
 * @param dischargeRateBpd in-situ rate after the last stage (bpd)
 * @param shareOfBep rate over best-efficiency rate at the mean in-situ rate, the mean of the sections by stages (fraction)
 * @param zone the worst zone of any section
 * @param gasHeadMultiplier factor of the head of the first stage for gas (fraction)
 * @param surgeIndex index of the surge limit at the first stage; steady below 1
 * @param gasStatus how the first stage takes the gas
 * @param lockedStages stages that gas has locked
 * @param hydraulicHp power that arrives in the fluid (hp)
 * @param shaftHp power of the shaft (hp); null where that of a stage is not known
 * @param efficiency hydraulic over shaft power (fraction); null where that of a stage is not known
 * @param sections the sections from the intake upwards
 */
public record PumpPoint(
        double pumpFrequencyHz,
        double dischargePressurePsia,
        double totalDynamicHeadFt,
        double intakeRateBpd,
        double dischargeRateBpd,
        double shareOfBep,
        PumpZone zone,
        double gasHeadMultiplier,
        double surgeIndex,
        GasStatus gasStatus,
        int lockedStages,
        double hydraulicHp,
        @OptionalValue Double shaftHp,
        @OptionalValue Double efficiency,
        List<SectionPoint> sections) {

    /** Copies the list. */
    public PumpPoint {
        sections = List.copyOf(sections);
    }

    /**
     * The least share of best efficiency of any section.
     *
     * @return rate over best-efficiency rate at the mean in-situ rate (fraction)
     */
    public double leastShareOfBep() {
        return sections.stream().mapToDouble(SectionPoint::shareOfBep).min().orElse(shareOfBep);
    }

    /**
     * The greatest share of best efficiency of any section.
     *
     * @return rate over best-efficiency rate at the mean in-situ rate (fraction)
     */
    public double greatestShareOfBep() {
        return sections.stream().mapToDouble(SectionPoint::shareOfBep).max().orElse(shareOfBep);
    }

    @Override
    public String toString() {
        return "PumpPoint[" + Figures.four(totalDynamicHeadFt) + " ft to " + Figures.four(dischargePressurePsia)
                + " psia, " + Figures.four(shareOfBep) + " of best efficiency, " + zone + ", " + gasStatus
                + (shaftHp == null ? "" : ", " + Figures.four(shaftHp) + " hp, efficiency " + Figures.four(efficiency))
                + "]";
    }
}
