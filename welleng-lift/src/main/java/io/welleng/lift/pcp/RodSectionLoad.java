package io.welleng.lift.pcp;

import io.welleng.core.units.Figures;

/**
 * Loads of one section of a rod string.
 *
 * @param rod name of the rod
 * @param topFt depth of its top along the well (ft)
 * @param bottomFt depth of its bottom (ft)
 * @param topTorqueFtLbf torque at its top (ft·lbf)
 * @param bottomTorqueFtLbf torque at its bottom (ft·lbf)
 * @param topTensionLbf effective tension at its top (lbf)
 * @param bottomTensionLbf effective tension at its bottom (lbf)
 * @param twistTurns twist from bottom to top (turns)
 * @param greatestStressPsi greatest stress of von Mises in it (psi)
 * @param loading that stress over the strength
 */
public record RodSectionLoad(
        String rod,
        double topFt,
        double bottomFt,
        double topTorqueFtLbf,
        double bottomTorqueFtLbf,
        double topTensionLbf,
        double bottomTensionLbf,
        double twistTurns,
        double greatestStressPsi,
        double loading) {

    @Override
    public String toString() {
        return "RodSectionLoad[" + rod + ": " + Figures.four(topTorqueFtLbf) + " ft·lbf, "
                + Figures.four(topTensionLbf) + " lbf, " + Figures.four(greatestStressPsi) + " psi, loading "
                + Figures.four(loading) + "]";
    }
}
