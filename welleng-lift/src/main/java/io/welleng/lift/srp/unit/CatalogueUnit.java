package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * A pumping unit as published.
 *
 * @param designation designation, for example {@code C-114D-133-54}
 * @param geometry its geometry with the longest stroke
 * @param crankRadiiIn crank radii to choose from (in), the longest first; empty where the unit has no crank
 * @param structuralUnbalanceLbf structural unbalance as published (lbf)
 * @param torqueFactorAt90In torque factor published for the longest stroke at 90° clockwise from 12 o'clock (in); null where
 *     there is none
 * @param reading how far the figures were checked
 * @param note anything that is odd with the published figures; null where there is nothing
 */
public record CatalogueUnit(
        String designation,
        UnitGeometry geometry,
        List<Double> crankRadiiIn,
        double structuralUnbalanceLbf,
        @OptionalValue Double torqueFactorAt90In,
        Reading reading,
        @OptionalValue String note) {

    /** How far published figures were checked. */
    public enum Reading {
        /** Two sources agree. */
        TWO_SOURCES,
        /** One source, which is consistent with itself: geometry, stroke and torque factor belong together. */
        ONE_SOURCE_CONSISTENT,
        /** One source, not checked further. */
        ONE_SOURCE,
        /** Entered by the user. */
        USER
    }

    /** Checks that the designation can be read and the rest is there. */
    public CatalogueUnit {
        UnitDesignation.parse(designation);
        Check.present(geometry, "geometry");
        crankRadiiIn = List.copyOf(Check.present(crankRadiiIn, "crankRadiiIn"));
        for (int i = 0; i < crankRadiiIn.size(); i++) {
            Check.positive(crankRadiiIn.get(i), Check.element("crankRadiiIn", i), "in");
        }
        Check.finite(structuralUnbalanceLbf, "structuralUnbalanceLbf", "lbf");
        if (torqueFactorAt90In != null) {
            Check.positive(torqueFactorAt90In, "torqueFactorAt90In", "in");
        }
        Check.present(reading, "reading");
    }

    /**
     * The unit with a counterbalance, its ratings those of its designation.
     *
     * @param counterbalance what balances the well
     * @return the unit with the longest stroke, without inertia
     */
    public PumpingUnit unit(Counterbalance counterbalance) {
        UnitDesignation rating = UnitDesignation.parse(designation);
        return new PumpingUnit(
                geometry,
                structuralUnbalanceLbf,
                counterbalance,
                rating.gearboxRatingInLbf(),
                rating.structureRatingLbf(),
                null);
    }
}
