package io.welleng.nodal.match;

import io.welleng.nodal.traverse.TraverseOutcome;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A wellbore on which marches stop at given depths, so that the pressure there is marched and not interpolated. */
final class MarkedWell {

    private MarkedWell() {}

    /** The same wellbore with a section of the same conduit beginning at each depth. */
    static Wellbore of(Wellbore wellbore, double... depthsFt) {
        List<PipeSection> sections = new ArrayList<>(wellbore.sections());
        double total = wellbore.path().totalMdFt();
        for (double md : depthsFt) {
            if (md < total && sections.stream().noneMatch(section -> section.fromMdFt() == md)) {
                sections.add(new PipeSection(md, wellbore.conduit(md)));
            }
        }
        if (sections.size() == wellbore.sections().size()) {
            return wellbore;
        }
        sections.sort(Comparator.comparingDouble(PipeSection::fromMdFt));
        return new Wellbore(wellbore.stations(), sections, wellbore.temperature());
    }

    /** Pressure at a depth that was marked (psia). */
    static double pressurePsia(TraverseOutcome.Traversed traversed, double mdFt) {
        for (TraversePoint point : traversed.profile()) {
            if (point.mdFt() == mdFt) {
                return point.pressurePsia();
            }
        }
        throw new IllegalStateException("no march stopped at " + mdFt + " ft");
    }
}
