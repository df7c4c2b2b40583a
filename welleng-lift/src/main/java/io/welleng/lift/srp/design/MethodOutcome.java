package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.lift.srp.rod.SectionLoads;
import java.util.List;

/** What a load method has to say about a string that is pumped. */
public sealed interface MethodOutcome {

    /**
     * The loads.
     *
     * @param plungerTravelIn travel of the plunger in the barrel (in); not above 0 where it stands still
     * @param fluidLoadLbf load of the liquid on the plunger (lbf)
     * @param sections loads of each section, from the top down, at least one
     * @param surface what unit and motor bear
     * @param advisories cautions
     */
    record Known(
            double plungerTravelIn,
            double fluidLoadLbf,
            List<SectionLoads> sections,
            SurfaceLoads surface,
            List<Advisory> advisories)
            implements MethodOutcome {

        /** Checks that all are there. */
        public Known {
            Check.finite(plungerTravelIn, "plungerTravelIn", "in");
            Check.finite(fluidLoadLbf, "fluidLoadLbf", "lbf");
            sections = List.copyOf(Check.notEmpty(sections, "sections"));
            Check.present(surface, "surface");
            advisories = List.copyOf(Check.present(advisories, "advisories"));
        }
    }

    /**
     * The method does not apply here.
     *
     * @param reason one sentence
     */
    record Unknown(String reason) implements MethodOutcome {

        /** Checks that the reason is there. */
        public Unknown {
            Check.text(reason, "reason");
        }
    }
}
