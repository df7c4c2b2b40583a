package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.CrankWeights;
import io.welleng.lift.srp.unit.FourBar;
import io.welleng.lift.srp.unit.LinearDrive;
import io.welleng.lift.srp.unit.PrimeMover;
import io.welleng.lift.srp.unit.PumpingUnit;
import io.welleng.lift.srp.unit.StrokeOnly;
import io.welleng.lift.srp.unit.UnitGeometry;
import java.util.ArrayList;
import java.util.List;

/**
 * What moves the polished rod.
 *
 * @param unit pumping unit in its stroke and balance of today
 * @param strokeHolesIn other strokes the unit can be set to: the crank radii of a linkage, the strokes of a linear drive or
 *     of a unit of which no more is known (in), each &gt; 0; the stroke of today alone where null or empty
 * @param weights cranks and their weights, for where to put them; not said where null. Rotary counterbalance only
 * @param primeMover motor, belts and gears
 * @param motorRatedHp rated power of the motor (hp), &gt; 0
 */
public record PumpDrive(
        PumpingUnit unit,
        @OptionalValue List<Double> strokeHolesIn,
        @OptionalValue CrankWeights weights,
        PrimeMover primeMover,
        double motorRatedHp) {

    /** Checks the ranges above, and that every stroke is possible. */
    public PumpDrive {
        Check.present(unit, "unit");
        stroke(unit.geometry(), "unit.geometry");
        strokeHolesIn = strokeHolesIn == null ? List.of() : List.copyOf(strokeHolesIn);
        for (int i = 0; i < strokeHolesIn.size(); i++) {
            Check.positive(strokeHolesIn.get(i), Check.element("strokeHolesIn", i), "in");
            stroke(atHole(unit.geometry(), strokeHolesIn.get(i)), Check.element("strokeHolesIn", i));
        }
        if (weights != null && !(unit.counterbalance() instanceof Counterbalance.Rotary)) {
            throw new InvalidInputException(
                    "weights",
                    "given only with rotary counterbalance",
                    "",
                    unit.counterbalance().toString());
        }
        Check.present(primeMover, "primeMover");
        Check.positive(motorRatedHp, "motorRatedHp", "hp");
    }

    /**
     * A unit in its stroke of today.
     *
     * @param unit pumping unit
     * @param primeMover motor, belts and gears
     * @param motorRatedHp rated power of the motor (hp), &gt; 0
     */
    public PumpDrive(PumpingUnit unit, PrimeMover primeMover, double motorRatedHp) {
        this(unit, null, null, primeMover, motorRatedHp);
    }

    private static void stroke(UnitGeometry geometry, String name) {
        Check.inRange(geometry.motion().strokeIn(), 1, 1200, "stroke of " + name, "in");
    }

    private static UnitGeometry atHole(UnitGeometry geometry, double holeIn) {
        if (geometry instanceof FourBar linkage) {
            return linkage.withCrankRadius(holeIn);
        }
        if (geometry instanceof StrokeOnly) {
            return new StrokeOnly(holeIn);
        }
        if (geometry instanceof LinearDrive linear) {
            return new LinearDrive(holeIn, linear.reversalShare(), linear.upstrokeShare());
        }
        throw new InvalidInputException(
                "strokeHolesIn",
                "none for a unit whose stroke cannot be set, a "
                        + geometry.getClass().getSimpleName(),
                "in",
                Double.toString(holeIn));
    }

    /** The geometry of today first, then the other ones. */
    List<UnitGeometry> geometries() {
        List<UnitGeometry> all = new ArrayList<>();
        all.add(unit.geometry());
        for (double hole : strokeHolesIn) {
            UnitGeometry other = atHole(unit.geometry(), hole);
            if (!all.contains(other)) {
                all.add(other);
            }
        }
        return all;
    }

    /** The unit with another geometry. */
    PumpingUnit unitWith(UnitGeometry geometry) {
        return new PumpingUnit(
                geometry,
                unit.structuralUnbalanceLbf(),
                unit.counterbalance(),
                unit.gearboxRatingInLbf(),
                unit.structureRatingLbf(),
                unit.inertia());
    }
}
