package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.rod.LoadModel;
import io.welleng.lift.srp.rod.SectionLoads;
import io.welleng.lift.srp.rod.StressReport;
import io.welleng.lift.srp.rod.StringLoads;

/** A design held against the loads of another model, for example of the wave equation. */
public sealed interface DesignVerification {

    /**
     * The other model has loads for the rods of the design.
     *
     * @param peakLoadLbf greatest polished-rod load of the other model (lbf)
     * @param minimumLoadLbf least polished-rod load of the other model (lbf)
     * @param peakRatio its greatest load over that of the design
     * @param structureLoading its greatest load over the rating of the structure (fraction)
     * @param stresses stresses of the rods under its loads; sinker bars are left out
     */
    record Checked(
            double peakLoadLbf, double minimumLoadLbf, double peakRatio, double structureLoading, StressReport stresses)
            implements DesignVerification {

        /** Checks that the stresses are there. */
        public Checked {
            Check.finite(peakLoadLbf, "peakLoadLbf", "lbf");
            Check.finite(minimumLoadLbf, "minimumLoadLbf", "lbf");
            Check.finite(peakRatio, "peakRatio", "");
            Check.finite(structureLoading, "structureLoading", "");
            Check.present(stresses, "stresses");
        }

        /**
         * Whether rods and structure bear these loads too.
         *
         * @return true if no section is overloaded and the structure is within its rating
         */
        public boolean withinRatings() {
            return stresses.allowed() && structureLoading <= 1.0;
        }

        @Override
        public String toString() {
            return "Checked[" + Figures.four(minimumLoadLbf) + " to " + Figures.four(peakLoadLbf) + " lbf, peak "
                    + Figures.four(peakRatio) + " of the design's, " + stresses + "]";
        }
    }

    /**
     * The other model has no loads for these rods.
     *
     * @param reason one sentence
     */
    record NotChecked(String reason) implements DesignVerification {

        /** Checks that the reason is there. */
        public NotChecked {
            Check.text(reason, "reason");
        }
    }

    /**
     * Holds a design against another model.
     *
     * @param design the design
     * @param study the study it comes from, for grade and service factor
     * @param model the other model, for the design's plunger, stroke and speed
     * @return loads and stresses by that model, or why there are none
     */
    static DesignVerification of(RodPumpDesign design, RodPumpDesignStudy study, LoadModel model) {
        Check.present(design, "design");
        Check.present(study, "study");
        StringLoads loads = Check.present(model, "model").loads(design.string());
        if (!(loads instanceof StringLoads.Known known)) {
            return new NotChecked(((StringLoads.Unknown) loads).reason());
        }
        int n = (int) design.sections().stream()
                .filter(section -> section.stress() != null)
                .count();
        SectionLoads top = known.sections().get(0);
        return new Checked(
                top.topPeakLbf(),
                top.topMinimumLbf(),
                top.topPeakLbf() / design.surface().peakLoadLbf(),
                top.topPeakLbf() / design.unitUse().structureRatingLbf(),
                StressReport.of(
                        study.rods().grade(),
                        study.limits().serviceFactor(),
                        known.sections().subList(0, n)));
    }
}
