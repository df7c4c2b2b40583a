package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.nodal.NodalStudy;
import java.util.List;

/**
 * Which productivity, skin, matching factor or water cut makes the model agree with a well test?
 *
 * <p>One unknown: it is found such that the model's inflow and outflow cross at the measured rate, with the pressure at the
 * outlet of the well as measured; a measured bottom-hole pressure is then a check. Two unknowns, one of the reservoir and
 * one of the lift, need the bottom-hole pressure: the first makes the inflow, the second the outflow pass through it.
 *
 * @param well the well as known, its outlet at the pressure measured in the test
 * @param rateStbPerDay measured liquid rate (STB/d), &gt; 0
 * @param pwfPsia measured bottom-hole pressure at the perforations (psia), &gt; 0, at most 30,000; null where there is none
 * @param unknowns what the test shall tell: one, or one of the reservoir and one of the lift
 */
public record WellMatchStudy(
        NodalStudy well,
        double rateStbPerDay,
        @OptionalValue Double pwfPsia,
        List<MatchUnknown> unknowns) implements Study<WellMatchReport> {

    /** Checks the ranges above, and that the well has the unknowns. */
    public WellMatchStudy {
        Check.present(well, "well");
        Check.positive(rateStbPerDay, "rateStbPerDay", "STB/d");
        if (pwfPsia != null) {
            Readings.check(pwfPsia, "pwfPsia");
        }
        unknowns = List.copyOf(Check.notEmpty(unknowns, "unknowns"));
        boolean pair = unknowns.size() == 2
                && unknowns.get(0).ofReservoir() != unknowns.get(1).ofReservoir();
        if (unknowns.size() > 1 && !pair) {
            throw new InvalidInputException(
                    "unknowns", "one, or one of the reservoir and one of the lift", "", unknowns.toString());
        }
        if (pair) {
            Check.present(pwfPsia, "pwfPsia");
        }
        for (MatchUnknown unknown : unknowns) {
            unknown.valueIn(well);
        }
    }

    @Override
    public WellMatchReport run() {
        return new WellMatcher(this).report();
    }
}
