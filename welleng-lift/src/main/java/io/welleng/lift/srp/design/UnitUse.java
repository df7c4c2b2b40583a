package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * What a design takes of the ratings of its unit.
 *
 * @param given whether the unit was given; else it is yet to be chosen, and the ratings are those of the standard unit it takes
 * @param gearboxRatingInLbf rated peak torque (in·lbf), &gt; 0
 * @param structureRatingLbf rated polished-rod load (lbf), &gt; 0
 * @param gearboxLoading peak torque over its rating (fraction)
 * @param structureLoading peak load over its rating (fraction)
 * @param designationNeeded smallest conventional unit of standard sizes that keeps the limits of loading, as
 *     {@code C-456D-305-144}; the combination need not be one that is made. Null where none is large enough
 */
public record UnitUse(
        boolean given,
        double gearboxRatingInLbf,
        double structureRatingLbf,
        double gearboxLoading,
        double structureLoading,
        @OptionalValue String designationNeeded) {

    /** Checks the ranges above. */
    public UnitUse {
        Check.positive(gearboxRatingInLbf, "gearboxRatingInLbf", "in·lbf");
        Check.positive(structureRatingLbf, "structureRatingLbf", "lbf");
        Check.finite(gearboxLoading, "gearboxLoading", "");
        Check.finite(structureLoading, "structureLoading", "");
    }

    @Override
    public String toString() {
        return "UnitUse[gearbox " + Figures.four(100.0 * gearboxLoading) + " %, structure "
                + Figures.four(100.0 * structureLoading) + " % of rating, needs "
                + (designationNeeded == null ? "more than any standard unit" : designationNeeded) + "]";
    }
}
