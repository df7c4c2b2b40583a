package io.welleng.lift.srp.design;

import io.welleng.lift.srp.rod.CatalogueRod;
import java.util.OptionalDouble;

/** Couplings of the rods. */
public enum CouplingSize {
    /** Full size; slim hole where a rod has no other. */
    FULL_SIZE,
    /** Slim hole; full size where a rod has no other. */
    SLIM_HOLE;

    /** Outside diameter of the coupling of a rod (in); empty where the catalogue lists none. */
    OptionalDouble odIn(CatalogueRod rod) {
        Double wanted = this == FULL_SIZE ? rod.couplingOdIn() : rod.slimHoleCouplingOdIn();
        Double other = this == FULL_SIZE ? rod.slimHoleCouplingOdIn() : rod.couplingOdIn();
        Double od = wanted != null ? wanted : other;
        return od == null ? OptionalDouble.empty() : OptionalDouble.of(od);
    }
}
