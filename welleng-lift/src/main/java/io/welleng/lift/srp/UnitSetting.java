package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.srp.unit.CardAlignment;
import io.welleng.lift.srp.unit.PrimeMover;

/**
 * The pumping unit that a card was taken on.
 *
 * @param unit the unit
 * @param alignment how the points of the card find their crank angle
 * @param primeMover motor and drive; null where the energy is not asked for
 */
public record UnitSetting(
        UnitSource unit,
        CardAlignment alignment,
        @OptionalValue PrimeMover primeMover) {

    /** Checks that all are there. */
    public UnitSetting {
        Check.present(unit, "unit");
        Check.present(alignment, "alignment");
    }
}
