package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Answer of a {@link WellMatchStudy}.
 *
 * @param name name of the well
 * @param rateStbPerDay measured liquid rate (STB/d)
 * @param outletPressurePsia measured pressure at the outlet (psia)
 * @param pwfPsia measured bottom-hole pressure (psia); null where none was measured
 * @param outcome the inputs told, or why there are none
 * @param advisories what to keep in mind about the preferred solution
 */
public record WellMatchReport(
        String name,
        double rateStbPerDay,
        double outletPressurePsia,
        @OptionalValue Double pwfPsia,
        WellMatchOutcome outcome,
        List<Advisory> advisories) {

    /** Makes the list immutable. */
    public WellMatchReport {
        Check.present(outcome, "outcome");
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "WellMatchReport[" + name + " at " + Figures.four(rateStbPerDay) + " STB/d: " + outcome + ", "
                + advisories.size() + " advisory(ies)]";
    }
}
