package io.welleng.lift.pcp;

import io.welleng.core.units.Figures;
import io.welleng.core.units.StandardConditions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Loads of a rod string that turns a pump. Tensions are effective ones: true tension plus the pressure outside times the
 * section.
 *
 * @param polishedRodTorqueFtLbf torque at the polished rod (ft·lbf)
 * @param polishedRodLoadLbf pull on the drive head: effective tension less the pressure under the stuffing box, above the
 *     standard atmosphere, on the polished rod's section (lbf)
 * @param pumpTorqueFtLbf torque at the rotor (ft·lbf)
 * @param viscousTorqueFtLbf torque of viscous drag along the string (ft·lbf)
 * @param contactTorqueFtLbf torque of contact with the tubing (ft·lbf)
 * @param twistTurns wind-up of the string (turns); it is given back when the drive lets go
 * @param greatestLoading greatest stress over the strength
 * @param sections each section, from the top down
 */
public record RodLoads(
        double polishedRodTorqueFtLbf,
        double polishedRodLoadLbf,
        double pumpTorqueFtLbf,
        double viscousTorqueFtLbf,
        double contactTorqueFtLbf,
        double twistTurns,
        double greatestLoading,
        List<RodSectionLoad> sections) {

    /** Makes the list immutable. */
    public RodLoads {
        sections = List.copyOf(sections);
    }

    static RodLoads of(
            PcpRods rods,
            List<RodSectionLoad> fromBelow,
            double pumpTorqueFtLbf,
            RodMarch march,
            double wellheadPressurePsia) {
        List<RodSectionLoad> sections = new ArrayList<>(fromBelow);
        Collections.reverse(sections);
        RodSectionLoad top = sections.get(0);
        double area = rods.string().sections().get(0).rod().areaIn2();
        double greatest = 0.0;
        for (RodSectionLoad section : sections) {
            greatest = Math.max(greatest, section.loading());
        }
        return new RodLoads(
                top.topTorqueFtLbf(),
                top.topTensionLbf() - (wellheadPressurePsia - StandardConditions.PRESSURE_PSIA) * area,
                pumpTorqueFtLbf,
                march.viscousFtLbf(),
                top.topTorqueFtLbf() - pumpTorqueFtLbf - march.viscousFtLbf(),
                march.twistRad() / (2.0 * Math.PI),
                greatest,
                sections);
    }

    @Override
    public String toString() {
        return "RodLoads[" + Figures.four(polishedRodTorqueFtLbf) + " ft·lbf (" + Figures.four(viscousTorqueFtLbf)
                + " viscous), " + Figures.four(polishedRodLoadLbf) + " lbf, " + Figures.four(twistTurns)
                + " turns of wind-up, loading " + Figures.four(greatestLoading) + "]";
    }
}
