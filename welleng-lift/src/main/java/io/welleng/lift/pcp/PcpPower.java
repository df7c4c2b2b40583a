package io.welleng.lift.pcp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * Power of a pumping well, from what lifts the liquid to what the mains give. The polished rod's power is that of the
 * liquid with the losses in the well, the mains' is that with the losses of the drive.
 *
 * @param hydraulicKw what lifts liquid and gas (kW)
 * @param slipLossKw lost to slip (kW)
 * @param pumpFrictionKw lost to friction of rotor in stator (kW)
 * @param viscousLossKw lost to viscous drag on the rods (kW)
 * @param contactLossKw lost to contact of rods and tubing (kW)
 * @param polishedRodKw power at the polished rod (kW)
 * @param headLossKw lost in stuffing box and thrust bearing (kW)
 * @param gearboxLossKw lost in the gearbox (kW)
 * @param beltLossKw lost in the belt (kW)
 * @param motorShaftKw power at the shaft of the motor (kW)
 * @param motorLossKw lost in the motor (kW)
 * @param speedDriveLossKw lost in the speed drive (kW)
 * @param electricKw power from the mains (kW)
 * @param kwhPerBbl energy over liquid lifted, at intake conditions (kWh/bbl), null where nothing is lifted
 */
public record PcpPower(
        double hydraulicKw,
        double slipLossKw,
        double pumpFrictionKw,
        double viscousLossKw,
        double contactLossKw,
        double polishedRodKw,
        double headLossKw,
        double gearboxLossKw,
        double beltLossKw,
        double motorShaftKw,
        double motorLossKw,
        double speedDriveLossKw,
        double electricKw,
        @OptionalValue Double kwhPerBbl) {

    /**
     * All losses, in the well and in the drive.
     *
     * @return losses (kW); with the hydraulic power they sum to what the mains give
     */
    public double lossesKw() {
        return slipLossKw
                + pumpFrictionKw
                + viscousLossKw
                + contactLossKw
                + headLossKw
                + gearboxLossKw
                + beltLossKw
                + motorLossKw
                + speedDriveLossKw;
    }

    @Override
    public String toString() {
        return "PcpPower[" + Figures.four(electricKw) + " kW from the mains, " + Figures.four(polishedRodKw)
                + " kW at the polished rod, " + Figures.four(hydraulicKw) + " kW hydraulic"
                + (kwhPerBbl == null ? "" : ", " + Figures.four(kwhPerBbl) + " kWh/bbl") + "]";
    }
}
