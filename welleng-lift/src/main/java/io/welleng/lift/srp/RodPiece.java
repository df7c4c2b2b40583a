package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import java.util.List;

/** A section of a rod string, by name or with figures of its own. */
public sealed interface RodPiece {

    /**
     * The section.
     *
     * @return rods and length
     */
    RodSection section();

    /**
     * Rods of the library's catalogue.
     *
     * @param rod name, for example {@code 7/8 in steel}, {@code 1 in fibreglass} or {@code 1-1/2 in sinker bar}
     * @param lengthFt length of the section (ft), &gt; 0
     */
    record Catalogued(String rod, double lengthFt) implements RodPiece {

        /** Checks that there is such a rod. */
        public Catalogued {
            Check.text(rod, "rod");
            Rod.of(rod);
            Check.positive(lengthFt, "lengthFt", "ft");
        }

        @Override
        public RodSection section() {
            return new RodSection(Rod.of(rod), lengthFt);
        }
    }

    /**
     * Other rods.
     *
     * @param rod their figures
     * @param lengthFt length of the section (ft), &gt; 0
     */
    record Own(Rod rod, double lengthFt) implements RodPiece {

        /** Checks the ranges above. */
        public Own {
            Check.present(rod, "rod");
            Check.positive(lengthFt, "lengthFt", "ft");
        }

        @Override
        public RodSection section() {
            return new RodSection(rod, lengthFt);
        }
    }

    /**
     * The string of pieces.
     *
     * @param pieces from the polished rod down to the pump, at least one
     * @return the string
     */
    static RodString string(List<RodPiece> pieces) {
        return new RodString(
                Check.notEmpty(pieces, "rods").stream().map(RodPiece::section).toList());
    }
}
