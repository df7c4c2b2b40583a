package io.welleng.lift.pcp.well;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.pcp.PcpState;

/**
 * A pump and its well at work.
 *
 * @param speedRpm speed (rpm)
 * @param rateStbPerDay liquid rate (STB/d)
 * @param oilStbPerDay oil rate (STB/d)
 * @param waterStbPerDay water rate (STB/d)
 * @param gasMscfPerDay gas that the well makes (Mscf/d)
 * @param tubingGasMscfPerDay gas that goes through pump and tubing (Mscf/d), the rest up the annulus
 * @param pwfPsia flowing pressure at the perforations (psia)
 * @param intakePressurePsia pressure outside the intake (psia)
 * @param suctionPressurePsia pressure at the first cavity, behind the loss on the way in (psia)
 * @param dischargePressurePsia pressure that the tubing needs at the pump (psia)
 * @param differentialPressurePsi discharge less suction pressure (psi)
 * @param wellheadPressurePsia pressure in the tubing at the wellhead (psia)
 * @param temperatureF temperature of the liquid at the intake (°F); heat of the pump's own losses is not counted
 * @param viscosityCp viscosity of the liquid in the pump (cP)
 * @param freeGasFraction share of free gas in the volume that flows to the intake, before separation
 * @param pumpGasFraction share of free gas in what the pump takes in
 * @param volumetricEfficiency liquid lifted, at conditions of the intake, over displacement
 * @param torque torque at the polished rod and its parts
 * @param polishedRodLoadLbf pull on the drive head (lbf)
 * @param rodLoading greatest combined stress of the rods over their strength
 * @param electricKw power from the mains (kW)
 * @param kwhPerStbLiquid energy over liquid (kWh/STB)
 * @param kwhPerStbOil energy over oil (kWh/STB); null where there is no oil
 * @param submergenceFt gas-free oil above the intake (ft of true vertical depth); null where the casing pressure is not known
 * @param elastomerLifeYears life of the elastomer at this temperature (years); null where it is not asked
 * @param wearPerDay share of the run life used in a day (1/d); null where it is not asked
 * @param state loads by section, powers and losses, intake check and limits of pump, rods and drive
 */
public record PcpPoint(
        double speedRpm,
        double rateStbPerDay,
        double oilStbPerDay,
        double waterStbPerDay,
        double gasMscfPerDay,
        double tubingGasMscfPerDay,
        double pwfPsia,
        double intakePressurePsia,
        double suctionPressurePsia,
        double dischargePressurePsia,
        double differentialPressurePsi,
        double wellheadPressurePsia,
        double temperatureF,
        double viscosityCp,
        double freeGasFraction,
        double pumpGasFraction,
        double volumetricEfficiency,
        PcpTorque torque,
        double polishedRodLoadLbf,
        double rodLoading,
        double electricKw,
        double kwhPerStbLiquid,
        @OptionalValue Double kwhPerStbOil,
        @OptionalValue Double submergenceFt,
        @OptionalValue Double elastomerLifeYears,
        @OptionalValue Double wearPerDay,
        PcpState state) {

    @Override
    public String toString() {
        return "PcpPoint[" + Figures.four(speedRpm) + " rpm: " + Figures.four(rateStbPerDay) + " STB/d, "
                + Figures.four(oilStbPerDay) + " of them oil, intake " + Figures.four(intakePressurePsia)
                + " psia, lift " + Figures.four(differentialPressurePsi) + " psi, "
                + Figures.four(torque.polishedRodFtLbf()) + " ft·lbf, " + Figures.four(electricKw) + " kW]";
    }
}
