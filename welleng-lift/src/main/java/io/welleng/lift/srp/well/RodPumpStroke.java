package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.unit.UnitGeometry;
import java.util.List;

/**
 * One stroke of a unit over its speeds.
 *
 * @param strokeIn stroke of the polished rod (in)
 * @param geometry the unit in that stroke
 * @param bestStrokesPerMinute best speed within limits (1/min); null where none keeps them
 * @param objective the objective there, in its unit; null where none keeps the limits
 * @param boundary why the speed does not go on, or why no speed keeps the limits
 * @param fullUpToStrokesPerMinute least speed at which the reservoir becomes the limit: the pump is full up to it (1/min);
 *     the least speed searched where it over-pumps already, null where no speed searched pumps the well off
 * @param curve speeds that were tried, by increasing speed
 */
public record RodPumpStroke(
        double strokeIn,
        UnitGeometry geometry,
        @OptionalValue Double bestStrokesPerMinute,
        @OptionalValue Double objective,
        String boundary,
        @OptionalValue Double fullUpToStrokesPerMinute,
        List<RodPumpSpeedPoint> curve) {

    /** Makes the list immutable. */
    public RodPumpStroke {
        Check.positive(strokeIn, "strokeIn", "in");
        Check.present(geometry, "geometry");
        Check.text(boundary, "boundary");
        curve = List.copyOf(curve);
    }

    @Override
    public String toString() {
        return "RodPumpStroke[" + Figures.four(strokeIn) + " in: "
                + (bestStrokesPerMinute == null ? "" : "best " + Figures.four(bestStrokesPerMinute) + " strokes/min, ")
                + boundary + "]";
    }
}
