package io.welleng.constraints.anomaly;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * What is normal for a tag.
 *
 * @param tag telemetry key
 * @param level usual value, in the unit of the tag
 * @param spread standard deviation of the level from one hour or day to another (unit of the tag)
 * @param noise standard deviation of readings, as averaged in bins, within the level window (unit of the tag); 0 for a tag
 *     that is constant by nature
 */
public record Normal(String tag, double level, double spread, double noise) {

    /** Checks that the values are there. */
    public Normal {
        Check.text(tag, "tag");
        Check.finite(level, "level", "(unit of the tag)");
        Check.notNegative(spread, "spread", "(unit of the tag)");
        Check.notNegative(noise, "noise", "(unit of the tag)");
    }

    @Override
    public String toString() {
        return tag + " " + Figures.four(level) + " +/- " + Figures.four(spread) + ", noise " + Figures.four(noise);
    }
}
