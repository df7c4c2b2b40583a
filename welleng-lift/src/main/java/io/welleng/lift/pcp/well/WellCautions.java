package io.welleng.lift.pcp.well;

import io.welleng.core.study.Advisory;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import java.util.ArrayList;
import java.util.List;

/** What to keep in mind about a well and its pump at any speed. */
final class WellCautions {

    private static final double LENGTH_TOLERANCE = 0.01;

    private WellCautions() {}

    static List<Advisory> of(PcpWell spec, double greatestReynolds) {
        List<Advisory> found = new ArrayList<>();
        double rods = spec.pump().rods().string().lengthFt();
        double depth = spec.well().intakeMdFt();
        if (Math.abs(rods - depth) > LENGTH_TOLERANCE * depth) {
            found.add(new Advisory(
                    "rods_not_to_the_pump",
                    "the rods in ft are not as long as the intake of the pump is deep",
                    rods,
                    (1.0 - LENGTH_TOLERANCE) * depth,
                    (1.0 + LENGTH_TOLERANCE) * depth));
        }
        boolean open = false;
        boolean annulus = false;
        for (PipeSection section : spec.well().tubing()) {
            open |= section.conduit() instanceof Conduit.Pipe;
            annulus |= section.conduit() instanceof Conduit.Annulus;
        }
        if (open) {
            double widest = 0.0;
            for (RodSection section : spec.pump().rods().string().sections()) {
                widest = Math.max(widest, section.rod().diameterIn());
            }
            double share = widest / spec.pump().rods().tubingIdIn();
            found.add(new Advisory(
                    "rods_not_in_flow_area",
                    "tubing given as an open pipe: the flow area lost to the rods, this fraction of it, is not counted",
                    share * share,
                    null,
                    0.0));
        }
        if (annulus && greatestReynolds > LaminarAnnulus.GREATEST_REYNOLDS) {
            found.add(new Advisory(
                    "annulus_flow_not_laminar",
                    "at some rates the flow along the rods is not laminar; friction is that of the hydraulic diameter,"
                            + " too low by up to a half where it is laminar. Reynolds number",
                    greatestReynolds,
                    null,
                    LaminarAnnulus.GREATEST_REYNOLDS));
        }
        double submergence = spec.pump().pump().intake().leastSubmergenceFt();
        if (spec.casingPressurePsia() == null && submergence > 0.0) {
            found.add(new Advisory(
                    "submergence_not_known",
                    "without the casing pressure the liquid above the intake is not known and not held against the least, in ft",
                    submergence,
                    null,
                    0.0));
        }
        return List.copyOf(found);
    }
}
