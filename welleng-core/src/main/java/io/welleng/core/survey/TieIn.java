package io.welleng.core.survey;

import io.welleng.core.check.Check;

/**
 * Position of the first station of a survey that does not start at the surface, for example that of a side-track.
 *
 * @param tvdFt true vertical depth of the first station, positive downwards from the well's datum (ft)
 * @param northFt distance north of the well's datum (ft)
 * @param eastFt distance east of the well's datum (ft)
 */
public record TieIn(double tvdFt, double northFt, double eastFt) {

    /** Checks that the position is finite. */
    public TieIn {
        Check.finite(tvdFt, "tvdFt", "ft");
        Check.finite(northFt, "northFt", "ft");
        Check.finite(eastFt, "eastFt", "ft");
    }
}
