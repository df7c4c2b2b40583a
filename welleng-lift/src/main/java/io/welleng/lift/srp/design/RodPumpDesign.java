package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.StressCheck;
import java.util.Comparator;
import java.util.List;

/**
 * One installation, drawn out: it makes the wanted rate, with the limits beside what they limit.
 *
 * @param unit name or designation of the unit
 * @param strokeIn stroke of the polished rod (in), &gt; 0
 * @param plungerIn diameter of the plunger (in), &gt; 0
 * @param strokesPerMinute speed that makes the rate (1/min), &gt; 0
 * @param plungerTravelIn travel of the plunger in the barrel (in), &gt; 0
 * @param displacementBblPerDay displacement of the plunger (bbl/d)
 * @param rateBblPerDay liquid at the surface (bbl/d)
 * @param fluidLoadLbf load of the liquid on the plunger (lbf)
 * @param surface what unit and motor bear
 * @param unitUse how much of the ratings that is
 * @param motorHp rated power that the motor needs (hp)
 * @param kwhPerBbl energy for each barrel (kWh/bbl)
 * @param string the rods
 * @param sections the rods, section by section, with stresses
 * @param limits the limits at this design
 * @param advisories cautions
 */
public record RodPumpDesign(
        String unit,
        double strokeIn,
        double plungerIn,
        double strokesPerMinute,
        double plungerTravelIn,
        double displacementBblPerDay,
        double rateBblPerDay,
        double fluidLoadLbf,
        SurfaceLoads surface,
        UnitUse unitUse,
        double motorHp,
        double kwhPerBbl,
        RodString string,
        List<DesignSection> sections,
        List<LimitCheck> limits,
        List<Advisory> advisories) {

    /** Checks that all are there. */
    public RodPumpDesign {
        Check.text(unit, "unit");
        Check.positive(strokeIn, "strokeIn", "in");
        Check.positive(plungerIn, "plungerIn", "in");
        Check.positive(strokesPerMinute, "strokesPerMinute", "1/min");
        Check.positive(plungerTravelIn, "plungerTravelIn", "in");
        Check.positive(displacementBblPerDay, "displacementBblPerDay", "bbl/d");
        Check.positive(rateBblPerDay, "rateBblPerDay", "bbl/d");
        Check.finite(fluidLoadLbf, "fluidLoadLbf", "lbf");
        Check.present(surface, "surface");
        Check.present(unitUse, "unitUse");
        Check.positive(motorHp, "motorHp", "hp");
        Check.positive(kwhPerBbl, "kwhPerBbl", "kWh/bbl");
        Check.present(string, "string");
        sections = List.copyOf(Check.notEmpty(sections, "sections"));
        limits = List.copyOf(Check.notEmpty(limits, "limits"));
        advisories = List.copyOf(Check.present(advisories, "advisories"));
    }

    /**
     * Loading of the most loaded section of rods.
     *
     * @return share of its stress diagram (fraction)
     */
    public double rodLoading() {
        double greatest = 0.0;
        for (DesignSection section : sections) {
            if (section.stress() instanceof StressCheck.Rated rated) {
                greatest = Math.max(greatest, rated.loading());
            }
        }
        return greatest;
    }

    /**
     * Greatest loading of rods, gearbox and structure; that of the rods alone where the unit is yet to be chosen, as it is then
     * the smallest that will do.
     *
     * @return fraction of the rating that is used most
     */
    public double greatestLoading() {
        return unitUse.given()
                ? Math.max(rodLoading(), Math.max(unitUse.gearboxLoading(), unitUse.structureLoading()))
                : rodLoading();
    }

    /**
     * What is loaded most.
     *
     * @return {@code rods}, {@code gearbox} or {@code structure}
     */
    public String mostLoaded() {
        double greatest = greatestLoading();
        return rodLoading() == greatest ? "rods" : unitUse.gearboxLoading() == greatest ? "gearbox" : "structure";
    }

    /**
     * Whether all limits are kept.
     *
     * @return true if so
     */
    public boolean feasible() {
        return limits.stream().allMatch(LimitCheck::holds);
    }

    /** The limit that is kept by least, or broken by most. */
    LimitCheck tightest() {
        return limits.stream()
                .min(Comparator.comparingDouble(LimitCheck::margin))
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "RodPumpDesign[" + Figures.four(rateBblPerDay) + " bbl/d with a " + Figures.four(plungerIn)
                + " in plunger, " + Figures.four(strokeIn) + " in x " + Figures.four(strokesPerMinute)
                + " strokes/min on " + unit + ", rods " + Figures.four(100.0 * rodLoading()) + " %, "
                + Figures.four(surface.minimumLoadLbf()) + " to " + Figures.four(surface.peakLoadLbf()) + " lbf, "
                + Figures.four(surface.peakTorqueInLbf()) + " in·lbf, " + Figures.four(kwhPerBbl) + " kWh/bbl]";
    }
}
