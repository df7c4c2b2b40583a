package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.PumpingUnit;
import io.welleng.lift.srp.unit.UnitGeometry;

/**
 * A unit at one stroke.
 *
 * @param name name or designation
 * @param conventional whether it moves like the conventional units of API RP 11L
 * @param geometry how it moves the polished rod
 * @param strokeIn its stroke (in), &gt; 0
 * @param structuralUnbalanceLbf structural unbalance (lbf); 0 where it is not known
 * @param counterbalance kind of counterbalance; its strength is left to the design
 * @param gearboxRatingInLbf rated peak torque (in·lbf), &gt; 0; null where the unit is yet to be chosen
 * @param structureRatingLbf greatest polished-rod load (lbf), &gt; 0; null where the unit is yet to be chosen
 */
public record InstalledUnit(
        String name,
        boolean conventional,
        UnitGeometry geometry,
        double strokeIn,
        double structuralUnbalanceLbf,
        Counterbalance counterbalance,
        @OptionalValue Double gearboxRatingInLbf,
        @OptionalValue Double structureRatingLbf) {

    /** Checks the ranges above. */
    public InstalledUnit {
        Check.text(name, "name");
        Check.present(geometry, "geometry");
        Check.positive(strokeIn, "strokeIn", "in");
        Check.finite(structuralUnbalanceLbf, "structuralUnbalanceLbf", "lbf");
        Check.present(counterbalance, "counterbalance");
        if (gearboxRatingInLbf != null) {
            Check.positive(gearboxRatingInLbf, "gearboxRatingInLbf", "in·lbf");
        }
        if (structureRatingLbf != null) {
            Check.positive(structureRatingLbf, "structureRatingLbf", "lbf");
        }
    }

    /**
     * The unit for a computation of torque from a card. Ratings that are not known are those of the largest standard unit.
     *
     * @return the unit
     */
    public PumpingUnit pumpingUnit() {
        return new PumpingUnit(
                geometry,
                structuralUnbalanceLbf,
                counterbalance,
                gearboxRatingInLbf == null ? StandardUnits.greatestGearboxInLbf() : gearboxRatingInLbf,
                structureRatingLbf == null ? StandardUnits.greatestStructureLbf() : structureRatingLbf,
                null);
    }

    @Override
    public String toString() {
        return name + ", stroke " + Figures.four(strokeIn) + " in";
    }
}
