package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.srp.unit.CatalogueUnit;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.FourBar;
import io.welleng.lift.srp.unit.LeverClass;
import io.welleng.lift.srp.unit.PumpingUnit;
import io.welleng.lift.srp.unit.StrokeOnly;
import io.welleng.lift.srp.unit.UnitCatalogue;
import io.welleng.lift.srp.unit.UnitDesignation;
import io.welleng.lift.srp.unit.UnitGeometry;
import io.welleng.lift.srp.unit.UnitType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Pumping units to choose from. */
public sealed interface UnitChoice {

    /**
     * The strokes they offer.
     *
     * @return a unit for each stroke, at least one
     */
    List<InstalledUnit> installed();

    /**
     * Strokes of a conventional unit that is yet to be chosen: the design says which standard size it takes.
     *
     * @param strokesIn strokes to try (in), each &gt; 0, at least one
     */
    record Strokes(List<Double> strokesIn) implements UnitChoice {

        /** Checks the ranges above. */
        public Strokes {
            strokesIn = UnitChoice.checked(strokesIn, true);
        }

        @Override
        public List<InstalledUnit> installed() {
            return strokesIn.stream()
                    .map(stroke -> new InstalledUnit(
                            "any conventional unit",
                            true,
                            new StrokeOnly(stroke),
                            stroke,
                            0.0,
                            new Counterbalance.Rotary(0.0, 0.0),
                            null,
                            null))
                    .toList();
        }
    }

    /**
     * A unit of which no more than the designation is known: its ratings, and harmonic motion where motion is needed.
     *
     * @param designation for example {@code C-456D-305-144}
     * @param strokesIn strokes of its crank holes (in), each &gt; 0; empty for the longest alone
     */
    record Rated(String designation, List<Double> strokesIn) implements UnitChoice {

        /** Checks that the designation can be read. */
        public Rated {
            UnitDesignation.parse(designation);
            strokesIn = UnitChoice.checked(strokesIn, false);
        }

        @Override
        public List<InstalledUnit> installed() {
            UnitDesignation rating = UnitDesignation.parse(designation);
            boolean conventional = rating.type() == UnitType.CONVENTIONAL || rating.type() == UnitType.BEAM_BALANCED;
            List<Double> strokes = strokesIn.isEmpty() ? List.of((double) rating.strokeIn()) : strokesIn;
            return strokes.stream()
                    .map(stroke -> new InstalledUnit(
                            rating.code(),
                            conventional,
                            new StrokeOnly(stroke),
                            stroke,
                            0.0,
                            new Counterbalance.Rotary(0.0, 0.0),
                            rating.gearboxRatingInLbf(),
                            rating.structureRatingLbf()))
                    .toList();
        }
    }

    /**
     * A unit of the catalogue that comes with the library, at all its crank holes.
     *
     * @param designation for example {@code C-114D-133-54}
     * @see UnitCatalogue#standard()
     */
    record Catalogued(String designation) implements UnitChoice {

        /** Checks that the unit is there. */
        public Catalogued {
            find(designation);
        }

        private static CatalogueUnit find(String designation) {
            UnitCatalogue catalogue = UnitCatalogue.standard();
            return catalogue
                    .find(designation)
                    .orElseThrow(() -> new InvalidInputException(
                            "designation",
                            "in the catalogue: "
                                    + catalogue.units().stream()
                                            .map(CatalogueUnit::designation)
                                            .collect(Collectors.joining(", ")),
                            "",
                            designation));
        }

        @Override
        public List<InstalledUnit> installed() {
            CatalogueUnit listed = find(designation);
            UnitDesignation rating = UnitDesignation.parse(designation);
            List<UnitGeometry> geometries = new ArrayList<>();
            if (listed.geometry() instanceof FourBar linkage) {
                listed.crankRadiiIn().forEach(radius -> geometries.add(linkage.withCrankRadius(radius)));
            } else {
                geometries.add(listed.geometry());
            }
            return geometries.stream()
                    .map(geometry -> new InstalledUnit(
                            rating.code(),
                            UnitChoice.conventional(geometry),
                            geometry,
                            geometry.motion().strokeIn(),
                            listed.structuralUnbalanceLbf(),
                            new Counterbalance.Rotary(0.0, 0.0),
                            rating.gearboxRatingInLbf(),
                            rating.structureRatingLbf()))
                    .toList();
        }
    }

    /**
     * A unit of one's own, at its stroke.
     *
     * @param name its name
     * @param unit the unit
     */
    record Own(String name, PumpingUnit unit) implements UnitChoice {

        /** Checks that both are there. */
        public Own {
            Check.text(name, "name");
            Check.present(unit, "unit");
        }

        @Override
        public List<InstalledUnit> installed() {
            return List.of(new InstalledUnit(
                    name,
                    UnitChoice.conventional(unit.geometry()),
                    unit.geometry(),
                    unit.geometry().motion().strokeIn(),
                    unit.structuralUnbalanceLbf(),
                    unit.counterbalance(),
                    unit.gearboxRatingInLbf(),
                    unit.structureRatingLbf()));
        }
    }

    private static boolean conventional(UnitGeometry geometry) {
        return geometry instanceof StrokeOnly
                || geometry instanceof FourBar linkage && linkage.lever() == LeverClass.CLASS_I;
    }

    private static List<Double> checked(List<Double> strokesIn, boolean some) {
        List<Double> copy =
                List.copyOf(some ? Check.notEmpty(strokesIn, "strokesIn") : Check.present(strokesIn, "strokesIn"));
        for (int i = 0; i < copy.size(); i++) {
            Check.positive(copy.get(i), Check.element("strokesIn", i), "in");
        }
        return copy;
    }
}
