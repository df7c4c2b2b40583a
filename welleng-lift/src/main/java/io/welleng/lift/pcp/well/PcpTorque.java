package io.welleng.lift.pcp.well;

import io.welleng.core.units.Figures;

/**
 * Torque at the polished rod and its parts.
 *
 * @param hydraulicFtLbf of the pressure at the rotor (ft·lbf)
 * @param frictionFtLbf of rotor in stator (ft·lbf)
 * @param viscousFtLbf of the oil on the turning rods (ft·lbf)
 * @param contactFtLbf of rods on tubing (ft·lbf)
 * @param polishedRodFtLbf of all, at the polished rod (ft·lbf)
 */
public record PcpTorque(
        double hydraulicFtLbf,
        double frictionFtLbf,
        double viscousFtLbf,
        double contactFtLbf,
        double polishedRodFtLbf) {

    @Override
    public String toString() {
        return "PcpTorque[" + Figures.four(polishedRodFtLbf) + " ft·lbf: hydraulic " + Figures.four(hydraulicFtLbf)
                + ", friction " + Figures.four(frictionFtLbf) + ", viscous " + Figures.four(viscousFtLbf)
                + ", contact " + Figures.four(contactFtLbf) + "]";
    }
}
