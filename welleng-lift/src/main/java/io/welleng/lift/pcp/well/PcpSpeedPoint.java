package io.welleng.lift.pcp.well;

/**
 * A pump at one speed, for pictures.
 *
 * @param speedRpm speed (rpm)
 * @param rateStbPerDay liquid rate (STB/d)
 * @param oilStbPerDay oil rate (STB/d)
 * @param polishedRodTorqueFtLbf torque at the polished rod (ft·lbf)
 * @param electricKw power from the mains (kW)
 * @param volumetricEfficiency liquid lifted over displacement (fraction)
 * @param rodLoading combined stress of the rods over their strength (fraction)
 * @param intakePressurePsia pressure at the intake (psia)
 * @param differentialPressurePsi differential pressure of the pump (psi)
 * @param kwhPerStbLiquid energy over liquid (kWh/STB)
 * @param feasible whether all limits hold
 */
public record PcpSpeedPoint(
        double speedRpm,
        double rateStbPerDay,
        double oilStbPerDay,
        double polishedRodTorqueFtLbf,
        double electricKw,
        double volumetricEfficiency,
        double rodLoading,
        double intakePressurePsia,
        double differentialPressurePsi,
        double kwhPerStbLiquid,
        boolean feasible) {

    static PcpSpeedPoint of(PcpPoint at, boolean feasible) {
        return new PcpSpeedPoint(
                at.speedRpm(),
                at.rateStbPerDay(),
                at.oilStbPerDay(),
                at.torque().polishedRodFtLbf(),
                at.electricKw(),
                at.volumetricEfficiency(),
                at.rodLoading(),
                at.intakePressurePsia(),
                at.differentialPressurePsi(),
                at.kwhPerStbLiquid(),
                feasible);
    }
}
